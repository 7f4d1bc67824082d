export type * from "../generated/schemas.ts";
export type { components, operations, paths } from "../generated/types.ts";
export type { Auth, Credentials } from "./auth.ts";
export type { Browsing } from "./browsing.ts";
export {
  type BitbucketClient,
  createBitbucketClient,
  type ProjectClient,
  type PullRequestClient,
  type RepositoryClient,
} from "./client.ts";
export { BitbucketConnectionError, type ConnectionFault } from "./connection-error.ts";
export { BitbucketError } from "./errors.ts";
export { BitbucketIncompleteListError } from "./incomplete-list-error.ts";
export type { OperationArguments, OperationMethod, OperationName, OperationResult } from "./operations.ts";
export type {
  BitbucketClientOptions,
  CallDefaults,
  CallOptions,
  Fetch,
  FetchInit,
  FetchResponse,
  LogEvent,
  RetryOptions,
} from "./options.ts";
export type { PageOf } from "./page.ts";
export type { PagedList, PagingOptions } from "./pagination.ts";
export type { Answer, Result } from "./result.ts";
