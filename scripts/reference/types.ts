import { line, partsOf, type Schema, schemaOf } from "../description.ts";
import type { OpenAPI3, ParameterObject } from "../openapi-typescript.ts";
import { addressOf, type Page } from "./pages.ts";

/** A property of an object, or a parameter. */
export interface Field {
  name: string;
  place?: string;
  /** Its types, in Markdown. */
  types: string;
  isRequired: boolean;
  isDeprecated: boolean;
  since: string | undefined;
  until: string | undefined;
  default: string | undefined;
  meaning: string;
  /** The properties of an object that has no name. */
  fields: Field[];
}

/** The most values of a schema with a name that are listed in place of the name. */
const fewValues = 6;

/** What TypeScript accepts for a file. */
const fileTypes = ["string", "Blob", "ArrayBuffer", "Uint8Array"];

/** The section of a type, below a heading of a level such as `###`. */
export function typeSection(page: Page, level: string, name: string, schema: Schema): string {
  const fields = fieldsOf(page, schema);
  const types = ownTypes(page.description, schema);
  const isPlainObject = fields.length > 0 && !schema.oneOf && !schema.anyOf;
  const meaning = line(schema.description);
  return [
    `${level} ${name}`,
    ...(meaning ? [meaning] : []),
    ...(isPlainObject ? [] : [`${types.length > 1 ? "One of" : "Type:"} ${linked(page, types)}.`]),
    ...(fields.length > 0 ? [fieldLines(fields).join("\n")] : []),
  ].join("\n\n");
}

/** The types that values of one of the schemas can have in Markdown, those with a name as a link. */
export function typesText(page: Page, ...schemas: (object | undefined)[]): string {
  return linked(page, [...new Set(schemas.flatMap((schema) => typesOf(page.description, schema)))]);
}

/** The properties of an object, with those of its parts. */
export function fieldsOf(page: Page, given: object | undefined): Field[] {
  // A part can require what another part has.
  const required = partsOf(page.description, given).flatMap((part) => part.required ?? []);
  return Object.entries(propertiesOf(page.description, given)).map(([name, property]) => {
    return { ...fieldOf(page, name, property), isRequired: required.includes(name) };
  });
}

/** A parameter of an operation or an event. */
export function parameterOf(page: Page, parameter: ParameterObject): Field {
  const { name, schema = {}, required, in: place } = parameter;
  return { ...fieldOf(page, name, schema as Schema, parameter), place, isRequired: required === true, fields: [] };
}

/** Properties as a list, with those of objects without a name below them. */
export function fieldLines(fields: readonly Field[], indent = ""): string[] {
  return fields.flatMap((field) => {
    const notes = [...releaseNotes(field), ...(field.default ? [`default \`${field.default}\``] : [])];
    const value = [[field.types, ...notes].join(", "), field.meaning].filter(Boolean).join(". ");
    return [
      `${indent}- \`${field.name}${field.isRequired ? "" : "?"}\`: ${value}`,
      ...fieldLines(field.fields, `${indent}  `),
    ];
  });
}

/** What is sent, as a table. A column that would be empty is left out. */
export function fieldTable(rows: readonly Field[]): string {
  const columns = (
    [
      ["Name", ({ name, isRequired }) => `\`${name}\`${isRequired ? " \\*" : ""}`],
      ["In", ({ place = "" }) => place],
      ["Type", ({ types }) => types],
      ["Default", (row) => (row.default ? `\`${row.default}\`` : "")],
      ["Since", ({ since = "" }) => since],
      ["Description", (row) => [...releaseNotes({ ...row, since: undefined }), row.meaning].join(". ")],
    ] satisfies [string, (row: Field) => string][]
  ).filter(([, cellOf]) => rows.some(cellOf));
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    line(columns.map(([title]) => title)),
    `|${"---|".repeat(columns.length)}`,
    ...rows.map((row) => line(columns.map(([, cellOf]) => cellOf(row)))),
  ].join("\n");
}

/** Properties as rows of a table, those of objects without a name as `anchor.path`. */
export function flattened(fields: readonly Field[], prefix = ""): Field[] {
  return fields.flatMap((field) => {
    const name = prefix + field.name;
    return [{ ...field, name }, ...flattened(field.fields, `${name}.`)];
  });
}

