import type { ExampleNames } from "../../generated/examples.ts";
import { type OperationName, operationNamed } from "../description/names.ts";
import { badRequest } from "../description/request-error.ts";
import type { Choice } from "./examples.ts";
import type { Given } from "./exchange.ts";

/** A status that the description has for an operation. */
export type StatusCode<Name extends OperationName> = keyof ExampleNames[Name] & number;

/** The name of an example that the description has for a status of an operation. */
export type ExampleName<Name extends OperationName, Code extends StatusCode<Name>> = ExampleNames[Name][Code] & string;

/**
 * The headers that choose another response of the mock than its first, for the `headers` of a call.
 *
 * @param operation - The operation that is called, by which editors and compilers know its responses.
 * @param code - The status of the response.
 * @param example - The example in the description to respond with, the first one for the status by default.
 * @throws TypeError if the operation is unknown, with similar names.
 *
 * @example
 * await repo.getTag({ name: "v9" }, { headers: prefer("getTag", 404) });
 */
export function prefer<Name extends OperationName, Code extends StatusCode<Name>>(
  operation: Name,
  code: Code,
  example?: ExampleName<Name, Code>,
): { Prefer: string } {
  operationNamed("prefer", operation);
  return { Prefer: example === undefined ? `code=${code}` : `code=${code}, example=${example}` };
}

/** What else the header may have by RFC 7240 and its registry. It has no effect here. */
const registered = ["depth-noroot", "handling", "respond-async", "return", "safe", "transclude", "wait"];

/**
 * Reads the header `Prefer`.
 *
 * @throws RequestError if it has something unknown, or that the operation does not have, with what it has.
 */
export function preferenceIn({ headers, operation: { responses } }: Given): Choice | undefined {
  // Of several preferences of one kind, the first counts.
  const preferences = new Map((headers.prefer ?? "").split(",").flatMap(preferencesIn).reverse());
  const [code, example] = [preferences.get("code"), preferences.get("example")];
  if (code === undefined && example === undefined) return undefined;
  const response = responses.find(({ status }) => (code === undefined ? status < 300 : `${status}` === code));
  const statuses = responses.map(({ status }) => status).join(", ");
  if (!response) throw badRequest(`Prefer: unknown status ${code}; known: ${statuses}.`);
  const names = response.contents.flatMap(({ examples }) => examples.map(({ name }) => name));
  if (example !== undefined && !names.includes(example)) {
    const known = names.length > 0 ? `; known examples: ${names.join(", ")}` : "";
    throw badRequest(`Prefer: unknown example ${example} for status ${response.status}${known}.`);
  }
  return { ...(code !== undefined && { response }), example, isVerbatim: true };
}

/** The preferences in one part of the header. */
function preferencesIn(part: string): [name: string, value: string][] {
  const [first = "", ...parameters] = part.split(";").map((one) => one.trim());
  if (registered.includes(first.replace(/\s*=.*$/, "").toLowerCase())) return [];
  return [first, ...parameters].filter(Boolean).map((preference) => {
    const [, name = "", , value = ""] = /^(code|example)=("?)(\S+)\2$/i.exec(preference) ?? [];
    if (name) return [name.toLowerCase(), value];
    throw badRequest(`Prefer: unknown "${preference}"; known: code=STATUS and example=NAME, separated by a comma.`);
  });
}
