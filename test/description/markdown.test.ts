import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listEvents, listOperations, mediaTypes, readDescription, resolve } from "../../scripts/description.ts";
import { root } from "../../scripts/redocly.ts";
import { markdownFiles } from "../../scripts/reference/files.ts";

const description = readDescription();
const folder = join(root, "docs/reference");
const files = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
);
const index = files.get("index.md") ?? "";

test("the files are the same each time they are made", () => {
  const made = markdownFiles(description);

  expect(Object.fromEntries(files)).toEqual(Object.fromEntries(made));
  expect(markdownFiles(description)).toEqual(made);
});

test.each(listOperations(description))(
  "$operationId is found by name and by path, and its section has everything",
  ({ operationId, method, path, operation, parameters }) => {
    const call = `${method.toUpperCase()} ${path}`;
    const [, file = ""] = /\]\((.*?)#/.exec(lineWith(index, `[${operationId}]`)) ?? [];
    const section = sectionOf(file, operationId);
    const anchor = `#${operationId.toLowerCase()}`;
    const told = `: ${operation.summary}${operation.deprecated ? " (deprecated)" : ""}`;

    expect(lineWith(index, `\`${call}\``)).toBe(`- [${operationId}](${file}${anchor})${told}<br>\`${call}\``);
    expect(lineWith(files.get(file) ?? "", `[${operationId}](${anchor})`)).toBe(`- [${operationId}](${anchor})${told}`);
    expect(section).toContain(`\n**${operation.summary}**\n\n\`\`\`http\n${call}\n\`\`\`\n\n`);
    expect(section).toContain(`.${operationId}(`);
    expect(section).toContain("curl ");
    for (const { name } of parameters.filter(({ in: place }) => place !== "header"))
      expect(section).toContain(`\`${name}\``);
    expect(section.includes("\n**`body`**")).toBe(operation.requestBody !== undefined);
    for (const status of Object.keys(operation.responses ?? {})) expect(section).toContain(`\n- ${status}: `);
    expect(section).toContain(`\nEvidence: ${operation["x-evidence"]}.`);
  },
);

test.each(listEvents(description))("$eventKey is found by its key, and its section has everything", ({ eventKey }) => {
  const section = sectionOf("events.md", eventKey);

  expect(lineWith(index, `[${eventKey}]`)).toContain("(events.md#");
  expect(section).toContain(`delivery.eventKey === "${eventKey}"`);
  expect(section).toContain(`npx bitbucket-dc-mock deliver ${eventKey} `);
  expect(section).toContain("\nPayload: ");
});

describe.each([
  ["comments.md", "previewMarkup", "\n**`body`** (required): `string` as `text/plain`, `application/json`. "],
  ["comments.md", "previewMarkup", "\n:::: details Examples of `body`\n::: code-group\n```text [Markdown]\n"],
  [
    "comments.md",
    "previewMarkup",
    "\n\nRenders Markdown as HTML, as in comments and descriptions. Requires authentication. ",
  ],
  ["files.md", "editFile", "\n| `content` \\* | `string \\| Blob \\| ArrayBuffer \\| Uint8Array` | "],
  ["attachments.md", "getAttachment", "\n**Returns** a promise of a `Response` with the body unread, of any type.\n"],
  ["comparisons.md", "getPatch", "\n**Returns** a promise of a `Response` with the body unread, as `text/plain`.\n"],
  ["builds.md", "getCommitBuild", "\n\nSince: release 7.14.  \n"],
  ["pull-requests.md", "mergePullRequest", "\nRelated events: [pr:merged](events.md#prmerged), "],
  [
    "reviews.md",
    "approvePullRequest",
    "\n::: warning Deprecated\nReplaced by [`updatePullRequestParticipant`](#updatepullrequestparticipant), but still widely used.\n:::\n",
  ],
  [
    "pull-requests.md",
    "listPullRequestActivities",
    " A union discriminated by `action`: `COMMENTED`, `RESCOPED`, `UPDATED`, ",
  ],
])("%s", (file, name, part) => {
  test(`says of ${name}: ${part.trim()}`, () => {
    expect(sectionOf(file, name)).toContain(part);
  });
});

