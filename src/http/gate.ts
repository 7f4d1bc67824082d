import { onAbort, pause } from "./abort.ts";

/** What the requests of a client pass one after the other: no more than so many at once, and none before its time. */
export class Gate {
  readonly #most: number;
  /** The requests under way. */
  #count = 0;
  /** Those who wait for their turn, in order. */
  readonly #queue = new Set<() => void>();
  /** When the server wants the next request, and over how long a time requests then come. */
  #opening = 0;
  #spread = 0;

  /** @param most - The most requests under way at once. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Waits until a request may go out. Each must {@link leave}.
   *
   * @returns Nothing if it may at once.
   * @throws The reason of the signal, when that ends the wait. Then there is nothing to leave.
   */
  enter(signal: AbortSignal): Promise<void> | undefined {
    const isFull = this.#count >= this.#most;
    if (!isFull) this.#count++;
    return isFull || this.#opening > performance.now() ? this.#wait(isFull, signal) : undefined;
  }

  /** Lets the next request pass. */
  leave(): void {
    this.#count--;
    const [next] = this.#queue;
    next?.();
  }

  /** Keeps all requests back for so many milliseconds. */
  hold(duration: number): void {
    this.#opening = Math.max(this.#opening, performance.now() + duration);
    this.#spread = duration / 4;
  }

  async #wait(isFull: boolean, signal: AbortSignal): Promise<void> {
    if (isFull) await this.#turn(signal);
    try {
      for (;;) {
        const left = this.#opening - performance.now();
        if (left <= 0) return;
        // Those who were kept back together do not come back together.
        await pause(left + Math.random() * this.#spread, [signal]);
      }
    } catch (reason) {
      this.leave();
      throw reason;
    }
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        forget();
        this.#queue.delete(go);
        this.#count++;
        resolve();
      };
      this.#queue.add(go);
      const forget = onAbort(signal, () => {
        this.#queue.delete(go);
        reject(signal.reason);
      });
    });
  }
}
