import { nodeAt, placeOf, pointer } from "../description/references.ts";

/** A schema, and its place in the description. */
export interface Placed {
  schema: SchemaObject;
  place: string;
}

/** The parts of a schema that are read here. */
export interface SchemaObject {
  type?: string | readonly string[];
  enum?: readonly unknown[];
  required?: readonly string[];
  properties?: Readonly<Record<string, SchemaObject>>;
  items?: SchemaObject;
  additionalProperties?: SchemaObject | boolean;
  patternProperties?: Record<string, SchemaObject>;
  allOf?: readonly SchemaObject[];
  anyOf?: readonly SchemaObject[];
  oneOf?: readonly SchemaObject[];
}

/** A schema with the parts that it is made of, and its alternatives. */
export interface Parts {
  all: readonly Placed[];
  /** The properties that each alternative requires. */
  required: ReadonlySet<string>;
}

/** The parts of the schema at a pointer. */
export function partsAt(place: string): Parts {
  return partsOf(schemaAt(place));
}

/** The types that a schema allows. */
export function typesOf(parts: readonly Placed[]): Set<string> {
  return new Set(parts.flatMap(({ schema: { type = [] } }) => type));
}

/** The schemas of the items of an array. */
export function itemsOf({ all }: Parts): Placed[] {
  return all.flatMap(({ schema: { items }, place }) => (items ? [child(items, `${place}/items`)] : []));
}

/** The schemas of a property. */
export function membersOf({ all }: Parts, name: string): Placed[] {
  return all.flatMap(
    ({ schema: { properties = {}, additionalProperties, patternProperties = {} }, place }): Placed[] => {
      const property = Object.hasOwn(properties, name) && properties[name];
      if (property) return [child(property, place + pointer("properties", name))];
      const pattern = Object.keys(patternProperties).find((one) => new RegExp(one, "u").test(name));
      const other = pattern === undefined ? undefined : patternProperties[pattern];
      if (other) return [child(other, place + pointer("patternProperties", `${pattern}`))];
      return typeof additionalProperties === "object"
        ? [child(additionalProperties, `${place}/additionalProperties`)]
        : [];
    },
  );
}

function child(schema: SchemaObject, place: string): Placed {
  return "$ref" in schema ? schemaAt(placeOf(schema, place)) : { schema, place };
}

function schemaAt(place: string): Placed {
  return child(nodeAt<SchemaObject>(place), place);
}

/** Schemas as one, of which each is an alternative. */
export function together(schemas: readonly Placed[]): Parts {
  const parts = schemas.map(partsOf);
  const [first = new Set<string>(), ...others] = parts.map(({ required }) => required);
  return {
    all: parts.flatMap(({ all }) => all),
    required: new Set(Array.from(first).filter((name) => others.every((one) => one.has(name)))),
  };
}

/** A schema with all that it is made of. Schemas are not made of themselves. */
export function partsOf({ schema, place }: Placed): Parts {
  const parts = (key: "allOf" | "anyOf" | "oneOf") =>
    (schema[key] ?? []).map((part, index) => child(part, `${place}/${key}/${index}`));
  const alternatives = together([...parts("anyOf"), ...parts("oneOf")]);
  const others = parts("allOf").map(partsOf);
  return {
    all: [{ schema, place }, ...others.flatMap(({ all }) => all), ...alternatives.all],
    required: new Set([
      ...(schema.required ?? []),
      ...others.flatMap(({ required }) => Array.from(required)),
      ...alternatives.required,
    ]),
  };
}
