import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** The folder of the project. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** Runs Redocly's command line in the project. What it reports ends the run if it fails. */
export function redocly(...args: string[]): string {
  const { status, stdout, stderr } = tryRedocly(...args);
  if (status === 0) return stdout;
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}

/** One document of everything in `openapi/`, in the order of the alphabet, so that what is new moves nothing else. */
export function bundle(): OpenAPI3 {
  const text = redocly("bundle", "bitbucket", "--ext=json");
  const { paths, components, ...rest }: OpenAPI3 = JSON.parse(text, listKnownValues);
  const kinds = Object.entries<Record<string, unknown>>({ ...components });
  const inOrder = kinds.map(([kind, parts]) => [kind, sorted(parts)]);
  return { ...rest, paths: sorted({ ...paths }), components: sorted(Object.fromEntries(inOrder)) };
}

/** Lists the known values of an open enum that are written as a reference to a closed one, which Redocly puts in its place. */
function listKnownValues(key: string, value: unknown): unknown {
  return key === "x-extensible-enum" && typeof value === "object" && value && "enum" in value ? value.enum : value;
}

function sorted<Part>(parts: Record<string, Part>): Record<string, Part> {
  return Object.fromEntries(Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Runs Redocly's command line in the project, and returns how it went. */
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
