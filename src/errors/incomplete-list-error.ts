import type { FailedRequest } from "./bitbucket-error.ts";

/** A list that the server cut off: what it gave was given, and there is more that it gives to nobody. */
export class BitbucketIncompleteListError extends Error {
  override readonly name = "BitbucketIncompleteListError";
  /** The name of the operation, such as `listCommitChanges`. */
  declare readonly operation: string;
  /** The HTTP method of the request. */
  declare readonly method: string;
  /** The address of the last page that there is. */
  declare readonly url: string;

  constructor({ operation, method, url }: FailedRequest) {
    super(`${method} ${url}: the server cut the list off here, though it is not complete`);
    Object.assign(this, { operation, method, url });
  }
}
