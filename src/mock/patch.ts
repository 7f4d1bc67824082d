import type { DescribedContent } from "../description/operations.ts";
import { schemaViolations } from "../description/request-check.ts";
import { internalError } from "./error-response.ts";
import { isObject } from "./merge.ts";

/**
 * A value with a patch merged into it.
 *
 * @throws RequestError with 500 if the description does not allow the result.
 */
export function patched(value: unknown, patch: unknown, { schema }: DescribedContent): unknown {
  const result: unknown = JSON.parse(JSON.stringify(merged(value, patch)));
  const [violation] = schemaViolations(result, schema);
  if (!violation) return result;
  throw internalError(
    `reply: the patched example does not match the schema: ${["body", ...violation.keys].join("/")} ${violation.rule}`,
  );
}

/** Objects are merged at any depth; anything else is replaced. */
export function merged(value: unknown, patch: unknown): unknown {
  if (!isObject(value) || !isObject(patch)) return patch === undefined ? value : patch;
  const members = Object.entries(patch).map(([name, member]) => [name, merged(value[name], member)]);
  return { ...value, ...Object.fromEntries(members) };
}
