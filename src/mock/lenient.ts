import type { DescribedOperation } from "../description/operations.ts";
import type { RequestBody } from "../description/request-body.ts";
import { schemaViolations, tooDeep } from "../description/request-check.ts";
import { itemsOf, membersOf, type Parts, type Placed, partsAt, partsOf, together, typesOf } from "./schema-parts.ts";

/**
 * The query of a request as servers read it: enums in any case, and empty parameters as if left out, unless they are numbers.
 */
export function lenientQuery({ parameters }: DescribedOperation, query: URLSearchParams): URLSearchParams {
  const declared = new Map(parameters.filter((one) => one.in === "query").map((one) => [one.name, one]));
  const read = Array.from(query).flatMap(([name, value]): [string, string][] => {
    const parameter = declared.get(name);
    if (!parameter) return [[name, value]];
    const parts = partsAt(`${parameter.place}/schema`);
    const scalars = [parts, ...itemsOf(parts).map((one) => partsOf(one))].flatMap(({ all }) => all);
    const isNumber = typesOf(scalars).has("integer");
    if (value === "" && !isNumber && !parameter.required) return [];
    return [[name, `${inCase(value, scalars)}`]];
  });
  return new URLSearchParams(read);
}

/** The body of a request as servers read it, with Jackson and the like. */
export function lenientBody(
  { method, body: described }: DescribedOperation,
  { body, content }: RequestBody,
): RequestBody {
  const [declared] = described?.contents ?? [];
  if (!content && method === "post" && declared?.mediaType === "application/json" && isAllowed({}, declared.schema))
    return { body: {}, content: declared };
  if (content?.mediaType === "text/plain" || content?.mediaType === "multipart/form-data") return { body, content };
  if (!content || (body === null && !described?.isRequired)) return { body: undefined, content: undefined };
  return { body: lenient(body, partsAt(content.schema), 0), content };
}

/** How deeply values are read. What lies deeper stays as it is. */
const deepest = 50;

function lenient(value: unknown, { all, required }: Parts, depth: number): unknown {
  if (typeof value !== "object" || value === null) return scalar(value, all);
  if (depth > deepest) return value;
  const parts = { all, required };
  if (Array.isArray(value)) {
    const items = together(itemsOf(parts));
    return value.map((item) => lenient(item, items, depth + 1));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      const children = membersOf(parts, name);
      if (children.length === 0) return [[name, member]];
      const read = lenient(member, together(children), depth + 1);
      const isIgnored = !required.has(name) && canBeIgnored(name, read, together(children), isReference(parts, depth));
      return isIgnored && !children.some(({ place }) => isAllowed(read, place)) ? [] : [[name, read]];
    }),
  );
}

/** Members that come from the server, and that it ignores where a client sends them back. */
const fromServer: ReadonlySet<string> = new Set(
  "id link links createdDate updatedDate closedDate author owner participants origin properties scope statistics".split(
    " ",
  ),
);

/** The members by which a reference names something. */
const naming: ReadonlySet<string> = new Set(["id", "key", "name", "slug", "project", "repository"]);

/** Whether a value matches a schema. What is nested too deeply to be checked is for the check of the whole body. */
function isAllowed(value: unknown, place: string): boolean {
  return schemaViolations(value, place).every(({ rule }) => rule === tooDeep);
}

/** Whether servers ignore an optional member, whatever is wrong with it. */
function canBeIgnored(name: string, value: unknown, parts: Parts, isInReference: boolean): boolean {
  if (isInReference || fromServer.has(name) || isZero(value)) return true;
  const namesNothing = Array.from(parts.required).every((one) => isZero(Object(value)[one]));
  return typeof value === "object" && isReference(parts, 1) && namesNothing;
}

/** Whether an object within another one does no more than to name something: only what names it counts. */
function isReference({ required }: Parts, depth: number): boolean {
  return depth > 0 && required.size > 0 && Array.from(required).every((one) => naming.has(one));
}

/** Whether a value is what clients in Go and the like send for nothing: `null`, `""`, `0`, `false`, or made of these. */
function isZero(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return !value;
  if (Array.isArray(value) || depth > deepest) return Array.isArray(value) && value.length === 0;
  return Object.values(value).every((member) => isZero(member, depth + 1));
}

/** A string as the number or the boolean that it represents, the other way round, or an enum in its own case. */
function scalar(value: unknown, parts: readonly Placed[]): unknown {
  const types = typesOf(parts);
  if (typeof value === "string" && types.size > 0 && !types.has("string")) {
    if (types.has("boolean") && /^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
    const isInteger = types.has("integer") && /^[+-]?\d+$/.test(value);
    if (isInteger || (types.has("number") && /^[+-]?\d+(\.\d+)?$/.test(value))) return Number(value);
  }
  const isScalar = typeof value === "number" || typeof value === "boolean";
  if (isScalar && types.has("string") && !types.has(typeof value) && !types.has("integer")) return `${value}`;
  return inCase(value, parts);
}

/** The value of an enum that has the same letters. */
function inCase(value: unknown, parts: readonly Placed[]): unknown {
  const values = parts.flatMap(({ schema }) => schema.enum ?? []);
  if (values.includes(value)) return value;
  return values.find((one) => `${one}`.toLowerCase() === `${value}`.toLowerCase()) ?? value;
}
