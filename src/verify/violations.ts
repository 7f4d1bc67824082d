import { resolved } from "../description/references.ts";
import type { BrokenRule } from "../description/rules.ts";

/** A schema of the description. */
export type Schema = Readonly<Record<string, unknown>>;

/** How a request, a response or the delivery of an event differs from the description. It has no values in it. */
export interface Violation {
  part: "request" | "response" | "event";
  /** Where: `the body`, a property in it such as `/values/*\/displayId`, a parameter, or the status. */
  place: string;
  /** The rule, as the rest of a sentence that begins with the place. */
  rule: string;
}

/** How a response differs from the description. It has no values of the response in it. */
export interface ResponseViolation {
  /** The name of the operation, such as `getTag`. */
  operation: string;
  status: number;
  /** Where: `the body`, a property in it such as `/values/*\/displayId`, or the status. */
  place: string;
  /** The rule, as the rest of a sentence that begins with the place, such as `must be a string`. */
  rule: string;
}

/** A response that does not match the description, in the mode `"throw"`. */
export class ResponseViolationError extends Error {
  readonly operation: string;
  readonly status: number;
  readonly violations: readonly ResponseViolation[];

  constructor(operation: string, status: number, violations: readonly ResponseViolation[]) {
    const [first, ...others] = violations.map(({ place, rule }) => `${place} ${rule}`);
    const more = others.length > 0 ? `, and ${others.length} more` : "";
    super(`The ${status} response of ${operation} does not match the description: ${first}${more}`);
    this.name = "ResponseViolationError";
    this.operation = operation;
    this.status = status;
    this.violations = violations;
  }
}

/** A violation as a line of a report. */
export function violationText({ part, place, rule }: Violation): string {
  return `${part}: ${place} ${rule}`;
}

/** The violations of a schema by a body, each once, and without values of the body. */
export function bodyViolations(part: Violation["part"], broken: readonly BrokenRule[], schema: Schema): Violation[] {
  const violations = new Map<string, Violation>();
  const seen = new Set<string>();
  for (const { keys, rule, isUndeclared } of broken) {
    // The items of a list often break the same rule, by the thousands.
    const signature = `${keys.map((key) => (/^\d+$/.test(key) ? "*" : key)).join("/")} ${rule}`;
    if (seen.has(signature)) continue;
    seen.add(signature);
    const place = placeIn(schema, isUndeclared ? keys.slice(0, -1) : keys) || "the body";
    const text = isUndeclared ? `has the undeclared property "${safeName(`${keys.at(-1)}`)}"` : rule;
    violations.set(`${place} ${text}`, { part, place, rule: text });
  }
  return Array.from(violations.values());
}

/**
 * Where something is in a body, as a JSON pointer that reveals nothing of the body: it has only names that the schema
 * declares. A `*` stands for any item of a list, and for a key that the schema does not declare, which can be data.
 *
 * @param keys - The keys that lead there.
 */
export function placeIn(schema: Schema, keys: readonly string[]): string {
  let schemas = partsOf(schema);
  const segments = keys.map((key) => {
    const declared = schemas.flatMap(({ properties }) => ownSchema(properties, key));
    const others = schemas.flatMap(({ items, additionalProperties }) => [items, additionalProperties].filter(isSchema));
    const isDeclared = declared.length > 0;
    schemas = Array.from(new Set((isDeclared ? declared : others).flatMap(partsOf)));
    return isDeclared ? `/${key}` : "/*";
  });
  return segments.join("");
}

/** A name that the description does not have, or `*` if it looks like data, such as a number, a commit or an email address. */
export function safeName(name: string): string {
  const digits = name.match(/\d/g) ?? [];
  return /^[A-Za-z_][\w-]{0,39}$/.test(name) && digits.length < 4 ? name : "*";
}

/** A cache, since a body can break the same schema thousands of times. */
const knownParts = new WeakMap<Schema, readonly Schema[]>();

/** A schema, and the schemas that it refers to or is composed of, at any depth. */
function partsOf(schema: Schema): readonly Schema[] {
  const known = knownParts.get(schema);
  if (known) return known;
  const referenced = "$ref" in schema ? [resolved(schema)] : [];
  const composed = [schema.allOf, schema.oneOf, schema.anyOf].flat().filter(isSchema);
  const parts = Array.from(new Set([schema, ...[...referenced, ...composed].flatMap(partsOf)]));
  knownParts.set(schema, parts);
  return parts;
}

function ownSchema(properties: unknown, name: string): Schema[] {
  return Object.hasOwn(Object(properties), name) ? [Object(properties)[name]] : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object";
}
