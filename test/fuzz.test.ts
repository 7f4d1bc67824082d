import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root } from "../scripts/redocly.ts";

/** Runs the script for a few requests, and gives what it prints. */
async function fuzz(...args: string[]): Promise<string> {
  const script = join(root, "scripts/fuzz-mock.ts");
  const all = ["--import", "tsx", script, "--requests", "1500", "--growth", "200", ...args];
  // What it prints when it fails has the seed in it.
  const { stdout } = await promisify(execFile)(process.execPath, all, { cwd: root });
  return stdout;
}

test("random requests leave the mock alive: those of a seed", async () => {
  const printed = await fuzz("--seed", "7");

  expect(printed).toMatch(/^seed 7: 1500 requests\n/);
  expect(printed).toMatch(/\n {2}200 +\d+\n/);
  expect(printed).toMatch(/\n {2}400 +\d+\n/);
  expect(printed).toMatch(/\nmemory after each fifth: (\d+, ){4}\d+ MiB\n$/);
}, 120_000);

test("random requests leave the mock alive: those of any seed", async () => {
  expect(await fuzz()).toMatch(/^seed \d+: 1500 requests\n/);
}, 120_000);
