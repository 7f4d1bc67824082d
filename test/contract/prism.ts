import { spawn } from "node:child_process";
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
  // Prism writes several lines for each request, which takes half of its time.
  const args = ["mock", document, "--errors", "--port", `${port}`, "--verboseLevel", "fatal"];
  const prism = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  const kill = () => prism.kill();
  // Tests that run into their time limit stop nothing.
  process.once("exit", kill);
  const exit = once(prism, "exit").finally(() => process.off("exit", kill));
  const died = exit.then(() => Promise.reject(new Error("Prism has ended before it listened")));
  await Promise.race([listening(port), died]);
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

/** Waits until something listens on a port. Prism says so only in the log that it does not write here. */
async function listening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await new Promise((done) =>
      socket.once("connect", () => done(true)).once("error", () => done(false)),
    );
    socket.destroy();
    if (isOpen) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}
