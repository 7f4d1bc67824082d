import { packagedDescription } from "../description/description.ts";
import { methods, operationAt } from "../description/operations.ts";
import type { Exchange } from "./check-recording.ts";
import { parseJson } from "./check-response.ts";
import { harEntries } from "./har-entries.ts";

/** The headers that are never read, among others, since they identify people. */
export const unreadHeaders: readonly string[] = ["Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie"];

/** The headers of requests and responses that are read, which say what a body is. */
export const bodyHeaders: readonly string[] = ["Content-Type", "Content-Length", "Transfer-Encoding"];

/** What is read of an entry of a HAR file. Whoever wrote it decides what it has. */
export interface HarEntry {
  request?: {
    method?: unknown;
    url?: unknown;
    headers?: readonly HarPair[];
    bodySize?: unknown;
    postData?: { mimeType?: unknown; params?: readonly HarPair[] } & HarText;
  };
  response?: {
    status?: unknown;
    /** Why the response broke off, in files of Chromium and mitmproxy. */
    _error?: unknown;
    headers?: readonly HarPair[];
    content?: { size?: unknown; mimeType?: unknown } & HarText;
  };
}

interface HarText {
  text?: unknown;
  encoding?: unknown;
  comment?: unknown;
}

/** A header, or a field of a form. */
interface HarPair {
  name?: unknown;
  value?: unknown;
  fileName?: unknown;
}

/** The headers of requests that are read: those about the body, the key of an event, and those that operations have. */
export function requestHeaders(): string[] {
  const operations = Object.keys(packagedDescription().paths).flatMap((template) =>
    methods.map((method) => operationAt(template, method)),
  );
  const parameters = operations.flatMap((operation) => operation?.parameters ?? []);
  const described = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  return [...bodyHeaders, "X-Event-Key", ...new Set(described.sort())];
}

/**
 * The exchanges in a HAR file, one by one.
 *
 * @throws Error that names the file, if it cannot be read or is not HAR.
 */
export async function* readHar(file: string): AsyncGenerator<Exchange> {
  const headerNames = requestHeaders();
  let index = 0;
  for await (const entry of harEntries(file)) yield await exchangeOf(Object(entry), index++, headerNames);
}

async function exchangeOf(entry: HarEntry, index: number, headerNames: readonly string[]): Promise<Exchange> {
  const request: NonNullable<HarEntry["request"]> = Object(entry.request);
  const response: NonNullable<HarEntry["response"]> = Object(entry.response);
  const headers = headersOf(request.headers, headerNames);
  const text: HarText = { text: "", ...request.postData };
  const type = headers["content-type"] ?? stringOf(request.postData?.mimeType);
  const params = text.text ? [] : listOf(request.postData?.params);
  const form = params.length > 0 ? await formOf(params, type) : undefined;
  // Where the size is unknown it is -1. Playwright leaves forms with files out, at a size of 0.
  const isSizeUnknown = request.bodySize === -1 || (!text.text && isMultipart(type));
  const { status, _error, content } = response;
  const responseHeaders = headersOf(response.headers, bodyHeaders);
  return {
    index,
    method: `${request.method}`,
    url: `${request.url}`,
    headers: { ...headers, ...(type && { "content-type": form?.type ?? type }) },
    sent: form?.bytes ?? recordedBody(text, isSizeUnknown ? 1 : (request.bodySize ?? 0), headers),
    // Files have 0, -1 or nothing where no response came.
    status: typeof status === "number" && status > 0 && !_error ? status : 0,
    type: responseHeaders["content-type"] ?? stringOf(content?.mimeType),
    // The `bodySize` of a response is of no use: some count the headers in it.
    received: recordedBody(Object(content), content?.size, responseHeaders),
  };
}

/** The bytes of a body, or undefined if all or part of it was not recorded. */
function recordedBody(
  { text, encoding, comment }: HarText,
  size: unknown,
  headers: Readonly<Record<string, string>>,
): Uint8Array | undefined {
  const bytes = Buffer.from(stringOf(text), encoding === "base64" ? "base64" : "utf8");
  const isSized = typeof size === "number" && size >= 0;
  // A comment says why a body is missing or cut, `null` stands for one that was streamed.
  const isCut = Number(size) > bytes.length || stringOf(comment) !== "" || text === null;
  if (bytes.length > 0) return isCut && !parseJson(bytes) ? undefined : bytes;
  const wasSent = Number(headers["content-length"]) > 0 || "transfer-encoding" in headers;
  return isCut || wasSent || (typeof text !== "string" && !isSized) ? undefined : bytes;
}

/** Writes a form of which only the fields were recorded. */
async function formOf(params: readonly HarPair[], type: string): Promise<{ type: string; bytes: Uint8Array }> {
  const form = isMultipart(type) ? new FormData() : new URLSearchParams();
  for (const { name, value } of params) form.append(stringOf(name), stringOf(value));
  const written = new Response(form);
  const bytes = new Uint8Array(await written.arrayBuffer());
  return { type: isMultipart(type) ? `${written.headers.get("Content-Type")}` : type, bytes };
}

function isMultipart(type: string): boolean {
  return type.toLowerCase().startsWith("multipart/form-data");
}

/** The headers of these names, in lower case. Several values are one with commas, as in HTTP, and a repeated one counts once. */
function headersOf(headers: readonly HarPair[] | undefined, names: readonly string[]): Record<string, string> {
  const pairs = listOf(headers).map(({ name, value }) => [stringOf(name).toLowerCase(), stringOf(value)] as const);
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = new Set(pairs.filter(([key]) => key === name.toLowerCase()).map(([, value]) => value.trim()));
      return values.size > 0 ? [[name.toLowerCase(), [...values].join(", ")]] : [];
    }),
  );
}

function listOf(pairs: readonly HarPair[] | undefined): readonly HarPair[] {
  return Array.isArray(pairs) ? pairs.map(Object) : [];
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
