import { operationTable, particulars, repositoryPath } from "../generated/operations.ts";

/** What the table says about an operation. */
export interface OperationFacts extends Particulars {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly path: string;
  /** What a call gives: a JSON body, a page of a list, the response with its body unread, or nothing. */
  readonly result: "json" | "page" | "response" | "none";
}

/** What only few operations have to say. */
interface Particulars {
  /** The fields of a form that carry a file. */
  readonly files?: readonly string[];
  /** The media type of a body that is an array. */
  readonly arrayType?: string;
  /** Headers that have one legal value. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The names of the other headers that the operation takes. */
  readonly headerParameters?: readonly string[];
  /** The path parameter that may be left out. */
  readonly optional?: string;
  /** Whether a JSON body can be missing, with the status 204. */
  readonly mayBeEmpty?: true;
  /** Says of a PUT or DELETE that a second time does more than the first. */
  readonly isHarmless?: false;
}

const particular: Readonly<Record<string, Particulars>> = particulars;

/** The facts of all operations by name. */
export const operationFacts: Readonly<Record<string, OperationFacts>> = Object.fromEntries(
  Object.entries(operationTable).flatMap(([group, paths]) => {
    const [method, result] = group.split(" ");
    return Object.entries<string>(paths).map(([name, shortened]) => {
      const [rest, module = "api"] = shortened.split(":").reverse();
      const path = rest?.includes("/latest/") ? rest : `/${module}/latest${repositoryPath}${rest}`;
      // The table is generated from the description, which has no other methods and results.
      return [name, { method, result, path, ...particular[name] } as OperationFacts];
    });
  }),
);
