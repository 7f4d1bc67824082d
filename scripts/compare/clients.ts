import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { listOperations, readDescription } from "../description.ts";
import { root } from "../redocly.ts";
import type { Connect } from "./calls.ts";

/** The clients that are compared, in the order of the columns. */
export const columns = ["bitbucket-dc", "coderabbit", "generate-client", "hey-api"] as const;

export type Column = (typeof columns)[number];

/** Rows of the table by name, each with what finds the cell of a client. */
export type Rows = Record<string, (column: Column) => Promise<string> | string>;

/** The folder of the comparison. */
export const home: string = join(root, "scripts/compare");

/** Where npm has installed the clients or what generates them. */
const packages: Record<Column, { name: string; folder: string }> = {
  "bitbucket-dc": { name: "bitbucket-dc", folder: root },
  coderabbit: { name: "@coderabbitai/bitbucket", folder: join(home, "node_modules/@coderabbitai/bitbucket") },
  "generate-client": { name: "generate-client", folder: join(root, "node_modules/@redocly/cli") },
  "hey-api": { name: "@hey-api/openapi-ts", folder: join(home, "node_modules/@hey-api/openapi-ts") },
};

/** The head of the table, and how many operations the clients have: all but one are made from the same description. */
export const factRows: Rows = {
  "": (column) => {
    const { name, folder } = packages[column];
    return `${name} ${JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version}`;
  },
  operations: (column) => {
    if (column !== "coderabbit") return `${listOperations(readDescription()).length}`;
    const types = readFileSync(join(packages[column].folder, "dist/server/openapi/openapi-typescript.d.ts"), "utf8");
    const count = types.match(/^ {8}readonly (get|put|post|delete|patch|head|options): /gm)?.length;
    return `${count}, plus Bitbucket Cloud`;
  },
};

/** A file that was made. */
export function made(...path: string[]): string {
  return join(home, "made", ...path);
}

/** Has the generators make their clients from the description, in `made/`. */
export async function makeClients(): Promise<void> {
  rmSync(made(), { recursive: true, force: true });
  const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
  await run(redocly, "generate-client", "bitbucket", "--config", join(home, "redocly.yaml"));
  const heyApi = join(home, "node_modules/@hey-api/openapi-ts/bin/run.js");
  const input = ["-i", join(root, "generated/openapi.json"), "--no-log-file"];
  for (const [folder, plugin] of Object.entries({ "hey-api": "client-fetch", "hey-api-ky": "client-ky" })) {
    const plugins = ["@hey-api/typescript", `@hey-api/${plugin}`, "@hey-api/sdk"];
    await run(heyApi, ...input, "-o", made(folder), "-p", ...plugins);
  }
}

/** What connects a client, as the file of that name in `subjects` has it. */
export async function connector(client: string, as = "connect"): Promise<Connect> {
  // The files of the folder `subjects` have such functions.
  const { [as]: connect } = (await import(`./subjects/${client}.ts`)) as Record<string, Connect>;
  if (!connect) throw new Error(`${client} has no ${as}`);
  return connect;
}

/** Compiles some files as the clients' users would, and returns the program and what is wrong with it. */
export function compile(
  files: string[],
  more: ts.CompilerOptions = {},
): { program: ts.Program; faults: readonly ts.Diagnostic[] } {
  const { config } = ts.readConfigFile(join(home, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, home);
  const program = ts.createProgram(files, { ...options, ...more });
  return { program, faults: ts.getPreEmitDiagnostics(program) };
}

/** Runs a script of a package with this Node, in the folder of the comparison. */
async function run(...args: string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await promisify(execFile)(process.execPath, args, { cwd: home, env });
}
