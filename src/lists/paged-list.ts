import { type Answer, LazyResult } from "./lazy-result.ts";

/** The properties of a page that paging needs. */
export interface PageOf<Item> {
  values: readonly Item[];
  start: number;
  isLastPage: boolean;
  nextPageStart?: number | null | undefined;
}

/** The type of the items on a page. */
export type ItemOf<Page> = Page extends PageOf<infer Item> ? Item : never;

/** Which page of a list to fetch. */
export interface PageRequest {
  /** Where the page starts, unless it is the first. */
  start?: number | undefined;
  /** The most items of the page, unless that is left to the caller and the server. */
  limit?: number;
  /** Aborts the request when the page is not needed any more. */
  signal?: AbortSignal;
}

/** A page with its response. */
export interface PageAnswer<Page> extends Answer<Page> {
  /** Makes the error for a list that ends with this page although there are more items. */
  incomplete(reason: string): Error;
}

/** How to iterate over the pages of a list. */
export interface PagingOptions {
  /**
   * Whether to fetch the next page while the caller works on the current one. Starts with the second page.
   *
   * @default true
   */
  readAhead?: boolean | undefined;
}

/** The size of a page when the whole list is read and the caller sets no `limit`. */
const iterationLimit = 500;

/** How many empty pages in a row are followed. Servers send some where they filter items out. */
const maxEmptyPages = 1_000;

/** A list that the server returns in pages. Await it for the first page, or iterate over all items of all pages. */
export class PagedList<Page extends PageOf<unknown>> extends LazyResult<Page> implements AsyncIterable<ItemOf<Page>> {
  readonly #fetchPage: (request: PageRequest) => Promise<PageAnswer<Page>>;

  /** @param fetchPage - Fetches a page. Rejects if its next page would not start after it. */
  constructor(fetchPage: (request: PageRequest) => Promise<PageAnswer<Page>>) {
    super(() => fetchPage({}));
    this.#fetchPage = fetchPage;
  }

  /**
   * Iterates over the pages of the list. Leaving the loop early aborts the request under way.
   *
   * @throws BitbucketError if a request for a page fails, or a response is not a page.
   * @throws BitbucketConnectionError if a request gets no response.
   * @throws BitbucketIncompleteListError after the last page, if the server truncated the list.
   */
  pages(options?: PagingOptions): AsyncGenerator<Page, void, void> {
    return this.#walk(iterationLimit, options);
  }

  /** Iterates over the items of the list. Throws what {@link pages} throws. */
  async *[Symbol.asyncIterator](): AsyncGenerator<ItemOf<Page>, void, void> {
    // `yield*` would reject with a TypeError in place of an error that the caller throws into the generator.
    for await (const page of this.pages()) for (const item of page.values) yield item as ItemOf<Page>;
  }

  /**
   * Collects the items of the list in an array. Throws what {@link pages} throws.
   *
   * @param options.max - The most items to fetch, `Infinity` for all.
   */
  async toArray(options: { max: number }): Promise<ItemOf<Page>[]> {
    const { max } = Object(options) as { max: number };
    if (typeof max !== "number" || !(max >= 0)) {
      const got = typeof options === "object" ? "" : `, got ${options} instead of an object`;
      throw new TypeError(`toArray({ max }): max must be a non-negative number${got}`);
    }
    const items: ItemOf<Page>[] = [];
    if (max === 0) return items;
    for await (const page of this.#walk(Math.min(Math.ceil(max), iterationLimit), { readAhead: false })) {
      for (const item of page.values) {
        items.push(item as ItemOf<Page>);
        if (items.length >= max) return items;
      }
    }
    return items;
  }

  async *#walk(limit: number, { readAhead = true }: PagingOptions = {}): AsyncGenerator<Page, void, void> {
    const leaving = new AbortController();
    const fetchPage = (start?: number) => this.#fetchPage({ start, limit, signal: leaving.signal });
    try {
      let answer = await fetchPage();
      let emptyPages = 0;
      for (let isFirst = true; ; isFirst = false) {
        const { data: page, incomplete } = answer;
        const { values, isLastPage, nextPageStart } = page;
        emptyPages = values.length ? 0 : emptyPages + 1;
        const isEndless = emptyPages > maxEmptyPages;
        const next = isLastPage || isEndless ? undefined : (nextPageStart ?? undefined);
        const ahead = readAhead && !isFirst && next !== undefined ? fetchPage(next) : undefined;
        // If the caller stops iterating, a failure does not matter.
        ahead?.catch(() => {});
        yield page;
        if (next !== undefined) answer = await (ahead ?? fetchPage(next));
        else if (isLastPage) return;
        else throw incomplete(isEndless ? `${emptyPages} pages in a row were empty` : "the server truncated it");
      }
    } finally {
      leaving.abort();
    }
  }
}

/** Why a body is not the page that starts at a position, if it is not. */
export function pageFault(body: unknown, position: number): string | undefined {
  const { values, start, isLastPage, nextPageStart } = Object(body);
  if (!Array.isArray(values) || typeof isLastPage !== "boolean") return "the body is not a page";
  if (isLastPage || (nextPageStart ?? null) === null) return undefined;
  // Servers can send anything, also secrets and objects that cannot be converted to numbers.
  const [next, own] = [nextPageStart, start].map((value) => (Number.isInteger(value) ? value : 0));
  return next > Math.max(position, own) ? undefined : `the nextPageStart of the page at ${position} is not after it`;
}
