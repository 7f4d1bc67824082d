import type { BrowseResult, DirectoryEntry, Line } from "../../generated/schemas.ts";
import { type Answer, LazyResult } from "./lazy-result.ts";
import type { PageOf } from "./page.ts";
import type { PagedList } from "./paged-list.ts";

/** The lists inside the responses of the operations that browse. */
interface HiddenLists {
  lines(): PagedList<PageOf<Line>>;
  entries(): PagedList<PageOf<DirectoryEntry>>;
}

/**
 * A promise of the file or directory at a path, whose lines or entries can also be read as a list. The request is sent when it
 * is awaited, or when one of the lists is read.
 */
export class Browsing extends LazyResult<BrowseResult> {
  readonly #lists: HiddenLists;

  /** @param ask - Sends the request. */
  constructor(ask: () => Promise<Answer<BrowseResult>>, lists: HiddenLists) {
    super(ask);
    this.#lists = lists;
  }

  /**
   * The lines of a file as a list.
   *
   * @example
   * for await (const { text } of repo.browsePath({ path: "README.md" }).lines()) console.log(text);
   */
  lines(): PagedList<PageOf<Line>> {
    return this.#lists.lines();
  }

  /**
   * The entries of a directory as a list.
   *
   * @example
   * const entries = await repo.browsePath({ path: "src" }).entries().toArray({ max: 1000 });
   */
  entries(): PagedList<PageOf<DirectoryEntry>> {
    return this.#lists.entries();
  }
}

/** The page of lines in the response for a file. */
export function pageOfLines(data: unknown): unknown {
  const { lines, ...rest } = Object(data);
  return { ...rest, values: lines };
}

/** The page of entries in the response for a directory. */
export function pageOfEntries(data: unknown): unknown {
  return Object(data).children;
}
