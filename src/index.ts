export type * from "../generated/schemas.ts";
export type { components, operations, paths } from "../generated/types.ts";
export type { Auth, Credentials } from "./auth.ts";
export { type BitbucketClient, createBitbucketClient, type RepositoryClient } from "./client.ts";
export { BitbucketConnectionError, type ConnectionFault } from "./connection-error.ts";
export { BitbucketError } from "./errors.ts";
export type { OperationArguments, OperationMethod, OperationName, OperationResult } from "./operations.ts";
export type { BitbucketClientOptions, CallDefaults, CallOptions, LogEvent, RetryOptions } from "./options.ts";
export type { PagedList, PagingOptions } from "./pagination.ts";
