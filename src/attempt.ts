import { limit, onAbort } from "./abort.ts";
import { BitbucketConnectionError, type ConnectionFault } from "./connection-error.ts";
import type { FailedRequest } from "./errors.ts";
import type { Gate } from "./gate.ts";
import type { LogEvent } from "./options.ts";
import { type Secrets, secretsOf } from "./secrets.ts";
import type { CallSettings } from "./settings.ts";

/** A call that may take several attempts. */
export interface Call {
  operation: string;
  method: string;
  settings: CallSettings;
  /** The signals by which the caller, or who walks through a list, can end the call. */
  signals: readonly AbortSignal[];
  log: ((event: LogEvent) => void) | undefined;
  /** Whether a second time does no more than the first. */
  isHarmless: boolean;
  /** Whether the body can be sent a second time. */
  isRepeatable: boolean;
}

const words = { network: "the connection failed", truncated: "the answer was cut short" };

/** Streams that have begun, and what ends their wait for the caller's signal once nobody reads them. */
const streams = new FinalizationRegistry<() => void>((forget) => forget());

/** One attempt at a call: what it is about, and what may end it. */
export class Attempt implements FailedRequest {
  url = "";
  /** The headers that went out, once they did. */
  headers: Headers | undefined;
  /** The body of the answer, if that is a failure. */
  text = "";
  /** The answer of the server, before middleware saw it. */
  response: Response | undefined;
  readonly #call: Call;
  readonly #number: number;
  readonly #controller = new AbortController();
  readonly #forget: (() => void)[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gate: Gate | undefined;
  #interrupt: ((reason: unknown) => void) | undefined;

  /** @param number - The number of the attempt, counted from 1. */
  constructor(call: Call, number: number) {
    this.#call = call;
    this.#number = number;
    this.#forget = call.signals.map((signal) => onAbort(signal, () => this.#stop(signal.reason)));
  }

  get operation(): string {
    return this.#call.operation;
  }

  get method(): string {
    return this.#call.method;
  }

  get secrets(): Secrets {
    return secretsOf(this.headers);
  }

  /** Ends what the attempt waits for. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * Begins the attempt once the gate lets it pass.
   *
   * @param end - When the time of the whole call is over.
   * @returns Nothing if that is at once.
   * @throws The reason for which it may not begin.
   */
  begin(gate: Gate, end: number): Promise<void> | undefined {
    this.signal.throwIfAborted();
    const turn = gate.enter(this.signal);
    const start = () => {
      this.#gate = gate;
      const left = end - performance.now();
      const { timeout } = this.#call.settings;
      if (left < timeout) this.#limit("totalTimeout", left);
      else this.#limit("timeout", timeout);
    };
    if (!turn) {
      start();
      return undefined;
    }
    this.#limit("totalTimeout", end - performance.now());
    return turn.then(start);
  }

  /**
   * Waits for the answer or a part of it, and no longer than the attempt lasts, even if what it waits for does.
   *
   * @param fault - What it means if the part does not come and nobody has ended the attempt.
   * @throws BitbucketConnectionError if it does not come, or the reason of the caller's signal.
   */
  wait<T>(begin: () => T | PromiseLike<T>, fault?: ConnectionFault & keyof typeof words): Promise<T> {
    return new Promise((resolve, reject) => {
      const { signal } = this;
      const fail = (error: unknown) => {
        if (signal.aborted) reject(signal.reason);
        else reject(fault ? new BitbucketConnectionError(this, fault, words[fault], error) : error);
      };
      this.#interrupt = reject;
      if (signal.aborted) fail(undefined);
      else {
        try {
          Promise.resolve(begin()).then(resolve, fail);
        } catch (error) {
          fail(error);
        }
      }
    });
  }

  /** Tells the log of the attempt. */
  tell(type: LogEvent["type"], details?: Partial<LogEvent>): void {
    const { log, operation, method } = this.#call;
    log?.({ type, operation, method, url: this.url, attempt: this.#number, ...details });
  }

  /**
   * Lifts the time limit, lets the next request pass, and ends the wait for the caller's signals; where the body of an answer is
   * unread, only when nobody can read it any more.
   */
  end(response: Response | undefined): void {
    clearTimeout(this.#timer);
    this.#gate?.leave();
    // Nothing here may keep a stream that its reader has let go.
    this.#interrupt = undefined;
    const forget = this.#forget;
    const forgetAll = () => {
      for (const one of forget) one();
    };
    if (response?.ok && response.body && !response.bodyUsed) streams.register(response.body, forgetAll);
    else forgetAll();
  }

  #limit(option: "timeout" | "totalTimeout", left: number): void {
    clearTimeout(this.#timer);
    this.#timer = limit(left, () => {
      const text = `no answer within the ${option} of ${this.#call.settings[option]} ms`;
      this.#stop(new BitbucketConnectionError(this, option, text));
    });
  }

  #stop(reason: unknown): void {
    this.#controller.abort(reason);
    this.#interrupt?.(reason);
  }
}
