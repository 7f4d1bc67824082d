import { expect, test } from "vitest";
import { operationsByName } from "../../../src/client/operation-table.ts";
import { knownStart, restAddress } from "../../../src/verify/address.ts";

test.each([
  ["https://a.example/rest/api/latest/projects", "/api/latest/projects", ""],
  ["HTTP://a.example:7990/b/rest/api/latest/projects?limit=1#c", "/api/latest/projects", "?limit=1"],
  ["https://a.example/b/c/rest/api/latest/rest/?q=/rest/", "/api/latest/rest/", "?q=/rest/"],
  ["https://a.example/rest/", "/", ""],
])("%s is one of the API", (url, path, query) => {
  expect(restAddress(url)).toEqual({ path, query });
});

test.each([
  "https://a.example/",
  "https://a.example",
  "https://a.example/rest",
  "https://a.example/restful/api",
  "https://a.example/login?next=/rest/api/latest/projects",
  "https://a.example/login#/rest/api/latest/projects",
  "https://a.example/projects/HRB/repos/a/browse/rest/b",
  "https://a.example/b/scm/hrb/rest/info/refs",
  "ws://a.example/rest/api/latest/projects",
  "data:text/plain,/rest/api/latest/projects",
  "/rest/api/latest/projects",
])("%s is none of the API", (url) => {
  expect(restAddress(url)).toBeUndefined();
});

test.each([
  ["/api/1.0/projects/HRB/repos/a/teapots/17", "/api/latest/projects/{projectKey}/repos/{repositorySlug}/*"],
  ["/api/latest/projects/HRB/teapots", "/api/latest/projects/{projectKey}/*"],
  ["/api/latest/teapots", "/api/latest/*"],
  ["/api/3.0/projects", "/api/*"],
  ["/teapots/1", "/*"],
  ["/", "/*"],
  ["//", "/*"],
])("of %s as much is told as %s", (path, start) => {
  expect(knownStart(path)).toBe(start);
});

test("what is told of a path with one segment too many is its template, or the beginning of another one", () => {
  const templates = Object.values(operationsByName).map(({ path }) => path);
  for (const template of templates) {
    const path = template.replaceAll(/\{\w+\}/g, "mira");
    expect(knownStart(`${path}/okafor`)).not.toContain("mira");
  }
});
