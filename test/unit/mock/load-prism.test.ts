import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { loadPrism } from "../../../src/description/load-prism.ts";

const fromCommandLine = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-cli"));
const fromPrism = createRequire(fromCommandLine.resolve("@stoplight/prism-http"));

test("a place without Prism", () => {
  expect(() => loadPrism("file:///nowhere/index.js")).toThrow(
    "the mock needs Prism: npm install --save-dev @stoplight/prism-cli@5.14.2",
  );
});

test("what the mock has no use for is loaded when somebody asks for it, in Prism or elsewhere", async () => {
  const unused = ["@faker-js/faker", "@stoplight/http-spec/postman/operation"].map((name) => fromPrism.resolve(name));
  const loaded = () => unused.filter((file) => fromPrism.cache[file]);
  loadPrism();
  expect(loaded()).toEqual([]);

  const read = fromCommandLine("@stoplight/prism-http").getHttpOperationsFromSpec;
  const collection = {
    info: { name: "Of Postman" },
    item: [{ request: { method: "GET", url: "http://a.example/b" } }],
  };
  expect(await read(collection)).toMatchObject([{ method: "get", path: "/b" }]);
  expect(Object.keys(fromPrism("@faker-js/faker"))).toContain("faker");
  expect(loaded()).toEqual(unused);

  loadPrism();
  expect(loaded()).toEqual(unused);
});
