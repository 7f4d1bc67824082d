import type { BitbucketError } from "../errors/bitbucket-error.ts";
import { BitbucketConnectionError, ofCauses } from "../errors/connection-error.ts";
import { isReplayable } from "./body.ts";
import type { Failure } from "./call.ts";

/** Codes of connections that failed before anything was sent, unless that was while reading or writing. */
const neverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT/;

/** Codes of certificates that a retry does not make valid. */
const invalidCertificate = /CERT|CRL|UNABLE_TO|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH/;

/** Whether another attempt may succeed and does no harm. */
export function shouldRetry({ attempt: { call, number }, error, response }: Failure): boolean {
  if (number > call.settings.retry.limit || !isReplayable(call.encoded.body)) return false;
  if (response) return response.status === 429 || (call.isIdempotent && [502, 503, 504].includes(response.status));
  if (!(error instanceof BitbucketConnectionError)) return false;
  const codes = ofCauses(error, "code").join();
  // A failure of the network has a code, or no name of its own. Other errors come from a `fetch` such as `checkedFetch`.
  if (!codes && /^(?!TypeError)\w+Error\b/.test(Object(error.cause).message)) return false;
  // Deno has no codes.
  const messages = ofCauses(error, "message").join();
  if (invalidCertificate.test(codes) || /invalid peer certificate/.test(messages)) return false;
  if (call.isIdempotent || /client error \(Connect\)/.test(messages)) return true;
  return neverSent.test(codes) && !/read|write/.test(ofCauses(error, "syscall").join());
}

/**
 * The milliseconds to wait before the next attempt: what `Retry-After` requests and up to a quarter more, so that clients do
 * not come back together, or exponential backoff with full jitter.
 */
export function retryDelay({ attempt: { call, number }, error }: Failure): number {
  const { baseDelay, maxDelay } = call.settings.retry;
  const { retryAfter }: Partial<BitbucketError> = Object(error);
  const backoff = Math.random() * baseDelay * 2 ** Math.min(number - 1, 99);
  return Math.min(retryAfter === undefined ? backoff : retryAfter * (1 + Math.random() / 4), maxDelay);
}
