import type {
  operations,
  ProjectOperations,
  PullRequestOperations,
  RepositoryOperations,
} from "../../generated/types.ts";
import type { PathMethods } from "../http/openapi-client.ts";
import type { BitbucketClientOptions, CallOptions } from "../http/options.ts";
import { createRequester } from "../http/request.ts";
import { createHandle } from "./handle.ts";
import type { OperationMethods } from "./operations.ts";
import { createPathMethods } from "./path-methods.ts";

/** A client for one server: a method for each operation, and typed calls by path. */
export interface BitbucketClient extends OperationMethods<operations>, PathMethods {
  /**
   * Creates a handle for one project, which fills in its key.
   *
   * @param projectKey - The key of the project, or `~` and a user's slug for a personal project.
   * @throws TypeError if it is empty.
   */
  project(projectKey: string): ProjectClient;
  /**
   * Creates a handle for one repository, which fills in its two parameters.
   *
   * @param projectKey - The key of the project, or `~` and a user's slug for a personal project.
   * @param repositorySlug - The slug of the repository.
   * @throws TypeError if one of them is empty.
   */
  repo(projectKey: string, repositorySlug: string): RepositoryClient;
  /**
   * The username of the current user, `undefined` if the server treats the client as anonymous, as it does with an expired or
   * unknown token. Sends `getApplicationProperties`.
   *
   * Operations such as `getUser` need the user's slug instead, which is not always the same:
   * `(await bitbucket.listUsers({ filter: username })).values.find(({ name }) => name === username)?.slug`.
   *
   * @throws BitbucketError if the request fails.
   * @throws BitbucketConnectionError if there is no response.
   */
  whoAmI(options?: CallOptions): Promise<string | undefined>;
}

/** The operations on one project, as `bitbucket.project(key)` returns it. */
export interface ProjectClient extends OperationMethods<ProjectOperations, "projectKey"> {}

type RepositoryMethods = OperationMethods<RepositoryOperations, "projectKey" | "repositorySlug">;

/** The operations on one repository, as `bitbucket.repo(projectKey, repositorySlug)` returns it. */
export interface RepositoryClient extends RepositoryMethods {
  /**
   * Creates a handle for one pull request, which fills in its three parameters.
   *
   * @param pullRequestId - The ID of the pull request in its repository.
   * @throws TypeError if it is not a positive integer.
   */
  pullRequest(pullRequestId: number): PullRequestClient;
}

/** The operations on one pull request, as `repo.pullRequest(id)` returns it. */
export interface PullRequestClient
  extends OperationMethods<PullRequestOperations, "projectKey" | "repositorySlug" | "pullRequestId"> {}

/**
 * Creates a client. No request is sent before a method is called.
 *
 * @throws TypeError if an option is invalid. The message names the option.
 *
 * @example
 * const bitbucket = createBitbucketClient({
 *   baseUrl: "https://bitbucket.example.com",
 *   auth: { token: process.env.BITBUCKET_TOKEN },
 * });
 */
export function createBitbucketClient(options: BitbucketClientOptions): BitbucketClient {
  const requester = createRequester(options);
  const client = createHandle<OperationMethods<operations>>(requester, "client", {});
  return Object.assign(client, createPathMethods(requester), {
    project: (projectKey: string): ProjectClient => createHandle(requester, "project", { projectKey }),
    repo(projectKey: string, repositorySlug: string): RepositoryClient {
      const repository = { projectKey, repositorySlug };
      return Object.assign(createHandle<RepositoryMethods>(requester, "repo", repository), {
        pullRequest: (pullRequestId: number): PullRequestClient =>
          createHandle(requester, "pullRequest", { ...repository, pullRequestId }),
      });
    },
    async whoAmI(callOptions?: CallOptions): Promise<string | undefined> {
      const { response } = await client.getApplicationProperties({}, callOptions).withResponse();
      const header = response.headers.get("X-AUSERNAME");
      return header ? decodeUsername(header) : undefined;
    },
  });
}

/** A username as it is, where the server has percent-encoded it for the header. */
function decodeUsername(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}
