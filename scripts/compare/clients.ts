import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { root } from "../redocly.ts";
import type { Connect } from "./calls.ts";

/** The columns, in their order. */
export const columns = ["bitbucket-dc", "coderabbit", "generate-client", "hey-api"] as const;

/** A client that is compared. */
export type Column = (typeof columns)[number];

/** The folder of the comparison. */
export const home: string = join(root, "scripts/compare");
const description = join(root, "generated/openapi.json");
const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
const tsc = join(root, "node_modules/typescript/bin/tsc");
/** What is compared is what ships. */
export const alias: Record<string, string> = { "bitbucket-dc": join(root, "dist/index.js") };

/** Prints a row of the table, with the cell of each client, or what is found for one after the other. */
export async function row(
  name: string,
  found: Record<Column, string> | ((column: Column) => Promise<string> | string),
): Promise<void> {
  const cells: string[] = [];
  for (const column of columns) cells.push(typeof found === "function" ? await found(column) : found[column]);
  console.log(`| ${[name, ...cells].join(" | ")} |`);
}

/** A file that was made. */
export function made(...path: string[]): string {
  return join(home, "made", ...path);
}

/** Has the generators make their clients from the description in `made/`, and all clients of one file each. */
export async function makeClients(): Promise<void> {
  rmSync(made(), { recursive: true, force: true });
  await must(redocly, "generate-client", "bitbucket", "--config", join(home, "redocly.yaml"));
  const heyApi = [join(home, "node_modules/@hey-api/openapi-ts/bin/run.js"), "-i", description, "--no-log-file"];
  const plugins = {
    "hey-api": ["@hey-api/client-fetch", "@hey-api/sdk"],
    "hey-api-ky": ["@hey-api/client-ky", "@hey-api/sdk"],
    "hey-api-mock": ["msw"],
  };
  for (const [folder, names] of Object.entries(plugins))
    await must(...heyApi, "-o", made(folder), "-p", "@hey-api/typescript", ...names);
  for (const name of [...columns, "hey-api-ky"]) {
    const { metafile } = await build({
      entryPoints: [join(home, "subjects", `${name}.ts`)],
      outfile: made("bundled", `${name}.mjs`),
      bundle: true,
      platform: "node",
      format: "esm",
      metafile: true,
      alias,
    });
    writeFileSync(made("bundled", `${name}.json`), JSON.stringify(metafile));
  }
  // The calls are what the types of each client allow.
  await must(tsc, "-p", join(home, "tsconfig.json"));
}

/** What connects a client, as the file of that name in `subjects` has it. */
export async function connector(client: string, as = "connect"): Promise<Connect> {
  // The files of the folder `subjects` have such functions.
  const subject = (await import(pathToFileURL(made("bundled", `${client}.mjs`)).href)) as Record<string, Connect>;
  const connect = subject[as];
  if (!connect) throw new Error(`${client} has no ${as}`);
  return connect;
}

/** Whether the generator rejects pages whose cursor is the number that servers send. */
export async function rejectsCursor(): Promise<boolean> {
  const config = readFileSync(join(home, "redocly.yaml"), "utf8")
    .replace(/^ {6}pagination:[\s\S]*/m, "")
    .replace("../../generated/openapi.json", description)
    .replace("./made/generate-client", "./cursor");
  const listTags = { style: "cursor", cursorParam: "start", nextCursor: "/nextPageStart", items: "/values" };
  const pagination = `      pagination:\n        operations: ${JSON.stringify({ listTags })}\n`;
  writeFileSync(made("cursor.yaml"), config + pagination);
  const { output, failed } = await run(redocly, "generate-client", "bitbucket", "--config", made("cursor.yaml"));
  return failed && /the "cursorParam"/.test(output);
}

/** Compiles some files as the clients' users would, and returns what the compiler prints, and whether it failed. */
export async function compile(name: string, files: string[], options: object = {}): ReturnType<typeof run> {
  const file = made(`tsconfig.${name}.json`);
  const compilerOptions = { noEmit: true, extendedDiagnostics: true, ...options };
  writeFileSync(file, JSON.stringify({ extends: "../tsconfig.json", compilerOptions, files, include: [] }));
  return run(tsc, "-p", file);
}

/** Runs a script of a package with this Node, in the folder of the comparison. */
async function run(...args: string[]): Promise<{ output: string; failed: boolean }> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return promisify(execFile)(process.execPath, args, { cwd: home, env, maxBuffer: 1 << 26 }).then(
    ({ stdout, stderr }) => ({ output: stdout + stderr, failed: false }),
    // Such an error has what was printed.
    (error: { stdout: string; stderr: string }) => ({ output: error.stdout + error.stderr, failed: true }),
  );
}

async function must(...args: string[]): Promise<void> {
  const { output, failed } = await run(...args);
  if (failed) throw new Error(`${args.join(" ")}: ${output}`);
}
