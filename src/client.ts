import { operationTable } from "../generated/operations.ts";
import { BitbucketError } from "./errors.ts";
import type { CallOptions, OperationMethods, RepositoryMethods, RepositoryParameter } from "./operations.ts";
import { PagedList, type PageOf } from "./pagination.ts";
import { parameterNames } from "./paths.ts";
import {
  type BitbucketClientOptions,
  createTransport,
  type OperationFacts,
  type PathMethods,
  type RequestInit,
  type Transport,
} from "./transport.ts";

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
  const client = Object.assign(new Handle(transport, {}), transport.pathMethods, {
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

type Arguments = Record<string, unknown>;

/** What the methods of the operations are called on. */
class Handle {
  readonly #transport: Transport;
  readonly #bound: Partial<Record<RepositoryParameter, string>>;

  constructor(transport: Transport, bound: Partial<Record<RepositoryParameter, string>>) {
    this.#transport = transport;
    this.#bound = bound;
  }

  static {
    for (const [operation, facts] of Object.entries<OperationFacts>(operationTable)) {
      Object.defineProperty(Handle.prototype, operation, {
        value(this: Handle, args?: Arguments, options?: CallOptions) {
          return call(this.#transport, operation, facts, { ...args, ...this.#bound }, options);
        },
      });
    }
  }
}

function call(
  transport: Transport,
  operation: string,
  facts: OperationFacts,
  { body, ...parameters }: Arguments,
  options: CallOptions = {},
): unknown {
  const names = parameterNames(facts.path);
  const path = Object.fromEntries(names.map((name) => [name, parameters[name]]));
  const query = Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name)));
  const request = (start?: number) => {
    const params = { path, query: start === undefined ? query : { ...query, start } };
    return perform(transport, operation, facts, { ...options, body, params });
  };
  if (facts.result !== "page") return request();
  // The table says of which operations the body is a page.
  return new PagedList((start) => request(start) as Promise<PageOf<unknown>>);
}

async function perform(
  transport: Transport,
  operation: string,
  facts: OperationFacts,
  init: RequestInit,
): Promise<unknown> {
  const { url, response, error } = await transport.send(operation, facts, init);
  const failure = { operation, request: { method: facts.method, url }, response };
  if (!response.ok) throw new BitbucketError({ ...failure, body: error });
  if (facts.result === "response") return response;
  if (facts.result === "none" || response.status === 204) {
    await response.body?.cancel();
    return undefined;
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    const fault = text === "" ? "the body is empty" : `the body is not JSON: ${text.slice(0, 200)}`;
    throw new BitbucketError({ ...failure, body: text, fault });
  }
}
