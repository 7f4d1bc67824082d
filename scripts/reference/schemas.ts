import { resolve } from "../description.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import type { Field, TypeEntry, TypeText } from "./model.ts";

/** What is told of a schema. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  "x-extensible-enum"?: unknown[];
  const?: unknown;
  not?: Schema;
  default?: unknown;
  deprecated?: boolean;
  "x-since"?: string;
  "x-until"?: string;
}

/** The most values of a schema with a name that are told in place of the name. */
const fewValues = 6;

/** What TypeScript takes for a file. */
const fileTypes: TypeText[] = ["string", "Blob", "ArrayBuffer", "Uint8Array"].map((text) => ({ text }));

/** All schemas of a description by name. */
export function typeEntries(description: OpenAPI3): Map<string, TypeEntry> {
  const schemas = Object.entries<Schema>({ ...description.components?.schemas } as Record<string, Schema>);
  return new Map(schemas.map(([name, schema]) => [name, typeEntry(description, name, schema)]));
}

function typeEntry(description: OpenAPI3, name: string, schema: Schema): TypeEntry {
  const fields = fieldsOf(description, schema);
  const isPlainObject = fields.length > 0 && !schema.oneOf && !schema.anyOf;
  const types = isPlainObject ? [] : ownTypes(description, schema);
  return { name, meaning: line(schema.description), types, fields };
}

/** The types that a value can have, each as TypeScript has it or by the name of its schema. */
export function typesOf(description: OpenAPI3, schema: Schema): TypeText[] {
  if (!schema.$ref) return ownTypes(description, schema);
  const target: Schema = resolve(description, schema);
  const values = target.enum ?? target["x-extensible-enum"] ?? [];
  if (values.length > 0 && values.length <= fewValues) return ownTypes(description, target);
  const name = schema.$ref.replace(/.*\//, "");
  return [{ text: name, schema: name }];
}

function ownTypes(description: OpenAPI3, schema: Schema): TypeText[] {
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms) return forms.flatMap((form) => typesOf(description, form));
  if (schema.const !== undefined) return [{ text: JSON.stringify(schema.const) }];
  const known = schema["x-extensible-enum"];
  if (known) return [...known.map((value) => JSON.stringify(value)), "string"].map((text) => ({ text }));
  if (schema.enum) return schema.enum.map((value) => ({ text: JSON.stringify(value) }));
  const [onlyPart, ...others] = schema.allOf ?? [];
  if (onlyPart && others.length === 0 && !schema.properties) return typesOf(description, onlyPart);
  return [schema.type ?? (schema.properties || schema.allOf ? "object" : "any JSON")]
    .flat()
    .flatMap((type) => typesNamed(description, type, schema));
}

function typesNamed(description: OpenAPI3, type: string, { items, format, additionalProperties }: Schema): TypeText[] {
  if (type === "array") return listsOf(typesOf(description, items ?? {}));
  if (type === "string" && format === "binary") return fileTypes;
  if (type === "object" && typeof additionalProperties === "object") {
    const values = typesOf(description, additionalProperties);
    return values.map(({ text, ...rest }) => ({ text: `Record<string, ${text}>`, ...rest }));
  }
  return [{ text: type }];
}

/** A list of each of the types, or one of all where they are mixed. */
function listsOf(types: TypeText[]): TypeText[] {
  const [first, ...others] = types;
  if (first && others.length === 0) return [{ ...first, text: `${first.text}[]` }];
  const schema = types.find((type) => type.schema)?.schema;
  return [{ text: `(${types.map(({ text }) => text).join(" | ")})[]`, ...(schema && { schema }) }];
}

/** The properties of an object, with those of the parts that it is made of. */
export function fieldsOf(description: OpenAPI3, given: Schema): Field[] {
  const { allOf = [], properties = {}, required = [] }: Schema = resolve(description, given);
  const fields = new Map<string, Field>();
  for (const field of allOf.flatMap((part) => fieldsOf(description, part))) fields.set(field.name, field);
  for (const [name, property] of Object.entries(properties)) {
    const target: Schema = resolve(description, property);
    fields.set(name, {
      name,
      types: typesOf(description, property),
      isRequired: false,
      isDeprecated: target.deprecated === true || property.deprecated === true,
      since: property["x-since"],
      until: property["x-until"],
      default: target.default === undefined ? undefined : JSON.stringify(target.default),
      meaning: line(property.description ?? target.description),
      fields: nested(description, property),
    });
  }
  // A part can require what another part has.
  for (const name of required) {
    const field = fields.get(name);
    if (field) fields.set(name, { ...field, isRequired: true });
  }
  return [...fields.values()];
}

/** The properties of an object that has no name, or of those in a list. */
function nested(description: OpenAPI3, { $ref, items, ...schema }: Schema): Field[] {
  if ($ref) return [];
  return items ? nested(description, items) : fieldsOf(description, schema);
}

/** Types without those that are there twice. */
export function distinct(types: readonly TypeText[]): TypeText[] {
  return types.filter(({ text }, index) => types.findIndex((other) => other.text === text) === index);
}

/** A description on one line. */
export function line(text = ""): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
