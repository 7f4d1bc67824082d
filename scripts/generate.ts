import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listOperations } from "./description.ts";
import { withFigures } from "./evidence.ts";
import { eventKeys, exampleNames, missingEvents } from "./names.ts";
import { operationTable } from "./operation-table.ts";
import { prismDescription } from "./prism-description.ts";
import { bundle, complaints, root } from "./redocly.ts";
import { markdownFiles } from "./reference/files.ts";
import { missingRejections } from "./rejections.ts";
import { taskIndex } from "./tasks.ts";
import { schemaNames, types } from "./types.ts";

const header = "// Generated from openapi/ by `npm run generate`. Do not edit.\n\n";

const pagesWithFigures = ["README.md", "docs/guide/evidence.md"].filter((name) => read(name) !== undefined);
const found = complaints();
if (found.length > 0) fail(`${found.join("\n")}\n\n${count(found.length, "complaint")}: nothing is generated.`);
const description = bundle();
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const outputs: Record<string, string> = {
  "generated/openapi.json": `${JSON.stringify(description, null, 1)}\n`,
  "generated/prism.json": `${JSON.stringify(prismDescription(description), null, 1)}\n`,
  "generated/tasks.json": taskIndex(description),
  "generated/types.ts": header + (await types(description)),
  "generated/schemas.ts": header + schemaNames(description),
  "generated/operations.ts": header + operationTable(description, version),
  "generated/events.ts": header + eventKeys(description),
  "generated/examples.ts": header + exampleNames(description),
  ...Object.fromEntries(Array.from(markdownFiles(description), ([name, text]) => [`docs/reference/${name}`, text])),
  ...Object.fromEntries(pagesWithFigures.map((name) => [name, withFigures(read(name) ?? "", description)])),
};
const changed = Object.keys(outputs).filter((name) => outputs[name] !== read(name));
mkdirSync(join(root, "docs/reference"), { recursive: true });
// The file of a group goes with the group.
const gone = readdirSync(join(root, "docs/reference"))
  .map((name) => `docs/reference/${name}`)
  .filter((name) => name.endsWith(".md") && !(name in outputs));
const isCheck = process.argv.includes("--check");
if (isCheck && changed.length + gone.length > 0) {
  fail(`${[...changed, ...gone].join(", ")}: stale, since openapi/ says otherwise. Run \`npm run generate\`.`);
}
for (const name of changed) writeFileSync(join(root, name), outputs[name] ?? "");
for (const name of gone) rmSync(join(root, name));
const operations = count(listOperations(description).length, "operation");
const outcome = isCheck ? "nothing is stale" : `${count(changed.length + gone.length, "file")} changed`;
console.log(`generated/, docs/reference/ and the figures in README.md: ${operations}, ${outcome}`);
for (const missing of [...missingEvents(description), ...missingRejections(description)]) console.error(`\n${missing}`);

function read(name: string): string | undefined {
  try {
    return readFileSync(join(root, name), "utf8");
  } catch {
    return undefined;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
