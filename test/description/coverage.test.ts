import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/redocly.ts";
import { operations } from "../contract/description.ts";

/** What the lists have at another path than servers, with the path that servers have. */
const elsewhere: Record<string, string> = {
  "GET /admin": "GET /ssh/latest/admin",
  "GET /admin/supported-key-types": "GET /ssh/latest/admin/supported-key-types",
  "PUT /admin": "PUT /ssh/latest/admin",
  "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/sizes":
    "GET /projects/{projectKey}/repos/{repositorySlug}/sizes",
  "GET /search/latest/projects/{projectKey}/repos/{repositorySlug}/repos-matching-root-file":
    "GET /search/latest/repos-matching-root-file",
};

/** What the lists have but no public program calls, so that its shapes are unknown. */
const unknown = [
  "GET /search-admin/latest/configuration",
  "GET /search-admin/latest/configuration/status",
  "POST /search-admin/latest/configuration",
];

const exceptions = [...Object.keys(elsewhere), ...unknown];

const described = new Set(operations.map(({ method, path }) => shapeOf(`${method.toUpperCase()} ${path}`)));

test("the description has every documented operation of the Repository and Sync modules, under its name", () => {
  const documented = readFileSync(new URL("operations.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const names = operations.map(({ path, method, operationId }) => `${path} ${method.toUpperCase()} ${operationId}`);

  expect(documented.filter((operation) => !names.includes(operation))).toEqual([]);
});

const lists = ["more-operations.txt", "rest-operations.txt"];

describe.each(lists)("the list of operations %s", (name) => {
  const file = join(root, "../shared/reference", name);
  const isHere = existsSync(file);
  if (!isHere) console.log(`Skipped: the list of operations was not found (${file}).`);

  test.skipIf(!isHere)("is described, apart from the exceptions", () => {
    const listed = Array.from(readFileSync(file, "utf8").matchAll(/^\S+ +([A-Z]+) +(\/\S*)/gm), ([, method, path]) => {
      return `${method} ${path}`;
    });

    expect(listed.length).toBeGreaterThan(100);
    expect(listed.filter((one) => !isDescribed(one) && !exceptions.includes(one))).toEqual([]);
  });
});

test("no exception is described at the path of the lists, but those of another path at theirs", () => {
  expect(exceptions.filter(isDescribed)).toEqual([]);
  expect(Object.values(elsewhere).filter((one) => !isDescribed(one))).toEqual([]);
});

/** Whether an operation such as `GET /things/{id}` is described, whatever its parameters are called. */
function isDescribed(operation: string): boolean {
  return described.has(shapeOf(operation));
}

function shapeOf(operation: string): string {
  return operation.replaceAll(/\{\w+\}/g, "{}");
}
