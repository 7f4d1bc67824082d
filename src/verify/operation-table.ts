import type { Judgement } from "./judgement.ts";

/** A table of how many exchanges each operation and each event had, and how many faults were found there. */
export function operationTable(judgements: readonly Judgement[]): string[] {
  const names = [...new Set(judgements.map(nameOf))].sort();
  const rows = names.map((name) => {
    const own = judgements.filter((judgement) => nameOf(judgement) === name);
    return [String(own.length), String(own.flatMap(({ faults }) => faults).length), name] as const;
  });
  return [["exchanges", "faults", "operation"] as const, ...rows].map(
    ([exchanges, faults, name]) => `${exchanges.padStart(9)}  ${faults.padStart(6)}  ${name}`,
  );
}

function nameOf({ operation = "(not described)" }: Judgement): string {
  return operation;
}
