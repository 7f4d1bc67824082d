import { onAbort, sleep } from "./abort.ts";

/** Limits how many requests of a client are under way at once, and holds all of them back after a 429. */
export class RequestLimiter {
  readonly #concurrency: number;
  #running = 0;
  /** The functions that start the requests that wait for their turn. */
  readonly #queue = new Set<() => void>();
  /** One iterator for as long as somebody waits: a new one would step over all that were removed before. */
  #turns: Iterator<() => void> = this.#queue.values();
  #heldUntil = 0;
  #spread = 0;

  constructor(concurrency: number) {
    this.#concurrency = concurrency;
  }

  /**
   * Waits until a request may go out. Each must be followed by {@link release}.
   *
   * @returns Nothing if it may go out at once.
   * @throws The reason of the signal if that ends the wait, and then there is nothing to release.
   */
  acquire(signal: AbortSignal): Promise<void> | undefined {
    const isFull = this.#running >= this.#concurrency;
    if (!isFull) this.#running++;
    return isFull || this.#heldUntil > performance.now() ? this.#wait(isFull, signal) : undefined;
  }

  /** Ends a request. */
  release(): void {
    this.#running--;
    const { done, value: start } = this.#turns.next();
    if (done) this.#turns = this.#queue.values();
    else start();
  }

  /** Holds all requests back for a number of milliseconds, unless they are held back for longer already. */
  hold(duration: number): void {
    const until = performance.now() + duration;
    if (until <= this.#heldUntil) return;
    this.#heldUntil = until;
    this.#spread = duration / 4;
  }

  async #wait(isFull: boolean, signal: AbortSignal): Promise<void> {
    if (isFull) await this.#turn(signal);
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

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = () => {
        remove();
        this.#queue.delete(start);
        this.#running++;
        resolve();
      };
      this.#queue.add(start);
      const remove = onAbort(signal, () => {
        this.#queue.delete(start);
        reject(signal.reason);
      });
    });
  }
}
