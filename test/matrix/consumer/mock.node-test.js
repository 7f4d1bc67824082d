import assert from "node:assert/strict";
import { test } from "node:test";
import { useMock } from "./mock.js";

test("the mock in a test", async () => {
  assert.deepEqual(await useMock(), ["release/1.4.0", 404]);
});
