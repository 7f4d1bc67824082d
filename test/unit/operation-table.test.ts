import { expect, test } from "vitest";
import { operationsByName } from "../../src/client/operation-table.ts";

test("the table gives each operation its method, its whole path and what it gives", () => {
  expect(operationsByName.getTag).toEqual({
    method: "GET",
    path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
    result: "json",
  });
  expect(operationsByName.listRepositories).toEqual({ method: "GET", path: "/api/latest/repos", result: "page" });
});

test("what is harmless to repeat although it is a POST says so, and so does what is not although it is none", () => {
  expect(operationsByName.watchRepository).toMatchObject({ method: "POST", isIdempotent: true });
  expect(operationsByName.editFile).toMatchObject({ method: "PUT", isIdempotent: false });
});
