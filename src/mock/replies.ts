import type { OperationName } from "../description/names.ts";
import { type DescribedContent, type DescribedResponse, operationByName } from "../description/operations.ts";
import { mediaTypeOf } from "../description/request-body.ts";
import { valueFaults } from "../description/schema-check.ts";
import type { Choice } from "./examples.ts";
import type { MockResponse } from "./exchange.ts";
import { isObject } from "./json.ts";
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
  if (unchecked) return uncheckedResponse(anyStatus(status), response, body, headers);
  const statuses = responses.map((one) => one.status);
  if (!response) throw unknownValue("unknown status", status, statuses);
  if (body !== undefined) return checkedResponse(response, body, headers);
  const content = response.contents.find(({ examples }) => examples.some(({ name }) => name === example));
  const names = response.contents.flatMap(({ examples }) => examples.map(({ name }) => name));
  if (example !== undefined && !content) throw unknownValue(`${response.status} has no example`, example, names);
  const choice = { response, ...(content && { content, example: `${example}` }), headers };
  if (patch === undefined) return choice;
  const patchable = content ?? response.contents[0];
  if (patchable?.mediaType !== "application/json")
    throw new TypeError(`a ${response.status} response has no JSON body to patch`);
  const { examples } = patchable;
  patched((examples.find(({ name }) => name === example) ?? examples[0])?.value, patch, patchable, response.status);
  return { ...choice, patch };
}

/**
 * A value with a patch merged into it.
 *
 * @throws TypeError if the description does not allow the result.
 */
export function patched(value: unknown, patch: unknown, { schema }: DescribedContent, status: number): unknown {
  const result: unknown = JSON.parse(asJson(merged(value, patch)));
  const faults = valueFaults(schema, result);
  if (faults) throw new TypeError(`the patched body does not match the schema for ${status}: ${faults}`);
  return result;
}

/** Objects are merged at any depth; anything else is replaced. */
function merged(value: unknown, patch: unknown): unknown {
  if (!isObject(value) || !isObject(patch)) return patch === undefined ? value : patch;
  const members = Object.entries(patch).map(([name, member]) => [name, merged(value[name], member)]);
  return { ...value, ...Object.fromEntries(members) };
}

/** @throws TypeError if HTTP has no such final status. */
function anyStatus(status: unknown): number {
  if (typeof status === "number" && Number.isInteger(status) && status >= 200 && status <= 999) return status;
  throw new TypeError(`status must be an integer from 200 to 999, got ${shown(status)}`);
}

type Headers = Record<string, string>;

/** A response with a body that the description allows. */
function checkedResponse({ status, contents }: DescribedResponse, body: unknown, headers: Headers): MockResponse {
  const type = mediaTypeOf(headers["content-type"]);
  const content = contents.find(({ mediaType }) => mediaType === type) ?? contents[0];
  if (!content) throw new TypeError(`a ${status} response has no body`);
  const isJson = content.mediaType === "application/json";
  if (!isJson && ArrayBuffer.isView(body)) return withType(status, headers, bytesOf(body), content.mediaType);
  const text = asJson(body);
  const faults = valueFaults(content.schema, JSON.parse(text));
  if (faults) throw new TypeError(`the body does not match the schema for ${status}: ${faults}`);
  return withType(status, headers, isJson ? text : `${body}`, content.mediaType);
}

/** A response whatever the description says. */
function uncheckedResponse(
  status: number,
  described: DescribedResponse | undefined,
  body: unknown,
  headers: Headers,
): MockResponse {
  if (body === undefined) return { status, headers, body: "" };
  if ([204, 205, 304].includes(status)) throw new TypeError(`a ${status} response has no body`);
  const raw = typeof body === "string" ? body : ArrayBuffer.isView(body) ? bytesOf(body) : undefined;
  const type = described?.contents[0]?.mediaType ?? (raw === undefined ? "application/json" : "*/*");
  return withType(status, headers, raw ?? asJson(body), type);
}

function withType(status: number, headers: Headers, body: string | Uint8Array, type: string): MockResponse {
  const ofBody = typeof body === "string" ? "text/plain" : "application/octet-stream";
  return { status, headers: { "content-type": type === "*/*" ? ofBody : type, ...headers }, body };
}

/** The bytes of a view, which may be one of another realm, as in Jest. */
function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength).slice();
}

/** @throws TypeError if a value cannot be serialized as JSON. */
function asJson(body: unknown): string {
  let reason = `it is a ${typeof body}`;
  try {
    const written = JSON.stringify(body);
    if (written !== undefined) return written;
  } catch (error) {
    reason = `${error instanceof Error && error.message}`;
  }
  throw new TypeError(`the body cannot be serialized as JSON: ${reason}`);
}

/** The headers that frame a message, which the mock sets itself. */
const framing = ["content-length", "transfer-encoding", "connection", "trailer"];

/**
 * Reads the headers of a reply: strings by their names in lower case.
 *
 * @throws TypeError if one cannot be sent.
 */
export function headersFrom(given: unknown): Headers {
  if (!isObject(given)) throw new TypeError("headers must be an object with a string or a number for each name");
  const headers = Object.entries(given).map(([name, value]) => {
    if (typeof value !== "string" && typeof value !== "number")
      throw new TypeError(`the header ${name} must be a string or a number`);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new TypeError(`invalid header name ${shown(name)}`);
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(`${value}`))
      throw new TypeError(`the header ${name} has an invalid character`);
    if (framing.includes(name.toLowerCase())) throw new TypeError(`the header ${name} is set by the mock`);
    return [name.toLowerCase(), `${value}`];
  });
  return Object.fromEntries(headers);
}
