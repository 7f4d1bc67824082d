import { findRoute, type Route } from "../../description/router.ts";
import { encodeSegment } from "../../http/paths.ts";

/** A request's path in the description's terms. */
export interface DescribedPath {
  template: string;
  /** What stands in the place of each parameter, percent-encoded. */
  parameters: Readonly<Record<string, string>>;
  /** The path in a form that Prism takes: each parameter is one segment and encoded in full, since it knows no others. */
  path: string;
}

/**
 * Finds the template of a request's path. Servers have the repositories of a user below `/users`, too, where those of the
 * user's project are meant.
 */
export function routeOf(pathname: string): Route | undefined {
  if (!pathname.startsWith("/rest/")) return undefined;
  const path = pathname.slice("/rest".length);
  const inProject = path.replace(/^(\/api\/[^/]+)\/users\/(?:~|%7e)?([^/]+\/repos(?:\/|$))/i, "$1/projects/~$2");
  return findRoute(path) ?? findRoute(inProject);
}

/** Puts a request's path in the description's terms. */
export function describePath(pathname: string): DescribedPath | undefined {
  const route = routeOf(pathname);
  if (!route) return undefined;
  const { template, parameters } = route;
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name) => reencode(String(parameters[name])));
  return { template, parameters, path };
}

/** Says what servers and the proxies in front of them refuse in a path before they look for its route. */
export function pathFault(path: string): string | undefined {
  if (/%2f/i.test(path)) return "The path has an encoded slash. Slashes stay literal.";
  return isPercentEncoded(path) ? undefined : "The path is not percent-encoded UTF-8.";
}

function reencode(value: string): string {
  // Prism takes an empty value for a missing one; a slash alone names all files as well.
  return encodeSegment(decodeURIComponent(value) || "/");
}

function isPercentEncoded(path: string): boolean {
  try {
    return decodeURIComponent(path).length > 0;
  } catch {
    return false;
  }
}
