import { type Ajv2020, newAjv, type ValidateFunction } from "../description/ajv.ts";
import { packagedDescription } from "../description/description.ts";
import { mergedSchema, type SchemaNode } from "../description/merged-schema.ts";
import { nodeAt } from "../description/references.ts";
import { schemaViolations, tooDeep } from "../description/request-check.ts";
import { brokenRules } from "../description/rules.ts";
import { bodyViolations, type Violation } from "./violations.ts";

let ajv: Ajv2020 | undefined;
const validators = new Map<string, ValidateFunction>();

/**
 * Finds the violations of a schema of the packaged description or, if there are none, undeclared properties.
 *
 * @param place - Where the schema is in the description, as a pointer.
 */
export function checkBody(part: Violation["part"], place: string, body: unknown): Violation[] {
  const validate = closedValidatorOf(place);
  try {
    // Most bodies are valid and complete, which takes one pass.
    if (validate(body)) return [];
  } catch {
    // Validation of a recursive schema can overflow the stack.
    return [{ part, place: "the body", rule: tooDeep }];
  }
  const broken = schemaViolations(body, place);
  const undeclared = () => brokenRules(validate.errors).filter(({ isUndeclared }) => isUndeclared);
  return bodyViolations(part, broken.length > 0 ? broken : undeclared(), nodeAt(place));
}

/** The validator of a closed schema. It is compiled on first use and cached. */
function closedValidatorOf(place: string): ValidateFunction {
  ajv ??= newClosedAjv();
  const validate = validators.get(place) ?? ajv.compile(closed(nodeAt(place)));
  validators.set(place, validate);
  return validate;
}

function newClosedAjv(): Ajv2020 {
  // Whether a property is inherited takes half the time. A body without the property `toString` fails because the inherited
  // one is no string, and then the schema itself decides.
  const validator = newAjv({ allErrors: true, messages: false, ownProperties: false });
  for (const [name, schema] of Object.entries({ ...packagedDescription().components.schemas }))
    validator.addSchema(closed(schema as SchemaNode), `urn:closed:${name}`);
  return validator;
}

/**
 * A schema whose objects have only the properties that it declares, unless it says that it is open. Its `allOf` is merged, since
 * `unevaluatedProperties` is slow, and its references point to the copies that the validator holds.
 */
function closed(schema: SchemaNode): SchemaNode {
  const whole = schema.allOf ? mergedSchema(schema) : schema;
  const { $ref, properties, items, additionalProperties = !properties, oneOf, anyOf } = whole;
  return {
    ...whole,
    ...($ref && { $ref: $ref.replace("#/components/schemas/", "urn:closed:") }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(closedProperty)) }),
    ...(items && { items: closed(items) }),
    additionalProperties:
      typeof additionalProperties === "object" ? closed(additionalProperties) : additionalProperties,
    ...(oneOf && { oneOf: oneOf.map(closed) }),
    ...(anyOf && { anyOf: anyOf.map(closed) }),
  };
}

function closedProperty([name, schema]: [string, SchemaNode]): [string, SchemaNode] {
  return [name, closed(schema)];
}
