import { mergedSchema, type SchemaNode } from "./merged-schema.ts";

/** A JSON Schema of the draft 2020-12. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The keywords that are copied. `format` is not: strict validators reject formats that they do not know. */
const kept = [
  "type",
  "description",
  "enum",
  "const",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
];

/** Objects without declared properties that only servers fill. */
const filledByServers = new Set(["links", "relatedLinks", "attributes", "properties", "metadata"]);

/** Converts schemas of the description to self-contained ones, with shared schemas in `$defs`, and without examples and cycles. */
export class SchemaBundler {
  /** The schemas that others refer to. */
  readonly defs: Record<string, JsonSchema> = {};
  readonly #open = new Set<string>();

  /** @returns `undefined` for a schema that contains itself at this place. */
  convert(schema: object): JsonSchema | undefined {
    // Schemas of the description have these keywords, or it would not have passed lint.
    const node = schema as SchemaNode;
    const { $ref, description, ...others } = node;
    if (!$ref || Object.keys(others).length > 0) return this.#choices(mergedSchema(node));
    const name = $ref.replace(/^.*\//, "");
    if (this.#open.has(name)) return undefined;
    this.#open.add(name);
    this.defs[name] ??= this.#choices(mergedSchema(node));
    this.#open.delete(name);
    return { $ref: `#/$defs/${name}`, ...(description !== undefined && { description }) };
  }

  #choices(node: SchemaNode): JsonSchema {
    const { oneOf, anyOf, ...rest } = node;
    const choices = oneOf ?? anyOf;
    if (!choices) return this.#plain(node);
    const { description, ...shared } = rest;
    // Members that are declared beside the choices belong to each of them, since no choice allows others.
    const each = choices.map((choice) => this.convert(shared.properties ? { allOf: [shared, choice] } : choice));
    const known = each.filter((choice) => choice !== undefined);
    return { ...(description !== undefined && { description }), anyOf: known };
  }

  #plain(node: SchemaNode): JsonSchema {
    const schema: Record<string, unknown> = {};
    for (const keyword of kept) if (keyword in node) schema[keyword] = node[keyword];
    const items = node.items && this.convert(node.items);
    if (items) schema.items = items;
    if (node.properties) {
      const all = Object.entries(node.properties).filter(([name, property]) => !isLeftOut(name, property));
      const properties = all.flatMap(([name, property]) => {
        const converted = this.convert(property);
        return converted ? [[name, converted] as const] : [];
      });
      schema.properties = Object.fromEntries(properties);
      const names = properties.map(([name]) => name);
      const required = node.required?.filter((name) => names.includes(name)) ?? [];
      if (required.length > 0) schema.required = required;
      schema.additionalProperties = false;
    } else if (typeof node.additionalProperties === "object") {
      schema.additionalProperties = this.convert(node.additionalProperties);
    }
    return schema;
  }
}

function isLeftOut(name: string, property: SchemaNode): boolean {
  const { deprecated, type, properties, description } = mergedSchema(property);
  const isIgnored = deprecated === true || /^(Accepted and i|I)gnored/.test(`${description}`);
  return isIgnored || (filledByServers.has(name) && type === "object" && !properties);
}
