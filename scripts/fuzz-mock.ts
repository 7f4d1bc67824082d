import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { listOperations, readDescription } from "./description.ts";
import { arbitrarySent, type Sent } from "./fuzz-requests.ts";
import { root } from "./redocly.ts";

/** How long the mock may be silent, in milliseconds, and how many connections there are at a time. */
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

const sent = arbitrarySent(listOperations(readDescription()));
const batches = fc.array(sent, { minLength: connections, maxLength: connections });
const counts = new Map<string, number>();
const memory: number[] = [];
for (let part = 0; part < 5; part++) {
  const survives = fc.asyncProperty(batches, async (batch) => void (await Promise.all(batch.map(check))));
  const numRuns = Math.ceil(requests / connections / 5);
  // A counterexample can be megabytes long: the error names the request.
  const { errorInstance } = await fc.check(survives, { seed: seed + part, numRuns, endOnFailure: true });
  if (errorInstance) fail(`${errorInstance}`);
  memory.push(memoryOfMock());
}
const url = `http://127.0.0.1:${port}`;
await fetch(`${url}/-/`, { method: "DELETE" });
const { status } = await fetch(`${url}/rest/api/latest/projects/HRB/repos/berth-planner/branches`);

for (const [status, count] of [...counts].sort()) console.log(`${status.padStart(5)} ${String(count).padStart(7)}`);
console.log(`memory after each fifth: ${memory.join(", ")} MiB`);
const grown = Math.min(...memory.slice(-2)) - (memory[0] ?? 0);
if (grown > growth) fail(`the memory has grown by ${grown} MiB`);
if (status !== 200) fail(`the mock now responds with ${status}`);
process.exit();

/** Sends something that the mock must respond to without an error of its own. */
async function check(sent: Sent): Promise<void> {
  const status = await ask(sent);
  counts.set(status, (counts.get(status) ?? 0) + 1);
  if (status === "hang" || (/^5/.test(status) && !sent.text.includes(`code=${status}`)))
    throw new Error(`${status} in response to ${JSON.stringify(sent.text.slice(0, 300))}`);
}

/** Sends something on a connection of its own, and returns the status of the response, "none" or "hang". */
async function ask({ text, afterwards }: Sent): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  let isHanging = false;
  socket.on("data", (chunk) => {
    heard += chunk.toString("latin1");
  });
  socket.setTimeout(patience, () => {
    isHanging = true;
    socket.destroy();
  });
  if (afterwards === "end") socket.end(text, "latin1");
  else socket.write(text, "latin1", () => afterwards === "leave" && socket.destroy());
  // A server that rejects a request early may reset its connection.
  await once(socket, "close").catch(() => undefined);
  if (isHanging) return "hang";
  return /^(?:HTTP\/1\.1 100 Continue\r\n\r\n)?HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? "none";
}

/** The memory that the mock has, in MiB. */
function memoryOfMock(): number {
  return Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", `${mock.pid}`])) / 1024);
}

function fail(fault: string): never {
  console.error(`seed ${seed}: ${fault}`);
  process.exit(1);
}
