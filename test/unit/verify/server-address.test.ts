import { expect, test } from "vitest";
import { operationsByName } from "../../../src/client/operation-table.ts";
import { knownStart, serverAddress } from "../../../src/verify/check-request.ts";

test.each([
  ["https://a.example/rest/api/latest/projects", "/rest/api/latest/projects", "", "/api/latest/projects"],
  [
    "HTTP://a.example:7990/b/rest/api/latest/projects?limit=1#c",
    "/rest/api/latest/projects",
    "?limit=1",
    "/api/latest/projects",
  ],
  ["https://a.example/b/c/rest/api/latest/rest/?q=/rest/", "/rest/api/latest/rest/", "?q=/rest/", undefined],
  ["https://a.example/rest/", "/rest/", "", undefined],
  [
    "https://a.example/rest/api/1.0/users/mira/repos/berth-planner",
    "/rest/api/1.0/users/mira/repos/berth-planner",
    "",
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
  ],
  ["https://a.example/status?x=1", "/status", "?x=1", "/status"],
  ["https://a.example/b/c/status", "/status", "", "/status"],
  [
    "https://a.example/b/plugins/servlet/applinks/whoami",
    "/plugins/servlet/applinks/whoami",
    "",
    "/plugins/servlet/applinks/whoami",
  ],
])("%s belongs to the API", (url, path, query, template) => {
  const { route, ...address } = serverAddress(url) ?? {};

  expect(address).toEqual({ path, query });
  expect(route?.template).toBe(template);
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
])("%s does not belong to the API", (url) => {
  expect(serverAddress(url)).toBeUndefined();
});

test.each([
  ["/api/1.0/projects/HRB/repos/a/teapots/17", "/api/latest/projects/{projectKey}/repos/{repositorySlug}/*"],
  ["/api/latest/projects/HRB/teapots", "/api/latest/projects/{projectKey}/*"],
  ["/api/latest/teapots", "/api/latest/*"],
  ["/api/3.0/projects", "/api/*"],
  ["/teapots/1", "/*"],
  ["/", "/*"],
  ["//", "/*"],
])("%s is shown as %s", (path, start) => {
  expect(knownStart(path)).toBe(start);
});

test("a path with one segment too many is shown as its template, or as the beginning of another one", () => {
  const templates = Object.values(operationsByName).map(({ path }) => path);
  for (const template of templates) {
    const path = template.replaceAll(/\{\w+\}/g, "mira");
    expect(knownStart(`${path}/okafor`)).not.toContain("mira");
  }
});
