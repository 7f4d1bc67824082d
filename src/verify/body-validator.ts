import { type Ajv2020, newAjv, type ValidateFunction } from "../description/ajv.ts";
import { packagedDescription } from "../description/description.ts";
import { nodeAt } from "../description/references.ts";
import { tooDeep } from "../description/request-check.ts";
import { brokenRules } from "../description/rules.ts";
import { bodyViolations, type Schema, type Violation } from "./violations.ts";

/** How a schema is read: as it is, or closed, so that an object has no other properties than those that it declares. */
type Form = "plain" | "closed";

let ajv: Ajv2020 | undefined;
const compiled = { plain: new Map<string, ValidateFunction>(), closed: new Map<string, ValidateFunction>() };

/**
 * Finds what of a body breaks a schema of the packaged description or, if it is valid, is not declared there.
 *
 * @param place - Where the schema is in the description, as a pointer.
 */
export function checkBody(part: Violation["part"], place: string, body: unknown): Violation[] {
  // Most bodies are valid and complete, which takes one pass.
  const undeclared = checkForm(part, place, "closed", body);
  if (undeclared.length === 0) return [];
  const broken = checkForm(part, place, "plain", body);
  return broken.length > 0 ? broken : undeclared;
}

/** Finds what of a body breaks a schema in one of its forms. */
export function checkForm(part: Violation["part"], place: string, form: Form, body: unknown): Violation[] {
  ajv ??= newValidator();
  const check = compiled[form].get(place) ?? ajv.compile(rewrite(nodeAt(place), form));
  compiled[form].set(place, check);
  try {
    if (check(body)) return [];
  } catch {
    // Validation recurses where a schema refers to itself, and the stack has an end.
    return [{ part, place: "the body", rule: tooDeep }];
  }
  return bodyViolations(part, brokenRules(check.errors), nodeAt(place));
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
 * Points a schema's references to the copies that the validator holds. In the closed form an object has only the properties
 * that it declares, unless it says that it is open; the parts of an `allOf` are closed as a whole.
 */
function rewrite(schema: Schema, form: Form, isPart = false): Schema {
  const rewritten: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema))
    rewritten[keyword] = rewriteKeyword(keyword, value, form, isPart);
  const declares = "properties" in schema || "allOf" in schema;
  if (form === "closed" && !isPart && declares && !("additionalProperties" in schema)) {
    // An object without parts needs no record of what was evaluated, which is slow to keep.
    const isMade = ["$ref", "allOf", "oneOf", "anyOf"].some((keyword) => keyword in schema);
    rewritten[isMade ? "unevaluatedProperties" : "additionalProperties"] = false;
  }
  return rewritten;
}

function rewriteKeyword(keyword: string, value: unknown, form: Form, isPart: boolean): unknown {
  switch (keyword) {
    case "$ref":
      return String(value).replace("#/components/schemas/", `urn:${isPart && form === "closed" ? "part" : form}:`);
    case "properties":
      return Object.fromEntries(
        Object.entries(value as Record<string, Schema>).map(([name, schema]) => [name, rewrite(schema, form)]),
      );
    case "items":
    case "additionalProperties":
      return typeof value === "object" ? rewrite(value as Schema, form) : value;
    case "allOf":
      return (value as Schema[]).map((part) => rewrite(part, form, true));
    case "oneOf":
    case "anyOf":
      return (value as Schema[]).map((part) => rewrite(part, form, isPart));
    default:
      return value;
  }
}
