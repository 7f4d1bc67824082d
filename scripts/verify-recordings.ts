import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "../src/verify/run.ts";
import { root } from "./redocly.ts";

// Judges the folders that are named, as `bitbucket-dc-verify` does, or else those that may lie beside the project.
const named = process.argv.slice(2);
const beside = ["recordings", "recordings-next", "recordings-third"].map((name) => join(root, "../shared", name));

for (const folder of named.length > 0 ? named : beside) {
  if (named.length === 0 && !existsSync(folder)) console.log(`Left out: the recorded bodies are not here (${folder}).`);
  else process.exitCode = Math.max(Number(process.exitCode ?? 0), await run([folder]));
}
