import { commonPath, operationDetails, operationTable } from "../../generated/operations.ts";
import type { OperationMetadata } from "../http/call.ts";

/** The metadata of all operations by name. */
export const operationsByName: Readonly<Record<string, OperationMetadata>> = readTable();

function readTable(): Record<string, OperationMetadata> {
  const details: Readonly<Record<string, object>> = operationDetails;
  const found: Record<string, OperationMetadata> = {};
  let path = "";
  for (const line of operationTable.trim().split("\n")) {
    const [start, method = "", result, name = "", ...marks] = line.split(" ");
    if (start) path = start.replace(/^\./, commonPath);
    const isIdempotent = marks.includes("!") && { isIdempotent: /POST|PATCH/.test(method) };
    const since = marks.find((mark) => mark !== "!");
    const known = { method, path, result, ...isIdempotent, ...(since && { since }), ...details[name] };
    // The table is generated from the description, which has no other methods and results.
    found[name] = known as OperationMetadata;
  }
  return found;
}
