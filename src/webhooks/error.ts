/**
 * Why a delivery is rejected.
 *
 * - `missingEventKey`: the `X-Event-Key` header is missing.
 * - `wrongEventKey`: that header and the body name different events.
 * - `missingSignature`: a secret is set, but the `X-Hub-Signature` header is missing.
 * - `malformedSignature`: that header is not a signature, or was sent several times.
 * - `unsupportedSignature`: the signature uses another algorithm than SHA-256.
 * - `wrongSignature`: the signature does not match the body with any of the secrets.
 * - `emptyBody`: the request has no body.
 * - `parsedBody`: the body has already been read or parsed, so its bytes are gone. Fix the receiver: the message says how.
 * - `oversizedBody`: the body has more than `maxBytes` bytes, as sent or decompressed.
 * - `bodyTimeout`: the body did not arrive within `timeout`.
 * - `unsupportedEncoding`: this runtime cannot decompress the body's `Content-Encoding`, or it has more than two.
 * - `malformedEncoding`: the body is not valid gzip, deflate, Brotli or base64, although the request says so.
 * - `invalidJson`: the body is not a JSON object in UTF-8, or is nested more than 500 levels deep.
 */
export type WebhookErrorReason = keyof typeof explanations;

/**
 * How each framework passes the body unread, by a property that only its requests have; in this order, since Koa's have
 * `app` too.
 */
const unread = {
  bodyUsed: "pass the Request or its clone() before json() or text()",
  ctx: "Koa: pass ctx.req before the body parser",
  app: 'Express: use express.raw({ type: "*/*" }) here, not express.json()',
  server: "Fastify: pass request.raw, without a content type parser",
  cookies: "Next.js pages: set config.api.bodyParser to false",
};

/** What is wrong, and what to do about it. */
const explanations = {
  missingEventKey: "the X-Event-Key header is missing; check the sender, and that proxies forward headers",
  wrongEventKey: "the X-Event-Key header does not match the body; check the sender, and that proxies forward headers",
  missingSignature: "the X-Hub-Signature header is missing; set the secret in Bitbucket too",
  malformedSignature: "the X-Hub-Signature header is malformed; check the sender, and that proxies forward headers",
  unsupportedSignature: "the X-Hub-Signature header does not use SHA-256; check the sender",
  wrongSignature: "the signature does not match; check the secret, and that proxies do not change the body",
  emptyBody: "the body is empty; check the sender, and that proxies do not change the body",
  parsedBody: "",
  oversizedBody: "the body is larger than maxBytes; increase maxBytes if your events are larger",
  bodyTimeout: "the body did not arrive within the timeout; increase timeout if your network is slow",
  unsupportedEncoding: "the Content-Encoding is not supported; turn off compression in proxies",
  malformedEncoding: "the body cannot be decoded; check the sender, and that proxies do not change the body",
  invalidJson: "the body is not a JSON object, or is nested too deeply; check the sender",
};

/** A delivery that is rejected. The error holds nothing of the delivery or the secret. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  /** Why it is rejected. */
  declare readonly reason: WebhookErrorReason;
  /** The status to respond with. */
  declare readonly status: 400 | 401 | 413;

  /** @param request - The request whose body was parsed, for advice about its framework. */
  constructor(reason: WebhookErrorReason, request: object = {}) {
    const advice = Object.entries(unread).flatMap(([property, text]) => (property in request ? text : []));
    const parsed = `the body has already been read or parsed; ${advice[0] ?? Object.values(unread).join("; ")}`;
    super(`webhook rejected: ${explanations[reason] || parsed}`);
    this.reason = reason;
    this.status = /Signature/.test(reason) ? 401 : reason === "oversizedBody" ? 413 : 400;
  }
}

/** Runs a step. Any error, whose message may quote the delivery, becomes a `WebhookError` with this reason. */
export async function rejecting<Result>(
  reason: WebhookErrorReason,
  step: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw error instanceof WebhookError ? error : new WebhookError(reason);
  }
}
