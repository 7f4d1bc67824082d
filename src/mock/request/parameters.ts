import { packagedDescription } from "../../description/description.ts";
import { metadataOf, type OperationName } from "../../description/names.ts";
import { parametersAt, resolved, type Schema } from "../../description/references.ts";
import type { ParameterValue } from "../journal/types.ts";

/**
 * The parameters of a request by name, decoded and with the types that the description gives them.
 *
 * @param path - The values in the path, encoded as they are there.
 * @param query - The query.
 */
export function parametersOf(
  operation: OperationName | undefined,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): Record<string, ParameterValue> {
  const schemas = operation === undefined ? new Map<string, Schema>() : schemasOf(operation);
  const inQuery = Array.from(new Set(query.keys()), (name) => [name, valueIn(query.getAll(name), schemas.get(name))]);
  const inPath = Object.entries(path).map(([name, text]) => {
    // The slash before a path of a file that begins with one belongs to the template.
    return [name, valueIn([decoded(text).replace(/^\//, "")], schemas.get(name))];
  });
  return Object.fromEntries([...inQuery, ...inPath.filter(([, value]) => value !== "")]);
}

function schemasOf(operation: OperationName): Map<string, Schema> {
  const { path, method } = metadataOf(operation);
  const parameters = parametersAt(packagedDescription(), path, method.toLowerCase());
  return new Map(parameters.map(({ name, schema }) => [name, resolved(schema)]));
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

/** What a text stands for. One that does not stand for what it should is left as it is. */
function typed(text: string, type: string | undefined): string | number | boolean {
  const value = readValue(text, type);
  return typeof value !== "number" || Number.isSafeInteger(value) ? value : text;
}

/**
 * What servers read from a text where the description has a type. It is left as it is if they read nothing from it. They
 * take booleans in any case.
 */
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
