import type { operations } from "../../generated/types.ts";
import type { OperationName } from "../description/names.ts";
import type { ReplyRequest } from "./journal-types.ts";
import type { ExampleName, StatusCode } from "./prefer.ts";

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
  /** A text or bytes are sent as they are, anything else as JSON. There is no body by default. */
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
