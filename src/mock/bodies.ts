import type { PrismContent, PrismOperation } from "./prism.ts";
import { badRequest, Refusal } from "./refusal.ts";

/** A request's body, and its operation with no other media type than that of the request. */
export interface DescribedBody {
  body: unknown;
  operation: PrismOperation;
}

/**
 * Reads the body of a request. One that nobody asked for is left aside.
 *
 * @param type - The header `Content-Type`.
 * @throws Refusal if the operation does not take the media type, or if the body is not what that says.
 */
export async function describeBody(bytes: Buffer, type: string, operation: PrismOperation): Promise<DescribedBody> {
  const { request } = operation;
  if (!request?.body?.contents || bytes.length === 0) return { body: undefined, operation };
  const content = contentOf(type, request.body.contents);
  const body = await parsed(bytes, type, content.mediaType);
  return { body, operation: { ...operation, request: { ...request, body: { ...request.body, contents: [content] } } } };
}

/** The content that an operation takes of a media type. */
function contentOf(type: string, contents: readonly PrismContent[]): PrismContent {
  const content = contents.find(({ mediaType }) => mediaType === type.split(";")[0]?.trim().toLowerCase());
  if (content) return content;
  const supported = contents.map(({ mediaType }) => mediaType).join(", ");
  throw new Refusal(415, "Unsupported Media Type", [{ message: `Supported content types: ${supported}` }]);
}

async function parsed(bytes: Buffer, type: string, mediaType: string): Promise<unknown> {
  const isForm = mediaType === "multipart/form-data";
  if (mediaType.startsWith("text/")) return bytes.toString();
  try {
    return isForm ? await readForm(bytes, type) : JSON.parse(bytes.toString());
  } catch {
    throw badRequest({ message: `The body is not ${isForm ? "a form" : "JSON"}.` });
  }
}

/**
 * The fields of a form of several parts, files as texts.
 *
 * @throws TypeError if it is none.
 */
export async function readForm(bytes: Buffer, type: string): Promise<Record<string, string>> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "Content-Type": type } }).formData();
  const fields = Array.from(form, async ([name, value]) => [
    name,
    typeof value === "string" ? value : await value.text(),
  ]);
  return Object.fromEntries(await Promise.all(fields));
}
