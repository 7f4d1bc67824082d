import { expect, test } from "vitest";
import { operationFacts } from "../../src/client/operation-table.ts";

test("the table gives each operation its method, its whole path and what it gives", () => {
  expect(operationFacts.getTag).toEqual({
    method: "GET",
    path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
    result: "json",
  });
  expect(operationFacts.listRepositories).toEqual({ method: "GET", path: "/api/latest/repos", result: "page" });
});

test("what is harmless to repeat although it is a POST says so, and so does what is not although it is none", () => {
  expect(operationFacts.watchRepository).toMatchObject({ method: "POST", isHarmless: true });
  expect(operationFacts.editFile).toMatchObject({ method: "PUT", isHarmless: false });
});
