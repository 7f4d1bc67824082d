import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DescribedEvent,
  type DescribedOperation,
  listEvents,
  listOperations,
  readDescription,
} from "./description.ts";
import { redocly, root } from "./redocly.ts";

const reference = "docs/index.html";
const list = "docs/operations.html";

// One page with everything in it, so that it can be read without a network.
redocly("build-docs", "generated/openapi.json", "--inlineBundle", `--output=${reference}`);
// The one thing that it would still fetch is the picture in its link to Redocly.
const html = readFileSync(join(root, reference), "utf8").replaceAll(
  /https:\/\/cdn\.redoc\.ly\/[\w/.-]+\.svg/g,
  "data:,",
);
writeFileSync(join(root, reference), html);
const description = readDescription();
writeFileSync(join(root, list), operationList(listOperations(description), listEvents(description)));
console.log(`The reference is in ${reference}, and the list of its operations and events by name in ${list}.`);

/** A page that lists the operations and the events by name, each with a link to its place in the reference. */
function operationList(operations: DescribedOperation[], events: DescribedEvent[]): string {
  const called = operations
    .sort((one, other) => one.operationId.localeCompare(other.operationId))
    .map(({ operationId, method, path, operation }) => row(operationId, operation, `${method.toUpperCase()} ${path}`));
  const rows = [...called, ...events.map(({ eventKey, operation }) => row(eventKey, operation, "Webhook"))];
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

/** The row of an operation or an event. */
function row(name: string, { tags, operationId, summary }: DescribedOperation["operation"], call: string): string {
  const address = `index.html#/${`${tags?.[0]?.replaceAll(" ", "-")}/${operationId}`.toLowerCase()}`;
  const cells = [`<a href="${address}">${name}</a>`, summary, call];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
