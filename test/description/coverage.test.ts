import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/redocly.ts";
import { operations } from "../contract/description.ts";

/** What the lists have and the description does not, each with the reason. */
const leftOut: Record<string, string> = {
  ...exceptions("printed without its module, below which servers have it", [
    "GET /admin",
    "GET /admin/supported-key-types",
    "PUT /admin",
  ]),
  ...exceptions("no public client shows its path and shapes", [
    "GET /search/latest/projects/{projectKey}/repos/{repositorySlug}/repos-matching-root-file",
    "GET /search-admin/latest/configuration",
    "POST /search-admin/latest/configuration",
    "GET /search-admin/latest/configuration/status",
    "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/sizes",
  ]),
};

const described = new Set(operations.map(({ method, path }) => shapeOf(method, path)));

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
  if (!isHere) console.log(`Left out: the list of operations is not here (${file}).`);

  test.skipIf(!isHere)("is described, apart from the exceptions", () => {
    const listed = Array.from(readFileSync(file, "utf8").matchAll(/^\S+ +([A-Z]+) +(\/\S*)/gm));
    const missing = listed.filter(([, method = "", path = ""]) => !described.has(shapeOf(method, path)));

    expect(listed.length).toBeGreaterThan(100);
    expect(missing.map(([, method, path]) => `${method} ${path}`).filter((one) => !(one in leftOut))).toEqual([]);
  });
});

test("no exception is described", () => {
  const told = Object.keys(leftOut).map((one) => one.split(" "));

  expect(told.filter(([method = "", path = ""]) => described.has(shapeOf(method, path)))).toEqual([]);
});

/** The method and the path, whatever its parameters are called. */
function shapeOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, "{}")}`;
}

function exceptions(reason: string, operations: string[]): Record<string, string> {
  return Object.fromEntries(operations.map((operation) => [operation, reason]));
}
