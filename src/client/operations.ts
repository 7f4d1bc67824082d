import type {
  NeededArguments,
  OperationResults,
  OptionalParameters,
  operationDetails,
} from "../../generated/operations.ts";
import type { operations } from "../../generated/types.ts";
import type { CallOptions } from "../http/options.ts";
import type { Browsing } from "../lists/browsing.ts";
import type { Result } from "../lists/lazy-result.ts";
import type { PagedList, PageOf } from "../lists/paged-list.ts";

/** The name of an operation, which is that of its method. */
export type OperationName = keyof operations;

/** What an operation accepts: its path and query parameters side by side, and its body under `body`. */
export type OperationArguments<Name extends OperationName, Bound extends string = never> = Simplify<
  PathArguments<operations[Name]["parameters"]["path"], Bound, OptionalOf<Name>> &
    Given<operations[Name]["parameters"]["query"]> &
    HeaderArguments<operations[Name]["parameters"]["header"], OperationDetails<Name>> &
    BodyArgument<operations[Name]>
>;

/** What the method of an operation returns. */
export type OperationResult<Name extends OperationName> = {
  json: Result<SuccessBody<operations[Name]["responses"]>>;
  "json?": Result<SuccessBody<operations[Name]["responses"]>>;
  value: Result<SuccessBody<operations[Name]["responses"]>>;
  page: PagedList<Extract<SuccessBody<operations[Name]["responses"]>, PageOf<unknown>>>;
  browse: Browsing;
  response: Result<Response>;
  none: Result<undefined>;
}[OperationResults[Name]];

/** The method of an operation, with the parameters in `Bound` filled in. */
export type OperationMethod<
  Name extends OperationName,
  Bound extends string = never,
> = Name extends keyof NeededArguments
  ? (args: OperationArguments<Name, Bound> & NeededArguments[Name], options?: CallOptions) => OperationResult<Name>
  : Record<never, never> extends OperationArguments<Name, Bound>
    ? (args?: OperationArguments<Name, Bound>, options?: CallOptions) => OperationResult<Name>
    : (args: OperationArguments<Name, Bound>, options?: CallOptions) => OperationResult<Name>;

/** The methods of operations, with the parameters in `Bound` filled in. */
export type OperationMethods<Operations, Bound extends string = never> = {
  [Name in keyof Operations]: Name extends OperationName ? OperationMethod<Name, Bound> : never;
};

type OperationDetails<Name> = Name extends keyof typeof operationDetails ? (typeof operationDetails)[Name] : unknown;

/** Flattens an intersection, so that editors show its properties. If there are none, it accepts none. */
type Simplify<Parts> = Parts extends infer Whole
  ? [keyof Whole] extends [never]
    ? Record<string, never>
    : { [Key in keyof Whole]: Whole[Key] }
  : never;

/** The parameters of one kind, if the operation has any. */
type Given<Parameters> = [NonNullable<Parameters>] extends [never] ? unknown : NonNullable<Parameters>;

/** The path parameters that are not filled in. */
type PathArguments<Parameters, Bound extends string, Optional extends string> = Omit<
  Given<Parameters>,
  Bound | Optional
> & { [Name in Optional]?: string | undefined };

type OptionalOf<Name> = Name extends keyof OptionalParameters ? OptionalParameters[Name] : never;

/** The headers that the client does not send by itself. */
type HeaderArguments<Parameters, Details> = Details extends { headerParameters: readonly (infer Name extends string)[] }
  ? Pick<Given<Parameters>, Name & keyof Given<Parameters>>
  : unknown;

type BodyArgument<Operation extends { requestBody?: unknown }> = [NonNullable<Operation["requestBody"]>] extends [never]
  ? unknown
  : Operation extends { requestBody: { content: infer Content } }
    ? { body: Content[keyof Content] }
    : Operation extends { requestBody?: { content: infer Content } }
      ? { body?: Content[keyof Content] | undefined }
      : unknown;

type SuccessBody<Responses> = BodyOf<Responses[keyof Responses & (200 | 201 | 202 | 204 | 206)]>;

type BodyOf<Response> = Response extends { content: { "application/json": infer Body } } ? Body : undefined;
