import type { OperationName } from "../description/names.ts";
import { operationCalled } from "../description/operations.ts";
import type { ToolAnnotations } from "./tool.ts";

/** What hosts may know about an operation. */
export function annotationsOf(name: OperationName): ToolAnnotations {
  const { method, isIdempotent } = operationCalled(name);
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
