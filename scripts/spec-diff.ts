import type { OpenAPI3 } from "openapi-typescript";
import { bundle, root } from "./redocly.ts";
import { readCommitted } from "./spec-diff/committed.ts";
import { tellChanges } from "./spec-diff/tell.ts";

// The status is 0 whatever changed, and 2 if there is nothing to compare with.
const [ref, ...rest] = process.argv.slice(2);
if (!ref || rest.length > 0) refuse("Name a commit, branch or tag to compare with: npm run spec:diff -- REF");
else {
  const committed = readCommitted(ref, root);
  if ("problem" in committed) refuse(committed.problem);
  else compare(committed.description);
}

/** Tells how `openapi/` as it stands differs from an earlier description. */
function compare(base: OpenAPI3): void {
  for (const line of tellChanges({ base, revision: bundle() })) console.log(line);
}

function refuse(problem: string): void {
  console.error(problem);
  process.exitCode = 2;
}
