import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operationsByName } from "../../src/client/operation-table.ts";
import { createRouter, findServerRoute } from "../../src/description/router.ts";
import { expandPath } from "../../src/http/paths.ts";

const project = "/api/latest/projects/{projectKey}";
const repository = `${project}/repos/{repositorySlug}`;
const at = "/api/latest/projects/HRB/repos/berth-planner";
const all = [...new Set(Object.values(operationsByName).map(({ path }) => path))];

/** Templates that lie close to each other, or look unlike others. */
const neighbours = [
  "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}",
  "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
  "/access-tokens/latest/projects/{projectKey}/{tokenId}",
  "/build-status/latest/commits/stats",
  "/build-status/latest/commits/stats/{commitId}",
  "/build-status/latest/commits/{commitId}",
  "/git-lfs/admin/projects/{projectKey}/repos/{repositorySlug}/enabled",
  `${project}/permissions/users`,
  `${project}/permissions/users/none`,
  `${project}/permissions/{permission}/all`,
  `${repository}/branches/default`,
  `${repository}/commits/{commitId}/diff-stats-summary/{path}`,
  `${repository}/compare/diff-stats-summary{path}`,
  `${repository}/compare/diff{path}`,
  `${repository}/files`,
  `${repository}/files/{path}`,
  `${repository}/pull-requests/{pullRequestId}`,
  `${repository}/pull-requests/{pullRequestId}.diff`,
  `${repository}/pull-requests/{pullRequestId}.patch`,
  `${repository}/pull-requests/{pullRequestId}/diff/{path}`,
  `${repository}/tags/{name}`,
  `${repository}/webhooks/test`,
  `${repository}/webhooks/{webhookId}`,
  `${repository}/webhooks/{webhookId}/latest`,
];
const findNeighbour = createRouter(neighbours);

describe("a path has the route", () => {
  test.each([
    ["/access-tokens/latest/projects/HRB/repos", "/access-tokens/latest/projects/{projectKey}/{tokenId}"],
    [
      "/access-tokens/latest/projects/HRB/repos/web",
      "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}",
    ],
    ["/build-status/latest/commits/stats", "/build-status/latest/commits/stats"],
    ["/build-status/latest/commits/stats/a1b2", "/build-status/latest/commits/stats/{commitId}"],
    ["/build-status/latest/commits/a1b2", "/build-status/latest/commits/{commitId}"],
    [
      "/git-lfs/admin/projects/HRB/repos/web/enabled",
      "/git-lfs/admin/projects/{projectKey}/repos/{repositorySlug}/enabled",
    ],
    ["/api/latest/projects/HRB/permissions/users/none", `${project}/permissions/users/none`],
    ["/api/latest/projects/HRB/permissions/users/all", `${project}/permissions/{permission}/all`],
    ["/api/latest/projects/HRB/permissions/PROJECT_READ/all", `${project}/permissions/{permission}/all`],
    [`${at}/branches/default`, `${repository}/branches/default`],
    [`${at}/compare/diff`, `${repository}/compare/diff{path}`],
    [`${at}/compare/diff/-stats-summary`, `${repository}/compare/diff{path}`],
    [`${at}/compare/diff-stats-summary`, `${repository}/compare/diff-stats-summary{path}`],
    [`${at}/compare/diff-stats-summary/src/a.ts`, `${repository}/compare/diff-stats-summary{path}`],
    [`${at}/files`, `${repository}/files`],
    [`${at}/files/files/files`, `${repository}/files/{path}`],
    [`${at}/pull-requests/7`, `${repository}/pull-requests/{pullRequestId}`],
    [`${at}/pull-requests/7.diff`, `${repository}/pull-requests/{pullRequestId}.diff`],
    [`${at}/pull-requests/7.patch`, `${repository}/pull-requests/{pullRequestId}.patch`],
    [`${at}/pull-requests/.diff`, `${repository}/pull-requests/{pullRequestId}`],
    [`${at}/pull-requests/7/diff/a/b.diff`, `${repository}/pull-requests/{pullRequestId}/diff/{path}`],
    [`${at}/tags/branches/default`, `${repository}/tags/{name}`],
    [`${at}/webhooks/test`, `${repository}/webhooks/test`],
    [`${at}/webhooks/test/latest`, `${repository}/webhooks/{webhookId}/latest`],
    [`${at}/webhooks/7/latest/`, `${repository}/webhooks/{webhookId}/latest`],
    [`${at.replace("latest", "1.0")}/webhooks/7/latest`, `${repository}/webhooks/{webhookId}/latest`],
    [`${at.replace("latest", "2.0")}/files`, `${repository}/files`],
  ])("%s", (path, template) => {
    expect(findNeighbour(path)?.template).toBe(template);
  });
});

