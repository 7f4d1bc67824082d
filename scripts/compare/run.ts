import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../redocly.ts";

/** The folder of the comparison. */
export const home: string = join(root, "scripts/compare");

/** What a program printed, and whether it ended well. */
export interface Output {
  stdout: string;
  stderr: string;
  failed: boolean;
}

/** Runs a script of a package with this Node, in the folder of the comparison. */
export async function node(...args: string[]): Promise<Output> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  const options = { cwd: home, env, maxBuffer: 1 << 26 };
  return promisify(execFile)(process.execPath, args, options).then(
    (output) => ({ ...output, failed: false }),
    // Such an error has what was printed.
    (error: Error & Omit<Output, "failed">) => ({ stdout: error.stdout, stderr: error.stderr, failed: true }),
  );
}

/** The same for a script that must end well. */
export async function must(...args: string[]): Promise<string> {
  const { stdout, stderr, failed } = await node(...args);
  if (failed) throw new Error(`${args.join(" ")}: ${stdout}${stderr}`);
  return stdout;
}
