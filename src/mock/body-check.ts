import { type Ajv, type AjvError, newAjv } from "./ajv.ts";
import { packagedDescription } from "./description.ts";

/** How many faults are told, at most. */
const few = 10;

let ajv: Ajv | undefined;

/**
 * What in a value breaks a schema of the packaged description: places and rules, or nothing. A schema is compiled when it is
 * first asked for, and kept.
 *
 * @param schema - Where the schema stands, as a pointer.
 */
export function bodyFaults(schema: string, value: unknown): string | undefined {
  const check = validator().getSchema(`openapi.json#${schema}`);
  if (!check || check(value)) return undefined;
  const faults = new Set(check.errors?.map(faultOf));
  const told = Array.from(faults).slice(0, few).join("; ");
  return faults.size > few ? `${told}; and ${faults.size - few} more` : told;
}

function validator(): Ajv {
  if (!ajv) {
    ajv = newAjv({ allErrors: true });
    ajv.addSchema(packagedDescription(), "openapi.json");
  }
  return ajv;
}

function faultOf({ instancePath, message, params: { allowedValues } }: AjvError): string {
  return `body${instancePath} ${message}${allowedValues ? `: ${allowedValues.join(", ")}` : ""}`;
}
