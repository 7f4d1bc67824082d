import { resolved } from "./references.ts";

/** The keywords of a schema that matter here. */
export interface SchemaNode {
  $ref?: string;
  type?: unknown;
  properties?: Record<string, SchemaNode>;
  required?: readonly string[];
  items?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
  allOf?: readonly SchemaNode[];
  oneOf?: readonly SchemaNode[];
  anyOf?: readonly SchemaNode[];
  deprecated?: boolean;
  [keyword: string]: unknown;
}

/** A schema with its own `$ref` and `allOf` merged into it. */
export function mergedSchema(node: SchemaNode): SchemaNode {
  const { $ref, allOf = [], ...own } = node;
  const whole: SchemaNode = {};
  for (const part of [...($ref ? [resolved<SchemaNode>({ $ref })] : []), ...allOf].map(mergedSchema).concat(own)) {
    const { properties = {}, required = [] } = whole;
    const added = Object.entries(part.properties ?? {}).map(([name, property]) => {
      return [name, properties[name] ? { allOf: [properties[name], property] } : property];
    });
    Object.assign(whole, part);
    if (added.length > 0 || whole.properties) whole.properties = { ...properties, ...Object.fromEntries(added) };
    if (part.required) whole.required = Array.from(new Set([...required, ...part.required]));
  }
  return whole;
}
