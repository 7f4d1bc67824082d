import type { BrowseResult, DirectoryEntry, Line } from "../../generated/schemas.ts";
import type { PageOf } from "./page.ts";
import type { PagedList } from "./paged-list.ts";
import { type Answer, LazyResult } from "./result.ts";

/** The lists that are hidden in what browsing answers. */
interface HiddenLists {
  lines(): PagedList<PageOf<Line>>;
  entries(): PagedList<PageOf<DirectoryEntry>>;
}

/**
 * A promise of what there is at a path, which can be read on where that is longer than an answer. No request goes out
 * before it is awaited or one of its lists is read.
 */
export class Browsing extends LazyResult<BrowseResult> {
  readonly #lists: HiddenLists;

  /** @param ask - Asks what there is at the path. */
  constructor(ask: () => Promise<Answer<BrowseResult>>, lists: HiddenLists) {
    super(ask);
    this.#lists = lists;
  }

  /**
   * The lines of a file, as a list like any other.
   *
   * @example
   * for await (const { text } of repo.browsePath({ path: "README.md" }).lines()) console.log(text);
   */
  lines(): PagedList<PageOf<Line>> {
    return this.#lists.lines();
  }

  /**
   * The entries of a directory, as a list like any other.
   *
   * @example
   * const entries = await repo.browsePath({ path: "src" }).entries().toArray({ max: 1000 });
   */
  entries(): PagedList<PageOf<DirectoryEntry>> {
    return this.#lists.entries();
  }
}

/** The page that is hidden in an answer, if it is one of lines. */
export function pageOfLines(data: unknown): unknown {
  const { lines, ...rest } = Object(data);
  return { ...rest, values: lines };
}

/** The page that is hidden in an answer, if it is one of entries. */
export function pageOfEntries(data: unknown): unknown {
  return Object(data).children;
}
