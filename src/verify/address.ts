import { operationsByName } from "../client/operation-table.ts";
import { createRouter } from "../description/router.ts";

/** What an address asks the REST API for. */
export interface RestAddress {
  /** The path below `/rest`, percent-encoded. */
  path: string;
  query: string;
}

/** What paths of templates begin with. Made when it is needed first. */
let findStart: ReturnType<typeof createRouter> | undefined;

/**
 * Gives what an address asks the REST API for, if it is one of it. A context path may stand before `/rest`. Pages that show
 * files have any words in their paths, and are none of it.
 */
export function restAddress(url: string): RestAddress | undefined {
  const [, target = ""] = /^https?:\/\/[^/?#]*([^#]*)/i.exec(url) ?? [];
  const [, path, query = ""] =
    /^(?:\/(?!(?:projects|users|scm|plugins)\/)[^/?]+)*?\/rest(\/[^?]*)(\?.*)?$/s.exec(target) ?? [];
  return path === undefined ? undefined : { path, query };
}

/** As much of a path that no operation has as templates tell of, and nothing of the values in it. */
export function knownStart(path: string): string {
  findStart ??= createRouter(startsOf(Object.values(operationsByName).map((facts) => facts.path)));
  const segments = path.split("/");
  for (let length = segments.length - 1; length > 1; length--) {
    const route = findStart(segments.slice(0, length).join("/"));
    if (route) return `${route.template}/*`;
  }
  return "/*";
}

/** All that begins paths, up to a slash or the end. */
function startsOf(paths: readonly string[]): Set<string> {
  const starts = paths.map((path) => path.split("/"));
  return new Set(starts.flatMap((parts) => parts.slice(2).map((_, index) => parts.slice(0, index + 2).join("/"))));
}
