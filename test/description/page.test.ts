import { expect, test } from "vitest";
import { listEvents, listOperations, readDescription } from "../../scripts/description.ts";
import { page } from "../../scripts/docs/page.ts";
import { reference } from "../../scripts/reference/reference.ts";

const description = readDescription();
const html = page(reference(description), "", "");

test("every operation, event and type has its place on the page, and no two have the same", () => {
  const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
  const names = [
    ...listOperations(description).map(({ operationId }) => operationId),
    ...listEvents(description).map(({ eventKey }) => eventKey),
    ...Object.keys(description.components?.schemas ?? {}),
  ];

  expect(ids).toEqual([...new Set(ids)]);
  expect(names.filter((name) => !ids.includes(name))).toEqual([]);
});

test("what tells the forms of a result apart is told", () => {
  const section = /<section class="entry" id="listPullRequestActivities">.*?<\/section>/s.exec(html)?.[0] ?? "";

  expect(section).toContain("<p>Told apart by <code>action</code>: <code>COMMENTED</code>, ");
});

test("nothing on the page comes from elsewhere", () => {
  const addresses = Array.from(html.matchAll(/(?:href|src)="([^"]*)"/g), ([, address = ""]) => address);

  expect(addresses.filter((address) => !address.startsWith("#"))).toEqual(["data:,"]);
});

test("a section has the call, the arguments, the errors and the names of examples", () => {
  const section = /<section class="entry" id="editFile">.*?<\/section>/s.exec(html)?.[0] ?? "";

  for (const part of [
    '<p class="summary">Edit a file</p>',
    "<dt>Permission</dt><dd>REPO_WRITE</dd>",
    "<dt>Evidence</dt><dd><b>recorded</b>.",
    "<dt>Repeatable</dt><dd>no: the client repeats it only if nothing was sent, or after 429</dd>",
    "const commit = await repo.editFile({",
    "curl -X PUT &quot;$BITBUCKET_URL/rest/api/latest/projects/HRB/",
    '<code class="name">sourceCommitId</code> <code class="type">string</code>',
    '<p>A promise of <code class="type"><a href="#Commit">Commit</a></code>.</p>',
    '<dt class="bad">409</dt>',
    'FileOutOfDate</code> <span class="note">FileOutOfDateException</span>',
  ])
    expect(section).toContain(part);
});
