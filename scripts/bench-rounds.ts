import { createServer } from "node:http";
import { listen } from "./listen.ts";

/** A server on loopback that keeps connections and responds to everything with a tag. */
export function serveTag(): ReturnType<typeof listen> {
  const body = JSON.stringify({
    id: "refs/tags/v1",
    displayId: "v1",
    type: "TAG",
    latestCommit: "d0ac1ce",
    hash: null,
  });
  return listen(createServer((_, response) => response.setHeader("Content-Type", "application/json").end(body)));
}

/** The median microseconds of each candidate, in rounds that take turns. */
export async function medians<Name extends string>(
  candidates: Record<Name, () => Promise<unknown>>,
  rounds: number,
  calls: number,
): Promise<Record<Name, number>> {
  // The names are the keys of the candidates.
  const names = Object.keys(candidates) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds + Math.ceil(rounds / 10); round++) {
    // Every second round goes backwards, so that none always follows the same other one.
    for (const index of names.keys()) {
      const name = (round % 2 === 0 ? names.at(index) : names.at(-1 - index)) as Name;
      const started = performance.now();
      for (let call = 0; call < calls; call++) await candidates[name]();
      times[name].push(((performance.now() - started) / calls) * 1000);
    }
  }
  const median = (all: number[]) => all.slice(-rounds).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** Prints a row of the table. */
export function row(what: string, measured: string): void {
  console.log(`| ${what} | ${measured} |`);
}
