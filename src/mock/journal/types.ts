import type { operations } from "../../../generated/types.ts";
import type { OperationName } from "../../description/names.ts";

/** The value of a parameter, as the description's types have it. What is none of these stays a text. */
export type ParameterValue = string | number | boolean | readonly (string | number | boolean)[];

/** What of a request does not depend on its operation. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path and the query as they were sent, without secrets. */
  readonly url: string;
  /** The headers by their names in lower case. Those that hold credentials keep no more than their scheme. */
  readonly headers: Readonly<Record<string, string>>;
  /** What was sent as JSON, the fields of a form, or a text, without secrets. `undefined` where there is no body. */
  readonly body: unknown;
  /**
   * The status of the answer. `undefined` while the request is under way, and where the connection was broken before the
   * answer was whole.
   */
  readonly status: number | undefined;
}

/** A request that the mock got, whether it took or refused it. */
export interface MockRequest extends ReceivedRequest {
  /** The operation that was asked for. `undefined` where the description has none for the path and the method. */
  readonly operation: OperationName | undefined;
  /**
   * The parameters of the path and of the query by name, decoded: numbers and booleans where the description says so, and
   * arrays where it says so or where one was sent several times.
   */
  readonly parameters: Readonly<Record<string, ParameterValue | undefined>>;
}

/** A request for one operation. */
export interface OperationRequest<Name extends OperationName> extends ReceivedRequest {
  readonly operation: Name;
  /** The parameters of the path and of the query by name, as in `MockRequest`. */
  readonly parameters: { readonly [Parameter in ParameterName<Name>]?: ParameterValue };
}

/** The name of a parameter that an operation has in its path or its query. */
export type ParameterName<Name extends OperationName> =
  | KeyOf<operations[Name]["parameters"]["path"]>
  | KeyOf<operations[Name]["parameters"]["query"]>;

/** The names of the fields of an object, if there is one. */
type KeyOf<Fields> = Fields extends object ? keyof Fields & string : never;
