import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runVerify } from "../src/cli/verify-command.ts";
import { root } from "./redocly.ts";

// Checks the folders that are named, as `bitbucket-dc-verify` does, or else those that may lie beside the project.
const { values, positionals: named } = parseArgs({ allowPositionals: true, options: { all: { type: "boolean" } } });
const beside = ["recordings", "recordings-next", "recordings-third"].map((name) => join(root, "../shared", name));

for (const folder of named.length > 0 ? named : beside) {
  if (named.length === 0 && !existsSync(folder)) console.log(`Left out: the recorded bodies are not here (${folder}).`);
  else
    process.exitCode = Math.max(
      Number(process.exitCode ?? 0),
      await runVerify(values.all ? ["--all", folder] : [folder]),
    );
}
