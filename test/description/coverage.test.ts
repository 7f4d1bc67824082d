import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operations } from "../contract/description.ts";

test("the description has the documented operations, each and no others", () => {
  const documented = readFileSync(new URL("operations.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");

  const described = operations.map(({ path, method, operationId }) => `${path} ${method.toUpperCase()} ${operationId}`);

  expect(described.sort()).toEqual(documented);
  expect(documented).toHaveLength(85);
});
