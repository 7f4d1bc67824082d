import { onAbort, sleep } from "./abort.ts";

/** Limits how many requests of a client are under way at once, and holds all of them back after a 429. */
export class RequestLimiter {
  readonly #concurrency: number;
  #running = 0;
  /** Callbacks that start the waiting requests, in order. A set removes that of an aborted one in constant time. */
  readonly #waiting = new Set<() => void>();
  readonly #turns = this.#waiting.values();
  #heldUntil = 0;
  #spread = 0;

  constructor(concurrency: number) {
    this.#concurrency = concurrency;
  }

  /** Whether a request may go out at once. */
  get hasRoom(): boolean {
    return this.#running < this.#concurrency && performance.now() >= this.#heldUntil;
  }

  /** Waits until a request may go out. {@link release} must follow, unless it rejects with the signal's reason. */
  async acquire(signal: AbortSignal): Promise<void> {
    if (this.#running < this.#concurrency) this.#running++;
    else await this.#turn(signal);
    try {
      for (;;) {
        const left = this.#heldUntil - performance.now();
        if (left <= 0) return;
        // Requests that were held back together must not come back together.
        await sleep(left + Math.random() * this.#spread, [signal]);
      }
    } catch (reason) {
      this.release();
      throw reason;
    }
  }

  /** Ends a request. */
  release(): void {
    this.#running--;
    // The iterator also sees what is added later, as long as it has not come to the end.
    if (this.#waiting.size > 0) this.#turns.next().value?.();
  }

  /** Holds all requests back for a number of milliseconds, unless they are held back for longer already. */
  hold(duration: number): void {
    const until = performance.now() + duration;
    if (until <= this.#heldUntil) return;
    this.#heldUntil = until;
    this.#spread = duration / 4;
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = () => {
        this.#waiting.delete(start);
        remove();
        this.#running++;
        resolve();
      };
      this.#waiting.add(start);
      const remove = onAbort(signal, () => {
        this.#waiting.delete(start);
        reject(signal.reason);
      });
    });
  }
}
