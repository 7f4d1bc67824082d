import { readForm, utf8 } from "./form.ts";
import type { DescribedContent, DescribedOperation } from "./operations.ts";
import { badRequest, RequestError } from "./request-error.ts";

/** The body of a request as its operation reads it. */
export interface RequestBody {
  body: unknown;
  /** What the operation says of its media type. `undefined` if there is no body. */
  content: DescribedContent | undefined;
}

/**
 * Reads the body of a request. One that the operation does not have is left aside.
 *
 * @param type - The header `Content-Type`.
 * @throws RequestError if the operation does not accept the media type, or if the body is not what that says.
 */
export function readRequestBody(bytes: Uint8Array, type: string, { body }: DescribedOperation): RequestBody {
  if (!body || bytes.length === 0) return { body: undefined, content: undefined };
  const content = body.contents.find(({ mediaType }) => mediaType === mediaTypeOf(type));
  if (content) return { body: parsed(bytes, type, content.mediaType), content };
  const supported = body.contents.map(({ mediaType }) => mediaType).join(", ");
  throw new RequestError(415, "Unsupported Media Type", [{ message: `Supported content types: ${supported}` }]);
}

/** The media type that a header `Content-Type` has, without its parameters. */
export function mediaTypeOf(type = ""): string {
  return type.replace(/;.*$/s, "").trim().toLowerCase();
}

function parsed(bytes: Uint8Array, type: string, mediaType: string): unknown {
  const isForm = mediaType === "multipart/form-data";
  if (mediaType.startsWith("text/")) return utf8(bytes);
  try {
    return isForm ? readForm(bytes, type) : parseJson(bytes);
  } catch {
    throw badRequest(`The body is not ${isForm ? "a form" : "JSON"}.`);
  }
}

const parsedJson = new WeakMap<Uint8Array, unknown>();

/**
 * The JSON value of a body, which is parsed once.
 *
 * @throws SyntaxError if the body is not JSON.
 */
export function parseJson(bytes: Uint8Array): unknown {
  if (!parsedJson.has(bytes)) parsedJson.set(bytes, JSON.parse(utf8(bytes)));
  return parsedJson.get(bytes);
}
