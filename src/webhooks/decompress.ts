import type { WebhookBody } from "./body.ts";
import { rejecting } from "./error.ts";

/** The first byte of every payload, and of no compressed body. */
const openingBrace = 0x7b;

/**
 * Undoes the compression that a proxy applied: what Bitbucket signs is the uncompressed body.
 *
 * @param encoding - The `Content-Encoding` header.
 * @param read - Reads a stream within the limits.
 * @throws WebhookError if the body cannot be decompressed, or becomes too large or too slow.
 */
export async function decompress(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string | undefined,
  read: (body: WebhookBody) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  // Parsers such as express.raw() decompress and keep the header.
  if (!encoding || bytes[0] === openingBrace) return bytes;
  const format = encoding === "br" ? "brotli" : encoding;
  // The constructor checks the format. Brotli is known to some runtimes, but not to the types.
  const decompressor = await rejecting(
    "unsupportedEncoding",
    () => new DecompressionStream(format as CompressionFormat),
  );
  const stream = new Blob([bytes]).stream().pipeThrough(decompressor);
  return rejecting("malformedEncoding", () => read(stream));
}
