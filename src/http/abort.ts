/** Who waits for a signal, and what the signal itself calls. */
interface Watch {
  callbacks: Set<() => void>;
  tell: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();

/** The longest time that a timer can take. */
const maxTimer = 2 ** 31 - 1;

/**
 * Calls back when a signal ends things, at once if it has. However many wait for it, a signal has one listener and keeps
 * nothing of those who wait no more.
 *
 * @returns Ends the wait.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  if (signal.aborted) {
    callback();
    return () => undefined;
  }
  const { callbacks, tell } = watches.get(signal) ?? watch(signal);
  if (callbacks.size === 0) signal.addEventListener("abort", tell);
  callbacks.add(callback);
  return () => {
    if (callbacks.delete(callback) && callbacks.size === 0) signal.removeEventListener("abort", tell);
  };
}

function watch(signal: AbortSignal): Watch {
  const callbacks = new Set<() => void>();
  const tell = () => {
    for (const callback of callbacks) callback();
    callbacks.clear();
  };
  watches.set(signal, { callbacks, tell });
  return { callbacks, tell };
}

/**
 * Waits, also for longer than a timer can.
 *
 * @throws The reason of a signal, when that ends the wait.
 */
export function pause(duration: number, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (left: number) => {
      timer = setTimeout(() => (left > maxTimer ? wait(left - maxTimer) : end()), Math.min(left, maxTimer));
    };
    wait(duration);
    const end = (reason?: { of: AbortSignal }) => {
      clearTimeout(timer);
      for (const forget of forgets) forget();
      if (reason) reject(reason.of.reason);
      else resolve();
    };
    const forgets: (() => void)[] = [];
    for (const signal of signals) forgets.push(onAbort(signal, () => end({ of: signal })));
  });
}

/** Calls back after a time that no process with nothing else to do waits for. `Infinity` is never. */
export function limit(duration: number, callback: () => void): ReturnType<typeof setTimeout> | undefined {
  if (duration > maxTimer) return undefined;
  const timer = setTimeout(callback, duration);
  // Browsers number their timers.
  Object(timer).unref?.();
  return timer;
}
