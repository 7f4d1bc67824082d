import { bytesOf, type WebhookBytes } from "./body.ts";
import { WebhookError } from "./error.ts";

const sha256 = /^sha256=([\da-f]{64})$/i;

/** The secret of a webhook, or several of which one must match, while it is being changed. */
export type WebhookSecret = string | readonly string[];

/**
 * Returns the `X-Hub-Signature` header that a server sends with a body.
 *
 * @param body - The bytes of the body, or a string that stands for them in UTF-8.
 * @param secret - The secret of the webhook.
 * @throws TypeError if the secret is empty or missing.
 * @throws WebhookError if the body is neither bytes nor a string, such as one that was parsed.
 *
 * @example
 * headers: { "X-Hub-Signature": await signWebhook(body, secret) }
 */
export async function signWebhook(body: WebhookBytes, secret: string): Promise<string> {
  checkSecrets([secret]);
  const digest = await crypto.subtle.sign("HMAC", await keyOf(secret), bytesOf(body));
  return `sha256=${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * Checks whether a signature matches a body, in constant time. `receiveWebhook` does this and more.
 *
 * @param body - The bytes of the body as received, or a string that stands for them in UTF-8.
 * @param signature - The `X-Hub-Signature` header. A missing or malformed one does not match.
 * @param secret - The secret of the webhook, or several of which one must match.
 * @throws TypeError if a secret is empty or missing.
 * @throws WebhookError if the body is neither bytes nor a string, such as one that was parsed.
 *
 * @example
 * const isGenuine = await verifyWebhook(await request.text(), request.headers.get("X-Hub-Signature"), secret);
 */
export async function verifyWebhook(
  body: WebhookBytes,
  signature: string | null | undefined,
  secret: WebhookSecret,
): Promise<boolean> {
  const secrets = checkSecrets(secret);
  const digits = sha256.exec(signature ?? "")?.[1]?.match(/../g) ?? [];
  const digest = Uint8Array.from(digits, (pair) => Number(`0x${pair}`));
  for (const one of secrets) {
    if (await crypto.subtle.verify("HMAC", await keyOf(one), digest, bytesOf(body))) return true;
  }
  return false;
}

/**
 * Checks the form of a signature.
 *
 * @throws WebhookError if the header is missing, malformed, or of another algorithm.
 */
export function checkSignature(signature: string | undefined): void {
  if (!signature) throw new WebhookError("missingSignature");
  if (/^(?!sha256)\w+=/i.test(signature)) throw new WebhookError("unsupportedSignature");
  if (!sha256.test(signature)) throw new WebhookError("malformedSignature");
}

/**
 * The secrets as a list.
 *
 * @throws TypeError if there is none, or if one is not a string or is empty.
 */
export function checkSecrets(secret: WebhookSecret): readonly string[] {
  const secrets = [secret].flat();
  if (secrets[0] && secrets.every((one) => typeof one === "string" && one)) return secrets;
  throw new TypeError("secret is empty or missing");
}

function keyOf(secret: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", bytesOf(secret), algorithm, false, ["sign", "verify"]);
}
