import type { OperationObject } from "./openapi-typescript.ts";

/** What `x-evidence` says that the description of an operation rests on, the strongest first. */
export const evidence = {
  recorded: "A body that a server sent is described completely.",
  live: "Another program is known to work with it as described.",
  documented: "Only documents say so.",
} as const;

export type Evidence = keyof typeof evidence;

/** The words for it in their order. */
export const evidences: readonly Evidence[] = ["recorded", "live", "documented"];

/** What an operation rests on. */
export function evidenceOf({ operationId, "x-evidence": said }: OperationObject): Evidence {
  const found = evidences.find((word) => word === said);
  if (!found) throw new Error(`${operationId} does not say what it rests on`);
  return found;
}
