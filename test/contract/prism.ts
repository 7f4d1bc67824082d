import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { listen } from "../../scripts/listen.ts";
import { root } from "../../scripts/redocly.ts";

/** Stock Prism, as it runs for everybody who starts `prism mock`. */
export interface Prism {
  url: string;
  stop(): Promise<void>;
}

/** Starts `prism mock --errors` with the description that `npm run generate` makes for it. */
export async function startPrism(): Promise<Prism> {
  const port = await freePort();
  const command = join(root, "node_modules/@stoplight/prism-cli/dist/index.js");
  const document = join(root, "generated/prism.json");
  // By default it writes several lines for each request.
  const args = ["mock", document, "--errors", "--port", `${port}`, "--verboseLevel", "fatal"];
  const prism = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  const kill = () => prism.kill();
  // Tests that run into their time limit stop nothing.
  process.once("exit", kill);
  const exit = once(prism, "exit").finally(() => process.off("exit", kill));
  await listening(prism, port);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      kill();
      await exit;
    },
  };
}

/** What a judge found wrong with a request or a response: violations of the description, named by Prism in a header. */
export function violationsOf(response: Response): string[] {
  const found: { severity: string; location: string[]; message: string }[] = JSON.parse(
    response.headers.get("sl-violations") ?? "[]",
  );
  return found.map(({ location, message }) => `${location.join(".")}: ${message}`);
}

async function freePort(): Promise<number> {
  const { url, close } = await listen(createServer());
  await close();
  return Number(new URL(url).port);
}

/** Waits until Prism listens, which it says only in the log that is left out here. */
async function listening(prism: ChildProcess, port: number): Promise<void> {
  while (prism.exitCode === null && prism.signalCode === null) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await new Promise((done) =>
      socket.once("connect", () => done(true)).once("error", () => done(false)),
    );
    socket.destroy();
    if (isOpen) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("Prism has ended before it listened");
}
