import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../redocly.ts";
import { home, must, node } from "./run.ts";

const description = join(root, "generated/openapi.json");
const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");

/** Has the generators make their clients from the description in `made/`, and all clients of one file each. */
export async function makeClients(): Promise<void> {
  rmSync(made(), { recursive: true, force: true });
  await must(redocly, "generate-client", "bitbucket", "--config", join(home, "redocly.yaml"));
  await heyApi("hey-api", "@hey-api/client-fetch", "@hey-api/sdk");
  await heyApi("hey-api-ky", "@hey-api/client-ky", "@hey-api/sdk");
  await heyApi("hey-api-mock", "msw");
  await bundleClients();
  // The calls are what the types of each client allow.
  await must(join(root, "node_modules/typescript/bin/tsc"), "-p", join(home, "tsconfig.json"));
}

/** Makes one module of each file in `subjects/`, which Node runs as it is. */
export async function bundleClients(): Promise<void> {
  const subjects = ["bitbucket-dc", "coderabbit", "generate-client", "hey-api", "hey-api-ky"];
  for (const name of subjects) {
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
}

async function heyApi(folder: string, ...plugins: string[]): Promise<void> {
  const command = join(home, "node_modules/@hey-api/openapi-ts/bin/run.js");
  await must(command, "-i", description, "-o", made(folder), "--no-log-file", "-p", "@hey-api/typescript", ...plugins);
}

/** What the generator says to pages whose cursor is the number that servers send. */
export async function refusedCursor(): Promise<string | undefined> {
  const config = readFileSync(join(home, "redocly.yaml"), "utf8")
    .replace(/^ {6}pagination:[\s\S]*/m, "")
    .replace("../../generated/openapi.json", description)
    .replace("./made/generate-client", "./cursor");
  const rule = { style: "cursor", cursorParam: "start", nextCursor: "/nextPageStart", items: "/values" };
  const file = made("cursor.yaml");
  writeFileSync(file, `${config}      pagination:\n        operations: ${JSON.stringify({ listTags: rule })}\n`);
  const { stdout, stderr, failed } = await node(redocly, "generate-client", "bitbucket", "--config", file);
  return failed ? /the "cursorParam".*/.exec(stdout + stderr)?.[0] : undefined;
}

/** A file that was made. */
export function made(...path: string[]): string {
  return join(home, "made", ...path);
}
