import type { PrismContent, PrismOperation } from "../../description/prism.ts";
import { badRequest, Refusal } from "../refusal.ts";

/** A request's body as its operation sees it. */
export interface DescribedBody {
  body: unknown;
  /** The media type, as the operation has it. */
  mediaType: string | undefined;
}

/**
 * Reads the body of a request. One that nobody asked for is left aside.
 *
 * @param type - The header `Content-Type`.
 * @throws Refusal if the operation does not take the media type, or if the body is not what that says.
 */
export async function describeBody(bytes: Buffer, type: string, { request }: PrismOperation): Promise<DescribedBody> {
  if (!request?.body?.contents || bytes.length === 0) return { body: undefined, mediaType: undefined };
  const { mediaType } = contentOf(type, request.body.contents);
  return { body: await parsed(bytes, type, mediaType), mediaType };
}

/** The media type that a header `Content-Type` has, without what follows. */
export function mediaTypeOf(type = ""): string {
  return type.replace(/;.*$/s, "").trim().toLowerCase();
}

/** The content that an operation takes of a media type. */
function contentOf(type: string, contents: readonly PrismContent[]): PrismContent {
  const content = contents.find(({ mediaType }) => mediaType === mediaTypeOf(type));
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
  const plain = new Uint8Array(withPlainNames(bytes, type));
  const form = await new Response(plain, { headers: { "Content-Type": type } }).formData();
  const fields = Array.from(form, async ([name, value]) => [
    name,
    typeof value === "string" ? value : await value.text(),
  ]);
  return Object.fromEntries(await Promise.all(fields));
}

/** A form whose parts say their names in the one way that Node reads before its release 24: in quotes, and first. */
function withPlainNames(bytes: Buffer, type: string): Buffer {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const parts = bytes.toString("latin1").split(`--${quoted ?? bare}\r\n`);
  const parameter = /;\s*([\w*]+)=("(?:[^"\\]|\\.)*"|[^\s;]+)/g;
  const disposition = /^((?:[^\r\n]+\r\n)*?)Content-Disposition:([^\r\n]*)/i;
  const plain = parts.map((part) =>
    part.replace(disposition, (whole, others, text: string) => {
      const said = new Map(Array.from(text.matchAll(parameter), ([, name = "", value]) => [name.toLowerCase(), value]));
      const name = said.get("name")?.replace(/^"(.*)"$/, "$1");
      if (name === undefined) return whole;
      const file = said.has("filename") || said.has("filename*") ? '; filename="file"' : "";
      return `${others}Content-Disposition: form-data; name="${name}"${file}`;
    }),
  );
  return Buffer.from(plain.join(`--${quoted ?? bare}\r\n`), "latin1");
}
