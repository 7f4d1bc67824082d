import type {
  operations,
  ProjectOperations,
  PullRequestOperations,
  RepositoryOperations,
} from "../../generated/types.ts";
import type { PathMethods } from "../http/openapi-client.ts";
import { createTransport } from "../http/transport.ts";
import { bind } from "./handle.ts";
import type { OperationMethods } from "./operations.ts";
import type { BitbucketClientOptions, CallOptions } from "./options.ts";

/** A client for one server: a method for each operation, and the typed paths underneath. */
export interface BitbucketClient extends OperationMethods<operations>, PathMethods {
  /**
   * The operations on one project, with its key filled in.
   *
   * @param projectKey - The key of the project, or `~` and a user's slug for a personal project.
   * @throws TypeError if it is empty.
   */
  project(projectKey: string): ProjectClient;
  /**
   * The operations on one repository, with its two parameters filled in.
   *
   * @param projectKey - The key of the project, or `~` and a user's slug for a personal project.
   * @param repositorySlug - The slug of the repository.
   * @throws TypeError if one of them is empty.
   */
  repo(projectKey: string, repositorySlug: string): RepositoryClient;
  /**
   * The name of the user that the server takes the client for, `undefined` if that is nobody: servers take a token that they do
   * not know, or no longer, for none. Asks `getApplicationProperties`.
   *
   * @throws BitbucketError if the server answers with a failure.
   * @throws BitbucketConnectionError if it does not answer.
   */
  whoAmI(options?: CallOptions): Promise<string | undefined>;
}

/** The operations on one project. */
export interface ProjectClient extends OperationMethods<ProjectOperations, "projectKey"> {}

type RepositoryMethods = OperationMethods<RepositoryOperations, "projectKey" | "repositorySlug">;

/** The operations on one repository. */
export interface RepositoryClient extends RepositoryMethods {
  /**
   * The operations on one pull request, with its three parameters filled in.
   *
   * @param pullRequestId - The number of the pull request in its repository.
   * @throws TypeError if it is no whole number from 1 on.
   */
  pullRequest(pullRequestId: number): PullRequestClient;
}

/** The operations on one pull request. */
export interface PullRequestClient
  extends OperationMethods<PullRequestOperations, "projectKey" | "repositorySlug" | "pullRequestId"> {}

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
  const client = bind<OperationMethods<operations>>(transport, "client", {});
  return Object.assign(client, transport.pathMethods, {
    project: (projectKey: string): ProjectClient => bind(transport, "project", { projectKey }),
    repo(projectKey: string, repositorySlug: string): RepositoryClient {
      const repository = { projectKey, repositorySlug };
      return Object.assign(bind<RepositoryMethods>(transport, "repo", repository), {
        pullRequest: (pullRequestId: number): PullRequestClient =>
          bind(transport, "pullRequest", { ...repository, pullRequestId }),
      });
    },
    async whoAmI(given?: CallOptions): Promise<string | undefined> {
      const { response } = await client.getApplicationProperties({}, given).withResponse();
      return response.headers.get("X-AUSERNAME") ?? undefined;
    },
  });
}
