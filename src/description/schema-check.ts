import { type Ajv2020, newAjv, type ValidateFunction } from "./ajv.ts";
import { packagedDescription } from "./description.ts";
import { brokenRules } from "./rules.ts";

let ajv: Ajv2020 | undefined;

/**
 * The validator of a schema of the packaged description. It is compiled on first use, and kept.
 *
 * @param schema - The place of the schema, as a pointer.
 */
export function checkOf(schema: string): ValidateFunction {
  // Pointers lead to what the description has.
  return validator().getSchema(`openapi.json#${schema}`) as ValidateFunction;
}

/** Prepares the validator, which takes longer than to compile a schema. */
export function warmUp(): void {
  validator();
}

function validator(): Ajv2020 {
  if (ajv) return ajv;
  const { components, ...others } = packagedDescription();
  const document = { ...others, components: { ...components, examples: {} } };
  // Each schema is compiled once, and the code is neither optimized nor has messages: that takes half the time.
  ajv = newAjv({ allErrors: true, messages: false, inlineRefs: false, code: { optimize: false } });
  return ajv.addSchema(document, "openapi.json");
}

/**
 * What of a value does not match a schema of the packaged description: places and rules, or nothing.
 *
 * @param schema - The place of the schema, as a pointer.
 * @param name - What the value is called in the message.
 * @param shown - How many violations are named, at most.
 */
export function valueFaults(schema: string, value: unknown, name = "body", shown = 10): string | undefined {
  const check = checkOf(schema);
  if (check(value)) return undefined;
  const faults = new Set(brokenRules(check.errors).map(({ keys, rule }) => `${[name, ...keys].join("/")} ${rule}`));
  const first = Array.from(faults).slice(0, shown).join("; ");
  return faults.size > shown ? `${first}; and ${faults.size - shown} more` : first;
}
