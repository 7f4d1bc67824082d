import { nodeAt, placeOf, pointer } from "../description/references.ts";
import { schemaViolations, tooDeep } from "../description/request-check.ts";
import type { JsonObject } from "./json.ts";

/** A schema with all that it is made of, or several of which each is an alternative. */
export interface Parts {
  /** The schema itself and the schemas in it that are about the same value. */
  schemas: readonly Placed[];
  /** The properties that each alternative requires. */
  required: readonly string[];
  /** Where the alternatives stand in the description. */
  places: readonly string[];
}

interface Placed {
  schema: SchemaObject;
  place: string;
}

/** What is read of a schema. */
interface SchemaObject {
  type?: string | readonly string[];
  enum?: readonly unknown[];
  "x-extensible-enum"?: unknown;
  pattern?: string;
  required?: readonly string[];
  properties?: Readonly<Record<string, SchemaObject>>;
  items?: SchemaObject;
  patternProperties?: Readonly<Record<string, SchemaObject>>;
  allOf?: readonly SchemaObject[];
  anyOf?: readonly SchemaObject[];
  oneOf?: readonly SchemaObject[];
  /** The property of a response that has the value of this one of a body. */
  "x-identifies"?: string;
}

const known = new Map<string, Parts>();

/** The parts of the schema at a pointer, which are found once. Schemas are not made of themselves. */
export function partsAt(place: string): Parts {
  const parts = known.get(place) ?? readParts(place);
  known.set(place, parts);
  return parts;
}

function readParts(place: string): Parts {
  const { schema, place: own } = schemaAt(place);
  const partsIn = (key: "allOf" | "anyOf" | "oneOf") =>
    (schema[key] ?? []).map((_, index) => partsAt(`${own}/${key}/${index}`));
  const alternatives = together([...partsIn("anyOf"), ...partsIn("oneOf")]);
  const others = [...partsIn("allOf"), alternatives];
  return {
    schemas: [{ schema, place: own }, ...others.flatMap(({ schemas }) => schemas)],
    required: [...(schema.required ?? []), ...others.flatMap(({ required }) => required)],
    places: [own],
  };
}

/** The types that a schema allows. */
export function typesOf({ schemas }: Parts): Set<string> {
  return new Set(schemas.flatMap(({ schema: { type = [] } }) => type));
}

/** The parts of the items of an array. */
export function itemsOf({ schemas }: Parts): Parts {
  return together(schemas.flatMap(({ schema, place }) => (schema.items ? [partsAt(`${place}/items`)] : [])));
}

/** The parts of a property, if it is described. */
export function membersOf({ schemas }: Parts, name: string): Parts | undefined {
  const places = schemas.flatMap(({ schema: { properties = {}, patternProperties = {} }, place }) => {
    if (Object.hasOwn(properties, name)) return [place + pointer("properties", name)];
    const patterns = Object.keys(patternProperties).filter((pattern) => new RegExp(pattern, "u").test(name));
    return patterns.map((pattern) => place + pointer("patternProperties", pattern));
  });
  return places.length > 0 ? together(places.map(partsAt)) : undefined;
}

/** The properties of a response that have the value of this one. */
export function identifiedBy({ schemas }: Parts, name: string): string[] {
  return schemas.flatMap(({ schema: { properties = {} } }) => properties[name]?.["x-identifies"] ?? []);
}

/** Whether a schema describes any property. */
export function hasMembers({ schemas }: Parts): boolean {
  return schemas.some(({ schema: { properties, patternProperties } }) => properties ?? patternProperties);
}

/** Whether a schema has all values, or those that are known. */
export function hasEnum(parts: Parts | undefined): boolean | undefined {
  return parts?.schemas.some(({ schema }) => schema.enum ?? schema["x-extensible-enum"]);
}

/** Whether a value matches a schema. What is nested too deeply to be checked is for the check of the whole body. */
export function isAllowed(value: unknown, { places }: Pick<Parts, "places">): boolean {
  return places.some((place) => schemaViolations(value, place).every(({ rule }) => rule === tooDeep));
}

/** Whether an object can be an example of a schema, by the names and the types of the members of another example. */
export function isLike(one: JsonObject, example: JsonObject, parts: Parts): boolean {
  const isSame = ([name, value]: [string, unknown]) =>
    membersOf(parts, name) && typeof (value ?? example[name]) === typeof (example[name] ?? value);
  return parts.required.every((name) => name in one) && Object.entries(one).every(isSame);
}

/** A schema, or the one that it refers to. */
function schemaAt(place: string): Placed {
  const schema = nodeAt<SchemaObject>(place);
  return "$ref" in schema ? schemaAt(placeOf(schema, place)) : { schema, place };
}

function together(parts: readonly Parts[]): Parts {
  const [first, ...others] = parts;
  return {
    schemas: parts.flatMap(({ schemas }) => schemas),
    required: first?.required.filter((name) => others.every((one) => one.required.includes(name))) ?? [],
    places: parts.flatMap(({ places }) => places),
  };
}
