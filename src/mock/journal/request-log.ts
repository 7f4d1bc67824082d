import type { Entry } from "./journal.ts";

/** How many requests are kept, and how many bytes of them, so that a mock that runs for days does not fill the memory. */
const mostRequests = 10_000;
const mostBytes = 32 * 2 ** 20;

/** The newest requests. */
export interface RequestLog {
  /** Always the same array. */
  readonly requests: readonly Entry[];
  /** @param bytes - How many bytes the head of the request has. */
  add(entry: Entry, bytes: number): void;
  /** Adds to what a request has, if it is still there. Older ones go if it is too much. */
  weigh(entry: Entry, bytes: number): void;
  clear(): void;
}

/** Keeps the newest requests. */
export function createRequestLog(): RequestLog {
  const requests: Entry[] = [];
  const weights: number[] = [];
  let weight = 0;
  const weigh = (entry: Entry, bytes: number) => {
    const index = requests.lastIndexOf(entry);
    if (index < 0) return;
    weights[index] = Number(weights[index]) + bytes;
    weight += bytes;
    while (requests.length > mostRequests || weight > mostBytes) {
      requests.shift();
      weight -= Number(weights.shift());
    }
  };
  return {
    requests,
    add(entry, bytes) {
      requests.push(entry);
      weights.push(0);
      weigh(entry, bytes);
    },
    weigh,
    clear() {
      requests.length = 0;
      weights.length = 0;
      weight = 0;
    },
  };
}
