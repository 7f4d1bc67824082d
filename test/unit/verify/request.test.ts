import { expect, test } from "vitest";
import { packagedDescription } from "../../../src/description/description.ts";
import type { Exchange } from "../../../src/verify/exchange.ts";
import { operationAt } from "../../../src/verify/operation.ts";
import { requestFaults } from "../../../src/verify/request.ts";

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
  const operationOf = () => {
    throw new Error("out of order");
  };
  const described = operationAt(description, template, "GET");
  if (!described) throw new Error(`${template} is not described`);

  await expect(
    requestFaults(exchange, { path: "/api/latest/projects/HRB", query: "" }, described, { description, operationOf }),
  ).rejects.toThrow("out of order");
});
