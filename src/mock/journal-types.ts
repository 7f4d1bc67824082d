import type { operations } from "../../generated/types.ts";
import type { OperationName } from "../description/names.ts";
import type { ParameterValue } from "../description/parameters.ts";

/** What of a request does not depend on its operation. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path and the query as they were sent, without secrets. */
  readonly url: string;
  /** The headers by their names in lower case. Those that hold credentials keep no more than their scheme. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The status of the response. `undefined` while the request is under way, and where the connection was broken before the
   * response was whole.
   */
  readonly status: number | undefined;
}

/** A request that the mock received, whether it was accepted or rejected. */
export interface MockRequest extends ReceivedRequest {
  /** The operation. `undefined` if the description has none for the path and the method. */
  readonly operation: OperationName | undefined;
  /**
   * The parameters of the path and of the query by name, decoded: numbers and booleans where the description says so, and
   * arrays where it says so or where one was sent several times.
   */
  readonly parameters: Readonly<Record<string, ParameterValue | undefined>>;
  /**
   * JSON, the fields of a form (files as bytes), a string, or bytes, without secrets. `undefined` where there is no body.
   */
  readonly body: unknown;
}

/** A request for one operation. What was rejected may have other values than the types say. */
export interface OperationRequest<Name extends OperationName> extends ReceivedRequest {
  readonly operation: Name;
  /** The parameters of the path and of the query by name, as in `MockRequest`. */
  readonly parameters: Partial<RequestParameters<Name>>;
  /** The body, as in `MockRequest`. */
  readonly body: RequestBodyOf<Name> | undefined;
}

/** A request for one operation that matches the description, for a function that replies. */
export interface ReplyRequest<Name extends OperationName> extends ReceivedRequest {
  readonly operation: Name;
  /** The parameters of the path and of the query by name, as the operation's types have them. */
  readonly parameters: RequestParameters<Name>;
  /** The body, as the operation's types have it: JSON, a string, or the fields of a form, where files are bytes. */
  readonly body: RequestBodyOf<Name>;
}

/** The parameters that an operation has in its path and its query. */
export type RequestParameters<Name extends OperationName> = Readonly<
  Fields<operations[Name]["parameters"]["path"]> & Fields<operations[Name]["parameters"]["query"]>
>;

/** The body that an operation is sent. */
export type RequestBodyOf<Name extends OperationName> = operations[Name] extends {
  requestBody: { content: infer Content };
}
  ? BodyIn<Content>
  : operations[Name] extends { requestBody?: { content: infer Content } }
    ? BodyIn<Content> | undefined
    : undefined;

type BodyIn<Content> = {
  [Type in keyof Content]: Type extends `multipart/${string}`
    ? { readonly [Field in keyof Content[Type]]: string | Uint8Array }
    : Content[Type];
}[keyof Content];

type Fields<Part> = [NonNullable<Part>] extends [never] ? unknown : NonNullable<Part>;
