import type { DescribedContent, DescribedResponse } from "../description/operations.ts";
import { valueFaults } from "../description/schema-check.ts";
import type { MockResponse } from "./incoming.ts";
import { shown } from "./shown.ts";

/** @throws TypeError if HTTP has no such final status. */
export function anyStatus(status: unknown): number {
  if (typeof status === "number" && Number.isInteger(status) && status >= 200 && status <= 999) return status;
  throw new TypeError(`status must be an integer from 200 to 999, got ${shown(status)}`);
}

/** A response with a body that the description allows. */
export function checkedResponse(
  { status, contents }: DescribedResponse,
  body: unknown,
  headers: Record<string, string>,
): MockResponse {
  const type = headers["content-type"]?.split(";")[0]?.trim();
  const content = contents.find(({ mediaType }) => mediaType === type) ?? contents[0];
  if (!content) throw new TypeError(`${status} has no body`);
  const isJson = content.mediaType === "application/json";
  if (!isJson && ArrayBuffer.isView(body)) return withType(status, headers, bytesOf(body), content.mediaType);
  const text = asJson(body);
  const faults = valueFaults(content.schema, JSON.parse(text));
  if (faults) throw new TypeError(`the body does not match the schema for ${status}: ${faults}`);
  return withType(status, headers, isJson ? text : `${body}`, content.mediaType);
}

/** A response whatever the description says. */
export function uncheckedResponse(
  status: number,
  body: unknown,
  headers: Record<string, string>,
  content?: DescribedContent,
): MockResponse {
  if (body === undefined) return { status, headers, body: "" };
  if ([204, 205, 304].includes(status)) throw new TypeError(`${status} has no body`);
  const raw = typeof body === "string" ? body : ArrayBuffer.isView(body) ? bytesOf(body) : undefined;
  return withType(
    status,
    headers,
    raw ?? asJson(body),
    content?.mediaType ?? (raw !== undefined ? "*/*" : "application/json"),
  );
}

function withType(
  status: number,
  headers: Record<string, string>,
  body: string | Uint8Array,
  type: string,
): MockResponse {
  const ofBody = typeof body === "string" ? "text/plain" : "application/octet-stream";
  return { status, headers: { "content-type": type === "*/*" ? ofBody : type, ...headers }, body };
}

/** The bytes of a view, which may be one of another realm, as in Jest. */
function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength).slice();
}

/** @throws TypeError if a value cannot be written as JSON. */
export function asJson(body: unknown): string {
  try {
    const written = JSON.stringify(body);
    if (written !== undefined) return written;
  } catch (cause) {
    throw new TypeError(`the body cannot be written as JSON: ${cause instanceof Error && cause.message}`, { cause });
  }
  throw new TypeError(`the body cannot be written as JSON: it is a ${typeof body}`);
}
