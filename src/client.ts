import { type Arguments, call } from "./call.ts";
import { operationFacts } from "./facts.ts";
import type { OperationMethods, RepositoryMethods, RepositoryParameter } from "./operations.ts";
import type { BitbucketClientOptions, CallOptions } from "./options.ts";
import { createTransport, type PathMethods, type Transport } from "./transport.ts";

/** A client for one server: a method for each operation, and the typed paths underneath. */
export interface BitbucketClient extends OperationMethods, PathMethods {
  /**
   * The operations on one repository, with its two parameters filled in.
   *
   * @param projectKey - The key of the project, or `~` and a user's slug for a personal project.
   * @param repositorySlug - The slug of the repository.
   * @throws TypeError if one of them is empty.
   */
  repo(projectKey: string, repositorySlug: string): RepositoryClient;
}

/** The operations on one repository. */
export interface RepositoryClient extends RepositoryMethods {}

/**
 * Makes a client. No request goes out before a method is called.
 *
 * @throws TypeError if an option cannot be right. The message names the option.
 *
 * @example
 * const bitbucket = createBitbucketClient({
 *   baseUrl: "https://bitbucket.example.com",
 *   auth: { token: process.env.BITBUCKET_TOKEN },
 * });
 */
export function createBitbucketClient(options: BitbucketClientOptions): BitbucketClient {
  const transport = createTransport(options);
  const client = Object.assign(new Handle(transport), transport.pathMethods, {
    repo(projectKey: string, repositorySlug: string): RepositoryClient {
      if (!projectKey) throw new TypeError("repo: projectKey is empty or missing");
      if (!repositorySlug) throw new TypeError("repo: repositorySlug is empty or missing");
      // As below, with the parameters that the types leave out filled in.
      return new Handle(transport, { projectKey, repositorySlug }) as Handle & RepositoryClient;
    },
  });
  // The static block of Handle puts the methods of all operations on its prototype.
  return client as typeof client & BitbucketClient;
}

/** What the methods of the operations are called on. */
class Handle {
  readonly #transport: Transport;
  readonly #bound: Partial<Record<RepositoryParameter, string>>;

  constructor(transport: Transport, bound: Partial<Record<RepositoryParameter, string>> = {}) {
    this.#transport = transport;
    this.#bound = bound;
  }

  static {
    for (const [operation, facts] of Object.entries(operationFacts)) {
      Object.defineProperty(Handle.prototype, operation, {
        value(this: Handle, args?: Arguments, options?: CallOptions) {
          return call(this.#transport, operation, facts, this.#bound, args, options);
        },
      });
    }
  }
}
