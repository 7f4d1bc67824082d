import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/redocly.ts";
import type { Mock } from "../../src/mock/index.ts";

/** What the consumers' program sees, wherever it runs. */
export const expected: readonly string[] = [
  "tag release/1.4.0 d27071b5751762e25baba8d8b9f00e70d3c497ff",
  "commits d0ac1ce15c2 d27071b5751 f2a8240c0eb 23a4744511b 667b22f3290 db20fa0c58d",
  "branches main feature/tide-windows",
  "archive 171",
  "edited e04a3675896",
  "error 404 true",
  "event DELETE refs/heads/feature/crane",
  "event repo:refs_changed",
  "refused 401 wrongSignature",
  "refused 413 oversizedBody",
];

/** What a program printed. */
export interface Output {
  stdout: string;
  stderr: string;
}

/** The folder of a runtime, a compiler or a test runner that the matrix has. */
export function tool(...path: string[]): string {
  return join(root, "test/matrix/node_modules", ...path);
}

/**
 * Runs a program in a folder.
 *
 * @throws Error with what the program printed, if it fails.
 */
export async function run(cwd: string, program: string, ...args: string[]): Promise<Output> {
  return promisify(execFile)(program, args, { cwd, env: environment() }).catch((error: Error & Output) => {
    throw new Error(`${program} ${args.join(" ")}: ${error.message}\n${error.stdout}${error.stderr}`);
  });
}

/** The environment without what npm and Vitest put there, which a user's shell does not have. */
export function environment(): NodeJS.ProcessEnv {
  const own = /^(npm_|VITEST|NODE_ENV|TEST$|VITE)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/** Starts the mock that is installed in a folder, by its command and on a free port. */
export async function startPackedMock(folder: string): Promise<Pick<Mock, "url" | "stop">> {
  const mock = spawn(join(folder, "node_modules/.bin/bitbucket-dc-mock"), ["--port", "0"], { env: environment() });
  const [line] = await once(mock.stdout, "data");
  const [, url] = /listening on (http:\S+)/.exec(String(line)) ?? [];
  if (!url) throw new Error(`the mock does not say where it is: ${line}`);
  return {
    url,
    stop: async () => {
      mock.kill();
      await once(mock, "exit");
    },
  };
}
