import { expect, test } from "vitest";
import { describePath, pathFault } from "../../../src/mock/request/paths.ts";

const common = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";
const repository = "/api/latest/projects/HRB/repos/berth-planner";

test.each([
  [`/rest${repository}/branches`, `${common}/branches`, `${repository}/branches`],
  [`/rest${repository}/tags/release/1.4.0`, `${common}/tags/{name}`, `${repository}/tags/release%2F1.4.0`],
  [`/rest${repository}/raw/a/b c/`, `${common}/raw/{path}`, `${repository}/raw/a%2Fb%20c`],
  [`/rest${repository}/raw/%C3%A9!'()*`, `${common}/raw/{path}`, `${repository}/raw/%C3%A9%21%27%28%29%2a`],
  [`/rest${repository}/compare/diff`, `${common}/compare/diff{path}`, `${repository}/compare/diff%2F`],
  [`/rest${repository}/compare/diff/a/b`, `${common}/compare/diff{path}`, `${repository}/compare/diff%2Fa%2Fb`],
  ["/rest/api/latest/users/mira/repos/tides/tags", `${common}/tags`, "/api/latest/projects/~mira/repos/tides/tags"],
  ["/rest/api/1.0/users/~mira/repos/tides/tags", `${common}/tags`, "/api/latest/projects/~mira/repos/tides/tags"],
  ["/rest/api/1.0/users/%7Emira/repos/", "/api/latest/projects/{projectKey}/repos", "/api/latest/projects/~mira/repos"],
  ["/rest/api/1.0/users/mira/settings", "/api/latest/users/{userSlug}/settings", "/api/latest/users/mira/settings"],
  [`/rest${repository.replace("latest", "1.0")}/tags`, `${common}/tags`, `${repository}/tags`],
])("%s in a form that Prism takes", (path, template, described) => {
  expect(describePath(path)).toMatchObject({ template, path: described });
});

test.each([
  "/rest/api/latest/users/mira/repositories",
  "/rest/ssh/latest/users/mira/repos",
  `${repository}/branches`,
  `/bitbucket/rest${repository}/branches`,
  `/rests${repository}/branches`,
  "/rest",
])("%s is no path of a server", (path) => {
  expect(describePath(path)).toBeUndefined();
});

test.each([
  ["/rest/a%2Fb", "The path has an encoded slash. Slashes stay literal."],
  ["/rest/a%2fb", "The path has an encoded slash. Slashes stay literal."],
  ["/rest/100%", "The path is not percent-encoded UTF-8."],
  ["/rest/%FF", "The path is not percent-encoded UTF-8."],
])("servers refuse %s", (path, fault) => {
  expect(pathFault(path)).toBe(fault);
});
