import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** Runs Redocly's command line in the project. What it reports ends the run if it fails. */
export function redocly(...args: string[]): string {
  const { status, stdout, stderr } = tryRedocly(...args);
  if (status === 0) return stdout;
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}

/** Runs Redocly's command line in the project, and tells how it went. */
export function tryRedocly(...args: string[]): SpawnSyncReturns<string> {
  const command = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
  const ran = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  if (ran.error) throw ran.error;
  return ran;
}
