import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
// What is measured is what ships.
import { createBitbucketClient } from "bitbucket-dc";
import { createMock } from "bitbucket-dc/mock";
import description from "bitbucket-dc/openapi.json" with { type: "json" };
import { checkedFetch } from "bitbucket-dc/verify";
import ts from "typescript";
import { medians, serveTag, timed } from "./bench-rounds.ts";
import { listen } from "./listen.ts";
import { root } from "./redocly.ts";

const { value: tag } = description.components.examples.AnnotatedTag;
const { value: commits } = description.components.examples.Commits;
const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
const us = (microseconds: number): string => `${microseconds.toFixed(0)} µs`;

console.log("| what | measured |\n|---|---|");
await benchCalls();
await benchPages();
await benchStream();
await benchTypes();
await benchMock();
await benchCheckedFetch();

/**
 * A call by name on loopback, with this Node and with a newer one if the matrix has brought it. Candidates in one process share
 * caches of the engine that programs with one of them have for themselves, so two are measured in processes of their own, too.
 */
async function benchCalls(): Promise<void> {
  const newer = join(root, "test/matrix/node_modules/node-24/bin/node");
  const candidates = ["raw", "plain", "limited", "again", "named"];
  const { url, close } = await serveTag();
  for (const node of [process.execPath, ...(existsSync(newer) ? [newer] : [])]) {
    const print = async (...args: string[]) => (await promisify(execFile)(node, args, { cwd: root })).stdout;
    const timesOf = async (...names: string[]): Promise<Record<string, number>> =>
      JSON.parse(await print("--import", "tsx", join(root, "scripts/bench-calls.ts"), url, ...names));
    const { raw = 0, plain = 0, limited, again = 0, named = 0 } = await timesOf(...candidates);
    const timeAlone = (name: string) => async () => (await timesOf(name))[name] ?? 0;
    const alone = await medians({ plain: timeAlone("plain"), named: timeAlone("named") }, 8);
    const ratio = (time = 0, base = 0) => `× ${(time / base).toFixed(2)}`;
    row(`Node ${(await print("--version")).trim()}: raw fetch`, us(raw));
    row("… bare openapi-fetch", `${us(plain)}, the same once more ${ratio(again, plain)} (noise)`);
    row("… `repo.getTag()`", `${us(named)}, ${ratio(named, raw)} of raw fetch`);
    row("… against bare openapi-fetch", ratio(named, Math.min(plain, again)));
    row("… against bare openapi-fetch with a time limit, which the call has", ratio(named, limited));
    const times = `${us(alone.named)} and ${us(alone.plain)}`;
    row("… against bare openapi-fetch, each in a process of its own", `${ratio(alone.named, alone.plain)} (${times})`);
  }
  await close();
  if (!existsSync(newer)) console.log("Skipped: Node 24, which `npm run test:matrix` installs.");
}

/** Lists of 10,000 items from a server that takes 5 ms for each page, and a caller who takes 5 ms for each, as read-ahead helps those who wait. */
async function benchPages(): Promise<void> {
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? "", "http://127.0.0.1").searchParams;
    const [start, limit] = [Number(query.get("start") ?? 0), Number(query.get("limit") ?? 25)];
    const values = Array.from({ length: limit }, (_, index) => ({ id: start + index, name: "x".repeat(200) }));
    const isLastPage = start + limit >= 10_000;
    const page = { values, size: limit, limit, start, isLastPage, nextPageStart: isLastPage ? null : start + limit };
    setTimeout(() => response.end(JSON.stringify(page)), 5);
  });
  const { url, close } = await listen(server);
  const repo = createBitbucketClient({ baseUrl: url }).repo("HRB", "berth-planner");
  const read = async (limit: number, readAhead: boolean) => {
    for await (const _ of repo.listTags({ limit }).pages({ readAhead }))
      await new Promise((done) => setTimeout(done, 5));
  };
  for (const limit of [25, 100, 500, 1000]) {
    const candidates = { ahead: timed(() => read(limit, true)), plain: timed(() => read(limit, false)) };
    const { ahead, plain } = await medians(candidates, 3);
    const name = `10,000 items, ${limit} a page${limit === 500 ? " (default)" : ""}, for a caller who waits`;
    row(name, `${ms(ahead / 1000)} with read-ahead, ${ms(plain / 1000)} without (× ${(ahead / plain).toFixed(2)})`);
  }
  await close();
}

