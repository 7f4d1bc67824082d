import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operations } from "../contract/description.ts";

test("the description has every documented operation of the Repository and Sync modules, under its name", () => {
  const documented = readFileSync(new URL("operations.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const described = operations.map(({ path, method, operationId }) => `${path} ${method.toUpperCase()} ${operationId}`);

  expect(documented.filter((operation) => !described.includes(operation))).toEqual([]);
});
