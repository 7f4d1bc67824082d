import { operationDetails, operationTable } from "../../generated/operations.ts";
import type { OperationMetadata } from "../http/call.ts";

/** The metadata of all operations by name. */
export const operationsByName: Readonly<Record<string, OperationMetadata>> = readTable();

function readTable(): Record<string, OperationMetadata> {
  const details: Readonly<Record<string, object>> = operationDetails;
  const found: Record<string, OperationMetadata> = {};
  let segments: string[] = [];
  for (const line of operationTable.trim().split("\n")) {
    const [, slashes, segment = ""] = /^(\/+)(.*)/.exec(line) ?? [];
    if (slashes) {
      segments = [...segments.slice(0, slashes.length - 1), segment];
      continue;
    }
    const [method = "", result, name = "", ...marks] = line.split(" ");
    const path = `/${segments.join("/")}`;
    const isIdempotent = marks.includes("!") && { isIdempotent: /POST|PATCH/.test(method) };
    const since = marks.find((mark) => mark !== "!");
    const known = { method, path, result, ...isIdempotent, ...(since && { since }), ...details[name] };
    // The table is generated from the description, which has no other methods and results.
    found[name] = known as OperationMetadata;
  }
  return found;
}
