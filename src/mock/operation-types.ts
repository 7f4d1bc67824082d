import type { operations } from "../../generated/types.ts";
import type { OperationName } from "../description/names.ts";
import type { ParameterValue } from "../description/parameters.ts";
import type { ExampleName, StatusCode } from "./prefer.ts";

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

/** A `MockRequest` for one operation. What was rejected may have other values than the types say. */
export interface OperationRequest<Name extends OperationName> extends ReceivedRequest {
  readonly operation: Name;
  readonly parameters: Partial<RequestParameters<Name>>;
  readonly body: RequestBodyOf<Name> | undefined;
}

/** A request for one operation that matches the description, for a function that replies. It has the values that servers read. */
export interface ReplyRequest<Name extends OperationName> extends ReceivedRequest {
  readonly operation: Name;
  readonly parameters: RequestParameters<Name>;
  /** JSON, a string, or the fields of a form, where files are bytes. */
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

/** A value whose members and items are read only at any depth, as those of fixtures that are written `as const`. */
export type DeepReadonly<Value> = Value extends string | Blob | ArrayBuffer | Uint8Array
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
      : Value;

/** Some members of a value, at any depth. Arrays are replaced as a whole. */
export type DeepPartial<Value> = Value extends readonly unknown[]
  ? DeepReadonly<Value>
  : Value extends object
    ? { readonly [Key in keyof Value]?: DeepPartial<Value[Key]> | undefined }
    : Value;

/** The body that the description has for a status of an operation: JSON, or for files and plain text what is sent as it is. */
export type ReplyBody<Name extends OperationName, Code extends StatusCode<Name>> = operations[Name] extends {
  responses: { [Status in Code]: { content: infer Content } };
}
  ? Content extends { "application/json": infer Body }
    ? Body
    : string | Uint8Array
  : never;

/** A response that the description has, with an example or with a body of your own, which is checked. */
export interface DescribedReply<Code, Example, Body> {
  status: Code;
  /** The example in the description to respond with, by default the one that fits the request. */
  example?: Example;
  /** What is merged into the example, at any depth. `null` is a value; arrays are replaced. The result is checked. */
  patch?: DeepPartial<Body>;
  /** What is sent in place of an example: as JSON, or for files and plain text as it is. */
  body?: DeepReadonly<Body>;
  /** Headers besides those of the response, or in place of them, such as `{ "Retry-After": 1 }`. */
  headers?: ReplyHeaders;
  unchecked?: false;
}

/** A response in which nothing is checked, such as those of a proxy or of a broken server. */
export interface UncheckedReply {
  /** A status from 200 to 999, described or not. Those above 599 are for real connections only. */
  status: number;
  /** A string or bytes are sent as they are, anything else as JSON. There is no body by default. */
  body?: unknown;
  /** Headers besides `Content-Type`, or in place of it. */
  headers?: ReplyHeaders | undefined;
  example?: undefined;
  patch?: undefined;
  unchecked: true;
}

/** The headers of a reply by name. The mock sets `Content-Length` and `Transfer-Encoding` itself. */
export type ReplyHeaders = Readonly<Record<string, string | number>>;

/** What an operation can respond: a status, with more of the response if need be. */
export type StaticReply<Name extends OperationName> = Name extends OperationName
  ? UncheckedReply | StatusCode<Name> | DescribedReplies<Name>[StatusCode<Name>]
  : never;

type DescribedReplies<Name extends OperationName> = {
  [Code in StatusCode<Name>]: DescribedReply<Code, ExampleName<Name, Code>, ReplyBody<Name, Code>>;
};

/** A reply, or a function that returns one for a request. */
export type Reply<Name extends OperationName> =
  | StaticReply<Name>
  | ((request: ReplyRequest<Name>) => StaticReply<Name> | Promise<StaticReply<Name>>);
