import { type Attempt, beginAttempt, type Call } from "./attempt.ts";
import { BitbucketConnectionError, errorCodes } from "./connection-error.ts";
import { retryAfter } from "./errors.ts";

/** Codes of failures to connect, before which nothing was sent. */
const neverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|CONNECT_TIMEOUT/;

/** Makes attempts until one succeeds, or another would be of no use or do harm. */
export async function makeAttempts<T extends { response: Response }>(
  call: Call,
  makeAttempt: (attempt: Attempt) => Promise<T>,
): Promise<T> {
  const { timeout, totalTimeout } = call.settings;
  const end = performance.now() + totalTimeout;
  for (let number = 1; ; number++) {
    const left = end - performance.now();
    const attempt = beginAttempt(call, number, left < timeout ? "totalTimeout" : "timeout", Math.min(left, timeout));
    let answered: T | undefined;
    let failure: unknown;
    try {
      answered = await makeAttempt(attempt);
      if (answered.response.ok) return answered;
    } catch (error) {
      failure = error;
    } finally {
      attempt.end();
    }
    const duration = delay(call, number, answered?.response, failure);
    if (!(duration < end - performance.now())) {
      if (answered) return answered;
      throw failure;
    }
    attempt.tell("retry", { duration, ...(answered && { status: answered.response.status }) });
    await sleep(duration, call.signal);
  }
}

/** The milliseconds to wait before the next attempt, `Infinity` if there should be none. */
function delay(call: Call, number: number, response: Response | undefined, failure: unknown): number {
  const { limit, baseDelay, maxDelay } = call.settings.retry;
  const { isHarmless, isRepeatable } = call;
  const isUseful = response
    ? response.status === 429 || (isHarmless && /50[234]/.test(`${response.status}`))
    : failure instanceof BitbucketConnectionError && (isHarmless || neverSent.test(errorCodes(failure).join()));
  if (number > limit || !isRepeatable || !isUseful) return Number.POSITIVE_INFINITY;
  const asked = response && retryAfter(response);
  return Math.min(asked ?? Math.random() * baseDelay * 2 ** (number - 1), maxDelay);
}

/** Waits, unless the signal ends it. */
function sleep(duration: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(stop, duration);
    signal?.addEventListener("abort", stop);
    if (signal?.aborted) stop();
  });
}
