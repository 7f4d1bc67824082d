import { expect, test } from "vitest";
import { operationsByName } from "../../src/client/operation-table.ts";

test("the table has method, path and result of each operation", () => {
  expect(operationsByName.getTag).toEqual({
    method: "GET",
    path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
    result: "json",
  });
  expect(operationsByName.listRepositories).toEqual({ method: "GET", path: "/api/latest/repos", result: "page" });
});

test("an idempotent POST is marked, and so is a PUT that is not idempotent", () => {
  expect(operationsByName.watchRepository).toMatchObject({ method: "POST", isIdempotent: true });
  expect(operationsByName.editFile).toMatchObject({ method: "PUT", isIdempotent: false });
});
