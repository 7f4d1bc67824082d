/** What paging needs to know of a page. */
export interface PageOf<Item> {
  values: readonly Item[];
  start: number;
  isLastPage: boolean;
  nextPageStart?: number | null;
}

/** The type of the items on a page. */
export type ItemOf<Page> = Page extends PageOf<infer Item> ? Item : never;

/**
 * A list that the server gives out in pages. Awaiting it gives its first page, iterating over it gives every item of
 * every page. No request goes out before either.
 */
export class PagedList<Page extends PageOf<unknown>> implements Promise<Page>, AsyncIterable<ItemOf<Page>> {
  readonly [Symbol.toStringTag] = "PagedList";
  readonly #fetchPage: (start?: number) => Promise<Page>;
  #firstPage: Promise<Page> | undefined;

  constructor(fetchPage: (start?: number) => Promise<Page>) {
    this.#fetchPage = fetchPage;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting the list gives its first page
  then<Result1 = Page, Result2 = never>(
    onFulfilled?: ((page: Page) => Result1 | PromiseLike<Result1>) | null,
    onRejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    this.#firstPage ??= this.#fetchPage();
    return this.#firstPage.then(onFulfilled, onRejected);
  }

  catch<Result = never>(
    onRejected?: ((reason: unknown) => Result | PromiseLike<Result>) | null,
  ): Promise<Page | Result> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Page> {
    return this.then().finally(onFinally);
  }

  /**
   * The pages of the list, one after the other.
   *
   * @throws BitbucketError if a page cannot be had.
   * @throws RangeError if a page does not say where the next one starts.
   */
  async *pages(): AsyncGenerator<Page, void, void> {
    let page = await this.#fetchPage();
    let position = page.start;
    yield page;
    while (!page.isLastPage) {
      const next = page.nextPageStart;
      if (typeof next !== "number" || !(next > position)) {
        throw new RangeError(`the page at ${position} is not the last, but says that the next one starts at ${next}`);
      }
      position = next;
      page = await this.#fetchPage(position);
      yield page;
    }
  }

  /** The items of the list, page after page. Throws what {@link pages} throws. */
  async *[Symbol.asyncIterator](): AsyncGenerator<ItemOf<Page>, void, void> {
    for await (const page of this.pages()) {
      // A page's items are of the type that its own type says.
      yield* page.values as ItemOf<Page>[];
    }
  }

  /**
   * The items of the list as an array.
   *
   * @param options.max - The most items to fetch. The list is read no further.
   */
  async toArray({ max }: { max: number }): Promise<ItemOf<Page>[]> {
    if (!(max >= 0)) throw new TypeError("toArray: max must be a number that is not negative");
    const items: ItemOf<Page>[] = [];
    if (max === 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= max) break;
    }
    return items;
  }
}
