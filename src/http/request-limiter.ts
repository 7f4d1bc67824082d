import { onAbort, sleep } from "./abort.ts";

interface Waiter {
  /** Nothing if the caller has given up. */
  start: (() => void) | undefined;
}

/** Limits how many requests of a client are under way at once, and holds all of them back after a 429. */
export class RequestLimiter {
  readonly #concurrency: number;
  #running = 0;
  /** Those who wait for their turn, from `#next` on. */
  #queue: Waiter[] = [];
  #next = 0;
  #abandoned = 0;
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
    let start: (() => void) | undefined;
    while (!start && this.#next < this.#queue.length) start = this.#queue[this.#next++]?.start;
    if (this.#next * 2 > this.#queue.length) {
      this.#queue = this.#queue.slice(this.#next);
      this.#next = 0;
    }
    start?.();
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
      const waiter: Waiter = {
        start: () => {
          remove();
          this.#running++;
          resolve();
        },
      };
      this.#queue.push(waiter);
      const remove = onAbort(signal, () => {
        waiter.start = undefined;
        this.#compact();
        reject(signal.reason);
      });
    });
  }

  /** Drops those who gave up once they may be the majority, so that each costs constant time and memory. */
  #compact(): void {
    if (++this.#abandoned * 2 < this.#queue.length) return;
    this.#queue = this.#queue.slice(this.#next).filter(({ start }) => start);
    this.#next = 0;
    this.#abandoned = 0;
  }
}
