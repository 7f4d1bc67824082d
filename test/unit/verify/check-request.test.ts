import { expect, test } from "vitest";
import { operationAt } from "../../../src/description/operations.ts";
import { checkRequest } from "../../../src/verify/check-request.ts";

test("a failure of the checker is no violation", () => {
  const template = "/api/latest/projects";
  const operation = operationAt(template, "post");
  if (!operation) throw new Error(`${template} is not described`);
  const broken = {
    ...operation,
    body: {
      isRequired: true,
      get contents(): never {
        throw new Error("out of order");
      },
    },
  };
  const request = { query: "", headers: { "content-type": "application/json" }, bytes: Buffer.from("{}") };

  expect(() => checkRequest(request, { template, parameters: {} }, broken)).toThrow("out of order");
});

test("a body that is not the form of its media type is a violation", () => {
  const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}";
  const operation = operationAt(template, "put");
  if (!operation) throw new Error(`${template} is not described`);
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  const request = { query: "", headers, bytes: Buffer.from("--b\r\n\r\nx\r\n--b--") };

  expect(checkRequest(request, { template, parameters: {} }, operation)).toEqual([
    { part: "request", place: "the body", rule: "is not a form" },
  ]);
});

test("a request lacks all of the parameters of which one is required", () => {
  const template = "/api/latest/projects/{projectKey}/permissions";
  const operation = operationAt(template, "delete");
  if (!operation) throw new Error(`${template} is not described`);
  const check = (query: string, bytes?: Uint8Array) =>
    checkRequest({ query, headers: {}, bytes }, { template, parameters: { projectKey: "HRB" } }, operation);

  expect(check("", Buffer.from(""))).toEqual([{ part: "request", place: "one of user, group", rule: "is required" }]);
  expect(check("user=mira", Buffer.from(""))).toEqual([]);
  expect(check("")).toEqual([]);
});
