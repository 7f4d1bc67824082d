import { BitbucketConnectionError } from "./connection-error.ts";
import type { FailedRequest } from "./errors.ts";
import type { CallSettings, LogEvent } from "./options.ts";
import type { Secrets } from "./redact.ts";

/** A call that may take several attempts. */
export interface Call {
  operation: string;
  method: string;
  settings: CallSettings;
  /** The signal by which the caller can end the call. */
  signal: AbortSignal | undefined;
  log: ((event: LogEvent) => void) | undefined;
  /** Whether a second time does no more than the first. */
  isHarmless: boolean;
  /** Whether the body can be sent a second time. */
  isRepeatable: boolean;
}

/** One attempt at a call: what it is about, and what may end it. */
export interface Attempt extends FailedRequest {
  url: string;
  secrets: Secrets;
  /** The body of the answer, if that is a failure. */
  failure: string;
  /** Ends what the attempt waits for. */
  signal: AbortSignal;
  /**
   * Waits for the answer or a part of it.
   *
   * @param fault - What it means if the part does not come and nobody has ended the attempt. Without it, the wait ends with
   *   the attempt, even if what it is for goes on.
   * @throws BitbucketConnectionError if it does not come, or the reason of the caller's signal.
   */
  wait<T>(part: Promise<T>, fault?: "network" | "truncated"): Promise<T>;
  /** Tells the log of the attempt. */
  tell(type: LogEvent["type"], details?: Partial<LogEvent>): void;
  /** Ends the time limit, as when a stream has begun. */
  end(): void;
}

const faults = { network: "the connection failed", truncated: "the answer was cut short" };

/** The longest time that a timer can take. */
const maxTimer = 2 ** 31 - 1;

/**
 * Begins an attempt.
 *
 * @param number - The number of the attempt, counted from 1.
 * @param option - The option that limits its time.
 * @param left - The milliseconds that are left of it.
 */
export function beginAttempt(call: Call, number: number, option: "timeout" | "totalTimeout", left: number): Attempt {
  const { operation, method, signal, log } = call;
  const expiry = new AbortController();
  const timer = left > maxTimer ? undefined : setTimeout(() => expiry.abort(), left);
  // A process with nothing else to do need not wait for it. Browsers number their timers.
  Object(timer).unref?.();
  const attempt: Attempt = {
    operation,
    method,
    url: "",
    secrets: [],
    failure: "",
    signal: signal ? AbortSignal.any([signal, expiry.signal]) : expiry.signal,
    async wait(part, fault) {
      try {
        if (fault) return await part;
        const { signal: ending } = attempt;
        return await new Promise((resolve, reject) => {
          const end = () => reject(ending.reason);
          if (ending.aborted) end();
          ending.addEventListener("abort", end);
          part.then(resolve, reject);
        });
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        if (expiry.signal.aborted)
          throw new BitbucketConnectionError(attempt, option, `no answer before the ${option}`);
        throw fault ? new BitbucketConnectionError(attempt, fault, faults[fault], error) : error;
      }
    },
    tell: (type, details) => log?.({ type, operation, method, url: attempt.url, attempt: number, ...details }),
    end: () => clearTimeout(timer),
  };
  return attempt;
}
