import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { type DescribedOperation, listOperations, resolve, type Schema, schemaOf, slugOf } from "./description.ts";
import { read } from "./files.ts";
import type { OpenAPI3, ParameterObject } from "./openapi-typescript.ts";
import { root } from "./redocly.ts";

/** Something that the mock must reject: an argument that is left out or wrong, and the message. */
export type Rejection = { without: string; says: string } | { with: string; value: unknown; says: string };

/** The folder of the rejections, with a file for each tag. */
export const rejectionsFolder = "test/contract/rejections";

/** What to add for each operation that accepts arguments, but has no rejection yet: its file, and a text that fits. */
export function missingRejections(description: OpenAPI3): string[] {
  const known = new Set(
    readdirSync(join(root, rejectionsFolder)).flatMap((file) =>
      Object.keys(Object(parse(read(`${rejectionsFolder}/${file}`)))),
    ),
  );
  return listOperations(description)
    .filter((described) => !known.has(described.operationId) && hasArguments(described))
    .map((described) => {
      const { operationId, operation } = described;
      const proposed = proposedRejection(description, described);
      const file = `${rejectionsFolder}/${slugOf(operation.tags?.[0] ?? "")}.yaml`;
      const entry = proposed ? `:\n\n${stringify({ [operationId]: [proposed] }, { lineWidth: 0 }).trimEnd()}` : ".";
      return `${operationId} has no rejection. Add a request that the mock must reject to ${file}${entry}`;
    });
}

/** A request of an operation that the mock must reject, or nothing if that does not follow from one argument. */
export function proposedRejection(description: OpenAPI3, described: DescribedOperation): Rejection | undefined {
  const { operation, parameters } = described;
  const body = operation.requestBody && resolve(description, operation.requestBody);
  if (body?.required) return { without: "body", says: "The body is required." };
  for (const parameter of parameters) {
    const says = violation(schemaOf(description, parameter.schema), parameter);
    if (says) return { with: parameter.name, value: "no value", says };
  }
  const required = parameters.find(({ in: place, required }) => place === "query" && required);
  return required && { without: required.name, says: `The query parameter "${required.name}" is required.` };
}

/** The client sends headers by itself. */
function hasArguments({ parameters, operation }: DescribedOperation): boolean {
  return parameters.some((parameter) => parameter.in !== "header") || operation.requestBody !== undefined;
}

/** The message of the mock for a parameter with the value "no value", or nothing if it is valid. */
function violation({ type, enum: values, pattern }: Schema, parameter: ParameterObject): string {
  const { in: place, name } = parameter;
  const rule =
    (type === "integer" && "be an integer") ||
    (type === "boolean" && "be a boolean") ||
    (values && `be one of ${values.join(", ")}`) ||
    (pattern && !new RegExp(pattern, "u").test("no value") && `match ${pattern}`);
  return rule && place !== "header" && !parameter.deprecated ? `The ${place} parameter "${name}" must ${rule}.` : "";
}
