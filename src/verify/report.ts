import { unreadHeaders } from "./headers.ts";
import type { Judgement, TrafficJudgement } from "./judgement.ts";
import { operationTable } from "./operation-table.ts";

/** How many faults of one thing are printed. */
const most = 10;

/** Says of recorded bodies what was found, and how many are described completely. */
export function bodiesReport(bodies: readonly Judgement[]): string[] {
  const { complete, share } = countsOf(bodies);
  const summary = `${complete} of ${bodies.length} bodies are described completely (${share} %).`;
  return [...bodies.flatMap(linesOf), "", summary];
}

/**
 * Says of recorded exchanges what was found, and sums up.
 *
 * @param headerNames - The headers of requests that were read.
 */
export function trafficReport({ exchanges, leftAside }: TrafficJudgement, headerNames: readonly string[]): string[] {
  const { outside, unanswered } = leftAside;
  const { complete, unrecorded, share } = countsOf(exchanges);
  const judged = exchanges.length - unrecorded;
  return [
    ...exchanges.flatMap(linesOf),
    "",
    ...operationTable(exchanges),
    "",
    `${complete} of ${judged} exchanges are described, valid and complete (${share} %).`,
    `Without a fault, but with a body that was not recorded: ${unrecorded}.`,
    `Left aside, as they are none of the REST API: ${outside}; as they have no whole answer: ${unanswered}.`,
    `Headers read: ${headerNames.join(", ")}. Never read: ${unreadHeaders.join(", ")} and all others.`,
  ];
}

/** Whether something was found to be at fault. */
export function isFaulty({ faults }: Judgement): boolean {
  return faults.length > 0;
}

function countsOf(judgements: readonly Judgement[]): { complete: number; unrecorded: number; share: number } {
  const sound = judgements.filter((judgement) => !isFaulty(judgement));
  const complete = sound.filter(({ isRecorded }) => isRecorded).length;
  const unrecorded = sound.length - complete;
  const judged = judgements.length - unrecorded;
  return { complete, unrecorded, share: judged === 0 ? 100 : Math.floor((100 * complete) / judged) };
}

function linesOf(judgement: Judgement): string[] {
  const { label, name, faults, isRecorded } = judgement;
  const sign = isRecorded ? "✓" : "?";
  const rest = faults.length - most;
  return [
    `${isFaulty(judgement) ? "✗" : sign} ${label} (${name})`,
    ...faults.slice(0, most).map((fault) => `    ${fault}`),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
    ...(isRecorded ? [] : ["    a body was not recorded"]),
  ];
}
