import { expect, test, vi } from "vitest";
import { type Description, operationsOf } from "../../../src/description/description.ts";
import { loadPrism, newInstance } from "../../../src/description/load-prism.ts";
import { answer } from "../../../src/mock/answer/answers.ts";

const prism = loadPrism();
const thread = { text: "Why?", replies: [{ text: "Because.", replies: [] }] };

/** A description of two operations on one path, whose answer is a thread of any depth, with an example of one. */
function describing(example: unknown): Description {
  const schema = { $ref: "#/components/schemas/Thread" };
  const content = { "application/json": { schema, examples: { Thread: { $ref: "#/components/examples/Thread" } } } };
  const operation = { responses: { 200: { description: "A thread.", content } } };
  const replies = { type: "array", items: schema };
  const properties = { text: { $ref: "#/components/schemas/Text" }, replies };
  return {
    openapi: "3.1.0",
    info: { title: "Threads", version: "1" },
    security: [{ token: [] }],
    webhooks: { unheard: { post: {} } },
    paths: {
      "/threads/{id}": { parameters: [{ $ref: "#/components/parameters/Id" }], get: operation, put: operation },
      "/others": { get: {} },
    },
    components: {
      examples: { Thread: { value: example }, Unused: { value: "unused" } },
      parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "integer" } } },
      schemas: {
        Thread: { type: "object", required: ["text", "replies"], properties },
        Text: { type: "string", minLength: 1 },
        Unused: { type: "string" },
      },
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
}

/** What the mock answers to a request on the path of threads. */
async function ask(description: Description, method: string) {
  const operation = operationsOf(description, prism)("/threads/{id}", method);
  if (!operation) throw new Error("there is no such operation");
  const input = { method, url: { path: "/threads/1", query: {} }, headers: {} };
  return answer(newInstance(prism), { input, operation, code: undefined, isChosen: false, example: undefined });
}

test.each(["get", "put"])("%s answers with the example, which a schema with references allows", async (method) => {
  expect(JSON.parse((await ask(describing(thread), method)).body)).toEqual(thread);
});

test.each(["get", "put"])(
  "%s does not answer with an example that breaks a schema, at whatever depth",
  async (method) => {
    const broken = { text: "Why?", replies: [{ text: "Because.", replies: [{ text: "", replies: [] }] }] };

    await expect(ask(describing(broken), method)).rejects.toMatchObject({
      message: "The description has no answer that it allows.",
      answer: { status: 500 },
    });
  },
);

test("Prism reads no more than what an operation needs, and that once", () => {
  const read: object[] = [];
  const transformOas3Operations = (part: object) => {
    read.push(structuredClone(part));
    return prism.transformOas3Operations(part);
  };
  const description = describing(thread);
  const operationOf = operationsOf(description, { ...prism, transformOas3Operations });

  expect(operationOf("/threads/{id}", "get")).toBe(operationOf("/threads/{id}", "get"));

  const { webhooks, paths, components, ...others } = describing(thread);
  const { parameters, get } = paths["/threads/{id}"] ?? {};
  const { examples, schemas } = components;
  const needed = {
    ...components,
    examples: { Thread: examples?.Thread },
    schemas: { Thread: schemas?.Thread, Text: schemas?.Text },
  };
  expect(read).toEqual([{ ...others, paths: { "/threads/{id}": { parameters, get } }, components: needed }]);
  expect(description).toEqual(describing(thread));
});

test.each([
  ["/threads/{id}", "delete"],
  ["/threads", "get"],
])("%s has no %s", (template, method) => {
  expect(operationsOf(describing(thread), prism)(template, method)).toBeUndefined();
});

test("what cannot be read is tried again, and does no harm to what can", () => {
  const read = vi.fn(prism.transformOas3Operations).mockImplementationOnce(() => {
    throw new Error("Prism stumbles");
  });
  const operationOf = operationsOf(describing(thread), { ...prism, transformOas3Operations: read });

  expect(() => operationOf("/threads/{id}", "get")).toThrow("Prism stumbles");
  expect(operationOf("/threads/{id}", "put")).toMatchObject({ method: "put" });
  expect(operationOf("/threads/{id}", "get")).toMatchObject({ method: "get" });
});
