import type { operationTable } from "../generated/operations.ts";
import type { operations } from "../generated/types.ts";
import type { PagedList, PageOf } from "./pagination.ts";

/** The name of an operation, which is that of its method. */
export type OperationName = keyof operations & keyof typeof operationTable;

/** What a single call can have different from the client. */
export interface CallOptions {
  /** Ends the call, and for a list every further page. */
  signal?: AbortSignal;
  /** Headers to add to those of the client. */
  headers?: Readonly<Record<string, string>>;
}

/** What an operation takes: its path and query parameters side by side, and its body under `body`. */
export type OperationArguments<Name extends OperationName, Bound extends string = never> = Simplify<
  Omit<Given<operations[Name]["parameters"]["path"]>, Bound> &
    Given<operations[Name]["parameters"]["query"]> &
    BodyArgument<operations[Name]>
>;

/** What the method of an operation gives. */
export type OperationResult<Name extends OperationName> = {
  json: Promise<SuccessBody<operations[Name]["responses"]>>;
  page: PagedList<Extract<SuccessBody<operations[Name]["responses"]>, PageOf<unknown>>>;
  response: Promise<Response>;
  none: Promise<undefined>;
}[(typeof operationTable)[Name]["result"]];

/** The method of an operation, with the parameters in `Bound` filled in. */
export type OperationMethod<Name extends OperationName, Bound extends string = never> =
  Record<never, never> extends OperationArguments<Name, Bound>
    ? (args?: OperationArguments<Name, Bound>, options?: CallOptions) => OperationResult<Name>
    : (args: OperationArguments<Name, Bound>, options?: CallOptions) => OperationResult<Name>;

/** The methods of all operations. */
export type OperationMethods = { [Name in keyof Pick<operations, OperationName>]: OperationMethod<Name> };

/** The parameters that name a repository. */
export type RepositoryParameter = "projectKey" | "repositorySlug";

/** The methods of the operations on a repository, which is filled in. */
export type RepositoryMethods = {
  [Name in keyof Pick<operations, RepositoryOperation>]: OperationMethod<Name, RepositoryParameter>;
};

type RepositoryOperation = {
  [Name in OperationName]: operations[Name]["parameters"]["path"] extends Record<RepositoryParameter, string>
    ? Name
    : never;
}[OperationName];

type Simplify<T> = { [Key in keyof T]: T[Key] };

/** The parameters of one kind, if the operation has any. */
type Given<Parameters> = [NonNullable<Parameters>] extends [never] ? unknown : NonNullable<Parameters>;

type BodyArgument<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : unknown;

type SuccessBody<Responses> = BodyOf<Responses[keyof Responses & (200 | 201 | 204 | 206)]>;

type BodyOf<Response> = Response extends { content: { "application/json": infer Body } } ? Body : undefined;
