import type { OperationMetadata } from "./operation.ts";

/** A body as it goes out. */
export interface EncodedBody {
  body: BodyInit | undefined;
  /** The media type if it is not JSON, `null` if `fetch` sets it. */
  type?: string | null | undefined;
}

/**
 * Encodes the body of a call, once for all attempts.
 *
 * @param name - The name of the operation, for errors.
 * @throws TypeError if the body cannot be sent.
 */
export function encodeBody(
  name: string,
  { files, textType, arrayType }: OperationMetadata,
  given: unknown,
  serialize: () => BodyInit,
): EncodedBody | Promise<EncodedBody> {
  if (given === undefined) return { body: undefined };
  if (textType) return { body: String(given), type: textType };
  const fields = files && !isForm(given) ? formOf(name, files, Object(given)) : given;
  const body = isForm(fields) ? fields : serialized(name, serialize);
  // The form of another package is for the `fetch` of that package.
  if (isForm(body)) return body instanceof FormData ? encodeForm(body, files) : { body, type: null };
  return { body, ...(arrayType && Array.isArray(given) && { type: arrayType }) };
}

function serialized(name: string, serialize: () => BodyInit): BodyInit {
  try {
    return serialize();
  } catch (cause) {
    throw new TypeError(`${name}: body cannot be serialized: ${Object(cause).message}`, { cause });
  }
}

/** Makes a form. The fields in `files` become files even if they are strings, as text fields lose their line ends. */
function formOf(name: string, files: readonly string[], fields: object): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    if (!files.includes(field)) form.append(field, String(value));
    else if (value instanceof Blob) form.append(field, value);
    else if (typeof value === "string" || value instanceof ArrayBuffer || ArrayBuffer.isView(value))
      form.append(field, new Blob([value as BlobPart]));
    else throw new TypeError(`${name}: body.${field} must be a string, bytes or a Blob`);
  }
  return form;
}

/** Encodes a form as bytes, since the `fetch` of another package may not know the runtime's `FormData`. */
async function encodeForm(form: FormData, files: readonly string[] = []): Promise<EncodedBody> {
  const encoded = new FormData();
  for (const [field, value] of form) {
    if (typeof value === "string" && !files.includes(field)) encoded.append(field, value);
    else encoded.append(field, typeof value === "string" ? new Blob([value]) : value);
  }
  const response = new Response(encoded);
  // Bun knows the media type only until the body is read.
  const type = response.headers.get("Content-Type");
  return { body: await response.arrayBuffer(), type };
}

/** Whether a body is a form, of any package. */
export function isForm(body: unknown): body is FormData {
  return Object(body)[Symbol.toStringTag] === "FormData";
}

/** Whether a body can be sent again. Streams and generators can be read once only. */
export function isReplayable(body: unknown): boolean {
  if (typeof body !== "object" || body === null || isForm(body)) return true;
  return !("getReader" in body || Symbol.asyncIterator in body || "next" in body || "pipe" in body);
}
