import createClient, { type Client } from "openapi-fetch";
import { version } from "../generated/operations.ts";
import type { paths } from "../generated/types.ts";
import type { Attempt } from "./attempt.ts";
import { authorization } from "./auth.ts";
import { multipartSerializer } from "./body.ts";
import { type OperationFacts, operationFacts } from "./facts.ts";
import { type BitbucketClientOptions, type CallDefaults, callSettings, checkOptions } from "./options.ts";
import { expandPath, restUrl } from "./paths.ts";
import { makeAttempts } from "./retry.ts";

/** The parts of a call as openapi-fetch takes them, for calls whose operation is only known by name. */
export interface CallInit extends CallDefaults {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
  [option: string]: unknown;
}

/** A request that was answered. */
export interface Exchange {
  attempt: Attempt;
  response: Response;
  /** The body, unless the operation answers a stream. */
  text: string;
}

/** The methods of openapi-fetch that the client offers, by path instead of by name. */
export type PathMethods = Pick<Client<paths>, "GET" | "PUT" | "POST" | "DELETE" | "use" | "eject">;

/** The openapi-fetch client, taught what Bitbucket needs. */
export interface Transport {
  pathMethods: PathMethods;
  send(operation: string, facts: OperationFacts, init: CallInit): Promise<Exchange>;
}

type UntypedRequest = (method: string, path: string, init: object) => Promise<{ response: Response }>;

/**
 * Makes the openapi-fetch client.
 *
 * @throws TypeError if an option cannot be right. The message names the option.
 */
export function createTransport(options: BitbucketClientOptions): Transport {
  checkOptions(options);
  const { auth, log, fetch = globalThis.fetch } = options;
  const baseUrl = restUrl(options.baseUrl);
  const { origin } = new URL(baseUrl);
  const settings = callSettings(options);
  const client = createClient<paths>({
    baseUrl,
    headers: {
      Accept: "application/json",
      // Browsers have a name of their own.
      ...("process" in globalThis && { "User-Agent": `bitbucket-dc/${version}` }),
      ...options.headers,
    },
  });
  // The table vouches for what the types would check: that method, path and init belong to the same operation.
  const request = client.request as unknown as UntypedRequest;

  /** Sends what openapi-fetch made, with the credentials, which only the server itself gets. */
  async function exchange(attempt: Attempt, request: Request): Promise<Response> {
    // A copy, so that middleware that holds on to the request never sees the credentials.
    const headers = new Headers(request.headers);
    const credentials =
      request.url.startsWith(`${origin}/`) &&
      (typeof auth === "function" ? await attempt.wait(Promise.resolve(auth())) : auth);
    if (credentials) headers.set("Authorization", authorization(credentials));
    attempt.url = request.url;
    const [, proof] = /^\S+ (.*?)=*$/.exec(headers.get("Authorization") ?? "") ?? [];
    attempt.secrets = [proof, Object(credentials).password];
    attempt.tell("request");
    const started = performance.now();
    const send = async () => fetch(request, { headers, signal: attempt.signal });
    const response = await attempt.wait(send(), "network");
    const { status } = response;
    attempt.tell("response", { status, duration: performance.now() - started });
    if (status < 400) return response;
    attempt.failure = await attempt.wait(response.text(), "truncated");
    return new Response(attempt.failure || null, response);
  }

  function run<T extends { response: Response }>(
    operation: string,
    facts: OperationFacts,
    { timeout, totalTimeout, retry, signal, ...init }: CallInit,
    read: (answer: Promise<{ response: Response }>, attempt: Attempt) => Promise<T>,
  ): Promise<T> {
    const { method, path, files, arrayType } = facts;
    const call = {
      operation,
      method,
      settings: callSettings({ timeout, totalTimeout, retry }, settings),
      signal,
      log,
      isHarmless: facts.isHarmless ?? method !== "POST",
      isRepeatable: !(init.body instanceof ReadableStream),
    };
    const prepared = {
      ...(files && { bodySerializer: multipartSerializer(files) }),
      ...init,
      headers: {
        ...(facts.result === "response" && { Accept: "*/*" }),
        ...(arrayType && Array.isArray(init.body) && { "Content-Type": arrayType }),
        // Without it, servers take a change whose body is not JSON for a forged one.
        ...(method !== "GET" && { "X-Atlassian-Token": "no-check" }),
        ...init.headers,
      },
      params: { path: {}, ...init.params },
    };
    return makeAttempts(call, (attempt) => {
      const own = {
        fetch: (sent: Request) => exchange(attempt, sent),
        pathSerializer(_: string, values: Record<string, unknown>) {
          // Middleware may answer itself, and then this is all there is to know of the address.
          attempt.url = baseUrl + expandPath(path, values, operation);
          return attempt.url;
        },
      };
      return read(request(method, path, { ...prepared, ...own }), attempt);
    });
  }

  const byPath = (method: OperationFacts["method"]) => async (path: string, init?: CallInit) => {
    const known = Object.values(operationFacts).find((facts) => facts.method === method && facts.path === path);
    const facts = known ?? { method, path, result: "json" };
    const parseAs = facts.result === "response" && { parseAs: "blob" };
    return run(`${method} ${path}`, facts, { ...parseAs, ...init }, (answer, { wait }) => wait(answer));
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
    send: async (operation, facts, init) =>
      run(operation, facts, { ...init, parseAs: "stream" }, async (answer, attempt) => {
        const { response } = await answer;
        const isRead = response.ok && facts.result !== "response";
        const text = isRead ? await attempt.wait(response.text(), "truncated") : attempt.failure;
        return { attempt, response, text };
      }),
  };
}
