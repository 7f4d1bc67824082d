import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listEvents, listOperations, readDescription } from "../description.ts";
import { root } from "../redocly.ts";
import { type Column, columns, home, made, row } from "./clients.ts";

const description = readDescription();
/** The packages as npm has installed them. */
const folders: Record<Column, string> = {
  "bitbucket-dc": root,
  coderabbit: join(home, "node_modules/@coderabbitai/bitbucket"),
  "generate-client": join(root, "node_modules/@redocly/cli"),
  "hey-api": join(home, "node_modules/@hey-api/openapi-ts"),
};

/** Prints the head of the table, with the version of each client as it is installed, and what they are. */
export async function compareKinds(): Promise<void> {
  const names = { coderabbit: "@coderabbitai/bitbucket", "hey-api": "@hey-api/openapi-ts" } as Record<Column, string>;
  await row("", (column) => `${names[column] ?? column} ${manifestOf(column).version}`);
  console.log(`|---${"|---".repeat(columns.length)}|`);
  const { scripts, exports = {} } = manifestOf("coderabbit");
  const methods = /^ {8}readonly (get|put|post|delete|patch|head|options|trace): /gm;
  const types = join(folders.coderabbit, "dist/server/openapi/openapi-typescript.d.ts");
  await row("operations", {
    "bitbucket-dc": `${listOperations(description).length}`,
    coderabbit: `${count(types, methods)}${"./cloud" in exports ? ", plus Bitbucket Cloud" : ""}`,
    "generate-client": `${count(made("generate-client/client.ts"), /\{ id: "/g)}`,
    "hey-api": `${count(made("hey-api/sdk.gen.ts"), /^export const \w+ = <ThrowOnError/gm)}`,
  });
  const [, release] = /\/([\d.]+)\.swagger/.exec(JSON.stringify(scripts)) ?? [];
  await row("OpenAPI description", (column) =>
    column === "coderabbit" ? `the vendor's, release ${release}` : "this package's",
  );
  await row("calls", {
    "bitbucket-dc": "`repo.getTag({ name })`",
    coderabbit: '`GET("/api/latest/…", { params: { path: { …, name } } })`',
    "generate-client": "`getTag({ path: { …, name } })`, or flat if configured",
    "hey-api": "`getTag({ path: { …, name } })`",
  });
}

/** Prints what comes with the clients. */
export async function compareCompany(): Promise<void> {
  await row("dependencies", (column) => {
    if (column === "generate-client" || column === "hey-api") return importsOf(column);
    return Object.keys(manifestOf(column).dependencies ?? {}).join(", ");
  });
  const handlers = "generated MSW handlers";
  await row("a mock", {
    "bitbucket-dc": "a server or a `fetch` function, with stubs",
    coderabbit: "none",
    "generate-client": handlers,
    "hey-api": handlers,
  });
  const events = join(folders.coderabbit, "dist/server/webhooks/events");
  const files = readdirSync(events, { recursive: true, encoding: "utf8" });
  const union = /^export type Webhooks = (.*);$/m.exec(readFileSync(made("hey-api/types.gen.ts"), "utf8"))?.[1] ?? "";
  await row("webhooks", {
    "bitbucket-dc": `types of ${listEvents(description).length} events, and a receiver that verifies signatures`,
    coderabbit: `types of ${files.filter((file) => /\/(?!event|index)\w+\.d\.ts$/.test(file)).length} events`,
    "generate-client": "types of payloads, without event keys",
    "hey-api": `types of ${union.split("|").length} events, by key`,
  });
}

function manifestOf(column: Column): { version: string } & Partial<Record<string, object>> {
  return JSON.parse(readFileSync(join(folders[column], "package.json"), "utf8"));
}

/** The packages that went into a bundle. */
function importsOf(column: Column): string {
  const { inputs } = JSON.parse(readFileSync(made("bundled", `${column}.json`), "utf8"));
  const packages = Object.keys(inputs).map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]);
  return [...new Set(packages.filter((name) => name !== undefined))].join(", ") || "none";
}

function count(file: string, pattern: RegExp): number {
  return readFileSync(file, "utf8").match(pattern)?.length ?? 0;
}
