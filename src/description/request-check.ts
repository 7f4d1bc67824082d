import type { DescribedContent, DescribedOperation } from "./operations.ts";
import { kindOf, readValue } from "./parameters.ts";
import { type PlacedParameter, resolved, type Schema } from "./references.ts";
import type { RequestFault } from "./request-error.ts";
import { type BrokenRule, brokenRules } from "./rules.ts";
import { validatorOf } from "./schema-check.ts";

/** The parts of a request that are validated. */
interface RequestParts {
  /** The parameters in the path by name, percent-encoded. */
  path: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The headers by their names in lower case. */
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  body: unknown;
  /** What the operation says of the body's media type, if there is a body. */
  content: DescribedContent | undefined;
}

/** A rule of the description that a request breaks. */
interface RequestViolation extends BrokenRule {
  part: "path" | "query" | "header" | "body";
  /** The name of the parameter, or the keys that lead to a field of the body. */
  keys: readonly string[];
}

/** Validates a request against the description of its operation. */
export function requestViolations(operation: DescribedOperation, parts: RequestParts): RequestViolation[] {
  const { path, query, headers, body, content } = parts;
  const ofParameters = operation.parameters.flatMap((parameter): RequestViolation[] => {
    const { name } = parameter;
    if (parameter.in === "path") return parameterViolations("path", parameter, [decodeURIComponent(`${path[name]}`)]);
    if (parameter.in === "query") return parameterViolations("query", parameter, query.getAll(name));
    return parameterViolations("header", parameter, [headers[name.toLowerCase()] ?? []].flat());
  });
  if (!content) return operation.body?.isRequired ? [...ofParameters, missing("body")] : ofParameters;
  const ofBody = schemaViolations(withoutBytes(body), content.schema);
  return [...ofParameters, ...ofBody.map((violation) => ({ ...violation, part: "body" as const }))];
}

/** Whether a request passes none of the parameters and properties of the body of which its operation needs one. */
export function isOneOfMissing({ needsOneOf }: DescribedOperation, query: URLSearchParams, body: unknown): boolean {
  const isPassed = (name: string) =>
    name.startsWith("body.") ? Object(body)[name.slice("body.".length)] !== undefined : query.has(name);
  return needsOneOf.length > 0 && !needsOneOf.some(isPassed);
}

/** @param texts - The values that were sent. Of several where one is expected, servers read the first. */
function parameterViolations(
  part: RequestViolation["part"],
  { name, required, schema, place }: PlacedParameter,
  texts: readonly string[],
): RequestViolation[] {
  if (texts.length === 0) return required ? [missing(part, name)] : [];
  const { isList, type } = kindOf(resolved<Schema>(schema));
  const values = texts.map((text) => readValue(text, type));
  const rules = schemaViolations(isList ? values : values[0], `${place}/schema`).map(({ rule }) => rule);
  return Array.from(new Set(rules), (rule) => ({ part, keys: [name], rule, isUndeclared: false }));
}

function missing(part: RequestViolation["part"], ...keys: readonly string[]): RequestViolation {
  return { part, keys, rule: "is required", isUndeclared: false };
}

/** A form whose files are strings, as schemas have them. */
function withoutBytes(body: unknown): unknown {
  const isForm = typeof body === "object" && body !== null && Object.values(body).some(ArrayBuffer.isView);
  if (!isForm) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      ArrayBuffer.isView(value) ? "x".repeat(Math.min(value.byteLength, 1)) : value,
    ]),
  );
}

/** The rule that a value breaks if it cannot be checked. */
export const tooDeep: string = "is nested too deeply";

/** @param schema - The place of the schema in the description, as a pointer. */
export function schemaViolations(value: unknown, schema: string): BrokenRule[] {
  const validate = validatorOf(schema);
  try {
    return validate(value) ? [] : brokenRules(validate.errors);
  } catch {
    // Validation of a recursive schema can overflow the stack.
    return [{ keys: [], rule: tooDeep, isUndeclared: false }];
  }
}

/** A violation as a response names it. */
export function faultOf({ part, keys, rule }: RequestViolation): RequestFault {
  const name = keys.join(".");
  const place = part === "body" ? `field "${name}"` : `${part} parameter "${name}"`;
  return { message: `The ${keys.length > 0 ? place : "body"} ${rule}.`, context: name || undefined };
}
