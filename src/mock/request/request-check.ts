import type { IncomingHttpHeaders } from "node:http";
import { packagedDescription } from "../../description/description.ts";
import {
  type PlacedParameter,
  parametersAt,
  placeOf,
  pointer,
  resolved,
  type Schema,
} from "../../description/references.ts";
import { type BrokenRule, brokenRules } from "../../description/rules.ts";
import { checkOf } from "../../description/schema-check.ts";
import type { Fault } from "../refusal.ts";
import { kindOf, readValue } from "./parameters.ts";

/** What a request gives an operation. */
export interface GivenToOperation {
  /** The parameters in the path by name, percent-encoded. */
  path: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The headers by their names in lower case. */
  headers: IncomingHttpHeaders;
  body: unknown;
  /** The media type of the body, as the description has it, if there is a body. */
  mediaType: string | undefined;
}

/** What of a request breaks the description. */
export interface RequestFault extends BrokenRule {
  part: "path" | "query" | "header" | "body";
  /** The name of the parameter, or the keys that lead to a field of the body. */
  keys: readonly string[];
}

/** Finds what of a request breaks the description of its operation. */
export type FindRequestFaults = (given: GivenToOperation) => RequestFault[];

/** What the description says of the body of a request. */
interface RequestBody {
  required?: boolean;
}

const finders = new Map<string, FindRequestFaults>();

/**
 * Gives what finds faults in the requests for an operation.
 *
 * @param method - The method in lower case.
 */
export function requestCheck(template: string, method: string): FindRequestFaults {
  const key = `${method} ${template}`;
  const finder = finders.get(key) ?? newFinder(template, method);
  finders.set(key, finder);
  return finder;
}

function newFinder(template: string, method: string): FindRequestFaults {
  const parameters = parametersAt(packagedDescription(), template, method);
  const { requestBody } = Object(packagedDescription().paths[template]?.[method]);
  const bodyPlace = requestBody && placeOf(requestBody, pointer("paths", template, method, "requestBody"));
  const isNeeded = requestBody && resolved<RequestBody>(requestBody).required === true;
  return ({ path, query, headers, body, mediaType }) => {
    const ofParameters = parameters.flatMap((parameter): RequestFault[] => {
      const { name } = parameter;
      if (parameter.in === "path") return parameterFaults("path", parameter, [decodeURIComponent(`${path[name]}`)]);
      if (parameter.in === "query") return parameterFaults("query", parameter, query.getAll(name));
      return parameterFaults("header", parameter, [headers[name.toLowerCase()] ?? []].flat());
    });
    if (mediaType === undefined) return isNeeded ? [...ofParameters, missing("body")] : ofParameters;
    const ofBody = brokenBy(body, bodyPlace + pointer("content", mediaType, "schema"));
    return [...ofParameters, ...ofBody.map((fault) => ({ ...fault, part: "body" as const }))];
  };
}

/** @param texts - The values that were sent. Of several where one is asked for, servers take the first. */
function parameterFaults(
  part: RequestFault["part"],
  { name, required, schema, place }: PlacedParameter,
  texts: readonly string[],
): RequestFault[] {
  if (texts.length === 0) return required ? [missing(part, name)] : [];
  const { isList, type } = kindOf(resolved<Schema>(schema));
  const values = texts.map((text) => readValue(text, type));
  const rules = brokenBy(isList ? values : values[0], `${place}/schema`).map(({ rule }) => rule);
  return Array.from(new Set(rules), (rule) => ({ part, keys: [name], rule, isUndeclared: false }));
}

function missing(part: RequestFault["part"], ...keys: readonly string[]): RequestFault {
  return { part, keys, rule: "is missing", isUndeclared: false };
}

/** @param schema - Where the schema stands in the description, as a pointer. */
function brokenBy(value: unknown, schema: string): BrokenRule[] {
  const check = checkOf(schema);
  try {
    return check(value) ? [] : brokenRules(check.errors);
  } catch {
    // The check calls itself where a schema has itself inside, and there is only so much room for that.
    return [{ keys: [], rule: "has too many things inside one another", isUndeclared: false }];
  }
}

/** A fault as an answer tells it. */
export function toldFault({ part, keys, rule }: RequestFault): Fault {
  const name = keys.join(".");
  const place = part === "body" ? `field "${name}"` : `${part} parameter "${name}"`;
  return { message: `The ${keys.length > 0 ? place : "body"} ${rule}.`, context: name || undefined };
}
