import { createServer } from "node:http";
import { listen } from "./listen.ts";

type Calls = Record<string, () => Promise<unknown>>;

/**
 * The median time of each call in milliseconds, or of what it returns if that is a number. The calls take turns, so that what else
 * the machine does meets all alike.
 */
export async function medians(rounds: number, calls: Calls): Promise<Map<string, number>> {
  const measured = Object.entries(calls).map(([name, call]) => ({ name, call, times: [] as number[] }));
  for (let round = 0; round < rounds * 1.1; round++) {
    // Every second round goes backwards, so that none always follows the same other one.
    for (const { call, times } of round % 2 === 0 ? measured : [...measured].reverse()) {
      const started = performance.now();
      const returned = await call();
      times.push(typeof returned === "number" ? returned : performance.now() - started);
    }
  }
  // The first rounds are for the engine to warm up.
  const median = (all: number[]) => all.slice(-rounds).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  return new Map(measured.map(({ name, times }) => [name, median(times)]));
}

/** Prints the median time of each call as a row of a table, and what it is of the first one's. */
export async function compareTimes(rounds: number, calls: Calls): Promise<void> {
  const times = await medians(rounds, calls);
  const [first = 0] = times.values();
  for (const [name, time] of times) row(name, `${time.toFixed(3)} ms, × ${(time / first).toFixed(2)}`);
}

/** Prints a row of the table. */
export function row(what: string, measured: string): void {
  console.log(`| ${what} | ${measured} |`);
}

/** A server on loopback that keeps connections and responds with the same JSON to everything. */
export function serveJson(value: unknown): ReturnType<typeof listen> {
  const body = JSON.stringify(value);
  return listen(createServer((_, response) => response.setHeader("Content-Type", "application/json").end(body)));
}
