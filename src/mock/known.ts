import { packagedDescription } from "../description/description.ts";
import { includes, isObject, type JsonObject } from "./json.ts";

let objects: readonly JsonObject[] | undefined;

/**
 * What a name stands for in the examples of the description.
 *
 * @param name - What identifies it, such as `{ slug: "mira" }` or `{ key: { id: 5 } }`.
 * @param fits - Whether something of that name is what is looked for.
 */
export function known(name: JsonObject, fits: (one: JsonObject) => boolean): JsonObject | undefined {
  objects ??= objectsOfExamples();
  const [[key, value] = [""]] = Object.entries(name);
  const isCandidate = (own: unknown) => own === value || (isObject(own) && isObject(value));
  return objects.find((one) => isCandidate(one[key]) && includes(one, name) && fits(one));
}

function objectsOfExamples(): JsonObject[] {
  const examples = Object.values(Object(packagedDescription().components.examples)).map((one) => Object(one).value);
  const isList = (value: unknown) => "values" in Object(value);
  // Lists have things as they are, other examples also what was done to one.
  return [...examples.filter(isList), ...examples.filter((one) => !isList(one))].flatMap(objectsIn);
}

function objectsIn(value: unknown): JsonObject[] {
  if (typeof value !== "object" || value === null) return [];
  return [...[value].filter(isObject), ...Object.values(value).flatMap(objectsIn)];
}
