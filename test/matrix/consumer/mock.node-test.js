import assert from "node:assert/strict";
import { test } from "node:test";
import { useMock } from "./mock.js";

test("the mock in a test", async () => {
  const { seconds, displayId, status } = await useMock();

  assert.deepEqual([displayId, status], ["release/1.4.0", 404]);
  console.log(`seconds ${seconds}`);
});
