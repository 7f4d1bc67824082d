import { expect, test } from "vitest";
import type { PrismAnswer, PrismInput, PrismInstance } from "../../../src/description/prism.ts";
import { answer, rehearse } from "../../../src/mock/answer/answers.ts";

const described = {
  input: { method: "get", url: { path: "/", query: {} }, headers: {} },
  operation: { method: "get", path: "/", responses: [] },
  code: undefined,
  isChosen: false,
  example: undefined,
};
const noViolations = { output: [] };

function giving(right: Partial<PrismAnswer>): PrismInstance {
  const output = { statusCode: 200, body: { id: "v1" } };
  return { request: () => async () => ({ _tag: "Right", right: { output, validations: noViolations, ...right } }) };
}

function failingWith(left: Error): PrismInstance {
  return { request: () => async () => ({ _tag: "Left", left }) };
}

test("a body is sent as JSON, a text as it is, and nothing as nothing", async () => {
  expect(await answer(giving({}), described)).toEqual({ status: 200, headers: {}, body: '{"id":"v1"}' });
  expect(await answer(giving({ output: { statusCode: 200, body: "text" } }), described)).toMatchObject({
    body: "text",
  });
  expect(await answer(giving({ output: { statusCode: 204 } }), described)).toMatchObject({ status: 204, body: "" });
});

test("warnings do no harm", async () => {
  const warning = { message: "is deprecated", severity: 1 };

  expect(await answer(giving({ validations: { output: [warning] } }), described)).toMatchObject({
    status: 200,
  });
});

test("an answer that breaks the description is a fault of the mock", async () => {
  const fault = { message: "Response body must be object", severity: 0 };

  await expect(answer(giving({ validations: { output: [fault] } }), described)).rejects.toMatchObject({
    message: "The description has no answer that it allows.",
    answer: { status: 500 },
  });
});

test("a failure of Prism is one, too, and none of its words are told", async () => {
  await expect(answer(failingWith(new Error("Nothing to give")), described)).rejects.toMatchObject({
    message: "The description has no answer that it allows.",
    answer: { status: 500 },
  });
});

test("the rehearsal is a request for a list, and whatever Prism says to it does no harm", async () => {
  const requests: PrismInput[] = [];
  const failing = failingWith(new Error("Nothing to give"));
  const instance: PrismInstance = {
    request(input, operations, config) {
      requests.push(input);
      return failing.request(input, operations, config);
    },
  };

  await rehearse(instance, (path, method) => ({ path, method, responses: [] }));

  expect(requests).toEqual([{ method: "get", url: { path: expect.stringMatching(/^\//), query: {} }, headers: {} }]);
});
