export type * from "../generated/schemas.ts";
export type { components, operations, paths } from "../generated/types.ts";
export type { Auth, Credentials } from "./auth.ts";
export { type BitbucketClient, createBitbucketClient, type RepositoryClient } from "./client.ts";
export { BitbucketError } from "./errors.ts";
export type { CallOptions, OperationArguments, OperationName, OperationResult } from "./operations.ts";
export type { PagedList } from "./pagination.ts";
export type { BitbucketClientOptions } from "./transport.ts";
