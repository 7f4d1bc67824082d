import { expect, test } from "vitest";
import { packagedDescription } from "../../../src/mock/description.ts";
import type { PrismViolation } from "../../../src/mock/prism.ts";
import type { Operation } from "../../../src/verify/operation.ts";
import { violationText } from "../../../src/verify/violation.ts";

const operation: Operation = {
  operationId: "listBranches",
  parameters: [
    { name: "orderBy", in: "header" },
    { name: "orderBy", in: "query" },
  ],
  requestBody: undefined,
  responses: {},
};
const schema = { properties: { name: { properties: { first: {} } } }, additionalProperties: {} };

test.each<[violation: Omit<PrismViolation, "severity">, text: string]>([
  [{ message: "Body parameter is required" }, "Body parameter is required"],
  [
    { path: ["query", "orderby"], code: "type", message: "Request query parameter orderby must be string" },
    "the query parameter orderBy must be string",
  ],
  [
    { path: ["query", "orderby", "0"], code: "type", message: "Request query parameter orderby.0 must be string" },
    "the query parameter orderBy must be string",
  ],
  [
    { path: ["query"], code: "required", message: "Request query must have required property 'orderby'" },
    "the query parameter orderBy is missing",
  ],
  [
    { path: ["body", "name", "first"], code: "type", message: "Request body property name.first must be string" },
    "/name/first must be string",
  ],
  [
    { path: ["body", "mira okafor"], code: "type", message: "Request body property mira okafor must be string" },
    "/* must be string",
  ],
  [
    { path: ["body"], code: "enum", message: "Request body must be equal to one of the allowed values: A: 1, B" },
    "the body must be equal to one of the allowed values",
  ],
  [
    {
      path: ["body"],
      code: "additionalProperties",
      message: "Request body must NOT have additional properties; found 'colour'",
    },
    'the body has the undeclared key "colour"',
  ],
  [
    {
      path: ["body"],
      code: "unevaluatedProperties",
      message: "Request body must NOT have unevaluated properties: 'Mira\n Okafor'",
    },
    'the body has the undeclared key "*"',
  ],
  [
    { path: ["body", "name"], code: "type", message: "The name Mira Okafor is no string" },
    '/name breaks the rule "type"',
  ],
])("%j", (violation, text) => {
  expect(violationText({ severity: 0, ...violation }, operation, schema, packagedDescription())).toBe(text);
});
