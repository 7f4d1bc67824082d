import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** Runs Redocly's command line in the project. What it reports ends the run if it fails. */
export function redocly(...args: string[]): string {
  const command = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
  try {
    return execFileSync(process.execPath, [command, ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
  } catch (error) {
    if (!(error instanceof Error && "stdout" in error && "stderr" in error)) throw error;
    console.error(`${error.stdout}${error.stderr}`);
    process.exit(1);
  }
}
