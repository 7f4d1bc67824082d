import { expect, test } from "vitest";
import { operationAt } from "../../../src/description/operations.ts";
import { checkRequest } from "../../../src/verify/check-request.ts";

test("a failure of the checker is no violation", () => {
  const template = "/api/latest/projects";
  const operation = operationAt(template, "post");
  if (!operation) throw new Error(`${template} is not described`);
  const broken = {
    ...operation,
    get body(): never {
      throw new Error("out of order");
    },
  };
  const request = { query: "", headers: { "content-type": "application/json" }, bytes: Buffer.from("{}") };

  expect(() => checkRequest(request, { template, parameters: {} }, broken)).toThrow("out of order");
});
