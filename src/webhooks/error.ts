/**
 * Why a delivery is refused.
 *
 * - `missingEventKey`: the header `X-Event-Key` is missing.
 * - `wrongEventKey`: that header names another event than the body does.
 * - `missingSignature`: there is a secret, and no header `X-Hub-Signature`.
 * - `malformedSignature`: that header is no signature, or came several times.
 * - `unsupportedSignature`: the signature is by another algorithm than SHA-256.
 * - `wrongSignature`: no secret gives that signature of the body.
 * - `emptyBody`: there is no body.
 * - `parsedBody`: the body was read or parsed before, so its bytes are gone. That is a fault of the receiver.
 * - `oversizedBody`: the body has more bytes than `maxBytes`.
 * - `invalidJson`: the body is no JSON object in UTF-8.
 */
export type WebhookErrorReason =
  | "missingEventKey"
  | "wrongEventKey"
  | "missingSignature"
  | "malformedSignature"
  | "unsupportedSignature"
  | "wrongSignature"
  | "emptyBody"
  | "parsedBody"
  | "oversizedBody"
  | "invalidJson";

/** A delivery that is refused. The error holds nothing of the delivery, and nothing of the secret. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  /** Why it is refused. */
  declare readonly reason: WebhookErrorReason;
  /** The status to answer with. */
  declare readonly status: 400 | 401 | 413;

  constructor(reason: WebhookErrorReason) {
    super(`webhook refused: ${reason}`);
    this.reason = reason;
    this.status = /Signature/.test(reason) ? 401 : reason === "oversizedBody" ? 413 : 400;
  }
}
