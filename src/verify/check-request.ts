import type { DescribedOperation } from "../description/operations.ts";
import { mediaTypeOf, type RequestBody, readRequestBody } from "../description/request-body.ts";
import { type RequestViolation, requestViolations } from "../description/request-check.ts";
import { RequestError } from "../description/request-error.ts";
import type { Route } from "../description/router.ts";
import { schemaAt } from "./body-validator.ts";
import { bodyViolations, shownName, type Violation } from "./violations.ts";

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
  if (pathRule) return [...undeclared, violation("the path", pathRule)];
  const read = bytes
    ? bodyOf(bytes, headers["content-type"] ?? "", operation)
    : { body: undefined, content: undefined };
  if ("rule" in read) return [...undeclared, violation("the body", read.rule)];
  const broken = requestViolations(operation, { path, query: parameters, headers, ...read });
  const ofBody = broken.filter(({ part }) => part === "body");
  return [
    ...undeclared,
    ...broken.filter(({ part }) => part !== "body").map(parameterViolation),
    ...(bytes ? bodyViolations("request", ofBody, read.content ? schemaAt(read.content.schema) : {}) : []),
  ];
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

function undeclaredParts(
  query: URLSearchParams,
  bytes: Uint8Array | undefined,
  { parameters, body }: DescribedOperation,
): Violation[] {
  const names = new Set(query.keys());
  for (const parameter of parameters) if (parameter.in === "query") names.delete(parameter.name);
  const shown = new Set(Array.from(names, shownName));
  const violations = Array.from(shown, (name) => violation(`the query parameter ${name}`, "is not described"));
  return !body && bytes?.length ? [...violations, violation("the body", "is not described")] : violations;
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

function parameterViolation({ part, keys, rule }: RequestViolation): Violation {
  return violation(`the ${part} parameter ${keys[0]}`, rule);
}

function violation(place: string, rule: string): Violation {
  return { part: "request", place, rule };
}
