import type { RecordedAnswer } from "./exchange.ts";
import type { HarPair, HarRequest, HarResponse } from "./har-entry.ts";

/** What is read of a request. */
interface RecordedRequest {
  headers: Record<string, string>;
  body: Buffer | undefined;
}

/**
 * Reads the body of a request, and those of its headers that matter.
 *
 * @param headerNames - The headers that are read.
 */
export async function recordedRequest(request: HarRequest, headerNames: readonly string[]): Promise<RecordedRequest> {
  const { postData, bodySize } = request;
  const headers: Record<string, string> = {};
  for (const name of headerNames) {
    const value = headerOf(request.headers, name);
    if (value !== undefined) headers[name.toLowerCase()] = value;
  }
  const type = headers["content-type"] ?? textOf(postData?.mimeType);
  if (type) headers["content-type"] = type;
  const text = textOf(postData?.text);
  const params = listOf(postData?.params);
  if (text) return { headers, body: bytesOf(text, postData?.encoding) };
  if (params.length > 0) {
    const form = await formOf(params, type);
    return { headers: { ...headers, "content-type": form.type }, body: form.bytes };
  }
  // Where the size is not known it is -1. Playwright leaves forms with files out, and says that they have a size of 0.
  const isEmpty = (bodySize ?? 0) === 0 && !isMultipart(type);
  return { headers, body: isEmpty ? Buffer.alloc(0) : undefined };
}

/** Reads the body of an answer. Its `bodySize` says nothing: some count headers in it. */
export function recordedAnswer({ headers, content }: HarResponse): RecordedAnswer {
  const { mimeType, text, encoding, size, comment } = Object(content);
  const type = headerOf(headers, "Content-Type") ?? textOf(mimeType);
  const bytes = bytesOf(textOf(text), encoding);
  // A comment says why something is not there. Without a text and a size, nothing was written of the body.
  const isCut = Number(size) > bytes.length || textOf(comment) !== "" || (typeof text !== "string" && !(size >= 0));
  return { type, bytes: isCut && bytes.length === 0 ? undefined : bytes, isCut };
}

function bytesOf(text: string, encoding: unknown): Buffer {
  return Buffer.from(text, encoding === "base64" ? "base64" : "utf8");
}

/** Writes a form whose fields alone were recorded. */
async function formOf(params: readonly HarPair[], type: string): Promise<{ type: string; bytes: Buffer }> {
  const form = isMultipart(type) ? new FormData() : new URLSearchParams();
  for (const { name, value } of params) form.append(textOf(name), textOf(value));
  const written = new Response(form);
  const bytes = Buffer.from(await written.arrayBuffer());
  return { type: isMultipart(type) ? `${written.headers.get("Content-Type")}` : type, bytes };
}

function isMultipart(type: string): boolean {
  return type.toLowerCase().startsWith("multipart/form-data");
}

/** The value of a header, however its name is written. Several are one with commas, as HTTP has it. */
function headerOf(headers: readonly HarPair[] | undefined, name: string): string | undefined {
  const found = listOf(headers).filter((header) => textOf(header.name).toLowerCase() === name.toLowerCase());
  return found.length > 0 ? found.map(({ value }) => textOf(value)).join(", ") : undefined;
}

function listOf(pairs: readonly HarPair[] | undefined): readonly HarPair[] {
  return Array.isArray(pairs) ? pairs.map(Object) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
