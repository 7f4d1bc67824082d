import { WebhookError } from "./error.ts";

/** Bytes, or text that stands for its bytes in UTF-8. Node's `Buffer` is among them. */
export type WebhookBytes = string | ArrayBuffer | ArrayBufferView;

/** The body of a request as it came, or a stream of it, such as Node's own request. */
export type WebhookBody = WebhookBytes | ReadableStream<Uint8Array> | AsyncIterable<WebhookBytes>;

/**
 * Copies the body of a request. Where it is too large, reading ends and leaves the connection alone, for the answer to it.
 *
 * @throws WebhookError if it is empty or too large, or if it is not what came.
 */
export async function readBody(
  body: WebhookBody | null | undefined,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array();
  let size = 0;
  // A loop of the language would end the stream when it is left, and with Node's requests the connection.
  const iterator = (body as AsyncIterable<unknown> | null)?.[Symbol.asyncIterator]?.() ?? [body ?? ""].values();
  for (;;) {
    const { done, value } = await iterator.next();
    if (done) break;
    const chunk = bytesOf(value);
    const end = size + chunk.length;
    if (end > maxBytes) throw new WebhookError("oversizedBody");
    if (end > bytes.length) {
      // All chunks go to one place, since each of them may be a single byte.
      const larger = new Uint8Array(2 * end);
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(chunk, size);
    size = end;
  }
  if (!size) throw new WebhookError("emptyBody");
  return bytes.subarray(0, size);
}

/**
 * The bytes that a value is or stands for.
 *
 * @throws WebhookError if it is something else.
 */
export function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  if (typeof value === "string") return new TextEncoder().encode(value);
  // Requests do not come in memory that threads share.
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new WebhookError("parsedBody");
}
