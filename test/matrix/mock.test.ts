import { join } from "node:path";
import { inject, test } from "vitest";
import { root } from "../../scripts/redocly.ts";
import { run, tool } from "./run.ts";

const consumer = inject("consumer");

test.each<[string, string[]]>([
  ["node:test", ["--test", "mock.node-test.js"]],
  ["Vitest", [join(root, "node_modules/vitest/vitest.mjs"), "run", "--globals", "mock.test.js"]],
  ["Jest", ["--experimental-vm-modules", tool("jest/bin/jest.js"), "--rootDir", ".", "mock.test.js"]],
])("a user's test runs on the mock in %s", async (_, args) => {
  await run(consumer, process.execPath, ...args);
});
