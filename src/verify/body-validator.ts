import { type Ajv2020, newAjv, type ValidateFunction } from "../description/ajv.ts";
import { packagedDescription } from "../description/description.ts";
import { nodeAt } from "../description/references.ts";
import { tooDeep } from "../description/request-check.ts";
import { brokenRules } from "../description/rules.ts";
import { bodyViolations, type Schema, type Violation } from "./violations.ts";

/** A schema as it is, or closed: its objects have no other properties than those that it declares. */
type Variant = "plain" | "closed";

let ajv: Ajv2020 | undefined;
const compiled = { plain: new Map<string, ValidateFunction>(), closed: new Map<string, ValidateFunction>() };

/**
 * Finds the violations of a schema of the packaged description or, if there are none, undeclared properties.
 *
 * @param place - Where the schema is in the description, as a pointer.
 */
export function checkBody(part: Violation["part"], place: string, body: unknown): Violation[] {
  // Most bodies are valid and complete, which takes one pass.
  const undeclared = checkVariant(part, place, "closed", body);
  if (undeclared.length === 0) return [];
  const broken = checkVariant(part, place, "plain", body);
  return broken.length > 0 ? broken : undeclared;
}

/** Finds the violations of one variant of a schema. */
export function checkVariant(part: Violation["part"], place: string, variant: Variant, body: unknown): Violation[] {
  ajv ??= newValidator();
  const validate = compiled[variant].get(place) ?? ajv.compile(rewrite(nodeAt(place), variant));
  compiled[variant].set(place, validate);
  try {
    if (validate(body)) return [];
  } catch {
    // Validation of a recursive schema can overflow the stack.
    return [{ part, place: "the body", rule: tooDeep }];
  }
  return bodyViolations(part, brokenRules(validate.errors), nodeAt(place));
}

function newValidator(): Ajv2020 {
  // Lengths are counted in UTF-16 code units, as servers do, since code points take twice as long.
  const validator = newAjv({ allErrors: true, messages: false, unicode: false });
  validator.addFormat("int32", { type: "number", validate: Number.isInteger });
  validator.addFormat("int64", { type: "number", validate: Number.isInteger });
  validator.addFormat("binary", true);
  for (const [name, schema] of Object.entries({ ...packagedDescription().components.schemas })) {
    validator.addSchema(rewrite(schema as Schema, "plain"), `urn:plain:${name}`);
    validator.addSchema(rewrite(schema as Schema, "closed"), `urn:closed:${name}`);
    validator.addSchema(rewrite(schema as Schema, "closed", true), `urn:part:${name}`);
  }
  return validator;
}

/**
 * Points a schema's references to the copies that the validator holds. In the closed variant an object has only the properties
 * that it declares, unless it says that it is open; the parts of an `allOf` are closed as a whole.
 */
function rewrite(schema: Schema, variant: Variant, isPart = false): Schema {
  const rewritten: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema))
    rewritten[keyword] = rewriteKeyword(keyword, value, variant, isPart);
  const declares = "properties" in schema || "allOf" in schema;
  if (variant === "closed" && !isPart && declares && !("additionalProperties" in schema)) {
    // `unevaluatedProperties` is slow, and needed only where a schema is composed of others.
    const isComposed = ["$ref", "allOf", "oneOf", "anyOf"].some((keyword) => keyword in schema);
    rewritten[isComposed ? "unevaluatedProperties" : "additionalProperties"] = false;
  }
  return rewritten;
}

function rewriteKeyword(keyword: string, value: unknown, variant: Variant, isPart: boolean): unknown {
  switch (keyword) {
    case "$ref":
      return String(value).replace(
        "#/components/schemas/",
        `urn:${isPart && variant === "closed" ? "part" : variant}:`,
      );
    case "properties":
      return Object.fromEntries(
        Object.entries(value as Record<string, Schema>).map(([name, schema]) => [name, rewrite(schema, variant)]),
      );
    case "items":
    case "additionalProperties":
      return typeof value === "object" ? rewrite(value as Schema, variant) : value;
    case "allOf":
      return (value as Schema[]).map((part) => rewrite(part, variant, true));
    case "oneOf":
    case "anyOf":
      return (value as Schema[]).map((part) => rewrite(part, variant, isPart));
    default:
      return value;
  }
}
