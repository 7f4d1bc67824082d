import { createServer } from "node:http";
import { listen } from "./listen.ts";

/** A server on loopback that keeps connections and responds to everything with a tag. */
export function serveTag(): ReturnType<typeof listen> {
  const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "d0ac1ce", hash: null };
  const body = JSON.stringify(tag);
  return listen(createServer((_, response) => response.setHeader("Content-Type", "application/json").end(body)));
}

/** Measures the microseconds that a call takes, as one of several in a row. */
export function timed(call: () => Promise<unknown>, calls = 1): () => Promise<number> {
  return async () => {
    const started = performance.now();
    for (let made = 0; made < calls; made++) await call();
    return ((performance.now() - started) / calls) * 1000;
  };
}

/** The medians of what some candidates measure, in rounds that take turns. */
export async function medians<Name extends string>(
  candidates: Record<Name, () => Promise<number>>,
  rounds: number,
): Promise<Record<Name, number>> {
  // The names are the keys of the candidates.
  const names = Object.keys(candidates) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds + Math.ceil(rounds / 10); round++) {
    // Every second round goes backwards, so that none always follows the same other one.
    for (const name of round % 2 === 0 ? names : [...names].reverse()) measured[name].push(await candidates[name]());
  }
  const median = (all: number[]) => all.slice(-rounds).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  return Object.fromEntries(names.map((name) => [name, median(measured[name])])) as Record<Name, number>;
}
