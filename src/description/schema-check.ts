import { type Ajv2020, newAjv, type ValidateFunction } from "./ajv.ts";
import { packagedDescription } from "./description.ts";
import { brokenRules } from "./rules.ts";

let ajv: Ajv2020 | undefined;

/**
 * The validator of a schema of the packaged description. It is compiled on first use and cached.
 *
 * @param schema - The place of the schema, as a pointer.
 */
export function validatorOf(schema: string): ValidateFunction {
  // Pointers lead to what the description has.
  return packagedAjv().getSchema(`openapi.json#${schema}`) as ValidateFunction;
}

/** Prepares the validator, which takes longer than to compile a schema. */
export function warmUp(): void {
  packagedAjv();
}

function packagedAjv(): Ajv2020 {
  if (ajv) return ajv;
  const { components, ...others } = packagedDescription();
  const document = { ...others, components: { ...components, examples: {} } };
  // Each schema is compiled once, and the code is neither optimized nor has messages: that takes half the time.
  ajv = newAjv({ allErrors: true, messages: false, inlineRefs: false, code: { optimize: false } });
  return ajv.addSchema(document, "openapi.json");
}

/**
 * The places and rules of a schema of the packaged description that a value breaks, or `undefined` if it is valid.
 *
 * @param schema - The place of the schema, as a pointer.
 * @param name - The name of the value in the message.
 * @param max - How many violations are named, at most.
 */
export function valueFaults(schema: string, value: unknown, name = "body", max = 10): string | undefined {
  const validate = validatorOf(schema);
  if (validate(value)) return undefined;
  const violations = new Set(
    brokenRules(validate.errors).map(({ keys, rule }) => `${[name, ...keys].join("/")} ${rule}`),
  );
  const first = Array.from(violations).slice(0, max).join("; ");
  return violations.size > max ? `${first}; and ${violations.size - max} more` : first;
}
