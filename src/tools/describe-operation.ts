import { inputSchemaOf } from "../description/input-schema.ts";
import { type OperationName, operationNamed } from "../description/names.ts";
import { docsOf, exceptionsOf } from "../description/operation-docs.ts";
import { operationByName } from "../description/operations.ts";
import type { ToolAnnotations } from "./tool.ts";

/** What an operation does, requires and returns, as text for a model. */
export function describeOperation(operation: string): string {
  const name = operationNamed("describeOperation", operation);
  const { method, template, parameters, responses } = operationByName(name);
  const { description } = docsOf(name);
  const isPaged = parameters.some((parameter) => parameter.name === "start");
  const results = responses
    .filter(({ status }) => status < 400)
    .map(({ status, contents }) => {
      return [status, ...contents.map(({ mediaType }) => mediaType)].join(" ");
    });
  const errors = Array.from(exceptionsOf(name), ([status, names]) => [status, ...names].join(" "));
  return [
    summaryLine(name),
    description,
    `Request: ${method.toUpperCase()} ${template}`,
    `Arguments: ${JSON.stringify(inputSchemaOf(name))}`,
    `Result: ${results.join("; ")}${isPaged ? "; one page, continue with start: nextPageStart" : ""}`,
    `Errors: ${errors.join("; ")}`,
  ].join("\n");
}

/** The name, the summary and the effect of an operation. */
export function summaryLine(name: OperationName): string {
  return `${name}: ${docsOf(name).summary} (${effectOf(name)})`;
}

/** The hints about the tool of an operation. */
export function annotationsOf(name: OperationName): ToolAnnotations {
  const { method, isIdempotent } = operationByName(name);
  // A POST whose query does not fit into an address reads, too.
  const readOnlyHint = method === "get" || (method === "post" && /^(get|list|search|preview)[A-Z]/.test(name));
  const destructiveHint = method === "delete" || /^(delete|remove|revoke|erase|discard)[A-Z]/.test(name);
  return { readOnlyHint, destructiveHint, idempotentHint: readOnlyHint || isIdempotent };
}

/** What a call does to data, in words. */
export function effectOf(name: OperationName): string {
  const { readOnlyHint, destructiveHint, idempotentHint } = annotationsOf(name);
  if (readOnlyHint) return "reads only";
  return `${destructiveHint ? "deletes" : "changes"} data${idempotentHint ? ", idempotent" : ""}`;
}
