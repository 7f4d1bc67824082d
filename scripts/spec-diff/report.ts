import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenAPI3 } from "openapi-typescript";
import { inTemporaryFolder, redocly } from "../redocly.ts";

/** How much a change asks of users of the client, worst first. */
export const levels = ["major", "minor", "patch"] as const;
export type Level = (typeof levels)[number];

/** A description before and after its changes. */
export interface Versions {
  base: OpenAPI3;
  revision: OpenAPI3;
}

/** A change as `redocly diff` reports it. */
export interface Change {
  /** The pointer that leads from an operation to the change, through all references. */
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  /** The key that was modified. */
  property?: string;
  /** What Redocly's rules for breaking changes say, which know requests from answers. */
  verdicts: { ruleId: string; message: string; impact: Level }[];
  base?: Side;
  revision?: Side;
}

/** Where a change stands in one of the two descriptions. Without a value, it points to what lacks the key. */
export interface Side {
  pointer: string;
  value?: unknown;
}

/** What changed between two bundled descriptions, by Redocly's comparison. */
export function reportChanges({ base, revision }: Versions): Change[] {
  return inTemporaryFolder((folder) => {
    const [before, after] = [join(folder, "before.json"), join(folder, "after.json")];
    writeFileSync(before, JSON.stringify(base));
    writeFileSync(after, JSON.stringify(revision));
    // The report is what the version of Redocly that package.json pins makes of it.
    return JSON.parse(redocly("diff", before, after, "--format=json", "--fail-on=none")).changes as Change[];
  });
}
