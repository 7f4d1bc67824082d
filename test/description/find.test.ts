import { describe, expect, test } from "vitest";
import { listEvents, listOperations, readDescription } from "../../scripts/description.ts";
import { type Entry, find } from "../../scripts/docs/find.ts";

const description = readDescription();
const entries: Entry[] = [
  ...listOperations(description).map(({ operationId, method, path, operation }) => ({
    name: operationId,
    call: `${method.toUpperCase()} ${path}`,
    summary: operation.summary ?? "",
  })),
  ...listEvents(description).map(({ eventKey, operation }) => ({
    name: eventKey,
    call: "event",
    summary: operation.summary ?? "",
  })),
];

test("every operation and event is found by its name, first of all, in any case", () => {
  for (const { name } of entries) {
    expect(find(entries, name)[0]?.name).toBe(name);
    expect(find(entries, name.toUpperCase())[0]?.name).toBe(name);
  }
});

test("every operation is found by its path, with those of other methods", () => {
  for (const { name, call } of entries.filter(({ call }) => call !== "event")) {
    const [, path = ""] = call.split(" ");
    const found = find(entries, path).map((entry) => entry.name);
    expect(found).toContain(name);
    expect(find(entries, call)[0]?.name).toBe(name);
  }
});

describe.each([
  ["/rest/api/1.0/projects/HRB/repos/planner/tags/release/1.4.0", ["getTag"]],
  [
    "https://bitbucket.example.com/code/rest/api/latest/projects/HRB?x=1",
    ["getProject", "updateProject", "deleteProject"],
  ],
  ["PUT /rest/api/latest/projects/HRB", ["updateProject"]],
  ["PUT /api/latest/projects/HRB/repos/planner/browse/src/a.ts", ["editFile"]],
  ["rename a repository", ["updateRepository"]],
  ["no such words", []],
])("%s", (asked, names) => {
  test("finds what is there", () => {
    expect(find(entries, asked).map(({ name }) => name)).toEqual(names);
  });
});

test("what has the words in its name comes before what has them elsewhere, the shorter first", () => {
  expect(
    find(entries, "pull merge")
      .slice(0, 2)
      .map(({ name }) => name),
  ).toEqual(["mergePullRequest", "getPullRequestAutoMerge"]);
});

test.each(["build status", "commit status"])("%s is found by what others call it", (asked) => {
  const found = find(entries, asked).map(({ name }) => name);

  expect(found).toEqual(expect.arrayContaining(["setBuildStatus", "setCommitBuild", "getCommitBuild"]));
});
