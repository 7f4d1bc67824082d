import type { ErrorObject } from "./ajv.ts";

/** A rule of a schema that a value breaks. */
export interface BrokenRule {
  /** Where it is: the keys that lead there, with the one that is missing or should not be there. */
  keys: readonly string[];
  /** The rule as the end of a sentence that begins with the place. */
  rule: string;
  /** Whether it is about a property that the schema does not declare. */
  isUndeclared: boolean;
}

type Params = ErrorObject["params"];

/** The types of JSON Schema with their articles. */
const types: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "a boolean",
  array: "an array",
  object: "an object",
  null: "null",
};

/** The rules by their keywords, without those that combine schemas, such as `anyOf`. */
const rules: Readonly<Record<string, (params: Params) => string>> = {
  required: () => "is required",
  dependentRequired: () => "is required",
  type: ({ type }) =>
    `must be ${[type]
      .flat()
      .map((name) => types[name])
      .join(" or ")}`,
  enum: ({ allowedValues }) => `must be one of ${allowedValues.join(", ")}`,
  const: ({ allowedValue }) => `must be ${allowedValue}`,
  pattern: ({ pattern }) => `must match ${pattern}`,
  format: ({ format }) => (format === "int32" || format === "int64" ? "is out of range" : `must be a ${format}`),
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  minLength: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${limit} characters`),
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  minItems: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${limit} items`),
  maxItems: ({ limit }) => `must have at most ${limit} items`,
  uniqueItems: () => "must not have duplicate items",
  minProperties: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${limit} properties`),
  additionalProperties: () => "is not in the description",
  unevaluatedProperties: () => "is not in the description",
  not: () => "matches a schema that is not allowed",
};

/**
 * The rules that a value breaks. Where it matches none of several schemas, what it breaks in each of them is listed rather
 * than that.
 */
export function brokenRules(
  errors: readonly Pick<ErrorObject, "keyword" | "instancePath" | "params">[] | null | undefined,
): BrokenRule[] {
  const all = errors ?? [];
  const exact = all.filter(({ keyword }) => Object.hasOwn(rules, keyword));
  return (exact.length > 0 ? exact : all).map(({ keyword, instancePath, params }) => {
    const undeclared: string | undefined = params.unevaluatedProperty ?? params.additionalProperty;
    const last: string | undefined = params.missingProperty ?? undeclared;
    const keys = instancePath.split("/").slice(1).map(unescaped);
    return {
      keys: last === undefined ? keys : [...keys, last],
      rule: rules[keyword]?.(params) ?? "does not match any of the allowed schemas",
      isUndeclared: undeclared !== undefined,
    };
  });
}

/** A key as it is, where a JSON pointer escapes its own characters. */
function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
