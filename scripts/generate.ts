import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { listOperations } from "./description.ts";
import { withFigures } from "./evidence.ts";
import { fail, read, write } from "./files.ts";
import { eventKeys, exampleNames, missingEvents } from "./names.ts";
import { operationTable } from "./operation-table.ts";
import { prismDescription } from "./prism-description.ts";
import { project } from "./project.ts";
import { bundle, redocly, root } from "./redocly.ts";
import { markdownFiles } from "./reference/files.ts";
import { missingRejections } from "./rejections.ts";
import { taskIndex } from "./tasks.ts";
import { schemaNames, types } from "./types.ts";

const header = "// Generated from openapi/ by `npm run generate`. Do not edit.\n\n";

redocly("lint", "bitbucket", "--format=stylish", "--max-problems=1000");
const description = bundle();
const reference = Array.from(markdownFiles(description), ([name, text]) => [`docs/reference/${name}`, text] as const);
const outputs: Record<string, () => string | Promise<string>> = {
  "generated/openapi.json": () => `${jsonLines(description)}\n`,
  "generated/prism.json": () => `${jsonLines(prismDescription(description))}\n`,
  "generated/tasks.json": () => taskIndex(description),
  "generated/types.ts": async () => header + (await types(description)),
  "generated/schemas.ts": () => header + schemaNames(description),
  "generated/operations.ts": () => header + operationTable(description, project.version),
  "generated/events.ts": () => header + eventKeys(description),
  "generated/examples.ts": () => header + exampleNames(description),
  ...Object.fromEntries(reference.map(([name, text]) => [name, () => text])),
  // The demo reads what is written before.
  "README.md": () => withDemo(withFigures(read("README.md"), description)),
  "docs/guide/evidence.md": () => withFigures(read("docs/guide/evidence.md"), description),
};
const isCheck = process.argv.includes("--check");
// The file of a group goes with the group.
const changed = readdirSync(join(root, "docs/reference"))
  .map((name) => `docs/reference/${name}`)
  .filter((name) => name.endsWith(".md") && !(name in outputs));
if (!isCheck) for (const name of changed) rmSync(join(root, name));
for (const [name, make] of Object.entries(outputs)) {
  const text = await make();
  if (text === read(name)) continue;
  changed.push(name);
  if (!isCheck) write(name, text);
}
if (isCheck && changed.length > 0) {
  fail(`${changed.join(", ")}: out of date with openapi/. Run \`npm run generate\`.`);
}
const operations = count(listOperations(description).length, "operation");
const outcome = isCheck ? "up to date" : `${count(changed.length, "file")} changed`;
console.log(`generated/, docs/reference/ and the counts in README.md: ${operations}, ${outcome}`);
for (const missing of [...missingEvents(description), ...missingRejections(description)]) console.error(`\n${missing}`);

/** JSON with a line for each path and component: small to ship, and a new endpoint only adds lines. */
function jsonLines(value: object, depth = 3): string {
  if (depth === 0 || Array.isArray(value) || typeof value !== "object") return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${jsonLines(part, depth - 1)}`);
  return `{\n${lines.join(",\n")}\n}`;
}

/** The page with what the demo prints, with the mock's usual port. */
function withDemo(page: string): string {
  const marked = /(<!-- The output of `npm run demo`.*?```text\n).*?(?=^```$)/ms;
  const { BITBUCKET_URL: _, ...env } = process.env;
  const demo = ["--import", "tsx", join(root, "scripts/demo.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, demo, { cwd: root, env, encoding: "utf8" });
  if (status !== 0) fail(`npm run demo: ${stderr}`);
  const output = stripVTControlCharacters(stdout)
    .trim()
    .replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:7990");
  return page.replace(marked, (_, start) => `${start}${output}\n`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
