import { mediaTypes, resolve } from "./description.ts";
import type {
  OpenAPI3,
  OperationObject,
  ParameterObject,
  ReferenceObject,
  SchemaObject,
} from "./openapi-typescript.ts";

type Schema = SchemaObject | ReferenceObject;

/** What of a schema holds other schemas. */
interface Parts {
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
}

/** The names of the query parameters and of the fields of the body, at any depth, that hold a secret. */
export function secretFields(
  description: OpenAPI3,
  { requestBody }: OperationObject,
  parameters: readonly ParameterObject[],
): string[] {
  const found = new Set<string>();
  const seen = new Set<Parts>();
  function look(schema: Schema, name: string): void {
    const parts = resolve(description, schema) as Parts;
    if (parts.format === "password") found.add(name);
    if (seen.has(parts)) return;
    seen.add(parts);
    const { properties = {}, items, allOf = [], oneOf = [], anyOf = [] } = parts;
    for (const [key, property] of Object.entries(properties)) look(property, key);
    for (const part of [...(items ? [items] : []), ...allOf, ...oneOf, ...anyOf]) look(part, name);
  }
  for (const { in: place, name, schema } of parameters) if (place === "query" && schema) look(schema, name);
  for (const [, { schema }] of requestBody ? mediaTypes(description, requestBody) : []) if (schema) look(schema, "");
  return Array.from(found).sort();
}