test("only one result is a union discriminated by a field", () => {
  const apart = [...files].flatMap(([name, text]) =>
    text.match(/A union discriminated by `\w+`/g)?.map((words) => [name, words]),
  );

  expect(apart.filter(Boolean)).toEqual([["pull-requests.md", "A union discriminated by `action`"]]);
});

describe.each([...files])("%s", (name, text) => {
  test("has links that lead somewhere", () => {
    const links = Array.from(text.matchAll(/\]\(([^)#]*)#?([^)]*)\)/g), ([, file = "", anchor = ""]) => [file, anchor]);
    const broken = links.filter(([file = "", anchor = ""]) => {
      const target = files.get(file || name);
      return target === undefined || (anchor !== "" && !anchorsOf(target).includes(anchor));
    });

    expect(links.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });
});

test("a schema that several groups use is described once, and every schema is described", () => {
  // A response can have the name of its schema.
  const told = Array.from(files).flatMap(([file, text]) =>
    file === "responses.md" ? [] : Array.from(text.matchAll(/^##+ ([A-Z]\w+)$/gm), ([, name]) => name),
  );

  for (const name of Object.keys(description.components?.schemas ?? {}))
    expect({ name, times: told.filter((one) => one === name).length }).toEqual({ name, times: 1 });
});

test("every deprecated operation links to its successor, once", () => {
  const deprecated = listOperations(description).filter(({ operation }) => operation.deprecated);
  const sections = deprecated.map(({ operationId }) => {
    const file = [...files.keys()].find((name) => sectionOf(name, operationId) !== "") ?? "";
    return sectionOf(file, operationId);
  });

  expect(sections.length).toBeGreaterThan(0);
  const warning = /^::: warning Deprecated.*\n(?:Use|Replaced by) \[`\w+`\]\(.*\.\n:::$/m;
  expect(sections.filter((section) => !warning.test(section) || /in favor of|`\. Use/.test(section))).toEqual([]);
});

test("related events are described", () => {
  const related = listOperations(description).flatMap(({ operation }): string[] => operation["x-events"] ?? []);
  const events = listEvents(description).map(({ eventKey }) => eventKey);

  expect(related.length).toBeGreaterThan(0);
  expect(related.filter((key) => !events.includes(key))).toEqual([]);
});

test("the files have the body of every example of an operation and of an event", () => {
  const all = [...files.values()].join("\n");
  const bodies = [
    ...listOperations(description).flatMap(({ operation }) => Object.values(operation.responses ?? {})),
    ...listEvents(description).flatMap(({ operation }) => operation.requestBody ?? []),
  ].flatMap((body) => mediaTypes(description, body));
  const examples = bodies.flatMap(([, media]) => Object.entries(media.examples ?? {}));
  const missing = examples.filter(([name, node]) => {
    const { value } = resolve(description, node);
    const text =
      typeof value === "string"
        ? value.replaceAll(/[^\P{Cc}\t\n]/gu, "\u{fffd}").trimEnd()
        : JSON.stringify(value, null, 2);
    return !all.includes(` [${name}]\n${text}\n`);
  });

  expect(examples.length).toBeGreaterThan(3000);
  expect(missing.map(([name]) => name)).toEqual([]);
});

/** The line that contains a string. */
function lineWith(text: string, part: string): string {
  return text.split("\n").find((line) => line.includes(part)) ?? "";
}

/** What stands below a heading until the next one like it. */
function sectionOf(file: string, heading: string): string {
  const [, section = ""] = (files.get(file) ?? "").split(`\n## ${heading}\n`);
  return section.replace(/\n## .*/s, "");
}

/** The addresses that headings have where Markdown is shown. */
function anchorsOf(text: string): string[] {
  return Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
}
