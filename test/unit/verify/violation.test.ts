import { expect, test } from "vitest";
import { packagedDescription } from "../../../src/description/description.ts";
import type { RequestFault } from "../../../src/mock/request/request-check.ts";
import { violationText } from "../../../src/verify/violation.ts";

const schema = { properties: { name: { properties: { first: {} } } }, additionalProperties: {} };
const rule = "must be a text";

test.each<[fault: Omit<RequestFault, "isUndeclared">, text: string]>([
  [{ part: "body", keys: [], rule: "is missing" }, "the body is missing"],
  [{ part: "query", keys: ["orderBy"], rule }, "the query parameter orderBy must be a text"],
  [{ part: "body", keys: ["name", "first"], rule }, "/name/first must be a text"],
  [{ part: "body", keys: ["mira okafor"], rule }, "/* must be a text"],
])("%j", (fault, text) => {
  expect(violationText({ isUndeclared: false, ...fault }, schema, packagedDescription())).toBe(text);
});

test.each([
  [["colour"], 'the body has the undeclared key "colour"'],
  [["name", "Mira\n Okafor"], '/name has the undeclared key "*"'],
])("what is not described, at %j", (keys, text) => {
  const fault: RequestFault = { part: "body", keys, rule: "is not described", isUndeclared: true };

  expect(violationText(fault, schema, packagedDescription())).toBe(text);
});
