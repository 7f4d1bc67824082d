import { useMock } from "./mock.js";

// Jest and Vitest give these as globals.
test("the mock in a test", async () => {
  expect(await useMock()).toEqual(["release/1.4.0", 404]);
});
