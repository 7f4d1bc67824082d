import { packagedDescription } from "../description/description.ts";
import type { DescribedOperation } from "../description/operations.ts";
import { nodeAt } from "../description/references.ts";
import { mediaTypeOf, type RequestBody, readRequestBody } from "../description/request-body.ts";
import { requestViolations } from "../description/request-check.ts";
import { RequestError } from "../description/request-error.ts";
import { createRouter, findServerRoute, type Route } from "../description/router.ts";
import { bodyViolations, safeName, type Violation } from "./violations.ts";

/** A request, as far as it is checked. */
export interface CheckedRequest {
  query: string;
  /** The headers that are read, by their names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** The body, empty if there is none. Undefined if it was not recorded. */
  bytes: Uint8Array | undefined;
}

/** Checks a request by the rules of the mock, and that the description has everything in it. */
export function checkRequest(
  { query, headers, bytes }: CheckedRequest,
  { parameters: path }: Route,
  operation: DescribedOperation,
): Violation[] {
  const parameters = new URLSearchParams(query);
  const undeclared = undeclaredParts(parameters, bytes, operation);
  const pathRule = pathRuleOf(Object.values(path).join("/"));
  if (pathRule) return [...undeclared, ofRequest("the path", pathRule)];
  const read = bodyOf(bytes ?? new Uint8Array(), headers["content-type"] ?? "", operation);
  if ("rule" in read) return [...undeclared, ofRequest("the body", read.rule)];
  const broken = requestViolations(operation, { path, query: parameters, headers, ...read });
  const inBody = broken.filter(({ part }) => part === "body");
  return [
    ...undeclared,
    ...broken
      .filter(({ part }) => part !== "body")
      .map(({ part, keys, rule }) => ofRequest(`the ${part} parameter ${keys[0]}`, rule)),
    ...(bytes ? bodyViolations("request", inBody, read.content ? nodeAt(read.content.schema) : {}) : []),
  ];
}

/** What an address asks a Bitbucket server for. */
export interface ServerAddress {
  /** The path below the server's own address, percent-encoded. */
  path: string;
  query: string;
  /** What the description has there. */
  route: Route | undefined;
}

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

/** The method under which the description has an operation. Servers respond to HEAD wherever they respond to GET. */
export function methodOf(method: string): string {
  return method === "HEAD" ? "get" : method.toLowerCase();
}

/** More segments than this are in no template, and what follows is of no interest. */
const maxSegments = 64;

/** Finds the template that the beginning of a path follows. Made when it is first needed. */
let findStart: ReturnType<typeof createRouter> | undefined;

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

/** Reads a body, unless it breaks a rule. */
function bodyOf(bytes: Uint8Array, type: string, operation: DescribedOperation): RequestBody | { rule: string } {
  try {
    return readRequestBody(bytes, type, operation);
  } catch (error) {
    // The only other errors are failures of the checker.
    if (!(error instanceof RequestError)) throw error;
    const types = operation.body?.contents.map(({ mediaType }) => mediaType).join(" or ");
    if (error.status === 415) return { rule: `must be ${types}` };
    return { rule: `is not ${mediaTypeOf(type) === "application/json" ? "JSON" : "a form"}` };
  }
}

function undeclaredParts(query: URLSearchParams, bytes: Uint8Array | undefined, operation: DescribedOperation) {
  const names = new Set(query.keys());
  for (const parameter of operation.parameters) if (parameter.in === "query") names.delete(parameter.name);
  const safeNames = new Set(Array.from(names, safeName));
  const violations = Array.from(safeNames, (name) => ofRequest(`the query parameter ${name}`, "is not described"));
  return !operation.body && bytes?.length ? [...violations, ofRequest("the body", "is not described")] : violations;
}

/** What servers and the proxies in front of them reject in a path. */
function pathRuleOf(path: string): string | undefined {
  if (/%2f/i.test(path)) return "has an encoded slash; slashes must be literal";
  try {
    decodeURIComponent(path);
    return undefined;
  } catch {
    return "must be percent-encoded UTF-8";
  }
}

function ofRequest(place: string, rule: string): Violation {
  return { part: "request", place, rule };
}
