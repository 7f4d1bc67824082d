import { useMock } from "./mock.js";

// Jest and Vitest give these as globals.
test("the mock in a test", async () => {
  const { seconds, displayId, status } = await useMock();

  expect([displayId, status]).toEqual(["release/1.4.0", 404]);
  console.log(`seconds ${seconds}`);
});
