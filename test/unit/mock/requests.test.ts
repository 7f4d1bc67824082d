import { expect, test } from "vitest";
import type { Prism, PrismOperation, PrismResult, PrismViolation } from "../../../src/mock/prism.ts";
import { asServersDo } from "../../../src/mock/requests.ts";

const input = { method: "get", url: { path: "/rest/sync/latest/projects/HRB" }, headers: {} };
const operations: PrismOperation[] = [];

/** What comes of a request to which Prism answers with this status and these violations. */
async function answerTo(statusCode: number, violations: PrismViolation[]): Promise<PrismResult> {
  const answer = { output: { statusCode, body: "example" }, validations: { input: violations, output: [] } };
  // None of Prism's own parts is needed where the path is right.
  const request = asServersDo(() => async () => ({ _tag: "Right", right: answer }), {} as Prism);
  return request(input, operations, {})();
}

test("the answer to a bad request says what is bad", async () => {
  const violations = [{ message: "must be integer", path: ["query", "limit"], severity: 0 }];

  expect(await answerTo(400, violations)).toMatchObject({
    right: { output: { body: { errors: [{ context: "limit", message: "must be integer", exceptionName: null }] } } },
  });
});

test("a warning does not make a request bad, nor does an answer with the status 400 that was asked for", async () => {
  const warning = { message: "is deprecated", path: ["query", "limit"], severity: 1 };

  expect(await answerTo(400, [warning])).toMatchObject({ right: { output: { statusCode: 400, body: "example" } } });
  expect(await answerTo(400, [])).toMatchObject({ right: { output: { statusCode: 400, body: "example" } } });
});