/** The field by which the forms of a value differ, and its values: each form that declares anything has its own. */
export function discriminator(description: OpenAPI3, schema: object): { field: string; values: string[] } | undefined {
  const { oneOf = [] } = schemaOf(description, schema);
  const forms = oneOf.map((form) => propertiesOf(description, form)).filter((form) => Object.keys(form).length > 0);
  if (forms.length < 2) return undefined;
  for (const field of Object.keys(forms[0] ?? {})) {
    // The form for other values has none of its own.
    const known = forms.filter((form) => !form[field]?.not).map((form) => schemaOf(description, form[field]));
    const all = known.flatMap(onlyValues);
    if (known.every((property) => onlyValues(property).length > 0) && new Set(all).size === all.length)
      return { field, values: all.map(String) };
  }
  return undefined;
}

/** What a parameter or a property is, with what is said where the schema stands. */
function fieldOf(page: Page, name: string, schema: Schema, said: Schema | ParameterObject = schema): Field {
  const target = schemaOf(page.description, schema);
  return {
    name,
    types: typesText(page, schema),
    isRequired: false,
    isDeprecated: target.deprecated === true || said.deprecated === true,
    since: said["x-since"],
    until: said["x-until"],
    default: target.default === undefined ? undefined : JSON.stringify(target.default),
    meaning: line(said.description ?? target.description),
    fields: nested(page, schema),
  };
}

/** The properties of an object that has no name, or of those in a list. */
function nested(page: Page, { $ref, items, ...schema }: Schema): Field[] {
  if ($ref) return [];
  return items ? nested(page, items) : fieldsOf(page, schema);
}

/** Types in Markdown. Plain ones stand together in one piece of code, and those that name a schema are links. */
function linked(page: Page, types: readonly string[]): string {
  const pieces: string[] = [];
  for (const type of types) {
    const schema = /"/.test(type) ? undefined : type.match(/\w+/g)?.find((word) => page.homes.has(word));
    const last = pieces.at(-1);
    if (schema) pieces.push(`[\`${type}\`](${addressOf(page, schema)})`);
    else if (last?.startsWith("`")) pieces.splice(-1, 1, `${last.slice(0, -1)} | ${type}\``);
    else pieces.push(`\`${type}\``);
  }
  return pieces.join(" or ");
}

/** The types that a value can have, each as TypeScript has it or by the name of its schema. */
function typesOf(description: OpenAPI3, given: object = {}): string[] {
  const schema = given as Schema;
  const target = schemaOf(description, schema);
  const values = target.enum ?? target["x-extensible-enum"] ?? [];
  if (!schema.$ref || (values.length > 0 && values.length <= fewValues)) return ownTypes(description, target);
  return [schema.$ref.replace(/.*\//, "")];
}

function ownTypes(description: OpenAPI3, schema: Schema): string[] {
  const { allOf = [], properties, "x-extensible-enum": known } = schema;
  const forms = schema.oneOf ?? schema.anyOf ?? (allOf.length === 1 && !properties ? allOf : undefined);
  if (known) return [...known.map((value) => JSON.stringify(value)), "string"];
  const values = onlyValues(schema);
  if (values.length > 0) return values.map((value) => JSON.stringify(value));
  if (forms) return forms.flatMap((form) => typesOf(description, form));
  return [schema.type ?? (properties || allOf.length > 0 ? "object" : "any JSON")]
    .flat()
    .flatMap((type) => typesNamed(description, type, schema));
}

function typesNamed(description: OpenAPI3, type: string, { items, format, additionalProperties }: Schema): string[] {
  if (type === "string" && format === "binary") return fileTypes;
  if (type === "array") {
    // A list of one type, or of all where they are mixed.
    const types = typesOf(description, items);
    return [types.length === 1 ? `${types[0]}[]` : `(${types.join(" | ")})[]`];
  }
  if (type !== "object" || typeof additionalProperties !== "object") return [type];
  return typesOf(description, additionalProperties).map((text) => `Record<string, ${text}>`);
}

function onlyValues({ enum: values = [], const: value }: Schema): unknown[] {
  return value === undefined ? values : [value];
}

function propertiesOf(description: OpenAPI3, given: object | undefined): Record<string, Schema> {
  return Object.assign({}, ...partsOf(description, given).map(({ properties }) => properties));
}

function releaseNotes({ isDeprecated, since, until }: Pick<Field, "isDeprecated" | "since" | "until">): string[] {
  const notes = [isDeprecated && "deprecated", since && `since ${since}`, until && `up to ${until}`];
  return notes.filter((note) => typeof note === "string");
}
