import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startMock } from "../../../src/mock/index.ts";

const { argv } = process;
let output: string[] = [];
let errors: string[] = [];

beforeEach(() => {
  output = [];
  errors = [];
  vi.resetModules();
  vi.spyOn(console, "log").mockImplementation((text) => output.push(text));
  vi.spyOn(console, "error").mockImplementation((text) => errors.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
  process.exitCode = undefined;
});

/** Runs the command in this process, which its mock ends with. */
async function run(...args: string[]): Promise<void> {
  process.argv = [process.execPath, "bitbucket-dc-mock", ...args];
  await import("../../../src/mock/cli.ts");
}

test("--help says how the command is used", async () => {
  await run("--help");

  expect(output[0]).toMatch(/^Usage: bitbucket-dc-mock \[--port 7990\]\n/);
  expect(output).toHaveLength(1);
  expect(process.exitCode).toBeUndefined();
});

test("--port 0 serves the mock on a free port and tells of requests that break the description", async () => {
  await run("--port", "0");

  const [, address = ""] =
    /^The mock of Bitbucket is at (http:.*), as in\n(http:.*\/branches)$/.exec(output[0] ?? "") ?? [];
  const answer = await fetch(`${address}/rest/api/latest/projects/HRB/repos/berth-planner/branches?limit=many`);
  expect(answer.status).toBe(400);
  expect(errors).toEqual([
    "GET /rest/api/latest/projects/HRB/repos/berth-planner/branches?limit=many: Request query parameter limit must be integer",
  ]);
});

test("a port that is taken ends the command", async () => {
  const { url, stop } = await startMock();
  const { port } = new URL(url);

  await run("--port", port);
  await stop();

  expect(errors).toEqual([
    `the mock cannot take port ${port}: listen EADDRINUSE: address already in use 127.0.0.1:${port}`,
  ]);
  expect(process.exitCode).toBe(2);
});

test.each([
  [["--port", "many"], /^--port must be a number, not "many"$/],
  [["--port", ""], /^--port must be a number, not ""$/],
  [["--port", "70000"], /^the mock cannot take port 70000: options.port should be >= 0 and < 65536/],
  [["--port"], /^Option '--port <value>' argument missing/],
  [["--prot", "7990"], /^Unknown option '--prot'/],
  [["7990"], /^Unexpected argument '7990'/],
])("%j is no way to call it", async (args, message) => {
  await run(...args);

  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(message);
  expect(process.exitCode).toBe(2);
});
