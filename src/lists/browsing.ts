import type { BrowseResult, DirectoryEntry, Line } from "../../generated/schemas.ts";
import { type Answer, LazyResult } from "./lazy-result.ts";
import type { PagedList, PageOf } from "./paged-list.ts";

/** Makes a list of the pages that a function finds in the responses. */
type ListOf = <Item>(findIn: (body: unknown) => unknown) => PagedList<PageOf<Item>>;

/**
 * A promise of the file or directory at a path, whose lines or entries can also be read as a list. The request is sent when it
 * is awaited, or when one of the lists is read.
 */
export class Browsing extends LazyResult<BrowseResult> {
  readonly #listOf: ListOf;

  /** @param send - Sends the request. */
  constructor(send: () => Promise<Answer<BrowseResult>>, listOf: ListOf) {
    super(send);
    this.#listOf = listOf;
  }

  /**
   * The lines of a file as a list.
   *
   * @example
   * for await (const { text } of repo.browsePath({ path: "README.md" }).lines()) console.log(text);
   */
  lines(): PagedList<PageOf<Line>> {
    return this.#listOf((body) => {
      const { lines, ...rest } = Object(body);
      return { ...rest, values: lines };
    });
  }

  /**
   * The entries of a directory as a list.
   *
   * @example
   * const entries = await repo.browsePath({ path: "src" }).entries().toArray({ max: 1000 });
   */
  entries(): PagedList<PageOf<DirectoryEntry>> {
    return this.#listOf((body) => Object(body).children);
  }
}
