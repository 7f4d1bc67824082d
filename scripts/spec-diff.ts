import { spawnSync } from "node:child_process";
import { bundle, root } from "./redocly.ts";
import { describeChanges } from "./spec-diff/changes.ts";

// Describes how `openapi/` as it stands differs from an earlier description. The status is 0 whatever changed, and 2 if there is
// nothing to compare with, of which git says why.
const [ref, ...rest] = process.argv.slice(2);
if (!ref || rest.length > 0) {
  console.error("Name a commit, branch or tag to compare with: npm run spec:diff -- REF");
  process.exit(2);
}
const { status, stdout } = spawnSync("git", ["show", "--end-of-options", `${ref}:./generated/openapi.json`], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: Number.POSITIVE_INFINITY,
  stdio: ["ignore", "pipe", "inherit"],
});
if (status !== 0) process.exit(2);
for (const line of describeChanges({ base: JSON.parse(stdout), revision: bundle() })) console.log(line);
