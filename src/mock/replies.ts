import type { OperationName } from "../description/names.ts";
import { type DescribedContent, type DescribedResponse, operationByName } from "../description/operations.ts";
import { mediaTypeOf } from "../description/request-body.ts";
import { valueFaults } from "../description/schema-check.ts";
import type { Choice } from "./examples.ts";
import type { MockResponse } from "./exchange.ts";
import { asJson, isObject } from "./json.ts";
import { patched } from "./patch.ts";
import { headersFrom } from "./reply-headers.ts";
import { shown, unknownValue } from "./shown.ts";

/** A function that returns a reply, whatever that is. */
type ReplyFunction = (request: unknown) => unknown;

/** What an operation is configured to respond. What functions return is checked when they return it. */
export type PreparedReply = Choice | MockResponse | ReplyFunction;

/** @throws TypeError if it is not a reply, or if the description does not allow it. */
export function prepareReply(operation: OperationName, given: unknown): PreparedReply {
  return typeof given === "function" ? (given as ReplyFunction) : readReply(operation, given);
}

/**
 * The reply to a request.
 *
 * @throws Error if it is a function that throws.
 * @throws TypeError if it is a function that returns what the description does not allow.
 */
export async function replyTo(
  request: { operation: OperationName },
  reply: PreparedReply,
): Promise<Choice | MockResponse> {
  if (typeof reply !== "function") return reply;
  let given: unknown;
  try {
    given = await reply(request);
  } catch (cause) {
    throw new Error(`reply: ${request.operation}: the reply function threw ${cause}`, { cause });
  }
  return readReply(request.operation, given);
}

function readReply(operation: OperationName, given: unknown): Choice | MockResponse {
  try {
    return replyAmong(operationByName(operation).responses, typeof given === "number" ? { status: given } : given);
  } catch (cause) {
    // Only errors are thrown there.
    throw new TypeError(`reply: ${operation}: ${(cause as Error).message}`, { cause });
  }
}

const known = ["status", "example", "patch", "body", "headers", "unchecked"];

function replyAmong(responses: readonly DescribedResponse[], given: unknown): Choice | MockResponse {
  if (!isObject(given))
    throw new TypeError("a reply must be a status, an object with a status, or a function that returns one of these");
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw unknownValue("unknown property", unknown, known);
  const { status, example, patch, body, headers: ofReply = {}, unchecked = false } = given;
  if (typeof unchecked !== "boolean") throw new TypeError("unchecked must be a boolean");
  if (body !== undefined && patch !== undefined) throw new TypeError("pass either patch or body, not both");
  if (example !== undefined && body !== undefined) throw new TypeError("pass either example or body, not both");
  if (unchecked && (example !== undefined || patch !== undefined))
    throw new TypeError("unchecked replies cannot have an example or a patch");
  const headers = headersFrom(ofReply);
  const response = responses.find((one) => one.status === status);
  if (unchecked) return uncheckedResponse(status, response, body, headers);
  const statuses = responses.map((one) => one.status);
  if (!response) throw unknownValue("unknown status", status, statuses);
  if (body !== undefined) return checkedResponse(response, body, headers);
  const content = response.contents.find(({ examples }) => examples.some(({ name }) => name === example));
  const names = response.contents.flatMap(({ examples }) => examples.map(({ name }) => name));
  if (example !== undefined && !content) throw unknownValue(`${response.status} has no example`, example, names);
  if (patch !== undefined) checkPatch(patch, content ?? response.contents[0], example, response.status);
  return { response, ...(content && { content, example: `${example}` }), headers, patch };
}

function checkPatch(patch: unknown, content: DescribedContent | undefined, example: unknown, status: number): void {
  if (content?.mediaType !== "application/json") throw new TypeError(`a ${status} response has no JSON body to patch`);
  const { examples } = content;
  patched((examples.find(({ name }) => name === example) ?? examples[0])?.value, patch, content, status);
}

type Headers = Record<string, string>;

/** A response with a body that the description allows. */
function checkedResponse({ status, contents }: DescribedResponse, body: unknown, headers: Headers): MockResponse {
  const type = mediaTypeOf(headers["content-type"]);
  const content = contents.find(({ mediaType }) => mediaType === type) ?? contents[0];
  if (!content) throw new TypeError(`a ${status} response has no body`);
  const isJson = content.mediaType === "application/json";
  if (!isJson && ArrayBuffer.isView(body)) return withType(status, headers, body, content.mediaType);
  const text = asJson(body);
  const faults = valueFaults(content.schema, JSON.parse(text));
  if (faults) throw new TypeError(`the body does not match the schema for ${status}: ${faults}`);
  return withType(status, headers, isJson ? text : body, content.mediaType);
}

/** A response whatever the description says. */
function uncheckedResponse(
  status: unknown,
  described: DescribedResponse | undefined,
  body: unknown,
  headers: Headers,
): MockResponse {
  if (typeof status !== "number" || !Number.isInteger(status) || status < 200 || status > 999)
    throw new TypeError(`status must be an integer from 200 to 999, got ${shown(status)}`);
  if (body === undefined) return { status, headers, body: "" };
  if ([204, 205, 304].includes(status)) throw new TypeError(`a ${status} response has no body`);
  return withType(status, headers, body, described?.contents[0]?.mediaType ?? "*/*");
}

/** A response with a string or bytes as they are, and anything else as JSON. */
function withType(status: number, headers: Headers, body: unknown, type: string): MockResponse {
  const [raw, ofBody] =
    typeof body === "string"
      ? [body, "text/plain"]
      : ArrayBuffer.isView(body)
        ? [bytesOf(body), "application/octet-stream"]
        : [asJson(body), "application/json"];
  return { status, headers: { "content-type": type === "*/*" ? ofBody : type, ...headers }, body: raw };
}

/** The bytes of a view, which may be one of another realm, as in Jest. */
function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength).slice();
}
