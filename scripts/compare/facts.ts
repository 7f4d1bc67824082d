import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listEvents, listOperations, readDescription } from "../description.ts";
import { root } from "../redocly.ts";
import { home, made } from "./make.ts";
import { type Cells, columns, row } from "./table.ts";

const coderabbit = join(home, "node_modules/@coderabbitai/bitbucket");

/** What of a package's `package.json` says something about it. */
interface Package {
  version: string;
  dependencies?: Record<string, string>;
  scripts?: Record<string, string>;
  exports?: Record<string, unknown>;
}

/** Prints the head of the table, with the version of each client as it is installed, and what they are. */
export function compareKinds(): void {
  row("", {
    "bitbucket-dc": `bitbucket-dc ${packageIn(root).version}`,
    coderabbit: `@coderabbitai/bitbucket ${packageIn(coderabbit).version}`,
    "generate-client": `generate-client ${packageIn(join(root, "node_modules/@redocly/cli")).version}`,
    "hey-api": `@hey-api/openapi-ts ${packageIn(join(home, "node_modules/@hey-api/openapi-ts")).version}`,
  });
  console.log(`|---${"|---".repeat(columns.length)}|`);
  const { scripts, exports = {} } = packageIn(coderabbit);
  const methods = /^ {8}readonly (get|put|post|delete|patch|head|options|trace): /gm;
  row("operations", {
    "bitbucket-dc": `${listOperations(readDescription()).length}`,
    coderabbit: `${count(join(coderabbit, "dist/server/openapi/openapi-typescript.d.ts"), methods)}${"./cloud" in exports ? ", and Bitbucket Cloud" : ""}`,
    "generate-client": `${count(made("generate-client/client.ts"), /\{ id: "/g)}`,
    "hey-api": `${count(made("hey-api/sdk.gen.ts"), /^export const \w+ = <ThrowOnError/gm)}`,
  });
  const [, release] = /\/([\d.]+)\.swagger/.exec(JSON.stringify(scripts)) ?? [];
  row("description behind it", all("this one", { coderabbit: `the vendor's, of release ${release}` }));
  row("calls", {
    "bitbucket-dc": "`repo.getTag({ name })`",
    coderabbit: '`GET("/api/latest/…", { params: { path: { …, name } } })`',
    "generate-client": "`getTag({ path: { …, name } })`, or flat if configured",
    "hey-api": "`getTag({ path: { …, name } })`",
  });
}

/** Prints what comes with the clients. */
export function compareCompany(): void {
  row("dependencies", {
    "bitbucket-dc": Object.keys(packageIn(root).dependencies ?? {}).join(", "),
    coderabbit: Object.keys(packageIn(coderabbit).dependencies ?? {}).join(", "),
    "generate-client": importsOf("generate-client"),
    "hey-api": importsOf("hey-api"),
  });
  const handlers = "handlers for MSW, generated";
  row("a mock", all(handlers, { "bitbucket-dc": "a server or a `fetch`, configured by tests", coderabbit: "none" }));
  const files = readdirSync(join(coderabbit, "dist/server/webhooks/events"), { recursive: true, encoding: "utf8" });
  const [, union = ""] =
    /^export type Webhooks = (.*);$/m.exec(readFileSync(made("hey-api/types.gen.ts"), "utf8")) ?? [];
  row("webhooks", {
    "bitbucket-dc": `types of ${listEvents(readDescription()).length} events, and a receiver that checks signatures`,
    coderabbit: `types of ${files.filter((file) => /\/(?!event|index)\w+\.d\.ts$/.test(file)).length} events`,
    "generate-client": "types of their schemas, without the keys of the events",
    "hey-api": `types of ${union.split("|").length} events, by their keys`,
  });
}

/** The same for all but some. */
function all(cell: string, others: Partial<Cells>): Cells {
  return { "bitbucket-dc": cell, coderabbit: cell, "generate-client": cell, "hey-api": cell, ...others };
}

function packageIn(folder: string): Package {
  // The file is what npm has installed.
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;
}

/** The packages that went into a bundle. */
function importsOf(column: string): string {
  const { inputs } = JSON.parse(readFileSync(made("bundled", `${column}.json`), "utf8"));
  const packages = Object.keys(inputs).map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]);
  return [...new Set(packages.filter((name) => name !== undefined))].join(", ") || "none";
}

function count(file: string, pattern: RegExp): number {
  return readFileSync(file, "utf8").match(pattern)?.length ?? 0;
}
