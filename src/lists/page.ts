/** The properties of a page that paging needs. */
export interface PageOf<Item> {
  values: readonly Item[];
  start: number;
  isLastPage: boolean;
  nextPageStart?: number | null | undefined;
}

/** The type of the items on a page. */
export type ItemOf<Page> = Page extends PageOf<infer Item> ? Item : never;

/** Whether the server truncated the list: the page is not the last one, but has no next page. */
export function isTruncated({ isLastPage, nextPageStart }: PageOf<unknown>): boolean {
  return !isLastPage && (nextPageStart ?? null) === null;
}

/** Why a body is not the page that starts at a position, if it is not. */
export function pageFault(body: unknown, position: number): string | undefined {
  const { values, start, isLastPage, nextPageStart } = Object(body);
  if (!Array.isArray(values) || typeof isLastPage !== "boolean") return "the body is not a page";
  if (isLastPage || (nextPageStart ?? null) === null) return undefined;
  if (typeof nextPageStart === "number" && nextPageStart > Math.max(position, start ?? 0)) return undefined;
  return `the page at ${position} claims that the next page starts at ${nextPageStart}`;
}
