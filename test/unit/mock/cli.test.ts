import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { startMock } from "../../../src/mock/index.ts";
import { receiveWebhook } from "../../../src/webhooks/index.ts";
import { commandOf } from "../../command.ts";
import { startServer } from "../../http-server.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const { isTTY } = process.stdout;
const signals = ["SIGINT", "SIGTERM"] as const;
const listeners = signals.map((signal) => process.listeners(signal));
const { output, errors, run } = commandOf("mock");

// The mock of a test ends with it.
afterEach(() => {
  process.stdout.isTTY = isTTY;
  for (const [index, signal] of signals.entries()) {
    for (const listener of process.rawListeners(signal).slice(listeners[index]?.length)) listener.call(process, signal);
  }
});

test("--help prints the usage", async () => {
  await run("--help");

  expect(output[0]).toMatch(/^Usage: bitbucket-dc-mock \[--port 7990\] \[--host 127\.0\.0\.1\] \[--strict\]\n/);
  expect(output).toHaveLength(1);
  expect(process.exitCode).toBeUndefined();
});

test.each([
  ["deliver", "--help"],
  ["--port", "7990", "--help"],
])("--help takes precedence over %s", async (...args) => {
  await run(...args);

  expect(output[0]).toMatch(/\n +bitbucket-dc-mock deliver EVENT URL /);
  expect(output).toHaveLength(1);
});

test.each([[["--version"]], [["deliver", "--version"]]])("%j prints the version of the package", async (args) => {
  await run(...args);

  expect(output).toEqual([manifest.version]);
  expect(process.exitCode).toBeUndefined();
});

test("deliver sends an event to a receiver, and prints its response", async () => {
  const { url } = await startServer(async ({ headers, body }, response) => {
    const { eventKey, payload } = await receiveWebhook({ headers, body }, { secret: "tides" });
    response.writeHead(202).end(`${eventKey} ${"changes" in Object(payload)}`);
  });

  await run("deliver", "repo:refs_changed", url, "--secret", "tides", "--example", "BranchRemoved");

  expect(output).toEqual(["202\nrepo:refs_changed true"]);
  expect(errors).toEqual([]);
  expect(process.exitCode).toBeUndefined();
});

test("deliver sends a custom payload and headers", async () => {
  const file = join(await temporaryFolder({ "payload.json": { test: true } }), "payload.json");
  const { url } = await startServer(({ headers, body }, response) => {
    response.end(`${headers["x-harbour"]} ${body}`);
  });

  await run(
    ...["deliver", "diagnostics:ping", url, "--payload", file, "--header", "X-Harbour:  HRB ", "--timeout", "5000"],
  );

  expect([output, errors]).toEqual([['200\nHRB {"test":true}'], []]);
});

test.each([
  [["--header", "Harbour"], '--header must be "Name: value", got "Harbour".'],
  [["--payload", "/none.json"], "cannot read /none.json (from --payload): ENOENT: no such file or directory"],
])("deliver with %j is a usage error", async (args, message) => {
  await run("deliver", "diagnostics:ping", "http://127.0.0.1:9", ...args);

  expect(errors).toEqual([expect.stringContaining(message)]);
  expect(process.exitCode).toBe(2);
});

test("deliver fails if the receiver rejects", async () => {
  const { url } = await startServer((_, response) => response.writeHead(401).end());

  await run("deliver", "pr:opened", url);

  expect(output).toEqual(["401"]);
  expect(process.exitCode).toBe(1);
});

test.each([["--port", "0"], ["-p", "0"], ["-p0"]])(
  "%j serves the mock on a free port and logs requests that do not match the description",
  async (...args) => {
    process.stdout.isTTY = false;
    await run(...args);

    const [text = ""] = output;
    const [, address = ""] = /^Mock server listening on (http:.*)\n/.exec(text) ?? [];
    expect(text.split("\n").slice(1)).toEqual([
      `Try ${address}/rest/api/latest/projects/HRB/repos/berth-planner/branches`,
      `Stop it with: kill ${process.pid}`,
    ]);
    const answer = await fetch(`${address}/rest/api/latest/projects/HRB/repos/berth-planner/branches?limit=many`);
    expect(answer.status).toBe(400);
    expect(errors).toEqual([
      'GET /rest/api/latest/projects/HRB/repos/berth-planner/branches?limit=many: The query parameter "limit" must be an integer.',
    ]);
  },
);

test("--host serves the mock elsewhere, and warns who can reach it", async () => {
  process.stdout.isTTY = true;
  await run("--port", "0", "--host", "0.0.0.0");

  expect(output[0]).toMatch(/^Mock server listening on http:\/\/127\.0\.0\.1:\d+\nTry .*\nPress Ctrl\+C to stop$/);
  expect(errors).toEqual([
    expect.stringMatching(/^Mock server listening on 0\.0\.0\.0:\d+: other machines can reach and configure it\.$/),
  ]);
});

test("a port that is in use ends the command", async () => {
  const { url, stop } = await startMock();
  const { port } = new URL(url);

  await run("--port", port);
  await stop();

  expect(errors).toEqual([`port ${port} is already in use`]);
  expect(process.exitCode).toBe(2);
});

const number = "--port must be a number from 0 to 65535, got";
const argumentsOfDeliver = "deliver requires an event key and a URL";

test.each([
  [["--port", "many"], `${number} "many"`],
  [["--port", ""], `${number} ""`],
  [["--port", "65536"], `${number} "65536"`],
  [["-p", "-1"], "Option '-p' argument is ambiguous"],
  [["--port"], "Option '-p, --port <value>' argument missing"],
  [["--port", "0", "--host", ""], "--host must be an IP address or a host name of this machine"],
  [["--prot", "7990"], "Unknown option '--prot'"],
  [["-x"], "Unknown option '-x'"],
  [["7990"], "Unexpected argument '7990'"],
  [["deliver"], argumentsOfDeliver],
  [["deliver", "pr:opened"], argumentsOfDeliver],
  [["deliver", "pr:opened", "http://127.0.0.1:9", "more"], argumentsOfDeliver],
  [["deliver", "--port", "0"], "Unknown option '--port'"],
])("%j is a usage error", async (args, sentence) => {
  await run(...args);

  expect(errors).toEqual([
    `${sentence}.

Usage: bitbucket-dc-mock [--port 7990] [--host 127.0.0.1] [--strict]
       bitbucket-dc-mock deliver EVENT URL [--secret SECRET] [--example NAME | --payload FILE]
                         [--header "Name: value"]... [--timeout 10000]
       bitbucket-dc-mock --version

Run with --help for more information.`,
  ]);
  expect(output).toEqual([]);
  expect(process.exitCode).toBe(2);
});

test.each([
  [["deliver", "pr:open", "http://127.0.0.1:9"], /^deliver: unknown event "pr:open"; known: diagnostics:ping, /],
  [["deliver", "pr:opened", "http://127.0.0.1:9", "--example", "x"], /^deliver: pr:opened has no example "x"; known: /],
  [["deliver", "pr:opened", "nowhere"], /^deliver: "nowhere" is not a URL$/],
])("%j ends with 2", async (args, message) => {
  await run(...args);

  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(message);
  expect(process.exitCode).toBe(2);
});
