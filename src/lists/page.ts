/** What paging needs to know of a page. */
export interface PageOf<Item> {
  values: readonly Item[];
  start: number;
  isLastPage: boolean;
  nextPageStart?: number | null | undefined;
}

/** The type of the items on a page. */
export type ItemOf<Page> = Page extends PageOf<infer Item> ? Item : never;

/** Whether a page is not the last and yet the last that there is, as servers cut off what is too long. */
export function isCutOff({ isLastPage, nextPageStart }: PageOf<unknown>): boolean {
  return !isLastPage && (nextPageStart ?? null) === null;
}

/** What is wrong with a body that should be the page at a position, if anything is. */
export function pageFault(body: unknown, position: number): string | undefined {
  const { values, start, isLastPage, nextPageStart } = Object(body);
  if (!Array.isArray(values) || typeof isLastPage !== "boolean") return "the body is not a page";
  if (isLastPage || (nextPageStart ?? null) === null) return undefined;
  if (typeof nextPageStart === "number" && nextPageStart > Math.max(position, start ?? 0)) return undefined;
  return `the page at ${position} says that the next one starts at ${nextPageStart}`;
}
