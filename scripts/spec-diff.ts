import { bundle, root } from "./redocly.ts";
import { describeChanges, readCommitted } from "./spec-diff/changes.ts";

// Describes how `openapi/` as it stands differs from an earlier description. The status is 0 whatever changed, and 2 if there is
// nothing to compare with.
const [ref, ...rest] = process.argv.slice(2);
const usage = "Name a commit, branch or tag to compare with: npm run spec:diff -- REF";
const committed = ref && rest.length === 0 ? readCommitted(ref, root) : { problem: usage };
if ("problem" in committed) {
  console.error(committed.problem);
  process.exitCode = 2;
} else {
  for (const line of describeChanges({ base: committed.description, revision: bundle() })) console.log(line);
}
