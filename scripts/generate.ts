import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventKeys } from "./event-keys.ts";
import { exampleNames } from "./example-names.ts";
import { operationTable } from "./operation-table.ts";
import { bundle, redocly, root } from "./redocly.ts";
import { schemaNames, types } from "./types.ts";

const header = "// Generated from openapi/ by `npm run generate`. Do not edit.\n\n";

// What breaks redocly.yaml's rules ends the run with Redocly's report.
redocly("lint", "bitbucket", "--format=stylish");
const description = bundle();
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const outputs: Record<string, string> = {
  "openapi.json": `${JSON.stringify(description, null, 1)}\n`,
  "types.ts": header + (await types(description)),
  "schemas.ts": header + schemaNames(description),
  "operations.ts": header + operationTable(description, version),
  "events.ts": header + eventKeys(description),
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

function read(name: string): string | undefined {
  try {
    return readFileSync(join(root, "generated", name), "utf8");
  } catch {
    return undefined;
  }
}
