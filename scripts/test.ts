import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { root } from "./redocly.ts";

// Runs the tests, and beside them the checks that need one processor each. All of them run to the end, so that one run shows
// all that is wrong. The package must have been built.
const checks = [
  "npm run --silent generate -- --check",
  "npm run --silent check:package",
  "tsc",
  "npm run --silent size",
];

const tests = run("vitest run --coverage", "inherit");
const outputs: string[] = [];
for (const check of checks) outputs.push(await run(check, "pipe"));
await tests;
console.log(outputs.join("\n"));

/** Runs a command, remembers whether it failed, and returns what it printed if that was not shown at once. */
async function run(command: string, stdout: "inherit" | "pipe"): Promise<string> {
  const started = performance.now();
  // npm, which runs this, has put the programs of the project into the path.
  const child = spawn("sh", ["-c", `{ ${command}; } 2>&1`], { cwd: root, stdio: ["ignore", stdout, "inherit"] });
  const exit = once(child, "close");
  const output = child.stdout ? await text(child.stdout) : "";
  const [code] = await exit;
  if (code !== 0) process.exitCode = 1;
  return `${output}${code === 0 ? "passed" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(0)} s: ${command}`;
}
