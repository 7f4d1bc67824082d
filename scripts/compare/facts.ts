import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listEvents, listOperations, readDescription } from "../description.ts";
import { root } from "../redocly.ts";
import { made } from "./make.ts";
import { home } from "./run.ts";
import { type Cells, forEach, row } from "./table.ts";

const coderabbit = join(home, "node_modules/@coderabbitai/bitbucket");

/** What of a package's `package.json` says something about it. */
interface Package {
  version: string;
  dependencies?: Record<string, string>;
  scripts?: Record<string, string>;
  exports?: Record<string, unknown>;
}

/** The version of each, as it is installed. */
export const versions: Cells = {
  "bitbucket-dc": packageIn(root).version,
  coderabbit: packageIn(coderabbit).version,
  "generate-client": packageIn(join(root, "node_modules/@redocly/cli")).version,
  "hey-api": packageIn(join(home, "node_modules/@hey-api/openapi-ts")).version,
};

/** What is known of the clients without running them. */
export async function compareFacts(): Promise<void> {
  const hasCloud = "./cloud" in (packageIn(coderabbit).exports ?? {});
  row("operations", {
    "bitbucket-dc": `${listOperations(readDescription()).length}`,
    coderabbit: `${count(join(coderabbit, "dist/server/openapi/openapi-typescript.d.ts"), /^ {8}readonly (get|put|post|delete|patch|head|options|trace): /gm)}${hasCloud ? ", and Bitbucket Cloud" : ""}`,
    "generate-client": `${count(made("generate-client/client.ts"), /\{ id: "/g)}`,
    "hey-api": `${count(made("hey-api/sdk.gen.ts"), /^export const \w+ = <ThrowOnError/gm)}`,
  });
  const [, release] = /\/([\d.]+)\.swagger/.exec(JSON.stringify(packageIn(coderabbit).scripts)) ?? [];
  const ours = "this one";
  row("description behind it", {
    "bitbucket-dc": ours,
    coderabbit: `the vendor's, of release ${release}`,
    "generate-client": ours,
    "hey-api": ours,
  });
  row("calls", {
    "bitbucket-dc": "`repo.getTag({ name })`",
    coderabbit: '`GET("/api/latest/…", { params: { path: { …, name } } })`',
    "generate-client": "`getTag({ path: { …, name } })`, or flat if configured",
    "hey-api": "`getTag({ path: { …, name } })`",
  });
}

/** What comes with the clients. */
export async function compareCompany(): Promise<void> {
  row(
    "dependencies",
    await forEach((column) => {
      if (column === "bitbucket-dc") return dependenciesOf(root);
      if (column === "coderabbit") return dependenciesOf(coderabbit);
      return importsOf(made("bundled", `${column}.json`)).join(", ") || "none";
    }),
  );
  row("a mock", {
    "bitbucket-dc": "Prism, at the addresses of a server, steered by tests",
    coderabbit: "none",
    "generate-client": handlers(made("generate-client/client.mocks.ts")),
    "hey-api": handlers(made("hey-api-mock/msw.gen.ts")),
  });
  const hookFolder = join(coderabbit, "dist/server/webhooks/events");
  const files = readdirSync(hookFolder, { recursive: true, encoding: "utf8" });
  const hooks = files.filter((file) => /\/(?!event|index)\w+\.d\.ts$/.test(file)).length;
  const types = readFileSync(made("hey-api/types.gen.ts"), "utf8");
  const [, union = ""] = /^export type Webhooks = (.*);$/m.exec(types) ?? [];
  const schemas = readFileSync(made("generate-client/client.schemas.ts"), "utf8");
  row("webhooks", {
    "bitbucket-dc": `types of ${listEvents(readDescription()).length} events, and a receiver that checks signatures`,
    coderabbit: `types of ${hooks} events`,
    "generate-client": schemas.includes("export type RefsChangedEvent")
      ? "types of their schemas, without the keys of the events"
      : "none",
    "hey-api": `types of ${union.split("|").length} events${/^ +key: 'repo:refs_changed';$/m.test(types) ? ", by their keys" : ""}`,
  });
}

function packageIn(folder: string): Package {
  // The file is what npm has installed.
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;
}

function dependenciesOf(folder: string): string {
  return Object.keys(packageIn(folder).dependencies ?? {}).join(", ");
}

/** The packages that went into a bundle. */
function importsOf(metafile: string): string[] {
  const { inputs }: { inputs: Record<string, unknown> } = JSON.parse(readFileSync(metafile, "utf8"));
  const packages = Object.keys(inputs).map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]);
  return [...new Set(packages.filter((name) => name !== undefined))];
}

function count(file: string, pattern: RegExp): number {
  return readFileSync(file, "utf8").match(pattern)?.length ?? 0;
}

function handlers(file: string): string {
  return existsSync(file) && /from ['"]msw['"]/.test(readFileSync(file, "utf8"))
    ? "handlers for MSW, generated"
    : "none";
}