describe("a path has no route", () => {
  test.each([
    "",
    "/",
    "/api",
    `${at}/`,
    `${at}/branches`,
    `${at}/compare/differently`,
    `${at}/compare/diff-stats-summaryof/a`,
    `${at}/files//`,
    `${at}/files/a//b`,
    `${at}//files`,
    `${at}/tags/`,
    `${at}/webhooks/7/1.0`,
    `${at.replace("latest", "3.0")}/files`,
    "/api/latest/projects/HRB/permissions/users/some",
    "/git-lfs/1.0/projects/HRB/repos/web/enabled",
  ])("%j", (path) => {
    expect(findNeighbour(path)).toBeUndefined();
  });
});

test("a parameter for one segment takes precedence over one for several", () => {
  const find = createRouter(["/things/{path}", "/things/{id}", "/things/{id}/all"]);

  expect(find("/things/a")).toEqual({ template: "/things/{id}", parameters: { id: "a" } });
  expect(find("/things/a/all")).toEqual({ template: "/things/{id}/all", parameters: { id: "a" } });
  expect(find("/things/a/all/b")).toEqual({ template: "/things/{path}", parameters: { path: "a/all/b" } });
});

test("the parameters are as they are in the path", () => {
  expect(findNeighbour(`${at}/pull-requests/7.diff`)?.parameters).toEqual({
    projectKey: "HRB",
    repositorySlug: "berth-planner",
    pullRequestId: "7",
  });
  expect(findNeighbour(`${at}/files/a%20b/c`)?.parameters.path).toBe("a%20b/c");
  expect(findNeighbour(`${at}/compare/diff/a/b`)?.parameters.path).toBe("/a/b");
  expect(findNeighbour(`${at}/compare/diff`)?.parameters.path).toBe("");
});

test.each([
  ["operations", all, (path: string) => findServerRoute(`/rest${path}`) ?? findServerRoute(path)],
  ["neighbours", neighbours, findNeighbour],
])("the requests of the client have the route of their own template, for all %s", (_, templates, find) => {
  // Words of the templates are names of nothing here, as those that a template has at the same place go first.
  const words = new Set(templates.flatMap((template) => template.split("/")));
  const segment = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((text) => text.trim() !== "" && !/[/\\]|^(\.|%2e){1,2}$|\.(diff|patch)$/i.test(text) && !words.has(text));

  fc.assert(
    fc.property(fc.constantFrom(...templates), segment, (template, text) => {
      const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
      const path = expandPath(template, Object.fromEntries(names.map((name) => [name, text])), "operation");

      expect(find(path)?.template).toBe(template);
    }),
    { numRuns: 500 },
  );
});

test("all templates are found, whatever their order", () => {
  const reversed = createRouter([...all, ...neighbours].reverse());
  const named = (template: string) => template.replaceAll(/(\w?)\{\w+\}/g, (_, word) => (word ? `${word}/x` : "x"));

  for (const template of [...all, ...neighbours]) expect(reversed(named(template))?.template).toBe(template);
});
