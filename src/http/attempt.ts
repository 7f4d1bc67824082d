import type { LogEvent } from "../client/options.ts";
import type { CallSettings } from "../client/settings.ts";
import type { FailedRequest } from "../errors/bitbucket-error.ts";
import { BitbucketConnectionError, type ConnectionFault } from "../errors/connection-error.ts";
import { type Given, type Secrets, secretsOf, withoutSecrets } from "../errors/secrets.ts";
import { Ending } from "./ending.ts";
import type { Gate } from "./gate.ts";

/** A call that may take several attempts. */
export interface Call {
  operation: string;
  method: string;
  /** The address without the query. */
  url: string;
  settings: CallSettings;
  /** The signals by which the caller, or who walks through a list, can end the call. */
  signals: readonly AbortSignal[];
  log: ((event: LogEvent) => void) | undefined;
  /** Whether a second time does no more than the first. */
  isIdempotent: boolean;
  /** Whether the body can be sent a second time. */
  isRepeatable: boolean;
  given: Given;
}

const words = { network: "the connection failed", truncated: "the answer was cut short" };

/** One attempt at a call, and what is known of it. */
export class Attempt extends Ending implements FailedRequest {
  readonly operation: string;
  readonly method: string;
  /** The address that the request goes to: that of the call, unless middleware has another. */
  address: string;
  /** The headers that went out, once they did. */
  headers: Headers | undefined;
  /** The body of the answer, if that is a failure. */
  text = "";
  /** The answer of the server, before middleware saw it. */
  response: Response | undefined;
  readonly #call: Call;
  readonly #number: number;
  #gate: Gate | undefined;

  /** @param number - The number of the attempt, counted from 1. */
  constructor(call: Call, number: number) {
    super(call.signals);
    this.operation = call.operation;
    this.method = call.method;
    this.address = call.url;
    this.#call = call;
    this.#number = number;
  }

  /** The address as it may be shown. */
  get url(): string {
    return withoutSecrets(this.address, this.#call.given);
  }

  get secrets(): Secrets {
    return secretsOf(this.headers, this.#call.given);
  }

  /**
   * Begins the attempt once the gate lets it pass.
   *
   * @param end - When the time of the whole call is over.
   * @returns Nothing if that is at once.
   * @throws The reason for which it may not begin.
   */
  begin(gate: Gate, end: number): Promise<void> | void {
    this.signal.throwIfAborted();
    const turn = gate.enter(this.signal);
    const start = () => {
      this.#gate = gate;
      const left = end - performance.now();
      const { timeout } = this.#call.settings;
      if (left < timeout) this.#limit("totalTimeout", left);
      else this.#limit("timeout", timeout);
    };
    if (turn) this.#limit("totalTimeout", end - performance.now());
    return turn ? turn.then(start) : start();
  }

  /**
   * Waits for the answer or a part of it, and no longer than the attempt lasts.
   *
   * @param fault - What it means if the part does not come and nobody has ended the attempt.
   * @throws BitbucketConnectionError if it does not come, or the reason of the caller's signal.
   */
  wait<T>(begin: () => T | PromiseLike<T>, fault?: ConnectionFault & keyof typeof words): Promise<T> {
    return this.race(begin, (error) =>
      fault ? new BitbucketConnectionError(this, fault, words[fault], error) : error,
    );
  }

  /** Tells the log of the attempt. */
  tell(type: LogEvent["type"], details?: Partial<LogEvent>): void {
    const { operation, method } = this;
    this.#call.log?.({ type, operation, method, url: this.url, attempt: this.#number, ...details });
  }

  /** Lets the next request pass, and ends the wait for what could end the attempt. */
  end(response: Response | undefined): void {
    this.#gate?.leave();
    this.release(response);
  }

  #limit(option: "timeout" | "totalTimeout", left: number): void {
    this.limit(left, () => {
      const text = `no answer within the ${option} of ${this.#call.settings[option]} ms`;
      return new BitbucketConnectionError(this, option, text);
    });
  }
}