/** An archive of 1 GiB, streamed and thrown away. */
async function benchStream(): Promise<void> {
  const chunk = Buffer.alloc(1 << 20);
  const server = createServer(async (_, response) => {
    for (let sent = 0; sent < 1024; sent++) if (!response.write(chunk)) await once(response, "drain");
    response.end();
  });
  const { url, close } = await listen(server);
  const repo = createBitbucketClient({ baseUrl: url }).repo("HRB", "berth-planner");
  let peak = 0;
  const drain = async (response: Response) => {
    let size = 0;
    for await (const bytes of response.body ?? []) {
      size += bytes.byteLength;
      peak = Math.max(peak, process.memoryUsage().rss);
    }
    if (size !== 1 << 30) throw new Error(`the archive has ${size} bytes`);
  };
  const before = process.memoryUsage().rss;
  const { raw, archive } = await medians(
    { raw: timed(async () => drain(await fetch(url))), archive: timed(async () => drain(await repo.getArchive())) },
    3,
  );
  const speed = `${((1024 * 1e6) / archive).toFixed(0)} MiB/s`;
  row("1 GiB archive", `${speed}, × ${(raw / archive).toFixed(2)} of raw fetch's speed`);
  row("… memory at its peak", `${((peak - before) / (1 << 20)).toFixed(0)} MiB more than before`);
  await close();
}

/** What the types cost a program of five calls and a loop over pages. */
async function benchTypes(): Promise<void> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const program = ts.createProgram([join(root, "test/types/five-calls.ts")], options);
  if (ts.getPreEmitDiagnostics(program).length > 0) throw new Error("the five calls do not compile");
  row("type instantiations of five calls and a loop", `${program.getInstantiationCount()}`);
}

/** How long the command takes until the mock listens. */
async function benchMock(): Promise<void> {
  const start = performance.now();
  const mock = spawn(process.execPath, [join(root, "dist/mock-cli.js"), "--port", "0"]);
  await once(mock.stdout, "data");
  row("the mock's start, with that of Node", `${((performance.now() - start) / 1000).toFixed(1)} s`);
  mock.kill();
  const begin = performance.now();
  const { fetch } = createMock();
  const created = performance.now();
  const path = "/rest/api/latest/projects/HRB/repos/berth-planner";
  await fetch(`${path}/pull-requests`);
  const responded = performance.now();
  row("createMock(), and its first request", `${ms(created - begin)}, ${ms(responded - created)}`);
  // Of all operations, this one has the largest schemas to compile.
  await fetch(`${path}/pull-requests/17`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ version: 2, title: "Tides", reviewers: [{ user: { name: "mira" } }] }),
  });
  row("… its first request to updatePullRequest", ms(performance.now() - responded));
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const heap: number[] = [];
  for (let number = 1; number <= 100_000; number++) {
    await (await fetch(`${path}/${number % 2 ? "tags" : "pull-requests"}/${number}?x=${number}`)).text();
    if (number % 50_000 > 0) continue;
    collect();
    heap.push(Math.round(process.memoryUsage().heapUsed / 2 ** 20));
  }
  row("what 50,000 and 100,000 requests to a mock leave in the heap", `${heap.join(" and ")} MiB`);
}

/** What it costs to check each response of a server on loopback: a tag, and a page of 100 commits. */
async function benchCheckedFetch(): Promise<void> {
  const hundred = Array.from({ length: 100 }, (_, index) => commits.values[index % commits.values.length]);
  const [small, large] = [tag, { ...commits, values: hundred }].map((body) => JSON.stringify(body));
  const { url, close } = await listen(
    createServer(({ url: path }, response) =>
      response.setHeader("Content-Type", "application/json").end(path?.includes("/commits") ? large : small),
    ),
  );
  const clientOf = (fetch = globalThis.fetch) => createBitbucketClient({ baseUrl: url, fetch }).repo("HRB", "web");
  const clients = Object.entries({
    plain: clientOf(),
    reported: clientOf(checkedFetch({ onViolation: console.error })),
    thrown: clientOf(checkedFetch({ mode: "throw" })),
  });
  const calls = {
    "a call": (client: ReturnType<typeof clientOf>) => client.getTag({ name: "v1" }),
    "a page of 100 commits": async (client: ReturnType<typeof clientOf>) => await client.listCommits(),
  };
  for (const [what, call] of Object.entries(calls)) {
    const candidates = Object.fromEntries(clients.map(([name, client]) => [name, timed(() => call(client), 100)]));
    const { plain = 0, reported = 0, thrown = 0 } = await medians(candidates, 30);
    const [report, first] = [reported, thrown].map((time) => `× ${(time / plain).toFixed(2)}`);
    row(`${what} whose response is checked, against one without`, `${report}, ${first} in the mode "throw"`);
  }
  await close();
}

/** Prints a row of the table. */
function row(what: string, measured: string): void {
  console.log(`| ${what} | ${measured} |`);
}
