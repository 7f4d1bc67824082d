import { commonPath, operationCodes, operationDetails, operationTable } from "../../generated/operations.ts";
import type { OperationMetadata } from "../http/operation.ts";

/** The metadata of all operations by name. */
export const operationsByName: Readonly<Record<string, OperationMetadata>> = readTable();

function readTable(): Record<string, OperationMetadata> {
  const { methods, results }: { methods: object; results: object } = operationCodes;
  const details: Readonly<Record<string, object>> = operationDetails;
  const found: Record<string, OperationMetadata> = {};
  let path = "";
  for (const line of operationTable.trim().split("\n")) {
    const [start = "", [method, result] = "", name = "", ...marks] = line.split(" ");
    if (start) path = start.replace(/^\./, commonPath);
    const known = { method: Reflect.get(methods, `${method}`), result: Reflect.get(results, `${result}`), path };
    const isIdempotent = marks.includes("!") && { isIdempotent: known.method === "POST" };
    const since = marks.find((mark) => mark !== "!");
    // The table is generated from the description, which has no other methods and results.
    found[name] = { ...known, ...isIdempotent, ...(since && { since }), ...details[name] } as OperationMetadata;
  }
  return found;
}
