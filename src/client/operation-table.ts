import { commonPath, operationDetails, operationTable } from "../../generated/operations.ts";

/** What the table says about an operation. */
export interface OperationMetadata extends OperationDetails {
  readonly method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  /**
   * What a call gives: a JSON body, perhaps a JSON body, a page of a list, what there is at a path, the response unread,
   * nothing, or for a path that is not described whatever comes.
   */
  readonly result: "json" | "json?" | "page" | "browse" | "response" | "none" | "unknown";
}

/** What only few operations have to say. */
export interface OperationDetails {
  /** The fields of a form that carry a file. */
  readonly files?: readonly string[];
  /** The media type of a body that is an array, where a single thing is sent as JSON and several as something else. */
  readonly arrayType?: string;
  /** The media type of a body that is text. */
  readonly textType?: string;
  /** The names of the headers that a caller can give. */
  readonly headerParameters?: readonly string[];
  /** The names of the query parameters and of the fields of the body, at any depth, that hold a secret. */
  readonly secretFields?: readonly string[];
  /** Says of a file that it can be an HTML page. */
  readonly html?: true;
  /** Whether a second time does no more than the first, where the method does not say so: not POST and PATCH, all others. */
  readonly isIdempotent?: boolean;
  /** Says that the path is not below `/rest`. */
  readonly outsideRest?: true;
  /** The release that brought the operation, if it is known. */
  readonly since?: string;
}

const details: Readonly<Record<string, OperationDetails>> = operationDetails;

/** The facts of all operations by name. */
export const operationsByName: Readonly<Record<string, OperationMetadata>> = {};

for (const [group, paths] of Object.entries(operationTable)) {
  const [method, result] = group.split(" ");
  for (const [name, end] of Object.entries<string>(paths)) {
    const path = end.replace(/^\./, commonPath);
    // The table is generated from the description, which has no other methods and results.
    Object.assign(operationsByName, { [name]: { method, result, path, ...details[name] } as OperationMetadata });
  }
}
