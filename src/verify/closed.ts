import type { Schema } from "./operation.ts";

/** How a schema is read: as it is, or closed, so that an object has no other keys than those that it declares. */
export type Form = "plain" | "closed";

/**
 * Points a schema's references to the copies that a validator holds. In the closed form an object has no other keys than
 * those that it declares, unless it says that it is open; the parts of an `allOf` are closed as a whole.
 */
export function rewrite(schema: Schema, form: Form, isPart = false): Schema {
  const rewritten: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema))
    rewritten[keyword] = rewriteKeyword(keyword, value, form, isPart);
  const declares = "properties" in schema || "allOf" in schema;
  if (form === "closed" && !isPart && declares && !("additionalProperties" in schema)) {
    rewritten.unevaluatedProperties = false;
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
