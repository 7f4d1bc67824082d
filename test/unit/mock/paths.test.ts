import fc from "fast-check";
import { expect, test } from "vitest";
import { operationFacts } from "../../../src/facts.ts";
import { findRoute, pathFault } from "../../../src/mock/paths.ts";
import { expandPath } from "../../../src/paths.ts";

const common = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";
const repository = "/api/latest/projects/HRB/repos/berth-planner";

test.each([
  [`/rest${repository}/branches`, `${common}/branches`, `${repository}/branches`],
  [`/rest${repository}/tags/release/1.4.0`, `${common}/tags/{name}`, `${repository}/tags/release%2F1.4.0`],
  [`/rest${repository}/raw/a/b c/`, `${common}/raw/{path}`, `${repository}/raw/a%2Fb%20c`],
  [`/rest${repository}/raw/%C3%A9!'()*`, `${common}/raw/{path}`, `${repository}/raw/%C3%A9%21%27%28%29%2a`],
  [`/rest${repository}/compare/diff`, `${common}/compare/diff{path}`, `${repository}/compare/diff%2F`],
  [`/rest${repository}/compare/diff/a/b`, `${common}/compare/diff{path}`, `${repository}/compare/diff%2Fa%2Fb`],
  [`/rest${repository.replace("latest", "1.0")}/tags`, `${common}/tags`, `${repository}/tags`],
])("the route of %s", (path, template, described) => {
  expect(findRoute(path)).toEqual({ template, path: described });
});

test.each([
  `${repository}/branches`,
  `/rest${repository}/branches//`,
  `/rest${repository}/raw`,
  `/rest${repository}/raw/a//b`,
  `/rest${repository}/compare/differently`,
  `/rest${repository.replace("latest", "next")}/branches`,
])("%s has no route", (path) => {
  expect(findRoute(path)).toBeUndefined();
});

test("what the client sends has the route of its operation", () => {
  const value = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/[/\\]|^(\.|%2e){1,2}$/i.test(text));

  fc.assert(
    fc.property(fc.constantFrom(...Object.entries(operationFacts)), value, ([operation, { path: template }], text) => {
      const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
      const path = expandPath(template, Object.fromEntries(names.map((name) => [name, text])), operation);

      expect(pathFault(path)).toBeUndefined();
      expect(findRoute(`/rest${path}`)?.template).toBe(template);
    }),
  );
});

test.each([
  ["/rest/a%2Fb", "The path has an encoded slash. Slashes stay literal."],
  ["/rest/a%2fb", "The path has an encoded slash. Slashes stay literal."],
  ["/rest/100%", "The path is not percent-encoded UTF-8."],
  ["/rest/%FF", "The path is not percent-encoded UTF-8."],
])("servers refuse %s", (path, fault) => {
  expect(pathFault(path)).toBe(fault);
});
