import { expect, test } from "vitest";
import { packagedDescription } from "../../../src/description/description.ts";
import type { RequestViolation } from "../../../src/description/request-check.ts";
import { violationText } from "../../../src/verify/violation.ts";

const schema = { properties: { name: { properties: { first: {} } } }, additionalProperties: {} };
const rule = "must be a string";

test.each<[fault: Omit<RequestViolation, "isUndeclared">, text: string]>([
  [{ part: "body", keys: [], rule: "is required" }, "the body is required"],
  [{ part: "query", keys: ["orderBy"], rule }, "the query parameter orderBy must be a string"],
  [{ part: "body", keys: ["name", "first"], rule }, "/name/first must be a string"],
  [{ part: "body", keys: ["mira okafor"], rule }, "/* must be a string"],
])("%j", (fault, text) => {
  expect(violationText({ isUndeclared: false, ...fault }, schema, packagedDescription())).toBe(text);
});

test.each([
  [["colour"], 'the body has the undeclared key "colour"'],
  [["name", "Mira\n Okafor"], '/name has the undeclared key "*"'],
])("what is not described, at %j", (keys, text) => {
  const fault: RequestViolation = { part: "body", keys, rule: "is not described", isUndeclared: true };

  expect(violationText(fault, schema, packagedDescription())).toBe(text);
});
