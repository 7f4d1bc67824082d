import { type Ajv, type AjvCheck, newAjv } from "./ajv.ts";
import { packagedDescription } from "./description.ts";
import { brokenRules } from "./rules.ts";

/** How many faults are told, at most. */
const few = 10;

let ajv: Ajv | undefined;

/**
 * The check of a schema of the packaged description. It is compiled when it is first asked for, and kept.
 *
 * @param schema - Where the schema stands, as a pointer.
 */
export function checkOf(schema: string): AjvCheck {
  if (!ajv) {
    ajv = newAjv({ allErrors: true, validateFormats: true });
    ajv.addSchema(packagedDescription(), "openapi.json");
  }
  // What the description has is there.
  return ajv.getSchema(`openapi.json#${schema}`) as AjvCheck;
}

/**
 * What in a value breaks a schema of the packaged description: places and rules, or nothing.
 *
 * @param schema - Where the schema stands, as a pointer.
 */
export function bodyFaults(schema: string, value: unknown): string | undefined {
  const check = checkOf(schema);
  if (check(value)) return undefined;
  const faults = new Set(brokenRules(check.errors).map(({ keys, rule }) => `${["body", ...keys].join("/")} ${rule}`));
  const told = Array.from(faults).slice(0, few).join("; ");
  return faults.size > few ? `${told}; and ${faults.size - few} more` : told;
}
