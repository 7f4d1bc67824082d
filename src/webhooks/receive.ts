import { eventKeys } from "../../generated/events.ts";
import { readBody, type WebhookBody } from "./body.ts";
import { WebhookError } from "./error.ts";
import type { WebhookDelivery } from "./events.ts";
import { headerOf, type WebhookHeaders } from "./headers.ts";
import { checkSecrets, checkSignature, verifyWebhook, type WebhookSecret } from "./signature.ts";

/** A request to the address of a webhook. Those of the Fetch API are such, and those of Express and Lambda. */
export interface WebhookRequest {
  readonly headers: WebhookHeaders;
  /** The body as it came, before anything parsed it. What a gateway put into base64 has to be decoded. */
  readonly body?: WebhookBody | null | undefined;
  /** Whether the body was read before. */
  readonly bodyUsed?: boolean;
}

/** How deliveries are received. */
export interface ReceiveWebhookOptions {
  /**
   * The secret of the webhook, or several of which one is right, for the time in which it changes. With `null` nothing is
   * verified: whoever knows the address can send anything.
   */
  secret: WebhookSecret | null;
  /**
   * The most bytes that a body may have.
   *
   * @default 10_485_760
   */
  maxBytes?: number | undefined;
}

/** The test of a webhook, which servers often send without a signature. */
const ping = "diagnostics:ping";

/**
 * Receives what a webhook delivers: verifies the signature of the bytes, and only then reads them. The test of a webhook
 * needs no signature, but one that it has must be right.
 *
 * @param request - A request of the Fetch API, or headers and a body of whatever server.
 * @param options - The secret, which must be given.
 * @throws TypeError if an option cannot be right, of plain JavaScript too.
 * @throws WebhookError if the delivery is refused, with the `reason` and the `status` to answer with.
 *
 * @example
 * const delivery = await receiveWebhook(request, { secret });
 * if (delivery.eventKey === "pr:merged") console.log(delivery.payload.pullRequest.title);
 */
export async function receiveWebhook(
  request: WebhookRequest,
  options: ReceiveWebhookOptions,
): Promise<WebhookDelivery> {
  const { secret, maxBytes = 10_485_760 }: ReceiveWebhookOptions = Object(options);
  if (secret !== null) checkSecrets(secret);
  if (!(maxBytes > 0)) throw new TypeError("maxBytes must be positive");
  const { headers, body, bodyUsed } = request;
  const eventKey = headerOf(headers, "x-event-key");
  if (!eventKey) throw new WebhookError("missingEventKey");
  const signature = headerOf(headers, "x-hub-signature");
  const isVerified = secret !== null && (signature || eventKey !== ping);
  if (isVerified) checkSignature(signature);
  if (bodyUsed) throw new WebhookError("parsedBody");
  const bytes = await readBody(body, maxBytes);
  if (isVerified && !(await verifyWebhook(bytes, signature, secret))) throw new WebhookError("wrongSignature");
  const payload = parsed(bytes);
  // The signature does not cover the header, so what was sent once could come again as another event.
  if ((payload.eventKey ?? eventKey) !== eventKey) throw new WebhookError("wrongEventKey");
  const isKnown = (eventKeys as readonly string[]).includes(eventKey);
  const key = isKnown ? { eventKey } : { eventKey: "unknown", unknownKey: eventKey };
  // The description says what comes with a key, and the server is trusted to keep to it.
  return { ...key, requestId: headerOf(headers, "x-request-id"), payload } as WebhookDelivery;
}

/** Reads JSON, and drops what would set the prototype of an object that somebody copies it to. */
function parsed(bytes: Uint8Array<ArrayBuffer>): Record<string, unknown> {
  try {
    const text = new TextDecoder("utf8", { fatal: true }).decode(bytes);
    if (/^\s*\{/.test(text)) return JSON.parse(text, (key, value) => (key === "__proto__" ? undefined : value));
  } catch {
    // What is wrong with it stands in words that quote it.
  }
  throw new WebhookError("invalidJson");
}
