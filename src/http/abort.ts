interface Listener {
  callbacks: Set<() => void>;
  handler: () => void;
}

const listeners = new WeakMap<AbortSignal, Listener>();

/** The longest delay that a timer supports, in milliseconds. */
export const maxDelay: number = 2 ** 31 - 1;

/**
 * Calls back when a signal is aborted, at once if it already is. All callbacks share one event listener, because Node warns
 * about signals with many listeners.
 *
 * @returns Removes the callback.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  if (signal.aborted) {
    callback();
    return () => undefined;
  }
  const { callbacks, handler } = listeners.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    listeners.delete(signal);
    signal.removeEventListener("abort", handler);
  };
}

function listen(signal: AbortSignal): Listener {
  const callbacks = new Set<() => void>();
  const handler = () => {
    for (const callback of callbacks) callback();
  };
  const listener = { callbacks, handler };
  listeners.set(signal, listener);
  signal.addEventListener("abort", handler);
  return listener;
}

/**
 * Waits, also for longer than a timer supports.
 *
 * @param duration - Milliseconds.
 * @throws The reason of a signal that is aborted before.
 */
export async function sleep(duration: number, signals: readonly AbortSignal[]): Promise<void> {
  for (let left = duration; ; left -= maxDelay) {
    await sleepOnce(Math.min(left, maxDelay), signals);
    if (left <= maxDelay) return;
  }
}

function sleepOnce(duration: number, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(resolve), duration);
    const removers: (() => void)[] = [];
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      for (const remove of removers) remove();
      finish();
    };
    for (const signal of signals) removers.push(onAbort(signal, () => settle(() => reject(signal.reason))));
  });
}
