import { retryAfter } from "../errors/bitbucket-error.ts";
import { BitbucketConnectionError, errorCodes } from "../errors/connection-error.ts";
import { pause } from "./abort.ts";
import { Attempt, type Call } from "./attempt.ts";
import type { Gate } from "./gate.ts";

/** A request that was answered. */
export interface Exchange {
  attempt: Attempt;
  response: Response;
  /** What the answer gives, if it is a success. */
  data: unknown;
  /** The body of a failure as the server sent it. */
  text?: string;
  /** The same, read as JSON if it is. */
  error?: unknown;
}

/** Codes of failures to connect, before which nothing was sent. */
const neverSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|CONNECT_TIMEOUT/;

/** Makes attempts until one succeeds, or another would be of no use or do harm. */
export async function makeAttempts(
  call: Call,
  gate: Gate,
  makeAttempt: (attempt: Attempt) => Promise<Exchange>,
): Promise<Exchange> {
  const end = performance.now() + call.settings.totalTimeout;
  for (let number = 1; ; number++) {
    const attempt = new Attempt(call, number);
    let exchange: Exchange | undefined;
    let failure: unknown;
    try {
      const turn = attempt.begin(gate, end);
      if (turn) await turn;
      exchange = await makeAttempt(attempt);
      if (exchange.response.ok) return exchange;
    } catch (error) {
      failure = error;
    } finally {
      attempt.end(exchange?.response);
    }
    const response = exchange?.response;
    const wait = delay(call, number, response);
    if (response?.status === 429) gate.hold(wait);
    if (!isWorthwhile(call, number, response, failure) || !(wait < end - performance.now())) {
      if (exchange) return exchange;
      throw failure;
    }
    attempt.tell("retry", { duration: wait, ...(response && { status: response.status }) });
    await pause(wait, call.signals);
  }
}

/** Whether another attempt can help and does no harm. */
function isWorthwhile(call: Call, number: number, response: Response | undefined, failure: unknown): boolean {
  const { isIdempotent, isRepeatable, settings } = call;
  if (number > settings.retry.limit || !isRepeatable) return false;
  if (response) return response.status === 429 || (isIdempotent && /^50[234]$/.test(`${response.status}`));
  return failure instanceof BitbucketConnectionError && (isIdempotent || neverSent.test(errorCodes(failure).join()));
}

/**
 * The milliseconds to wait before the next attempt: what the server asks for and a little more, so that those who were told the
 * same do not come back together, or a time drawn at random.
 */
function delay({ settings }: Call, number: number, response: Response | undefined): number {
  const { baseDelay, maxDelay } = settings.retry;
  const asked = response && retryAfter(response);
  const wait = asked === undefined ? Math.random() * baseDelay * 2 ** (number - 1) : asked * (1 + Math.random() / 4);
  return Math.min(wait, maxDelay);
}
