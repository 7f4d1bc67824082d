import { maxDelay, onAbort } from "./abort.ts";

/** Removes the listeners of streams that nothing reads any more. Not every runtime has it. */
const abandonedStreams = globalThis.FinalizationRegistry && new FinalizationRegistry<() => void>((remove) => remove());

/** Aborts an attempt when one of the caller's signals is aborted, or when its time is up. */
export class Deadline {
  readonly #controller = new AbortController();
  /** Aborts the requests of the attempt. */
  readonly signal: AbortSignal = this.#controller.signal;
  readonly #removers: (() => void)[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #limit: { end: number; timeoutError: () => unknown } | undefined;
  #reject: ((reason: unknown) => void) | undefined;

  constructor(signals: readonly AbortSignal[]) {
    this.#removers = signals.map((signal) => onAbort(signal, () => this.#abort(signal.reason)));
  }

  /** What a function resolves to, or rejects with the reason once the attempt is over, even if the function never ends. */
  race<Result>(work: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      this.throwIfOver();
      work().then(resolve, reject);
    });
  }

  /** Sets when the time is up, in the time of `performance.now()` and in place of an earlier setting. */
  setEnd(end: number, timeoutError: () => unknown): void {
    clearTimeout(this.#timer);
    this.#limit = { end, timeoutError };
    const left = end - performance.now();
    if (left <= 0) this.#abort(timeoutError());
    else if (left <= maxDelay) {
      this.#timer = setTimeout(() => this.#abort(timeoutError()), left);
      // A pending timeout must not keep a process alive. Browsers have numbers for timers.
      Object(this.#timer).unref?.();
    }
  }

  /** Throws the reason if the attempt is over, also where a busy event loop has delayed the timer. */
  throwIfOver(): void {
    if (this.#limit && performance.now() > this.#limit.end) this.#abort(this.#limit.timeoutError());
    this.signal.throwIfAborted();
  }

  /** Ends the time limit. The signals still abort a body that is unread, until that is garbage-collected. */
  release(response: Response | undefined): void {
    clearTimeout(this.#timer);
    // Drop the references so that an abandoned stream can be collected.
    this.#reject = undefined;
    this.#limit = undefined;
    const removers = this.#removers;
    const removeAll = () => {
      for (const remove of removers) remove();
    };
    const stream = response?.ok && !response.bodyUsed && response.body;
    if (!stream) removeAll();
    else abandonedStreams?.register(stream, removeAll);
  }

  #abort(reason: unknown): void {
    // First the reason, since an aborted fetch may reject with another error.
    this.#reject?.(reason);
    this.#controller.abort(reason);
  }
}
