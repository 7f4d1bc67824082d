import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import fc from "fast-check";
import { listOperations, readDescription } from "./description.ts";
import { arbitrarySent, plainSent, type Sent } from "./fuzz-requests.ts";
import { root } from "./redocly.ts";

/** How long an answer may take, in milliseconds, and how many connections there are at a time. */
const patience = 20_000;
const connections = 16;

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    seed: { type: "string", default: `${Date.now() % 2 ** 31}` },
    // How much the memory may grow after the first fifth, in MiB.
    growth: { type: "string", default: "64" },
  },
});
const [requests, seed, growth] = [Number(values.requests), Number(values.seed), Number(values.growth)];
console.log(`seed ${seed}: ${requests} requests`);

// With little room for what is garbage by now, what grows is what is kept. A mock that keeps too much dies.
const options = ["--max-old-space-size=224", "--max-semi-space-size=4", "--import", "tsx"];
const mock = spawn(process.execPath, [...options, join(root, "src/cli/mock.ts"), "--port", "0"], {
  cwd: root,
  stdio: ["ignore", "pipe", "ignore"],
});
mock.once("exit", (code, signal) => {
  if (signal !== "SIGTERM") fail(`the mock exited: ${code ?? signal}`);
});
process.once("exit", () => mock.kill("SIGTERM"));
const [line] = await once(mock.stdout, "data");
const port = Number(/:(\d+)/.exec(`${line}`)?.[1]);

const operations = listOperations(readDescription());
const arbitrary = arbitrarySent(operations);
const counts = new Map<string, number>();
const faults: string[] = [];

// Prism and Ajv compile what an operation needs when it is asked for the first time, which takes memory once.
for (const operation of operations) await ask(plainSent(operation));
const [before = 0, ...later] = await fuzzInParts(5);
await ask({
  bytes: Buffer.from("DELETE /-/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"),
  afterwards: "wait",
  preference: "",
});
const path = "/rest/api/latest/projects/HRB/repos/berth-planner/branches";
if ((await fetch(`http://127.0.0.1:${port}${path}`)).status !== 200) faults.push("the mock does not answer any more");

for (const [status, count] of [...counts].sort()) console.log(`${status.padStart(5)} ${String(count).padStart(7)}`);
console.log(`memory after each fifth: ${[before, ...later].join(", ")} MiB`);
const grown = Math.min(...later.slice(-2)) - before;
if (grown > growth) faults.push(`the memory has grown by ${grown} MiB`);
if (faults.length > 0) fail(faults.slice(0, 10).join("\n"));
process.exit();

/** Sends all requests, and returns the memory after each part. */
async function fuzzInParts(parts: number): Promise<number[]> {
  const measured: number[] = [];
  for (let part = 0; part < parts; part++) {
    for (let batch = 0; batch * 500 * parts < requests; batch++) {
      const numRuns = Math.min(500, Math.ceil(requests / parts) - batch * 500);
      await send(fc.sample(arbitrary, { seed: seed + part * requests + batch, numRuns }));
    }
    measured.push(await memory());
  }
  return measured;
}

async function send(waiting: Sent[]): Promise<void> {
  const client = async () => {
    for (let sent = waiting.pop(); sent; sent = waiting.pop()) {
      const status = await ask(sent);
      counts.set(status, (counts.get(status) ?? 0) + 1);
      const start = sent.bytes.toString("latin1", 0, 300);
      if (/^5/.test(status) && !sent.preference.includes(`code=${status}`))
        faults.push(`${status} to ${JSON.stringify(start)}`);
      if (status === "hang") faults.push(`no response to ${JSON.stringify(start)}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
}

/** Sends something on a connection of its own, and gives the status of the answer, "none" or "hang". */
async function ask({ bytes, afterwards }: Sent): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (chunk) => {
    // An interim answer does not count.
    heard = (heard + chunk).replace(/^HTTP\/1.1 100 Continue\r\n\r\n/, "").slice(0, 60);
  });
  // Whoever sends what nobody takes may find the connection reset.
  socket.on("error", () => {});
  const closed = new Promise((resolve) => socket.once("close", resolve));
  if (afterwards === "end") socket.end(bytes);
  else socket.write(bytes, () => afterwards === "leave" && socket.destroy());
  let isHanging = false;
  const timer = setTimeout(() => {
    isHanging = true;
    socket.destroy();
  }, patience);
  await closed;
  clearTimeout(timer);
  if (isHanging) return "hang";
  return /^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? "none";
}

/** The memory that the mock has, in MiB. Where there is no `/proc`, `ps` knows. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${mock.pid}/status`, "utf8").catch(() => "");
  const [, told] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  const { stdout } = told ? { stdout: told } : await promisify(execFile)("ps", ["-o", "rss=", "-p", `${mock.pid}`]);
  return Math.round(Number(stdout) / 1024);
}

function fail(fault: string): never {
  console.error(`seed ${seed}: ${fault}`);
  process.exit(1);
}
