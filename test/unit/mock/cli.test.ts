import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startMock } from "../../../src/mock/index.ts";
import { receiveWebhook } from "../../../src/webhooks/index.ts";
import { startServer } from "../../http-server.ts";

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

  expect(output[0]).toMatch(/^Usage: bitbucket-dc-mock \[--port 7990\] \[--host 127\.0\.0\.1\]\n/);
  expect(output).toHaveLength(1);
  expect(process.exitCode).toBeUndefined();
});

test.each([
  ["deliver", "--help"],
  ["--port", "7990", "--help"],
])("--help counts for more than %s", async (...args) => {
  await run(...args);

  expect(output[0]).toMatch(/\n +bitbucket-dc-mock deliver EVENT URL /);
  expect(output).toHaveLength(1);
});

test("deliver gives an event to a receiver, and prints what it answers", async () => {
  const { url } = await startServer(async ({ headers, body }, response) => {
    const { eventKey, payload } = await receiveWebhook({ headers, body }, { secret: "tides" });
    response.writeHead(202).end(`${eventKey} ${"changes" in Object(payload)}`);
  });

  await run("deliver", "repo:refs_changed", url, "--secret", "tides", "--example", "BranchRemoved");

  expect(output).toEqual(["202\nrepo:refs_changed true"]);
  expect(errors).toEqual([]);
  expect(process.exitCode).toBeUndefined();
});

test("deliver fails if the receiver refuses", async () => {
  const { url } = await startServer((_, response) => response.writeHead(401).end());

  await run("deliver", "pr:opened", url);

  expect(output).toEqual(["401"]);
  expect(process.exitCode).toBe(1);
});

test("--port 0 serves the mock on a free port and tells of requests that break the description", async () => {
  await run("--port", "0");

  const [, address = ""] =
    /^The mock of Bitbucket is at (http:.*), as in\n(http:.*\/branches)$/.exec(output[0] ?? "") ?? [];
  const answer = await fetch(`${address}/rest/api/latest/projects/HRB/repos/berth-planner/branches?limit=many`);
  expect(answer.status).toBe(400);
  expect(errors).toEqual([
    'GET /rest/api/latest/projects/HRB/repos/berth-planner/branches?limit=many: The query parameter "limit" must be an integer.',
  ]);
});

test("--host serves the mock elsewhere, and says who reaches it", async () => {
  await run("--port", "0", "--host", "0.0.0.0");

  expect(output[0]).toMatch(/^The mock of Bitbucket is at http:\/\/127\.0\.0\.1:\d+, as in\n/);
  expect(errors).toEqual([
    expect.stringMatching(/^The mock listens on 0\.0\.0\.0:\d+, where other machines reach and steer/),
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
  [["--port", "0", "--host", ""], /^host is empty or missing$/],
  [["--prot", "7990"], /^Unknown option '--prot'/],
  [["7990"], /^Unexpected argument '7990'/],
  [["deliver"], /^deliver takes the key of an event and an address$/],
  [["deliver", "pr:opened"], /^deliver takes the key of an event and an address$/],
  [["deliver", "pr:opened", "http://127.0.0.1:9", "more"], /^deliver takes the key of an event and an address$/],
  [["deliver", "pr:open", "http://127.0.0.1:9"], /^deliver: there is no event "pr:open", only diagnostics:ping, /],
  [["deliver", "pr:opened", "http://127.0.0.1:9", "--example", "x"], /^deliver: pr:opened has no example "x", only /],
  [["deliver", "pr:opened", "nowhere"], /^deliver: nobody takes the event at nowhere$/],
])("%j is no way to call it", async (args, message) => {
  await run(...args);

  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(message);
  expect(process.exitCode).toBe(2);
});
