import { commonPath, operationDetails, operationTable } from "../../generated/operations.ts";
import type { OperationDetails, OperationMetadata } from "../http/operation.ts";

export type { OperationDetails, OperationMetadata } from "../http/operation.ts";

const details: Readonly<Record<string, OperationDetails>> = operationDetails;

/** The metadata of all operations by name. */
export const operationsByName: Readonly<Record<string, OperationMetadata>> = Object.fromEntries(
  Object.entries(operationTable).flatMap(([group, paths]) => {
    const [method, result] = group.split(" ");
    return Object.entries<string>(paths).map(([name, end]) => {
      const path = end.replace(/^\./, commonPath);
      // The table is generated from the description, which has no other methods and results.
      return [name, { method, result, path, ...details[name] } as OperationMetadata];
    });
  }),
);
