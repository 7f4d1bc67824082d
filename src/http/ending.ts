import { limit, onAbort } from "./abort.ts";

/** Streams that have begun, and what ends their wait for the caller's signal once nobody reads them. */
const streams = new FinalizationRegistry<() => void>((forget) => forget());

/** What may end something that has to be waited for: signals, and the time. */
export class Ending {
  readonly #controller = new AbortController();
  readonly #forgets: (() => void)[];
  #timer: ReturnType<typeof limit>;
  #interrupt: ((reason: unknown) => void) | undefined;

  /** @param signals - Those that end it with their reason. */
  constructor(signals: readonly AbortSignal[]) {
    this.#forgets = signals.map((signal) => onAbort(signal, () => this.#stop(signal.reason)));
  }

  /** Ends what is waited for. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Has the time end it, instead of any time before. */
  limit(duration: number, reason: () => unknown): void {
    clearTimeout(this.#timer);
    this.#timer = limit(duration, () => this.#stop(reason()));
  }

  /**
   * Waits no longer than until the end, even if what it waits for does.
   *
   * @param explain - Makes the error of what goes wrong before the end.
   * @throws That error, or the reason of the end.
   */
  race<T>(begin: () => T | PromiseLike<T>, explain: (error: unknown) => unknown): Promise<T> {
    return new Promise((resolve, reject) => {
      const { signal } = this;
      const fail = (error: unknown) => reject(signal.aborted ? signal.reason : explain(error));
      // Whoever waits for something that waits itself is told, too.
      const outer = this.#interrupt;
      this.#interrupt = (reason) => {
        reject(reason);
        outer?.(reason);
      };
      try {
        signal.throwIfAborted();
        Promise.resolve(begin()).then(resolve, fail);
      } catch (error) {
        fail(error);
      }
    });
  }

  /**
   * Lifts the limit of time, and ends the wait for signals; where the body of an answer is unread, only when nobody can read it
   * any more.
   */
  release(response: Response | undefined): void {
    clearTimeout(this.#timer);
    // Nothing here may keep a stream that its reader has let go.
    this.#interrupt = undefined;
    const forgets = this.#forgets;
    const forgetAll = () => {
      for (const forget of forgets) forget();
    };
    if (response?.ok && response.body && !response.bodyUsed) streams.register(response.body, forgetAll);
    else forgetAll();
  }

  #stop(reason: unknown): void {
    this.#controller.abort(reason);
    this.#interrupt?.(reason);
  }
}
