import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { expect, test } from "vitest";
import { root } from "../../scripts/redocly.ts";
import { operations } from "../contract/description.ts";

test("a validator that shares no code with Redocly finds the description valid", async () => {
  const api = await SwaggerParser.validate(join(root, "generated/openapi.json"));

  expect(Object.keys(api.paths ?? {}).sort()).toEqual([...new Set(operations.map(({ path }) => path))].sort());
});
