import type { Description } from "../mock/description.ts";
import type { PrismViolation } from "../mock/prism.ts";
import type { Operation, Schema } from "./operation.ts";
import { placeIn, shownName } from "./places.ts";

/**
 * Says what Prism found wrong with a request, without what stands in the request: which parameter, or where in the body, and
 * the rule.
 *
 * @param schema - The schema of the body.
 */
export function violationText(
  { code, message, path = [] }: PrismViolation,
  { parameters }: Operation,
  schema: Schema,
  description: Description,
): string {
  const [part, ...keys] = path;
  // What is about the request as a whole has no place.
  if (part === undefined) return message;
  const rule = ruleOf(message, part, keys, `${code}`);
  if (part === "body") return `${placeIn(description, schema, keys) || "the body"} ${rule}`;
  // Prism writes the names of parameters in small letters.
  const [, missing] = /^must have required property '(.*)'$/.exec(rule) ?? [];
  const name = missing ?? keys[0];
  const parameter = parameters.find((one) => one.in === part && one.name.toLowerCase() === name);
  return `the ${part} parameter ${parameter?.name} ${missing === undefined ? rule : "is missing"}`;
}

/** The end of a message, which follows from the schema alone. The place stands before it, and a key can stand behind it. */
function ruleOf(message: string, part: string, keys: readonly string[], code: string): string {
  const place = keys.length > 0 ? `${part === "body" ? "property" : "parameter"} ${keys.join(".").trim()} ` : "";
  const start = `Request ${part} ${place}`;
  if (!message.startsWith(start)) return `breaks the rule "${code}"`;
  // Prism lists the values that are allowed, which can be many.
  const rule = message.slice(start.length, code === "enum" ? message.indexOf(":", start.length) : undefined);
  const [, key] = /(?:; found|:) '(.*)'$/s.exec(rule) ?? [];
  const isUndeclared = code === "additionalProperties" || code === "unevaluatedProperties";
  return isUndeclared ? `has the undeclared key "${shownName(`${key}`)}"` : rule;
}
