import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { root } from "../redocly.ts";

/** The folder of the comparison. */
export const home: string = join(root, "scripts/compare");
const description = join(root, "generated/openapi.json");
const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
const tsc = join(root, "node_modules/typescript/bin/tsc");

/** A file that was made. */
export function made(...path: string[]): string {
  return join(home, "made", ...path);
}

/** Has the generators make their clients from the description in `made/`, and all clients of one file each. */
export async function makeClients(): Promise<void> {
  rmSync(made(), { recursive: true, force: true });
  await must(redocly, "generate-client", "bitbucket", "--config", join(home, "redocly.yaml"));
  const heyApi = join(home, "node_modules/@hey-api/openapi-ts/bin/run.js");
  const folders = {
    "hey-api": ["@hey-api/client-fetch", "@hey-api/sdk"],
    "hey-api-ky": ["@hey-api/client-ky", "@hey-api/sdk"],
  };
  for (const [folder, plugins] of Object.entries({ ...folders, "hey-api-mock": ["msw"] }))
    await must(heyApi, "-i", description, "-o", made(folder), "--no-log-file", "-p", "@hey-api/typescript", ...plugins);
  for (const name of ["bitbucket-dc", "coderabbit", "generate-client", "hey-api", "hey-api-ky"]) {
    const { metafile } = await build({
      entryPoints: [join(home, "subjects", `${name}.ts`)],
      outfile: made("bundled", `${name}.mjs`),
      bundle: true,
      platform: "node",
      format: "esm",
      metafile: true,
      // What is compared is what ships.
      alias: { "bitbucket-dc": join(root, "dist/index.js") },
    });
    writeFileSync(made("bundled", `${name}.json`), JSON.stringify(metafile));
  }
  // The calls are what the types of each client allow.
  await must(tsc, "-p", join(home, "tsconfig.json"));
}

/** What the generator says to pages whose cursor is the number that servers send. */
export async function refusedCursor(): Promise<string | undefined> {
  const config = readFileSync(join(home, "redocly.yaml"), "utf8")
    .replace(/^ {6}pagination:[\s\S]*/m, "")
    .replace("../../generated/openapi.json", description)
    .replace("./made/generate-client", "./cursor");
  const rule = { style: "cursor", cursorParam: "start", nextCursor: "/nextPageStart", items: "/values" };
  writeFileSync(
    made("cursor.yaml"),
    `${config}      pagination:\n        operations: ${JSON.stringify({ listTags: rule })}\n`,
  );
  const { output, failed } = await run(redocly, "generate-client", "bitbucket", "--config", made("cursor.yaml"));
  return failed ? /the "cursorParam".*/.exec(output)?.[0] : undefined;
}

/** Compiles some files as the clients' users would, and returns what the compiler prints, and whether it failed. */
export async function compile(
  name: string,
  files: string[],
  options: object = {},
): Promise<{ output: string; failed: boolean }> {
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
