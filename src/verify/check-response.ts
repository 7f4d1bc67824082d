import { operationDetails } from "../../generated/operations.ts";
import type { DescribedOperation, DescribedResponse } from "../description/operations.ts";
import { mediaTypeOf } from "../description/request-body.ts";
import { checkBody } from "./body-validator.ts";
import type { Violation } from "./violations.ts";

/** A response, as far as it is checked. */
interface CheckedResponse {
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

/** A parsed value. It is wrapped since it can be anything, such as `null`. */
export interface Json {
  value: unknown;
}

/** Checks that a response is described, valid and complete. Undefined if that is unknown, as its body was not recorded. */
export function checkResponse(
  { method, status, type, body, json }: CheckedResponse,
  operation: DescribedOperation,
): Violation[] | undefined {
  // HTTP lets any resource say that the client's copy is still fresh.
  if (status === 304) return [];
  const described = responseOf(operation, status);
  if (!described) return [ofResponse("is not in the description", `status ${status}`)];
  if (method === "HEAD") return [];
  const types = described.contents.map((content) => content.mediaType);
  if (types.length === 0) return body?.length ? [ofResponse("must be empty")] : [];
  const mediaType = mediaTypeOf(type);
  // A file can have any media type, but an HTML page in its place is a login page.
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
  if (!described) return [ofResponse("is not in the description", `status ${status}`)];
  const content = described.contents.find(({ mediaType }) => mediaType === "application/json");
  return content ? checkBody("response", content.schema, body) : [ofResponse("must not be JSON")];
}

/** Checks a body and its parsed value. */
type Check = (body: string, json: Json | undefined) => void;

/** The method by which the client, which is in another bundle, gets the parsed body of a response. */
const takeBody = Symbol.for("bitbucket-dc.takeBody");

/**
 * Checks the body of a response when the caller reads it. A check after that would need a copy, since callers may change the
 * value, and parsing a second time takes longer than the check.
 */
export function checkWhenRead(response: Response, check: Check): void {
  const { text, arrayBuffer } = response;
  const parseAndCheck = (body: string) => {
    const json = parseJson(body);
    check(body, json);
    return json;
  };
  const methods = {
    text: async () => {
      const body = await text.call(response);
      leaveBody(response, parseAndCheck(body));
      return body;
    },
    json: async () => {
      const body = await text.call(response);
      const json = parseAndCheck(body);
      return json ? json.value : JSON.parse(body);
    },
    arrayBuffer: async () => {
      const bytes = await arrayBuffer.call(response);
      parseAndCheck(new TextDecoder().decode(bytes));
      return bytes;
    },
  };
  // The methods of Hono's Response, which replaces the global one, are read-only.
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(response, name, { value, configurable: true, writable: true });
}

/** What reads the body of a response besides `text()`, or shows whether it was read. */
const bodyMembers = ["body", "bodyUsed", "arrayBuffer", "blob", "bytes", "clone", "formData", "json"] as const;

/** Reads and checks the body of a response, which can be read once more afterwards. */
export async function checkFirst(response: Response, check: Check): Promise<void> {
  const bytes = await response.arrayBuffer();
  const body = new TextDecoder().decode(bytes);
  const json = parseJson(body);
  check(body, json);
  // The client calls text(), which needs no copy of the response. To make and read one takes longer than the check.
  let unread: { body: string; json: Json | undefined } | undefined = { body, json };
  let copy: Response | undefined;
  const memberOf = (name: string) => {
    if (unread) copy = new Response(bytes.byteLength > 0 ? bytes : null, response);
    unread = undefined;
    const value = copy ? Reflect.get(copy, name) : Reflect.get(Object.getPrototypeOf(response), name, response);
    return typeof value === "function" ? value.bind(copy ?? response) : value;
  };
  const text = async () => {
    if (!unread) return memberOf("text")();
    leaveBody(response, unread.json);
    const { body } = unread;
    unread = undefined;
    return body;
  };
  Object.defineProperty(response, "text", { value: text, configurable: true, writable: true });
  for (const name of bodyMembers)
    Object.defineProperty(response, name, { get: () => memberOf(name), configurable: true });
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

/** Leaves the parsed body for the client. */
function leaveBody(response: Response, json: Json | undefined): void {
  const take = () => {
    // A caller may keep the response for long, and it must not keep the body.
    Reflect.deleteProperty(response, takeBody);
    return json?.value;
  };
  Object.assign(response, { [takeBody]: take });
}

function responseOf({ responses }: DescribedOperation, status: number): DescribedResponse | undefined {
  return responses.find((response) => response.status === status);
}

function ofResponse(rule: string, place = "the body"): Violation {
  return { part: "response", place, rule };
}

/** Names a media type that is too common to reveal anything about the server. */
function butType(type: string): string {
  return ["text/html", "text/plain", "application/xml"].includes(type) ? `, but ${type}` : "";
}
