import type { ItemOf, PageOf } from "./page.ts";
import { type Answer, LazyResult } from "./result.ts";

/** Which page of a list to fetch. */
export interface PageRequest {
  /** Where the page starts, if it is not the first. */
  start?: number;
  /** The most items that the page may hold, if that is not left to the caller and the server. */
  limit?: number;
  /** Ends the request when nobody wants the page any more. */
  signal?: AbortSignal;
}

/** A page, and the answer that it came in. */
export interface PageAnswer<Page> extends Answer<Page> {
  /** The error of a list that the server cuts off after this page. */
  cutOff?: Error;
}

/** How to walk through the pages of a list. */
export interface PagingOptions {
  /**
   * Whether to fetch the next page while the caller works on the current one, from the second page on.
   *
   * @default true
   */
  readAhead?: boolean | undefined;
}

/** The items that a page asks for when the whole list is read and the caller names no `limit`. */
const iterationLimit = 500;

/**
 * A list that the server gives out in pages. Awaiting it gives its first page, iterating over it gives every item of
 * every page. No request goes out before either.
 */
export class PagedList<Page extends PageOf<unknown>> extends LazyResult<Page> implements AsyncIterable<ItemOf<Page>> {
  readonly #fetchPage: (request: PageRequest) => Promise<PageAnswer<Page>>;

  /** @param fetchPage - Fetches a page, and refuses one that says wrongly where the next one starts. */
  constructor(fetchPage: (request: PageRequest) => Promise<PageAnswer<Page>>) {
    super(() => fetchPage({}));
    this.#fetchPage = fetchPage;
  }

  /**
   * The pages of the list, one after the other. Leaving the loop early ends what is under way.
   *
   * @throws BitbucketError if a page cannot be had, or says wrongly where the next one starts.
   * @throws BitbucketConnectionError if a page gets no answer.
   * @throws BitbucketIncompleteListError after the last page that there is, if the server cut the list off there.
   */
  pages(options?: PagingOptions): AsyncGenerator<Page, void, void> {
    return this.#walk(iterationLimit, options);
  }

  /** The items of the list, page after page. Throws what {@link pages} throws. */
  [Symbol.asyncIterator](): AsyncGenerator<ItemOf<Page>, void, void> {
    return this.#items();
  }

  /**
   * The items of the list as an array. Throws what {@link pages} throws.
   *
   * @param options.max - The most items to fetch. The list is read no further.
   */
  async toArray({ max }: { max: number }): Promise<ItemOf<Page>[]>;
  async toArray(options?: { max?: number }): Promise<ItemOf<Page>[]> {
    const max = Number(options?.max ?? Number.NaN);
    if (!(max >= 0)) throw new TypeError("toArray: max must be a number that is not negative");
    const items: ItemOf<Page>[] = [];
    if (max === 0) return items;
    for await (const page of this.#walk(Math.min(Math.ceil(max), iterationLimit), { readAhead: false })) {
      for (const item of itemsOf(page)) {
        items.push(item);
        if (items.length >= max) return items;
      }
    }
    return items;
  }

  async *#items(): AsyncGenerator<ItemOf<Page>, void, void> {
    for await (const page of this.pages()) {
      yield* itemsOf(page);
    }
  }

  async *#walk(limit: number, { readAhead = true }: PagingOptions = {}): AsyncGenerator<Page, void, void> {
    const leaving = new AbortController();
    const fetchPage = (start?: number) =>
      this.#fetchPage({ limit, signal: leaving.signal, ...(start !== undefined && { start }) });
    try {
      let answer = await fetchPage();
      for (let isFirst = true; ; isFirst = false) {
        const { data: page, cutOff } = answer;
        const next = page.isLastPage || cutOff ? undefined : Number(page.nextPageStart);
        const ahead = readAhead && !isFirst && next !== undefined ? fetchPage(next) : undefined;
        // Whoever leaves the loop does not want to hear of it.
        ahead?.catch(() => {});
        yield page;
        if (cutOff) throw cutOff;
        if (next === undefined) return;
        answer = await (ahead ?? fetchPage(next));
      }
    } finally {
      leaving.abort();
    }
  }
}

/** The items of a page, which are of the type that its own type says. */
function itemsOf<Page extends PageOf<unknown>>({ values }: Page): readonly ItemOf<Page>[] {
  return values as readonly ItemOf<Page>[];
}
