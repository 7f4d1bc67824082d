import createClient, { type Client } from "openapi-fetch";
import { operationTable } from "../generated/operations.ts";
import type { paths } from "../generated/types.ts";
import { type Auth, authorizedFetch } from "./auth.ts";
import { multipartSerializer } from "./body.ts";
import { expandPath, restUrl } from "./paths.ts";

/** What a client is made with. */
export interface BitbucketClientOptions {
  /**
   * The server's own address, with its context path if it has one. `/rest` is added.
   *
   * @example "https://bitbucket.example.com"
   */
  baseUrl: string | URL;
  /** The credentials, or a function that gives them for each request. Requests are anonymous without. */
  auth?: Auth | undefined;
  /** The function that sends requests, `globalThis.fetch` by default. */
  fetch?: (request: Request) => Promise<Response>;
  /** Headers to add to every request. */
  headers?: Readonly<Record<string, string>>;
}

/** What the table says about an operation. */
export interface OperationFacts {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly path: string;
  readonly result: "json" | "page" | "response" | "none";
  readonly files?: readonly string[];
  readonly arrayType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The parts of a call as openapi-fetch takes them, for calls whose operation is only known by name. */
export interface RequestInit {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  [option: string]: unknown;
}

/** A request that was answered. */
export interface Exchange {
  url: string;
  response: Response;
  /** The body of a failure: parsed if it was JSON, text otherwise. */
  error?: unknown;
}

/** The methods of openapi-fetch that the client offers, by path instead of by name. */
export type PathMethods = Pick<Client<paths>, "GET" | "PUT" | "POST" | "DELETE" | "use" | "eject">;

/** The openapi-fetch client, taught what Bitbucket needs: credentials, literal slashes, files in forms. */
export interface Transport {
  pathMethods: PathMethods;
  /** Sends a request, the body of whose success is left unread. */
  send(operation: string, facts: OperationFacts, init: RequestInit): Promise<Exchange>;
}

/**
 * Makes the openapi-fetch client.
 *
 * @throws TypeError if an option cannot be right. The message names the option.
 */
export function createTransport(options: BitbucketClientOptions): Transport {
  const baseUrl = restUrl(options.baseUrl);
  const fetch = authorizedFetch(options.fetch ?? globalThis.fetch, options.auth, new URL(baseUrl).origin);
  const client = createClient<paths>({ baseUrl, fetch, ...(options.headers && { headers: options.headers }) });
  // The table vouches for what the types would check: that method, path and init belong to the same operation.
  const request = client.request as unknown as UntypedRequest;

  function prepare(operation: string, facts: OperationFacts, init: RequestInit): RequestInit {
    return {
      ...(facts.files && { bodySerializer: multipartSerializer(facts.files) }),
      ...init,
      headers: {
        ...(facts.result !== "response" && { Accept: "application/json" }),
        ...facts.headers,
        ...init.headers,
      },
      params: { ...init.params, path: init.params?.path ?? {} },
      pathSerializer: (url: string, values: Record<string, unknown>) =>
        baseUrl + expandPath(url.slice(baseUrl.length), values, operation),
    };
  }

  const byPath = (method: OperationFacts["method"]) => async (path: string, init?: RequestInit) => {
    const operation = `${method} ${path}`;
    const facts = factsByRoute().get(operation) ?? { method, path, result: "json" };
    const parseAs = facts.result === "response" ? { parseAs: "blob" } : {};
    return request(method, path, prepare(operation, facts, { ...parseAs, ...init }));
  };

  return {
    // Each takes and gives what the method of the same name of openapi-fetch does, whose types say so.
    pathMethods: {
      GET: byPath("GET"),
      PUT: byPath("PUT"),
      POST: byPath("POST"),
      DELETE: byPath("DELETE"),
      use: client.use,
      eject: client.eject,
    } as PathMethods,
    async send(operation, facts, init) {
      let url = "";
      const { error, response } = await request(facts.method, facts.path, {
        ...prepare(operation, facts, init),
        parseAs: "stream",
        fetch(sent: Request) {
          url = sent.url;
          return fetch(sent);
        },
      });
      return { url, error, response };
    },
  };
}

type UntypedRequest = (
  method: string,
  path: string,
  init: RequestInit,
) => Promise<{ error?: unknown; response: Response }>;

let routes: Map<string, OperationFacts> | undefined;

function factsByRoute(): Map<string, OperationFacts> {
  routes ??= new Map(
    Object.values(operationTable).map((facts: OperationFacts) => [`${facts.method} ${facts.path}`, facts]),
  );
  return routes;
}
