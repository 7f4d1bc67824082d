import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listEvents, listOperations, readDescription } from "./description.ts";
import { evidence, evidenceOf } from "./evidence.ts";
import { inTemporaryFolder, redocly, root } from "./redocly.ts";

const reference = "docs/index.html";
const list = "docs/operations.html";

const description = readDescription();
/** The operations and the events by name, with what a client or a server does to call them. */
const entries = [
  ...listOperations(description)
    .map(({ operationId: name, method, path, operation }) => ({
      name,
      operation,
      call: `${method.toUpperCase()} ${path}`,
    }))
    .sort((one, other) => one.name.localeCompare(other.name)),
  ...listEvents(description).map(({ eventKey: name, operation }) => ({ name, operation, call: "Webhook" })),
];
for (const { operation } of entries) {
  const word = evidenceOf(operation);
  operation.description += `\n\nEvidence: **${word}**. ${evidence[word]}`;
}
inTemporaryFolder((folder) => {
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(description));
  // One page with everything in it, so that it can be read without a network.
  redocly("build-docs", file, "--inlineBundle", `--output=${reference}`);
});
// The one thing that it would still fetch is the picture in its link to Redocly.
const html = readFileSync(join(root, reference), "utf8").replaceAll(
  /https:\/\/cdn\.redoc\.ly\/[\w/.-]+\.svg/g,
  "data:,",
);
writeFileSync(join(root, reference), html);
writeFileSync(join(root, list), operationList());
console.log(`The reference is in ${reference}, and the list of its operations and events by name in ${list}.`);

/** A page that lists the operations and the events, each with a link to its place in the reference. */
function operationList(): string {
  const rows = entries.map(({ name, operation, call }) => {
    const { tags, operationId, summary } = operation;
    const address = `index.html#/${`${tags?.[0]?.replaceAll(" ", "-")}/${operationId}`.toLowerCase()}`;
    const cells = [`<a href="${address}">${name}</a>`, summary, evidenceOf(operation), call];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The operations of bitbucket-dc</title>
<style>
  body { font: 16px/1.5 sans-serif; margin: 2rem }
  td { padding: 0.1rem 1rem 0.1rem 0 }
  td:last-child { font-family: monospace; font-size: 14px }
</style>
<h1>The operations of bitbucket-dc</h1>
<table>
${rows.join("\n")}
</table>
</html>
`;
}
