import type { BitbucketClient } from "../client/client.ts";
import { newAjv, type ValidateFunction } from "../description/ajv.ts";
import { inputSchemaOf } from "../description/input-schema.ts";
import type { OperationName } from "../description/names.ts";
import { brokenRules } from "../description/rules.ts";
import { asData, resultText } from "./result-text.ts";
import type { ToolCallOptions, ToolResult } from "./tool.ts";

/** How many violations a message names, at most. */
const maxViolations = 5;
const validators = new Map<OperationName, ValidateFunction>();

/** Validates the arguments of an operation, calls it, and returns what it responds as text for a model. */
export async function callOperation(
  bitbucket: BitbucketClient,
  name: OperationName,
  args: unknown,
  { signal, maxLength }: ToolCallOptions & { readonly maxLength: number },
): Promise<ToolResult> {
  const violations = violationsOf(name, args);
  if (violations) return failure(`${name}: ${violations}`);
  // The client has a method for each operation, and the arguments match its schema.
  const methods = bitbucket as unknown as Record<string, (args: unknown, options: object) => PromiseLike<unknown>>;
  try {
    const result = await methods[name]?.(args, signal ? { signal } : {});
    return { text: await resultText(name, result, maxLength), isError: false };
  } catch (error) {
    // The message of a server's error may quote what others wrote.
    return failure(asData(`${name} failed`, messageOf(error)));
  }
}

/** A result that says why a call failed. */
export function failure(text: string): ToolResult {
  return { text, isError: true };
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What of the arguments does not match the schema, in one sentence. */
function violationsOf(name: OperationName, args: unknown): string | undefined {
  let validate = validators.get(name);
  if (!validate) {
    validate = newAjv({ allErrors: true, inlineRefs: false }).compile(inputSchemaOf(name));
    validators.set(name, validate);
  }
  if (validate(args)) return undefined;
  const all = brokenRules(validate.errors).map(({ keys, rule, isUndeclared }) => {
    return `${keys.join("/") || "the arguments"} ${isUndeclared ? "is unknown" : rule}`;
  });
  const violations = Array.from(new Set(all));
  const rest = violations.length - maxViolations;
  return violations.slice(0, maxViolations).join("; ") + (rest > 0 ? `; and ${rest} more` : "");
}
