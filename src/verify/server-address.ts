import { packagedDescription } from "../description/description.ts";
import { createRouter, findServerRoute, type Route } from "../description/router.ts";

/** What an address asks a Bitbucket server for. */
export interface ServerAddress {
  /** The path below the server's own address, percent-encoded. */
  path: string;
  query: string;
  /** What the description has there. */
  route: Route | undefined;
}

/** More segments than this are in no template, and what follows is of no interest. */
const maxSegments = 64;

/** Finds the template that the beginning of a path follows. Made when it is first needed. */
let findStart: ReturnType<typeof createRouter> | undefined;

/**
 * What an address asks a Bitbucket server for, if it belongs to the REST API, or to the few paths outside it that the
 * description has. A context path may come first. Pages that show files have any words in their paths, and do not belong to it.
 */
export function serverAddress(url: string): ServerAddress | undefined {
  const [, whole = ""] = /^https?:\/\/[^/?#]*([^#]*)/i.exec(url) ?? [];
  const end = whole.search(/\?|$/);
  const [target, query] = [whole.slice(0, end), whole.slice(end)];
  const [, path] = /^(?:\/(?!(?:projects|users|scm|plugins)\/)[^/]+)*?(\/rest\/.*)$/s.exec(target) ?? [];
  if (path !== undefined) return { path, query, route: findServerRoute(path) };
  const context = target.split("/").slice(1, 4);
  const starts = context.map((_, index) => target.split("/").slice(index + 1));
  for (const segments of starts) {
    const outside = `/${segments.join("/")}`;
    const route = findServerRoute(outside);
    if (route) return { path: outside, query, route };
  }
  return undefined;
}

/** As much of a path without an operation as the templates have, and nothing of the values in it. */
export function knownStart(path: string): string {
  findStart ??= createRouter(startsOf(Object.keys(packagedDescription().paths)));
  const segments = path.replace(/^\/rest/, "").split("/", maxSegments);
  for (let length = segments.length - 1; length > 1; length--) {
    const route = findStart(segments.slice(0, length).join("/"));
    if (route) return `${route.template}/*`;
  }
  return "/*";
}

/** The beginnings of paths, up to a slash or the end. */
function startsOf(paths: readonly string[]): Set<string> {
  const starts = paths.map((path) => path.split("/"));
  return new Set(starts.flatMap((parts) => parts.slice(2).map((_, index) => parts.slice(0, index + 2).join("/"))));
}
