import type { OperationMetadata } from "./call.ts";
import { isRecord } from "./settings.ts";

/** A body as it goes out. */
export interface EncodedBody {
  body: BodyInit | undefined;
  /** The media type if it is not JSON, `null` if `fetch` sets it. */
  type?: string | null | undefined;
}

/** Encodes the body of a call, once for all attempts. Rejects with a `TypeError` if the body cannot be sent. */
export async function encodeBody(
  name: string,
  { method, files, textType, arrayType }: OperationMetadata,
  body: unknown,
  serialize: () => BodyInit | Promise<BodyInit>,
): Promise<EncodedBody> {
  if (body === undefined) return { body: undefined };
  if (method === "GET") throw new TypeError(`${name}: a GET has no body`);
  if (textType) return { body: String(body), type: textType };
  if (files && !isForm(body)) {
    if (!isRecord(body)) throw new TypeError(`${name}: body must be an object with the fields of the form`);
    return encodeForm(name, Object.entries(body), files);
  }
  let sent: BodyInit;
  try {
    sent = isForm(body) ? body : await serialize();
  } catch (cause) {
    throw new TypeError(`${name}: body cannot be serialized: ${Object(cause).message}`, { cause });
  }
  // The form of another package is for the `fetch` of that package.
  if (isForm(sent)) return sent instanceof FormData ? encodeForm(name, sent, files) : { body: sent, type: null };
  return { body: sent, ...(arrayType && Array.isArray(body) && { type: arrayType }) };
}

/**
 * Encodes a form as bytes, since the `fetch` of another package may not know the runtime's `FormData`. The fields in `files`
 * become files even if they are strings, as text fields lose their line ends.
 */
async function encodeForm(
  name: string,
  fields: Iterable<[name: string, value: unknown]>,
  files: readonly string[] = [],
): Promise<EncodedBody> {
  // jsdom replaces the global `FormData` and `Blob` with its own, which a `Response` never finishes reading.
  const empty = { headers: { "Content-Type": "application/x-www-form-urlencoded" } };
  const form = await new Response("", empty).formData();
  for (const [field, value] of fields) {
    if (value === undefined || value === null) continue;
    if (value instanceof Blob || /Blob|File/.test(Object(value)[Symbol.toStringTag])) form.append(field, value as Blob);
    else if (files.includes(field)) form.append(field, await fileOf(`${name}: body.${field}`, value));
    else form.append(field, String(value));
  }
  const response = new Response(form);
  // Bun knows the media type only until the body is read.
  const type = response.headers.get("Content-Type");
  return { body: await response.arrayBuffer(), type };
}

/** @param name - What the file is, for errors. */
function fileOf(name: string, value: unknown): Promise<Blob> {
  const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
  if (!(bytes instanceof ArrayBuffer || ArrayBuffer.isView(bytes)))
    throw new TypeError(`${name} must be a string, bytes or a Blob`);
  return new Response(bytes as BodyInit).blob();
}

/** Whether a body is a form, of any package. */
export function isForm(body: unknown): body is FormData {
  // Earlier rules of Cloudflare Workers have no tags.
  return Object(body)[Symbol.toStringTag] === "FormData" || body instanceof FormData;
}

/** Whether a body can be sent again. Streams and generators can be read once only. */
export function isReplayable(body: unknown): boolean {
  // The forms of the package form-data are streams, too.
  return !["getReader", "next", "pipe", Symbol.asyncIterator].some((name) => name in Object(body));
}
