import type { DescribedOperation } from "../description.ts";
import { handleOf } from "../handles.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { result } from "../operation-metadata.ts";
import { pageItems } from "../page-items.ts";
import { successSchema } from "./values.ts";

/** The name of the variable for what a call gives or a list holds, which is that of its schema. */
export function variableFor(description: OpenAPI3, described: DescribedOperation): string {
  const isList = result(description, described.operation) === "page";
  const schema = successSchema(description, described) ?? {};
  const { $ref = "" } = (isList ? pageItems(description, schema) : schema) as { $ref?: string };
  const name = $ref.replace(/.*\//, "").replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  // Two things in a sample have two names.
  const isTaken = name === handleOf(described.path).name;
  return (isTaken ? "" : name) || (isList ? "item" : "result");
}

/** A name for the file that an operation answers, which is what its own name says behind the verb. */
export function fileOfAnswer(operationId: string): string {
  return operationId
    .replace(/^[a-z]+/, "")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-")
    .toLowerCase();
}
