import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { loadPrism } from "../../../src/mock/load-prism.ts";

const fromCommandLine = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-cli"));
const fromPrism = createRequire(fromCommandLine.resolve("@stoplight/prism-http"));

test("a place without Prism", () => {
  expect(() => loadPrism("file:///nowhere/index.js")).toThrow(
    "the mock needs Prism: npm install --save-dev @stoplight/prism-cli@5.14.2",
  );
});

test("whoever asks for Faker gets it, before and after Prism is loaded", () => {
  for (const _ of ["not loaded yet", "loaded"]) {
    loadPrism();
    expect(Object.keys(fromPrism("@faker-js/faker"))).toContain("faker");
  }
});

test("Prism loads for others what the mock has no use for", async () => {
  const unused = fromPrism.resolve("@stoplight/http-spec/postman/operation");
  loadPrism();
  expect(fromPrism.cache).not.toHaveProperty([unused]);

  const read = fromCommandLine("@stoplight/prism-http").getHttpOperationsFromSpec;
  const collection = {
    info: { name: "Of Postman" },
    item: [{ request: { method: "GET", url: "http://a.example/b" } }],
  };

  expect(await read(collection)).toMatchObject([{ method: "get", path: "/b" }]);
  expect(await read(collection)).toMatchObject([{ method: "get", path: "/b" }]);
  expect(fromPrism.cache).toHaveProperty([unused]);
});
