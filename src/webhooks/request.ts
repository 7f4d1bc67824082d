import { isBytes, type WebhookBody, type WebhookBytes } from "./body.ts";
import { rejecting, WebhookError } from "./error.ts";
import type { WebhookHeaders } from "./headers.ts";

/**
 * A request to the address of a webhook: a `Request` of the Fetch API, Node's `IncomingMessage` (also as Express's
 * request, Fastify's `request.raw` or Koa's `ctx.req`), an event of AWS Lambda, or headers and a body.
 */
export interface WebhookRequest {
  readonly headers?: WebhookHeaders | null | undefined;
  /** The headers of an event of AWS Lambda, if it has no `headers`, as some load balancers send it. */
  readonly multiValueHeaders?: WebhookHeaders | null | undefined;
  /** The body as received, before anything parsed it. If it is missing, the request itself is read, as Node's are. */
  readonly body?: WebhookBody | null | undefined;
  /** Whether the body was read before, as a `Request` has it. */
  readonly bodyUsed?: boolean | undefined;
  /** Whether `body` is in base64, as API gateways have it. */
  readonly isBase64Encoded?: boolean | undefined;
}

/**
 * Finds the unread body of a request.
 *
 * @returns An empty string if there is none.
 * @throws WebhookError if it was read or parsed before.
 */
export async function findBody(request: WebhookRequest): Promise<WebhookBody> {
  // Some parsers set an empty object as the body of a request that they leave unread.
  const body = isStream(request) && !isUnparsed(request.body) ? request : (request.body ?? "");
  const { locked, readableDidRead }: { locked?: boolean; readableDidRead?: boolean } = Object(body);
  if (request.bodyUsed || locked || readableDidRead || !isUnparsed(body)) throw new WebhookError("parsedBody", request);
  if (!request.isBase64Encoded || typeof body !== "string") return body;
  return rejecting("malformedEncoding", () => Uint8Array.from(atob(body), (character) => character.charCodeAt(0)));
}

function isUnparsed(value: unknown): value is WebhookBody {
  return isBytes(value) || isStream(value);
}

function isStream(value: unknown): value is ReadableStream<Uint8Array> | AsyncIterable<WebhookBytes> {
  return Symbol.asyncIterator in Object(value);
}
