import { expect, test } from "vitest";
import { packagedDescription, packagedOperations } from "../../../src/mock/description.ts";
import { loadPrism } from "../../../src/mock/load-prism.ts";
import type { PrismAnswer, PrismInstance } from "../../../src/mock/prism.ts";
import type { Exchange } from "../../../src/verify/exchange.ts";
import { operationAt } from "../../../src/verify/operation.ts";
import { requestFaults, violationFinder } from "../../../src/verify/request.ts";

const prism = loadPrism();
const input = { method: "get", url: { path: "/", query: {} }, headers: {} };
const operation = { method: "get", path: "/", responses: [] };

/** What is found by a Prism that says this. */
function findWith(said: Awaited<ReturnType<ReturnType<PrismInstance["request"]>>>) {
  return violationFinder({ ...prism, createInstance: () => ({ request: () => async () => said }) })(input, operation);
}

test("warnings of Prism are no faults", async () => {
  const fault = { message: "is wrong", severity: 0 };
  const output: PrismAnswer["output"] = { statusCode: 204 };
  const validations = { input: [{ message: "is deprecated", severity: 1 }, fault], output: [] };

  expect(await findWith({ _tag: "Right", right: { output, validations } })).toEqual([fault]);
});

test("a failure of Prism is no fault of the request", async () => {
  const left = new Error("out of order");

  await expect(findWith({ _tag: "Left", left })).rejects.toBe(left);
});

test("a failure while a request is judged is no fault of it", async () => {
  const description = packagedDescription();
  const template = "/api/latest/projects/{projectKey}";
  const exchange: Exchange = {
    index: 0,
    method: "GET",
    url: "https://bitbucket.example.com/rest/api/latest/projects/HRB",
    headers: {},
    body: Buffer.alloc(0),
    status: 200,
    answer: { type: "", bytes: undefined, isCut: true },
  };
  const rules = {
    description,
    operationOf: packagedOperations(prism),
    violationsOf: () => Promise.reject(new Error("out of order")),
  };
  const described = operationAt(description, template, "GET");
  if (!described) throw new Error(`${template} is not described`);

  await expect(
    requestFaults(exchange, { path: "/api/latest/projects/HRB", query: "" }, described, rules),
  ).rejects.toThrow("out of order");
});
