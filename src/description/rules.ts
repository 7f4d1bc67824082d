import type { AjvCheck, AjvError } from "./ajv.ts";

/** What breaks a schema. */
export interface BrokenRule {
  /** Where it is: the keys that lead there, with the one that is missing or should not be there. */
  keys: readonly string[];
  /** The rule as the end of a sentence that begins with the place. */
  rule: string;
  /** Whether there is something that the schema does not have. */
  isUndeclared: boolean;
}

type Params = AjvError["params"];

/** What types are called. */
const types: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};

/** The rules by their keywords, without those that are made of others. */
const rules: Readonly<Record<string, (params: Params) => string>> = {
  required: () => "is missing",
  dependentRequired: () => "is missing",
  type: ({ type = [] }) =>
    `must be ${[type]
      .flat()
      .map((name) => types[name])
      .join(" or ")}`,
  enum: ({ allowedValues = [] }) => `must be one of ${allowedValues.join(", ")}`,
  const: ({ allowedValue }) => `must be ${allowedValue}`,
  pattern: ({ pattern }) => `must match ${pattern}`,
  format: ({ format }) => (format === "int32" || format === "int64" ? "is out of range" : `must be a ${format}`),
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  minLength: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${limit} characters`),
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  minItems: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${limit} items`),
  maxItems: ({ limit }) => `must have at most ${limit} items`,
  uniqueItems: () => "must not have an item twice",
  minProperties: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${limit} fields`),
  additionalProperties: () => "is not described",
  unevaluatedProperties: () => "is not described",
  not: () => "has a form that is not allowed",
};

/** What a value breaks of a schema. What is wrong with each of several forms is told rather than that none of them fits. */
export function brokenRules(errors: AjvCheck["errors"]): BrokenRule[] {
  const all = errors ?? [];
  const exact = all.filter(({ keyword }) => Object.hasOwn(rules, keyword));
  return (exact.length > 0 ? exact : all).map(({ keyword, instancePath, params }) => {
    const undeclared = params.unevaluatedProperty ?? params.additionalProperty;
    const last = params.missingProperty ?? undeclared;
    const keys = instancePath.split("/").slice(1).map(unescaped);
    return {
      keys: last === undefined ? keys : [...keys, last],
      rule: rules[keyword]?.(params) ?? "has none of the forms that are described",
      isUndeclared: undeclared !== undefined,
    };
  });
}

/** A key as it is, where a pointer has signs of its own in it. */
function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
