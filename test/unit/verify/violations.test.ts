import { expect, test } from "vitest";
import { bodyViolations, placeIn, type Schema, safeName, violationText } from "../../../src/verify/violations.ts";

const page: Schema = { $ref: "#/components/schemas/WebhookPage" };

test.each<[schema: Schema, segments: string[], place: string]>([
  [page, [], ""],
  [page, ["values"], "/values"],
  [page, ["values", "3", "configuration", "secret"], "/values/*/configuration/secret"],
  [page, ["values", "3", "configuration", "mira"], "/values/*/configuration/*"],
  [page, ["mira", "values"], "/*/*"],
  [page, ["toString"], "/*"],
  [{ oneOf: [{ type: "string" }, { allOf: [{ anyOf: [page] }] }] }, ["values", "0", "mira"], "/values/*/*"],
  [{ items: true, additionalProperties: false }, ["0", "values"], "/*/*"],
])("in %j, %j is %s", (schema, segments, place) => {
  expect(placeIn(schema, segments)).toBe(place);
});

test.each(["colour", "relatedLinks", "sub-code", "_links", "oauth2Token", "sha256", "x".repeat(40)])(
  "%s looks like a name",
  (name) => {
    expect(safeName(name)).toBe(name);
  },
);

test.each([
  "",
  "17",
  "2026-11-25",
  "d27071b5751",
  "mira@example.com",
  "Mira Okafor",
  "refs/heads/main",
  "x".repeat(41),
  "a\nb",
  "sha2560",
  "~mira",
])("%j looks like data", (name) => {
  expect(safeName(name)).toBe("*");
});

const schema: Schema = { properties: { name: { properties: { first: {} } } }, additionalProperties: {} };

test.each([
  [{ keys: [], rule: "is missing", isUndeclared: false }, "the body is missing"],
  [{ keys: ["name", "first"], rule: "must be a string", isUndeclared: false }, "/name/first must be a string"],
  [{ keys: ["mira okafor"], rule: "must be a string", isUndeclared: false }, "/* must be a string"],
  [{ keys: ["colour"], rule: "", isUndeclared: true }, 'the body has the undeclared property "colour"'],
  [{ keys: ["name", "Mira\n Okafor"], rule: "", isUndeclared: true }, '/name has the undeclared property "*"'],
])("%j is a violation without values", (broken, text) => {
  expect(bodyViolations("response", [broken, broken], schema).map(violationText)).toEqual([`response: ${text}`]);
});
