import { WebhookError } from "./error.ts";

/** Bytes, or a string that stands for its bytes in UTF-8. Node's `Buffer` is one of them. */
export type WebhookBytes = string | ArrayBuffer | ArrayBufferView;

/** The body of a request as received, or a stream of it, such as Node's request itself. */
export type WebhookBody = WebhookBytes | ReadableStream<Uint8Array> | AsyncIterable<WebhookBytes>;

/** About 12 days: timers do not accept `Infinity`, nor much more than this. */
const longestDelay = 1e9;

/**
 * Copies a body. If it is too large or too slow, reading stops and leaves the connection open, for the response.
 *
 * @param timeout - How long the whole body may take, in milliseconds.
 * @throws WebhookError if it is too large, too slow, or does not consist of bytes.
 */
export async function readBody(body: WebhookBody, maxBytes: number, timeout: number): Promise<Uint8Array<ArrayBuffer>> {
  let limit = maxBytes;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, Math.min(timeout, longestDelay), new WebhookError("bodyTimeout"));
  });
  try {
    return await Promise.race([late, collect(body, () => limit)]);
  } finally {
    clearTimeout(timer);
    // Ends reading with the next chunk, should one come after the timeout.
    limit = 0;
  }
}

async function collect(body: WebhookBody, limit: () => number): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array();
  let size = 0;
  // A `for await` loop would end the stream when it is left, and with Node's requests the connection.
  const iterator = isBytes(body) ? [body].values() : body[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await iterator.next();
    if (done) return bytes.subarray(0, size);
    const chunk = bytesOf(value);
    const end = size + chunk.length;
    if (end > limit()) throw new WebhookError("oversizedBody");
    if (end > bytes.length) {
      // One buffer that doubles, since chunks may be single bytes.
      const larger = new Uint8Array(2 * end);
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(chunk, size);
    size = end;
  }
}

/** Whether a value is bytes, or a string that stands for them. */
export function isBytes(value: unknown): value is WebhookBytes {
  return typeof value === "string" || ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
}

/**
 * The bytes that a value is or represents.
 *
 * @throws WebhookError if it is something else.
 */
export function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  if (!isBytes(value)) throw new WebhookError("parsedBody");
  if (typeof value === "string") return new TextEncoder().encode(value);
  // A view has the buffer that an `ArrayBuffer` is, and requests do not come in memory that threads share.
  const { buffer = value as ArrayBuffer, byteOffset, byteLength } = value as Partial<ArrayBufferView<ArrayBuffer>>;
  return new Uint8Array(buffer, byteOffset, byteLength);
}
