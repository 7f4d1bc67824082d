import { expect, test } from "vitest";
import type { ErrorObject } from "../../../src/description/ajv.ts";
import { brokenRules } from "../../../src/description/rules.ts";

test.each<[keyword: string, params: ErrorObject["params"], rule: string]>([
  ["type", { type: "string" }, "must be a string"],
  ["type", { type: ["integer", "null"] }, "must be an integer or null"],
  ["type", { type: "number" }, "must be a number"],
  ["type", { type: "boolean" }, "must be a boolean"],
  ["type", { type: "array" }, "must be an array"],
  ["type", { type: "object" }, "must be an object"],
  ["enum", { allowedValues: ["A", "B"] }, "must be one of A, B"],
  ["const", { allowedValue: "no-check" }, "must be no-check"],
  ["pattern", { pattern: "^a$" }, "must match ^a$"],
  ["format", { format: "int32" }, "is out of range"],
  ["format", { format: "int64" }, "is out of range"],
  ["format", { format: "date-time" }, "must be a date-time"],
  ["minimum", { limit: 1 }, "must be at least 1"],
  ["maximum", { limit: 9 }, "must be at most 9"],
  ["minLength", { limit: 1 }, "must not be empty"],
  ["minLength", { limit: 2 }, "must have at least 2 characters"],
  ["maxLength", { limit: 255 }, "must have at most 255 characters"],
  ["minItems", { limit: 1 }, "must not be empty"],
  ["minItems", { limit: 2 }, "must have at least 2 items"],
  ["maxItems", { limit: 6 }, "must have at most 6 items"],
  ["uniqueItems", {}, "must not have duplicate items"],
  ["minProperties", { limit: 1 }, "must not be empty"],
  ["minProperties", { limit: 2 }, "must have at least 2 properties"],
  ["not", {}, "matches a schema that is not allowed"],
  ["oneOf", {}, "does not match any of the allowed schemas"],
])("%s with %j", (keyword, params, rule) => {
  expect(brokenRules([{ keyword, instancePath: "/a~1b/0/~0c", params }])).toEqual([
    { keys: ["a/b", "0", "~c"], rule, isUndeclared: false },
  ]);
});

test.each<[keyword: string, params: ErrorObject["params"], rule: string, isUndeclared: boolean]>([
  ["required", { missingProperty: "name" }, "is required", false],
  ["dependentRequired", { missingProperty: "name" }, "is required", false],
  ["additionalProperties", { additionalProperty: "name" }, "is not in the description", true],
  ["unevaluatedProperties", { unevaluatedProperty: "name" }, "is not in the description", true],
])("%s names the field", (keyword, params, rule, isUndeclared) => {
  expect(brokenRules([{ keyword, instancePath: "/matcher", params }])).toEqual([
    { keys: ["matcher", "name"], rule, isUndeclared },
  ]);
});

test("the violations of each of several forms are reported, rather than that none matches", () => {
  const exact = { keyword: "type", instancePath: "/id", params: { type: "integer" } };
  const around = { keyword: "anyOf", instancePath: "", params: {} };

  expect(brokenRules([exact, around])).toEqual(brokenRules([exact]));
  expect(brokenRules([around])).toEqual([
    { keys: [], rule: "does not match any of the allowed schemas", isUndeclared: false },
  ]);
});

test("no errors are no violation", () => {
  expect(brokenRules(null)).toEqual([]);
});
