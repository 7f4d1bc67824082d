/** What to call when a signal is aborted. */
const callbacksOf = new WeakMap<AbortSignal, Set<() => void>>();

/** The longest delay that a timer supports, in milliseconds. */
export const maxDelay: number = 2 ** 31 - 1;

/**
 * Calls back when a signal is aborted, at once if it already is. Returns a function that removes the callback. All
 * callbacks share one event listener, because Node warns about signals with many listeners.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  if (signal.aborted) {
    callback();
    return () => undefined;
  }
  const callbacks = callbacksOf.get(signal) ?? new Set();
  // Adding the same listener again changes nothing.
  signal.addEventListener("abort", callBack);
  callbacksOf.set(signal, callbacks.add(callback));
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener("abort", callBack);
  };
}

function callBack(this: AbortSignal): void {
  for (const callback of callbacksOf.get(this) as Set<() => void>) callback();
}

/** Waits for milliseconds, also longer than a timer supports. Rejects if one of the signals is aborted before. */
export function sleep(duration: number, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const removers: (() => void)[] = [];
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      for (const remove of removers) remove();
      finish();
    };
    const wait = (left: number) => {
      const next = () => (left > maxDelay ? wait(left - maxDelay) : settle(resolve));
      timer = setTimeout(next, Math.min(left, maxDelay));
    };
    wait(duration);
    for (const signal of signals) removers.push(onAbort(signal, () => settle(() => reject(signal.reason))));
  });
}
