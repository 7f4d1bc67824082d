import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { launchChromium } from "../../scripts/chromium.ts";
import { listen } from "../../scripts/listen.ts";
import { expected, run, tool } from "./run.ts";

const consumer = inject("consumer");
const mockUrl = inject("mockUrl");

const runtimes: [name: string, program: string, args: string[]][] = [
  ["Node 20.19", tool("node-20.19/bin/node"), []],
  ["Node 22", tool("node-22/bin/node"), []],
  ["Node 24", tool("node-24/bin/node"), []],
  ["Node 26", tool("node-26/bin/node"), []],
  ["Bun", tool(".bin/bun"), ["run"]],
  ["Deno", tool(".bin/deno"), ["run", "--allow-all"]],
];

test.each(runtimes)("the program prints the same in %s", async (_, program, args) => {
  const { stdout, stderr } = await run(consumer, program, ...args, "main.js", mockUrl);

  expect(stdout.trim().split("\n")).toEqual(expected);
  expect(stderr).toBe("");
});

test.each(runtimes)("the mock starts in %s", async (_, program, args) => {
  const { stdout } = await run(consumer, program, ...args, "mock-main.js");

  expect(stdout).toBe("release/1.4.0 404\n");
});

/** What `mock-fetch.js` sees, wherever it runs. */
const seenOfMockFetch = [
  ...["release/1.4.0", "crane-4", "e04a3675896", true, 6, "404", "400"],
  ...["BitbucketConnectionError", "BitbucketConnectionError", "BitbucketConnectionError"],
  "200,200,200,200,200,404,400,-,-,-",
];

test.each(runtimes)("mock.fetch responds in %s", async (_, program, args) => {
  const { stdout } = await run(consumer, program, ...args, "mock-fetch-main.js");

  expect(JSON.parse(stdout)).toEqual(seenOfMockFetch);
});

test("mock.fetch responds where jsdom has replaced global classes", async () => {
  const jsdom = tool("jsdom/lib/api.js");

  const { stdout } = await run(consumer, tool("node-20.19/bin/node"), "mock-fetch-jsdom.js", jsdom);

  expect(JSON.parse(stdout)).toEqual(seenOfMockFetch);
});

test.each(runtimes)("recorded traffic is checked in %s", async (_, program, args) => {
  const path = "/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1";
  const content = { mimeType: "application/json", text: await (await fetch(mockUrl + path)).text() };
  const headers = [{ name: "Content-Type", value: content.mimeType }];
  const request = { method: "GET", url: `https://bitbucket.example.com${path}`, headers: [] };
  const entries = [{ request, response: { status: 200, headers, content } }];
  await writeFile(join(consumer, "traffic.har"), JSON.stringify({ log: { entries } }));

  const verify = "node_modules/bitbucket-dc/dist/verify-cli.js";
  const { stdout } = await run(consumer, program, ...args, verify, "--all", "traffic.har");

  expect(stdout).toMatch(/^✓ 0 getTag \(GET .* 200\)$/m);
  expect((await run(consumer, program, ...args, verify, "--version")).stdout).toBe(`${manifest.version}\n`);
});

test.each(["20.19", "22", "24", "26"])("Node %s requires the package from CommonJS", async (version) => {
  const program =
    'const { createBitbucketClient } = require("bitbucket-dc"); console.log(typeof createBitbucketClient)';

  const { stdout } = await run(consumer, tool(`node-${version}/bin/node`), "--eval", program);

  expect(stdout).toBe("function\n");
});

test.each(["22", "24", "26"])("Node %s uses the proxy of its environment", async (version) => {
  const asked: (string | undefined)[] = [];
  const proxy = createServer(({ url }, response) => {
    asked.push(url);
    response.setHeader("X-AUSERNAME", "mira").setHeader("Content-Type", "application/json");
    response.end('{ "version": "10.0.0", "buildNumber": "1", "buildDate": "1", "displayName": "Bitbucket" }');
  });
  proxy.on("connect", (_, socket) => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    proxy.emit("connection", socket);
  });
  const { url, close } = await listen(proxy);
  const program =
    'import("bitbucket-dc").then(async ({ createBitbucketClient }) => console.log(await createBitbucketClient({ baseUrl: "http://bitbucket.example.com" }).whoAmI()))';
  const variables = ["NODE_USE_ENV_PROXY=1", `HTTP_PROXY=${url}`];

  const { stdout } = await run(consumer, "env", ...variables, tool(`node-${version}/bin/node`), "--eval", program);

  expect(stdout).toBe("mira\n");
  expect(asked).toEqual([expect.stringMatching(/\/rest\/api\/latest\/application-properties$/)]);
  await close();
});

describe("bundled for browsers", () => {
  test("pageerror", async () => {
    expect(await seenInChromium("browser.js")).toEqual(expected);
  });

  test("mock.fetch responds in Chromium, with no settings of the bundler", async () => {
    expect(await seenInChromium("mock-fetch-browser.js")).toEqual(seenOfMockFetch);
  });

  test("mock.fetch needs a page whose policy allows to compile code", async () => {
    const policy = { "Content-Security-Policy": "script-src 'unsafe-inline'" };

    expect(await seenInChromium("mock-fetch-browser.js", policy)).toBe("BitbucketError 500");
    const allowed = { "Content-Security-Policy": "script-src 'unsafe-inline' 'unsafe-eval'" };
    expect(await seenInChromium("mock-fetch-browser.js", allowed)).toEqual(seenOfMockFetch);
  });

  test("a bundle of the client contains nothing of the mock", async () => {
    const { inputs, text } = await bundled("program.js");

    expect(inputs).toEqual([
      "node_modules/bitbucket-dc/dist/index.js",
      "node_modules/bitbucket-dc/dist/webhooks.js",
      "node_modules/openapi-fetch/dist/index.mjs",
      "program.js",
    ]);
    expect(text).not.toMatch(/prism|node:/i);
  });
});

test.each(["2024-01-01", "2026-11-01"])("the program sees the same in workerd, as of %s", async (date) => {
  const { text } = await bundled("worker.js");
  await writeFile(join(consumer, "worker-bundle.js"), text);
  await writeFile(join(consumer, "worker.capnp"), workerConfig(date));
  const { default: program } = await import(tool("workerd/lib/main.js"));
  const workerd = spawn(program, ["serve", join(consumer, "worker.capnp"), "--control-fd=1"]);
  onTestFinished(() => void workerd.kill());
  const [event] = await once(workerd.stdout, "data");
  const { port } = JSON.parse(String(event));

  const response = await fetch(`http://127.0.0.1:${port}/?mock=${mockUrl}`);

  expect(await response.json()).toEqual(expected);
});

/** Runs the worker on a free port, with the rules of its runtime as of a date. */
function workerConfig(date: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker), (name = "internet", network = (allow = ["private"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker-bundle.js")],
  compatibilityDate = "${date}",
);
`;
}

/** What a program leaves as `result` in a page of Chromium that is served with some headers. */
async function seenInChromium(entry: string, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const bundle = await bundled(entry);
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.end(`<!doctype html><script type="module">${bundle.text.replaceAll("</script", "<\\/script")}</script>`);
  });
  const { url, close } = await listen(server);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    await page.goto(`${url}/#${mockUrl}`);
    const seen = await page.evaluate(() => (globalThis as { result?: Promise<unknown> }).result);
    expect(complaints).toEqual([]);
    return seen;
  } finally {
    await browser.close();
    await close();
  }
}

/** Bundles a program as for a browser, with the files that go into it. */
async function bundled(entry: string): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: consumer,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true,
    metafile: true,
    write: false,
  });
  return { text: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs).sort() };
}
