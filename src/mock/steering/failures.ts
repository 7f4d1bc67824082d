/**
 * What happens to the connection of a request:
 *
 * - `"pass"`: nothing. The request is answered as ever.
 * - `"reset"`: the connection is reset (TCP RST) before any answer.
 * - `"hang"`: there is never an answer. The connection stays open until the client or the mock ends it.
 * - `"truncate"`: the status, the headers and half of the body come, then the connection ends. An answer without a body
 *   does not begin.
 * - `{ delay }`: the answer comes after so many milliseconds.
 */
export type Failure = "pass" | "reset" | "hang" | "truncate" | { delay: number };

const kinds: readonly unknown[] = ["pass", "reset", "hang", "truncate"];
/** What timers of JavaScript take, in milliseconds. */
const longestDelay = 2 ** 31 - 1;

/**
 * Takes a failure.
 *
 * @throws TypeError if it is none.
 */
export function failureFrom(operation: string, given: unknown): Failure {
  // The kinds are those of the type.
  if (kinds.includes(given)) return given as Failure;
  const { delay, ...others } = Object(given);
  if (typeof given !== "object" || delay === undefined || Object.keys(others).length > 0) {
    const shown = typeof given === "object" ? JSON.stringify(given) : `"${String(given)}"`;
    throw new TypeError(`fail: ${operation}: there is no failure ${shown}, only ${kinds.join(", ")} and { delay }`);
  }
  if (typeof delay === "number" && delay >= 0 && delay <= longestDelay) return { delay };
  throw new TypeError(`fail: ${operation}: delay must be from 0 to ${longestDelay} milliseconds, not ${delay}`);
}
