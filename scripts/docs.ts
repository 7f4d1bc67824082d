import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DescribedOperation, listOperations, readDescription } from "./description.ts";
import { evidence, evidenceOf } from "./evidence.ts";
import { inTemporaryFolder, redocly, root } from "./redocly.ts";

const reference = "docs/index.html";
const list = "docs/operations.html";

const description = readDescription();
const operations = listOperations(description);
for (const { operation } of operations) {
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
writeFileSync(join(root, list), operationList(operations));
console.log(`The reference is in ${reference}, and the list of its operations by name in ${list}.`);

/** A page that lists the operations by name, each with a link to its place in the reference. */
function operationList(operations: DescribedOperation[]): string {
  const rows = operations
    .sort((one, other) => one.operationId.localeCompare(other.operationId))
    .map(({ operationId, method, path, operation }) => {
      const address = `index.html#/${`${operation.tags?.[0]?.replaceAll(" ", "-")}/${operationId}`.toLowerCase()}`;
      const cells = [
        `<a href="${address}">${operationId}</a>`,
        operation.summary,
        evidenceOf(operation),
        `${method.toUpperCase()} ${path}`,
      ];
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
