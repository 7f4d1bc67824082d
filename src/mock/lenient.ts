import type { DescribedOperation } from "../description/operations.ts";
import type { RequestBody } from "../description/request-body.ts";
import { isAllowed, itemsOf, membersOf, type Parts, partsAt, typesOf } from "./schema-parts.ts";

/**
 * Parameters in the path or the query as servers read them: enums in any case, any other word than `true` as `false`, and those
 * of the query that are empty as if omitted.
 */
export function lenientParameters(
  { parameters }: DescribedOperation,
  place: "path" | "query",
  sent: Iterable<[string, string]>,
): [string, string][] {
  return Array.from(sent).flatMap(([name, value]): [string, string][] => {
    const parameter = parameters.find((one) => one.in === place && one.name === name);
    if (!parameter) return [[name, value]];
    if (value === "" && !parameter.required) return [];
    const parts = partsAt(`${parameter.place}/schema`);
    if (typesOf(parts).has("boolean")) return [[name, `${value.toLowerCase() === "true"}`]];
    return [[name, `${inCase(inCase(value, parts), itemsOf(parts))}`]];
  });
}

/** The body of a request as servers read it, with Jackson and the like. */
export function lenientBody(
  { method, body: described }: DescribedOperation,
  { body, content }: RequestBody,
): RequestBody {
  if (content?.mediaType === "text/plain" || content?.mediaType === "multipart/form-data") return { body, content };
  if (content && body !== null) return { body: lenient(body, partsAt(content.schema), 0), content };
  const [declared] = described?.contents ?? [];
  const isJsonByPost = method === "post" && declared?.mediaType === "application/json";
  if (isJsonByPost && isAllowed({}, { places: [declared.schema] })) return { body: {}, content: declared };
  return described?.isRequired ? { body, content } : { body: undefined, content: undefined };
}

/** How deeply values are read. What lies deeper stays as it is. */
const deepest = 50;

function lenient(value: unknown, parts: Parts, depth: number): unknown {
  if (typeof value !== "object" || value === null) return scalar(value, parts);
  if (depth > deepest) return value;
  if (Array.isArray(value)) {
    const items = itemsOf(parts);
    return value.map((item) => lenient(item, items, depth + 1));
  }
  const isInReference = depth > 0 && isReference(parts);
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const described = membersOf(parts, name);
    if (!described) return [[name, member]];
    const read = lenient(member, described, depth + 1);
    const isIgnored = !parts.required.includes(name) && (isInReference || canBeIgnored(name, read, described));
    return isIgnored && !isAllowed(read, described) ? [] : [[name, read]];
  });
  return Object.fromEntries(members);
}

/** Members that come from the server, and that it ignores where a client sends them back. */
export const fromServer: RegExp =
  /^(id|links|createdDate|updatedDate|closedDate|author|owner|participants|origin|properties|scope|statistics)$/;

/** Whether servers ignore an optional member, whatever is wrong with it. */
function canBeIgnored(name: string, value: unknown, parts: Parts): boolean {
  if (fromServer.test(name) || isZero(value)) return true;
  const namesNothing = parts.required.every((one) => isZero(Object(value)[one]));
  return typeof value === "object" && isReference(parts) && namesNothing;
}

/** Whether an object does no more than to name something: only what names it counts. */
function isReference({ required }: Parts): boolean {
  return required.length > 0 && required.every((one) => /^(id|key|name|slug|project|repository)$/.test(one));
}

/** Whether a value is what clients in Go and the like send for nothing: `null`, `""`, `0`, `false`, or made of these. */
function isZero(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return !value;
  if (Array.isArray(value) || depth > deepest) return Array.isArray(value) && value.length === 0;
  return Object.values(value).every((member) => isZero(member, depth + 1));
}

/** A string as the number or the boolean that it represents, the other way round, or an enum in its own case. */
function scalar(value: unknown, parts: Parts): unknown {
  const types = typesOf(parts);
  if (typeof value === "string" && types.size > 0 && !types.has("string")) {
    if (types.has("boolean") && /^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
    if (types.has("integer") && /^[+-]?\d+$/.test(value)) return Number(value);
  }
  const isScalar = typeof value === "number" || typeof value === "boolean";
  if (isScalar && types.has("string") && !types.has(typeof value) && !types.has("integer")) return `${value}`;
  return inCase(value, parts);
}

/** The value of an enum that has the same letters, or of several with a comma between them. */
function inCase(value: unknown, { schemas }: Parts): unknown {
  const values = schemas.flatMap(({ schema }) => schema.enum ?? []);
  const isList = schemas.some(({ schema: { pattern = "" } }) => /[A-Z_]+\|[A-Z_]+/.test(pattern));
  if (isList) return `${value}`.toUpperCase();
  if (values.includes(value)) return value;
  return values.find((one) => `${one}`.toLowerCase() === `${value}`.toLowerCase()) ?? value;
}
