import type { ExampleNames } from "../../../generated/examples.ts";
import { type OperationName, operationNamed } from "../../description/names.ts";

/** A status that the description gives an operation. */
export type StatusCode<Name extends OperationName> = keyof ExampleNames[Name] & number;

/** The name of an example that the description gives for a status of an operation. */
export type ExampleName<Name extends OperationName, Code extends StatusCode<Name>> = ExampleNames[Name][Code] & string;

/**
 * The headers that have the mock give another answer than its first, for the `headers` of a call.
 *
 * @param operation - The operation that is called, by which editors and compilers know its answers.
 * @param code - The status of the answer.
 * @param example - The example in the description to answer with, the first one for the status by default.
 * @throws TypeError if there is no such operation, with those whose names are near.
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
