import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenAPI3 } from "openapi-typescript";
import { exampleNames } from "./example-names.ts";
import { operationTable } from "./operation-table.ts";
import { redocly, root } from "./redocly.ts";
import { schemaNames, types } from "./types.ts";

const header = "// Generated from openapi/ by `npm run generate`. Do not edit.\n\n";

const description = lintAndBundle();
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const outputs: Record<string, string> = {
  "openapi.json": `${JSON.stringify(description, null, 1)}\n`,
  "types.ts": header + (await types(description)),
  "schemas.ts": header + schemaNames(description),
  "operations.ts": header + operationTable(description, version),
  "examples.ts": header + exampleNames(description),
};

if (process.argv.includes("--check")) {
  const stale = Object.keys(outputs).filter((name) => outputs[name] !== read(name));
  if (stale.length > 0) {
    console.error(`generated/${stale.join(", generated/")} no longer match openapi/: run \`npm run generate\``);
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of Object.entries(outputs)) writeFileSync(join(root, "generated", name), text);
}

/** Lints `openapi/` by redocly.yaml's rules, which end the run with their report, and makes one document of it. */
function lintAndBundle(): OpenAPI3 {
  redocly("lint", "bitbucket", "--format=stylish");
  const directory = mkdtempSync(join(tmpdir(), "bitbucket-dc-"));
  try {
    const bundle = join(directory, "openapi.json");
    redocly("bundle", "bitbucket", "--output", bundle);
    return JSON.parse(readFileSync(bundle, "utf8"));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function read(name: string): string | undefined {
  try {
    return readFileSync(join(root, "generated", name), "utf8");
  } catch {
    return undefined;
  }
}
