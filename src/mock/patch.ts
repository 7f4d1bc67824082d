import type { DescribedContent } from "../description/operations.ts";
import { valueFaults } from "../description/schema-check.ts";
import { asJson, isObject } from "./json.ts";

/**
 * A value with a patch merged into it.
 *
 * @throws TypeError if the description does not allow the result.
 */
export function patched(value: unknown, patch: unknown, { schema }: DescribedContent, status: number): unknown {
  const result: unknown = JSON.parse(asJson(merged(value, patch)));
  const faults = valueFaults(schema, result);
  if (faults) throw new TypeError(`the patched body does not match the schema for ${status}: ${faults}`);
  return result;
}

/** Objects are merged at any depth; anything else is replaced. */
function merged(value: unknown, patch: unknown): unknown {
  if (!isObject(value) || !isObject(patch)) return patch === undefined ? value : patch;
  const members = Object.entries(patch).map(([name, member]) => [name, merged(value[name], member)]);
  return { ...value, ...Object.fromEntries(members) };
}
