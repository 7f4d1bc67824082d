import type { FailedRequest } from "./bitbucket-error.ts";

/** A list that the server truncated: all items that it returned were delivered, but there are more. */
export class BitbucketIncompleteListError extends Error {
  override readonly name = "BitbucketIncompleteListError";
  /** The name of the operation, such as `listCommitChanges`. */
  declare readonly operation: string;
  /** The HTTP method of the request. */
  declare readonly method: string;
  /** The URL of the last page. */
  declare readonly url: string;

  constructor({ operation, method, url }: FailedRequest, reason: string) {
    super(`${method} ${url}: the list is incomplete: ${reason}`);
    Object.assign(this, { operation, method, url });
  }
}
