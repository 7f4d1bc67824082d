import { BitbucketConnectionError, errorCodes } from "../errors/connection-error.ts";
import { retryAfter } from "../errors/retry-after.ts";
import type { CallSettings } from "./settings.ts";

/** What decides whether and when a call is retried. */
export interface RetryableCall {
  readonly settings: CallSettings;
  readonly isIdempotent: boolean;
}

/** A failed attempt. */
export interface FailedAttempt {
  readonly error: unknown;
  /** The response, if it has an error status. */
  readonly response?: Response | undefined;
  /** Whether the body can be sent again. */
  readonly isReplayable: boolean;
}

/** Codes of connections that failed before anything was sent. */
const neverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|CONNECT_TIMEOUT/;

/** Codes of certificates that a retry does not make valid. */
const invalidCertificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;

/**
 * Whether another attempt may succeed and does no harm.
 *
 * @param attempt - The number of the failed attempt, ≥ 1.
 */
export function shouldRetry(
  { settings, isIdempotent }: RetryableCall,
  attempt: number,
  { error, response, isReplayable }: FailedAttempt,
): boolean {
  if (attempt > settings.retry.limit || !isReplayable) return false;
  if (response) return response.status === 429 || (isIdempotent && [502, 503, 504].includes(response.status));
  if (!(error instanceof BitbucketConnectionError)) return false;
  const codes = errorCodes(error).join();
  return !invalidCertificate.test(codes) && (isIdempotent || neverSent.test(codes));
}

/**
 * The milliseconds to wait before the next attempt: what `Retry-After` asks for and up to a quarter more, so that clients do
 * not come back together, or exponential backoff with full jitter.
 */
export function retryDelay(
  { settings: { retry } }: RetryableCall,
  attempt: number,
  response: Response | undefined,
): number {
  const asked = response && retryAfter(response.headers);
  const delay =
    asked === undefined ? Math.random() * retry.baseDelay * 2 ** (attempt - 1) : asked * (1 + Math.random() / 4);
  return Math.min(delay, retry.maxDelay);
}
