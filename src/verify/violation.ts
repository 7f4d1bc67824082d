import type { Description } from "../description/description.ts";
import type { RequestViolation } from "../description/request-check.ts";
import type { BrokenRule } from "../description/rules.ts";
import type { Schema } from "./operation.ts";
import { placeIn, shownName } from "./places.ts";

/**
 * Says what is wrong with a request, without what stands in it: which parameter, or where in the body, and the rule.
 *
 * @param schema - The schema of the body.
 */
export function violationText(fault: RequestViolation, schema: Schema, description: Description): string {
  const { part, keys, rule } = fault;
  return part === "body" ? bodyFaultText(fault, schema, description) : `the ${part} parameter ${keys[0]} ${rule}`;
}

/** Says what is wrong with a body, without what stands in it: where, and the rule. */
export function bodyFaultText(
  { keys, rule, isUndeclared }: BrokenRule,
  schema: Schema,
  description: Description,
): string {
  const place = placeIn(description, schema, isUndeclared ? keys.slice(0, -1) : keys) || "the body";
  return `${place} ${isUndeclared ? `has the undeclared key "${shownName(`${keys.at(-1)}`)}"` : rule}`;
}
