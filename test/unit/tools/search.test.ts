import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/redocly.ts";
import { readTasks, taskIndex } from "../../../scripts/tasks.ts";
import { packagedDescription } from "../../../src/description/description.ts";
import { searchOperations } from "../../../src/description/search.ts";

const page = readFileSync(join(root, "docs/guide/tasks.md"), "utf8");
const tasks = readTasks();

describe("the page of tasks", () => {
  test("has at least forty tasks, and no row that is not read", () => {
    const rows = page.match(/^\| (?!task |operation )/gm) ?? [];

    expect(tasks.length).toBe(rows.length);
    expect(tasks.length).toBeGreaterThanOrEqual(40);
  });

  test("has calls of the first of their operations", () => {
    for (const { operations, call } of tasks) expect(call).toContain(`.${operations[0]}(`);
  });

  test("names only operations that the description has", () => {
    const without = JSON.parse(JSON.stringify(packagedDescription()));
    delete without.paths["/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags"];

    expect(() => taskIndex(without)).toThrow(new Error("docs/guide/tasks.md: unknown operations: createTag"));
  });
});

describe("the search", () => {
  test.each(tasks.map(({ words, operations }) => [words, operations[0]]))("finds %s", (words, operation) => {
    expect(searchOperations(words, 3)).toContain(operation);
  });

  test.each([
    ["approve pull request", "approvePullRequest"],
    ["inline comment", "createPullRequestComment"],
    ["comment on a line", "createPullRequestComment"],
    ["protect branch", "createRefRestriction"],
    ["branch permissions", "createRefRestriction"],
    ["set a build status", "setCommitBuild"],
    ["search for code", "searchCode"],
    ["stale branches", "listBranches"],
    ["rotate a token", "createUserAccessToken"],
    ["who can read this repository", "searchRepositoryPermissions"],
    ["clone address", "getRepository"],
    ["react to a push", "createWebhook"],
    ["delete a user", "deleteUser"],
    ["listCommits", "listCommits"],
    ["merging pull requests", "mergePullRequest"],
    ["/rest/api/latest/dashboard", "listDashboardPullRequests"],
  ])("finds %s first: %s", (words, operation) => {
    expect(searchOperations(words)[0]).toBe(operation);
  });

  test("finds exceptions", () => {
    expect(searchOperations("NoSuchTagException", 5)).toContain("getTag");
  });

  test("finds nothing for unknown words", () => {
    expect(searchOperations("xylophone")).toEqual([]);
    expect(searchOperations("of the")).toEqual([]);
    expect(searchOperations("?!")).toEqual([]);
    expect(searchOperations("commit").length).toBe(10);
    expect(searchOperations("commit", 2).length).toBe(2);
  });
});
