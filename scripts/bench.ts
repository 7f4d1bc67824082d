import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
// What is measured is what ships.
import { createBitbucketClient } from "bitbucket-dc";
import { createMock } from "bitbucket-dc/mock";
import description from "bitbucket-dc/openapi.json" with { type: "json" };
import { checkedFetch } from "bitbucket-dc/verify";
import ts from "typescript";
import { compareTimes, row, serveJson } from "./bench-times.ts";
import { root } from "./redocly.ts";

const { value: tag } = description.components.examples.AnnotatedTag;

console.log("| what | median, and what it is of the first one's |\n|---|---|");
await benchCalls();
await benchPages();
benchTypes();
await benchMock();
await benchCheckedFetch();

/**
 * A call by name on loopback, with this Node and with a newer one if the matrix has brought it. Candidates in one process share
 * caches of the engine that programs with one of them have for themselves, so two are measured in processes of their own, too.
 */
async function benchCalls(): Promise<void> {
  const newer = join(root, "test/matrix/node_modules/node-24/bin/node");
  if (!existsSync(newer)) console.error("Skipped: Node 24, which `npm run test:matrix` installs.");
  const { url, close } = await serveJson(tag);
  for (const node of [process.execPath, newer].filter(existsSync)) {
    const print = async (...args: string[]) => (await promisify(execFile)(node, args, { cwd: root })).stdout;
    const timesOf = async (...names: string[]): Promise<Record<string, number>> =>
      JSON.parse(await print("--import", "tsx", join(root, "scripts/bench-calls.ts"), url, ...names));
    const version = (await print("--version")).trim();
    const times = Object.entries(await timesOf("openapi-fetch", "fetch", "getTag"));
    const together = times.map(([name, time]) => [`Node ${version}: ${name}`, async () => time]);
    await compareTimes(1, Object.fromEntries(together));
    const alone = ["openapi-fetch", "getTag"].map((name) => {
      return [`… ${name}, alone in a process`, async () => (await timesOf(name))[name]];
    });
    await compareTimes(8, Object.fromEntries(alone));
  }
  await close();
}

/** Lists of 10,000 items, read by a caller who takes as long for a page as the server, 5 ms, as read-ahead helps those who wait. */
async function benchPages(): Promise<void> {
  const wait = () => new Promise((done) => setTimeout(done, 5));
  const fetchPage = async (url: string) => {
    await wait();
    const query = new URL(url).searchParams;
    const [start, limit] = [Number(query.get("start") ?? 0), Number(query.get("limit"))];
    const values = Array.from({ length: limit }, (_, index) => ({ id: start + index, name: "x".repeat(200) }));
    const next = start + limit < 10_000 ? start + limit : null;
    return Response.json({ values, size: limit, limit, start, isLastPage: next === null, nextPageStart: next });
  };
  const repo = createBitbucketClient({ baseUrl: "http://127.0.0.1", fetch: fetchPage }).repo("HRB", "berth-planner");
  const read = async (readAhead: boolean) => {
    for await (const _ of repo.listTags().pages({ readAhead })) await wait();
  };
  await compareTimes(10, {
    "10,000 items for a caller who waits": () => read(false),
    "… with read-ahead": () => read(true),
  });
}

/** What the types cost a program of five calls and a loop over pages. */
function benchTypes(): void {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const program = ts.createProgram([join(root, "test/types/five-calls.ts")], options);
  if (ts.getPreEmitDiagnostics(program).length > 0) throw new Error("the five calls do not compile");
  row("type instantiations of five calls and a loop", `${program.getInstantiationCount()}`);
}

/** What a mock takes until its first response, which compiles schemas, and what it keeps. */
async function benchMock(): Promise<void> {
  const path = "/rest/api/latest/projects/HRB/repos/berth-planner";
  const begin = performance.now();
  const { fetch } = createMock();
  const created = performance.now();
  await fetch(`${path}/pull-requests`);
  row("createMock()", `${(created - begin).toFixed(0)} ms`);
  row("… its first request", `${(performance.now() - created).toFixed(0)} ms`);
  for (let number = 1; number <= 100_000; number++) {
    await (await fetch(`${path}/${number % 2 ? "tags" : "pull-requests"}/${number}?x=${number}`)).text();
    if (number % 50_000 > 0) continue;
    globalThis.gc?.();
    row(`… its heap after ${number} requests`, `${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MiB`);
  }
}

/** What it costs to check the response of a server on loopback. */
async function benchCheckedFetch(): Promise<void> {
  const { url, close } = await serveJson(tag);
  const callWith = (fetch = globalThis.fetch) => {
    const repo = createBitbucketClient({ baseUrl: url, fetch }).repo("HRB", "berth-planner");
    return () => repo.getTag({ name: "v1" });
  };
  await compareTimes(3000, {
    "a call": callWith(),
    "… with checkedFetch": callWith(checkedFetch({ onViolation: console.error })),
    '… in the mode "throw"': callWith(checkedFetch({ mode: "throw" })),
  });
  await close();
}
