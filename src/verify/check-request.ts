import { packagedDescription } from "../description/description.ts";
import type { DescribedOperation } from "../description/operations.ts";
import { nodeAt } from "../description/references.ts";
import { mediaTypeOf, type RequestBody, readRequestBody } from "../description/request-body.ts";
import { isOneOfMissing, requestViolations } from "../description/request-check.ts";
import { RequestError } from "../description/request-error.ts";
import { createRouter, findServerRoute, type Route } from "../description/router.ts";
import { bodyViolations, safeName, type Violation } from "./violations.ts";

/** A request, as far as it is checked. */
interface CheckedRequest {
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
  const body = readBody(bytes ?? new Uint8Array(), headers["content-type"] ?? "", operation);
  if ("rule" in body) return [...undeclared, ofRequest("the body", body.rule)];
  const broken = requestViolations(operation, { path, query: parameters, headers, ...body });
  const inBody = broken.filter(({ part }) => part === "body");
  return [
    ...undeclared,
    ...broken
      .filter(({ part }) => part !== "body")
      .map(({ part, keys, rule }) => ofRequest(`the ${part} parameter ${keys[0]}`, rule)),
    ...(bytes ? bodyViolations("request", inBody, body.content ? nodeAt(body.content.schema) : {}) : []),
    ...(bytes && isOneOfMissing(operation, parameters, body.body)
      ? [ofRequest(`one of ${operation.needsOneOf.join(", ")}`, "is required")]
      : []),
  ];
}

/** The part of a URL that a Bitbucket server routes. */
export interface ServerAddress {
  /** The path below the server's own address, percent-encoded. */
  path: string;
  query: string;
  /** The path template, if the description has one for the path. */
  route: Route | undefined;
}

/**
 * The path and the route of a URL of the REST API, or of the few paths outside it that the description has. A context path may
 * come first. Pages that show files, whose paths can contain `/rest/`, do not belong to the API.
 */
export function serverAddress(url: string): ServerAddress | undefined {
  const [, pathAndQuery = ""] = /^https?:\/\/[^/?#]*([^#]*)/i.exec(url) ?? [];
  const end = pathAndQuery.search(/\?|$/);
  const [pathname, query] = [pathAndQuery.slice(0, end), pathAndQuery.slice(end)];
  const [, path] = /^(?:\/(?!(?:projects|users|scm|plugins)\/)[^/]+)*?(\/rest\/.*)$/s.exec(pathname) ?? [];
  if (path !== undefined) return { path, query, route: findServerRoute(path) };
  const segments = pathname.split("/");
  // Outside the REST API, a context path has at most two segments.
  for (let start = 1; start <= 3 && start < segments.length; start++) {
    const outside = `/${segments.slice(start).join("/")}`;
    const route = findServerRoute(outside);
    if (route) return { path: outside, query, route };
  }
  return undefined;
}

/** The method under which the description has an operation. Servers respond to HEAD wherever they respond to GET. */
export function methodOf(method: string): string {
  return method === "HEAD" ? "get" : method.toLowerCase();
}

/** No template has more segments than this. */
const maxSegments = 64;

/** The router for the beginnings of templates. Created on first use. */
let startRouter: ReturnType<typeof createRouter> | undefined;

/** The longest beginning of a path that a template has, with parameter names in place of values. */
export function knownStart(path: string): string {
  startRouter ??= createRouter(prefixesOf(Object.keys(packagedDescription().paths)));
  const segments = path.replace(/^\/rest/, "").split("/", maxSegments);
  for (let length = segments.length - 1; length > 1; length--) {
    const route = startRouter(segments.slice(0, length).join("/"));
    if (route) return `${route.template}/*`;
  }
  return "/*";
}

/** The beginnings of paths, up to each slash and the end. */
function prefixesOf(paths: readonly string[]): Set<string> {
  const split = paths.map((path) => path.split("/"));
  return new Set(split.flatMap((parts) => parts.slice(2).map((_, index) => parts.slice(0, index + 2).join("/"))));
}

/** Parses the body, or returns the rule that it breaks. */
function readBody(bytes: Uint8Array, type: string, operation: DescribedOperation): RequestBody | { rule: string } {
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
  const violations = Array.from(safeNames, (name) =>
    ofRequest(`the query parameter ${name}`, "is not in the description"),
  );
  return !operation.body && bytes?.length
    ? [...violations, ofRequest("the body", "is not in the description")]
    : violations;
}

/** What servers and the proxies in front of them reject in a path. */
function pathRuleOf(path: string): string | undefined {
  if (/%2f/i.test(path)) return "contains an encoded slash; slashes must be literal";
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
