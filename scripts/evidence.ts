import type { OperationObject } from "./openapi-typescript.ts";

/** What `x-evidence` says that the description of an operation rests on, the strongest first. */
export const evidence = {
  recorded: "Verified against a recorded server response.",
  live: "Used this way by another client; no response was recorded.",
  documented: "From the vendor's documentation; not verified against a server.",
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
