import { eventKeys } from "../../generated/events.ts";
import { readBody, type WebhookBody } from "./body.ts";
import { decompress } from "./decompress.ts";
import { rejecting, WebhookError } from "./error.ts";
import type { WebhookDelivery } from "./events.ts";
import { headerOf } from "./headers.ts";
import { findBody, type WebhookRequest } from "./request.ts";
import { checkSecrets, checkSignature, verifyWebhook, type WebhookSecret } from "./signature.ts";

/** How deliveries are received. */
export interface ReceiveWebhookOptions {
  /**
   * The secret of the webhook, or several of which one must match, while it is being changed. With `null` nothing is
   * verified: anyone who knows the address can send anything.
   */
  secret: WebhookSecret | null;
  /**
   * The maximum size of a body in bytes, as sent and decompressed.
   *
   * @default 10_485_760
   */
  maxBytes?: number | undefined;
  /**
   * How long the whole body may take to arrive, in milliseconds; `Infinity` for no limit.
   *
   * @default 30_000
   */
  timeout?: number | undefined;
}

/** The test button of a webhook's settings, whose request servers often do not sign. */
const ping = "diagnostics:ping";

/** Far deeper than any event, and shallow enough for programs that walk payloads recursively. */
const maxDepth = 500;

/**
 * Receives a webhook delivery: verifies the signature of the body's bytes, then parses them. The test event needs no
 * signature, but one that it has must match.
 *
 * @param request - A `Request`, Node's `IncomingMessage`, an event of AWS Lambda, or `{ headers, body }`. Its body must be unread.
 * @param options - The secret, which is required, and limits.
 * @throws TypeError if an option or the request is invalid.
 * @throws WebhookError if the delivery is rejected, with the `reason`, the `status` to respond with, and a message that
 * says what to do.
 *
 * @example
 * const delivery = await receiveWebhook(request, { secret });
 * if (delivery.eventKey === "pr:merged") console.log(delivery.payload.pullRequest.title);
 */
export async function receiveWebhook(
  request: WebhookRequest,
  options: ReceiveWebhookOptions,
): Promise<WebhookDelivery> {
  const { secret, maxBytes = 10_485_760, timeout = 30_000 }: ReceiveWebhookOptions = Object(options);
  if (secret !== null) checkSecrets(secret);
  if (!(maxBytes > 0)) throw new TypeError("maxBytes must be positive");
  if (!(timeout > 0)) throw new TypeError("timeout must be positive");
  const header = (name: string) => headerOf(request.headers ?? request.multiValueHeaders ?? {}, name);
  const eventKey = header("x-event-key");
  if (!eventKey) throw new WebhookError("missingEventKey");
  const signature = header("x-hub-signature");
  const isVerified = secret !== null && (signature || eventKey !== ping);
  if (isVerified) checkSignature(signature);
  const read = (body: WebhookBody) => readBody(body, maxBytes, timeout);
  const received = await read(await findBody(request));
  // A stream that was read before ends at once.
  const isExpected = Number(header("content-length")) > 0;
  if (!received.length) throw new WebhookError(isExpected ? "parsedBody" : "emptyBody", request);
  const bytes = await decompress(received, header("content-encoding"), read);
  if (isVerified && !(await verifyWebhook(bytes, signature, secret))) throw new WebhookError("wrongSignature");
  const payload = await parsePayload(bytes);
  // The signature does not cover the header, so a recorded delivery could be sent again as another event.
  if ((payload.eventKey ?? eventKey) !== eventKey) throw new WebhookError("wrongEventKey");
  const isKnown = (eventKeys as readonly string[]).includes(eventKey);
  const key = isKnown ? { eventKey } : { eventKey: "unknown", unknownKey: eventKey };
  // The description says what comes with a key, and the server is trusted to keep to it.
  return { ...key, requestId: header("x-request-id"), payload } as WebhookDelivery;
}

/**
 * Parses the body of an event.
 *
 * @throws WebhookError if it is not a JSON object in UTF-8, or is nested too deeply.
 */
function parsePayload(bytes: Uint8Array<ArrayBuffer>): Promise<Record<string, unknown>> {
  return rejecting("invalidJson", () => {
    const text = new TextDecoder("utf8", { fatal: true }).decode(bytes);
    const payload = JSON.parse(text);
    if (!/^\s*\{/.test(text)) throw new WebhookError("invalidJson");
    clean(payload, maxDepth);
    return payload;
  });
}

/** Drops what would set the prototype of a copy. A reviver would do that too, but exceeds the stack before it could count. */
function clean(value: unknown, depth: number): void {
  if (typeof value !== "object" || !value) return;
  if (!depth) throw new WebhookError("invalidJson");
  Reflect.deleteProperty(value, "__proto__");
  for (const member of Object.values(value)) clean(member, depth - 1);
}
