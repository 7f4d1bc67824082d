import { operationDetails } from "../../generated/operations.ts";
import type { DescribedOperation, DescribedResponse } from "../description/operations.ts";
import { nodeAt } from "../description/references.ts";
import { mediaTypeOf, type RequestBody, readRequestBody } from "../description/request-body.ts";
import { isOneOfMissing, requestViolations } from "../description/request-check.ts";
import { RequestError } from "../description/request-error.ts";
import type { Route } from "../description/router.ts";
import { checkBody } from "./body-validator.ts";
import { bodyViolations, safeName, type Violation } from "./violations.ts";

/** A request, as far as it is checked. */
export interface CheckedRequest {
  query: string;
  /** The headers that are read, by their names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** The body, empty if there is none. Undefined if it was not recorded. */
  bytes: Uint8Array | undefined;
}

/** A response, as far as it is checked. */
export interface CheckedResponse {
  /** The method of the request. */
  method: string;
  status: number;
  /** The header `Content-Type`, or an empty string. */
  type: string;
  /** The body. Undefined if it was not recorded. */
  body: string | Uint8Array | undefined;
  /** The parsed body. Undefined if it is not JSON. */
  json: Json | undefined;
}

/** A value that was parsed. */
export interface Json {
  value: unknown;
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
    ...(bytes && isOneOfMissing(operation, parameters, read.body)
      ? [ofRequest(`one of ${operation.needsOneOf.join(", ")}`, "is required")]
      : []),
  ];
}

/** Checks that a response is described, valid and complete. Undefined if that is unknown, as its body was not recorded. */
export function checkResponse(
  { method, status, type, body, json }: CheckedResponse,
  operation: DescribedOperation,
): Violation[] | undefined {
  // HTTP lets any resource say that the client's copy is still fresh.
  if (status === 304) return [];
  const described = responseOf(operation, status);
  if (!described) return [ofResponse("is not described", `status ${status}`)];
  if (method === "HEAD") return [];
  const types = described.contents.map((content) => content.mediaType);
  if (types.length === 0) return body?.length ? [ofResponse("must be empty")] : [];
  const mediaType = mediaTypeOf(type);
  // Servers send files with media types of their own, but no login page.
  const isPage = mediaType === "text/html" && !Object(Reflect.get(operationDetails, operation.name)).html;
  if (!types.includes("application/json"))
    return isPage ? [ofResponse("is an HTML page")] : body === undefined ? undefined : [];
  if (body === undefined) return undefined;
  if (body.length === 0) return [ofResponse("is empty")];
  if (mediaType !== "application/json") return [ofResponse(`is not application/json${butType(mediaType)}`)];
  return json ? checkJson(operation, status, json.value) : [ofResponse("is not JSON")];
}

/** Checks that a JSON body that came with a status is described, valid and complete. */
export function checkJson(operation: DescribedOperation, status: number, body: unknown): Violation[] {
  const described = responseOf(operation, status);
  if (!described) return [ofResponse("is not described", `status ${status}`)];
  const content = described.contents.find(({ mediaType }) => mediaType === "application/json");
  return content ? checkBody("response", content.schema, body) : [ofResponse("must not be JSON")];
}

/** Parses JSON, which a byte order mark may precede. Undefined if it is not JSON. */
export function parseJson(body: string | Uint8Array): Json | undefined {
  try {
    return { value: JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body)) };
  } catch {
    // The parser's own message quotes the text, which can be secret.
    return undefined;
  }
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

function responseOf({ responses }: DescribedOperation, status: number): DescribedResponse | undefined {
  return responses.find((response) => response.status === status);
}

function ofResponse(rule: string, place = "the body"): Violation {
  return { part: "response", place, rule };
}

function ofRequest(place: string, rule: string): Violation {
  return { part: "request", place, rule };
}

/** Names a media type that reveals nothing of the server. */
function butType(type: string): string {
  return ["text/html", "text/plain", "application/xml"].includes(type) ? `, but ${type}` : "";
}
