import type { DescribedOperation } from "./operations.ts";
import { resolved, type Schema } from "./references.ts";

/** The value of a parameter, as the description's types have it. What is of another type stays a string. */
export type ParameterValue = string | number | boolean | readonly (string | number | boolean)[];

/**
 * The parameters of a request by name, decoded, with their types in the description.
 *
 * @param path - The values in the path, encoded as they are there.
 */
export function parametersOf(
  operation: DescribedOperation | undefined,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): Record<string, ParameterValue> {
  const schemas = new Map(operation?.parameters.map(({ name, schema }) => [name, resolved(schema)]));
  const inQuery = Array.from(new Set(query.keys()), (name) => [name, valueIn(query.getAll(name), schemas.get(name))]);
  const inPath = Object.entries(path).map(([name, text]) => {
    // The slash before the path of a file that begins with one belongs to the template.
    return [name, valueIn([decoded(text).replace(/^\//, "")], schemas.get(name))];
  });
  return Object.fromEntries([...inQuery, ...inPath.filter(([, value]) => value !== "")]);
}

function valueIn(texts: readonly string[], schema: Schema = {}): ParameterValue {
  const { isList, type } = kindOf(schema);
  const values = texts.map((text) => typed(text, type));
  const [value = ""] = values;
  return isList || values.length > 1 ? values : value;
}

/** Whether a parameter has several values, and the type of each. */
export function kindOf({ type, items = {} }: Schema): { isList: boolean; type: string | undefined } {
  const isList = type === "array";
  return { isList, type: isList ? resolved(items).type : type };
}

/** The value that a string represents. A number that would lose digits stays a string. */
function typed(text: string, type: string | undefined): string | number | boolean {
  const value = readValue(text, type);
  return typeof value !== "number" || Number.isSafeInteger(value) ? value : text;
}

/** What servers read from a string where the description has a type: the string itself if it has another form. */
export function readValue(text: string, type: string | undefined): string | number | boolean {
  if (type === "boolean" && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return type === "integer" && /^-?\d+$/.test(text) ? Number(text) : text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
