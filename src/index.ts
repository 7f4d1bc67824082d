export type * from "../generated/schemas.ts";
export type { components, operations, paths } from "../generated/types.ts";
export {
  type BitbucketClient,
  createBitbucketClient,
  type ProjectClient,
  type PullRequestClient,
  type RepositoryClient,
} from "./client/client.ts";
export type { OperationArguments, OperationMethod, OperationName, OperationResult } from "./client/operations.ts";
export { BitbucketError } from "./errors/bitbucket-error.ts";
export { BitbucketConnectionError, type ConnectionFault } from "./errors/connection-error.ts";
export { BitbucketIncompleteListError } from "./errors/incomplete-list-error.ts";
export type { Auth, Credentials } from "./http/auth.ts";
export type {
  BitbucketClientOptions,
  CallDefaults,
  CallOptions,
  Fetch,
  FetchInit,
  FetchResponse,
  LogEvent,
  RetryOptions,
} from "./http/options.ts";
export type { Browsing } from "./lists/browsing.ts";
export type { Answer, Result } from "./lists/lazy-result.ts";
export type { PagedList, PageOf, PagingOptions } from "./lists/paged-list.ts";
