import type { WebhookBody } from "./body.ts";
import { rejecting, WebhookError } from "./error.ts";

/** The first byte of every payload, and of no compressed body. */
const openingBrace = 0x7b;

/** How often a body may be compressed, since each time costs up to `maxBytes` before anything is verified. */
const maxEncodings = 2;

/**
 * Undoes the compression that proxies applied, the last one first: what Bitbucket signs is the uncompressed body.
 *
 * @param header - The `Content-Encoding` header.
 * @param read - Reads a stream within the limits.
 * @throws WebhookError if the body cannot be decompressed, or becomes too large or too slow.
 */
export async function decompress(
  bytes: Uint8Array<ArrayBuffer>,
  header: string | undefined,
  read: (body: WebhookBody) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const encodings = header?.toLowerCase().split(/[\s,]+/) ?? [];
  if (encodings.length > maxEncodings) throw new WebhookError("unsupportedEncoding");
  let decompressed = bytes;
  for (const encoding of encodings.reverse()) {
    // Parsers such as express.raw() decompress and keep the header.
    if (decompressed[0] === openingBrace) break;
    const format = encoding === "br" ? "brotli" : encoding;
    // The constructor checks the format. Brotli is known to some runtimes, but not to the types.
    const decompressor = await rejecting(
      "unsupportedEncoding",
      () => new DecompressionStream(format as CompressionFormat),
    );
    const stream = new Blob([decompressed]).stream().pipeThrough(decompressor);
    decompressed = await rejecting("malformedEncoding", () => read(stream));
  }
  return decompressed;
}
