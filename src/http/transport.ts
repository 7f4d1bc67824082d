import { version } from "../../generated/operations.ts";
import type { OperationMetadata } from "../client/operation-table.ts";
import type { BitbucketClientOptions, CallDefaults } from "../client/options.ts";
import { pathMethods } from "../client/path-methods.ts";
import { callSettings, checkClientOptions } from "../client/settings.ts";
import type { Attempt } from "./attempt.ts";
import { multipartSerializer } from "./body.ts";
import { Gate } from "./gate.ts";
import { judge, strayed } from "./judge.ts";
import { createOpenApiClient, type PathMethods, type RequestParts } from "./openapi-client.ts";
import { expandPath, restUrl } from "./paths.ts";
import { type Exchange, makeAttempts } from "./retry.ts";
import { sender } from "./send.ts";

/** What a call sends and how, whether it is by name or by path. */
export interface CallInit {
  path: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  signals: readonly AbortSignal[];
  defaults?: CallDefaults | undefined;
  parseAs?: ParseAs | undefined;
  /** What else openapi-fetch, or `fetch` itself, is given by path. */
  others?: object;
}

/** What a body is read as. Without it, what the operation's method gives. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** What all calls go through. */
export interface Transport {
  pathMethods: PathMethods;
  send: SendCall;
}

/**
 * Makes the attempts that a call takes.
 *
 * @throws TypeError at once if the call cannot be made.
 */
export type SendCall = (operation: string, facts: OperationMetadata, init: CallInit) => Promise<Exchange>;

/**
 * Makes what all calls of a client go through.
 *
 * @throws TypeError if an option cannot be right. The message names the option.
 */
export function createTransport(options: BitbucketClientOptions): Transport {
  checkClientOptions(options);
  const { auth, log, concurrency = Number.POSITIVE_INFINITY } = options;
  const baseUrl = restUrl(options.baseUrl);
  const settings = callSettings(options);
  const gate = new Gate(concurrency);
  const sendRequest = sender(new URL(baseUrl).origin, auth, options.fetch);
  // Browsers have a name of their own.
  const name = "process" in globalThis && { "User-Agent": `bitbucket-dc/${version}` };
  const openapi = createOpenApiClient(baseUrl, { Accept: "application/json", ...name, ...options.headers });

  function send(operation: string, facts: OperationMetadata, init: CallInit): Promise<Exchange> {
    const { query, body, signals, parseAs, defaults, others } = init;
    const { method, path, files, arrayType, textType, secretFields = [] } = facts;
    const url = baseUrl + expandPath(path, init.path, operation);
    const call = {
      operation,
      method,
      url,
      settings: defaults ? callSettings(defaults, settings) : settings,
      signals,
      log,
      isIdempotent: facts.isIdempotent ?? method !== "POST",
      isRepeatable: !(body instanceof ReadableStream),
      given: { query, body, secretFields },
    };
    const headers = {
      ...(facts.result === "response" && { Accept: "*/*" }),
      ...(arrayType && Array.isArray(body) && { "Content-Type": arrayType }),
      ...(textType && { "Content-Type": textType }),
      // Without it, servers take a change whose body is not JSON for a forged one.
      ...(method !== "GET" && { "X-Atlassian-Token": "no-check" }),
      ...init.headers,
    };
    const params = { path: init.path, query };
    const bodySerializer = files ? multipartSerializer(operation, files) : textType ? String : undefined;
    return makeAttempts(call, gate, async (attempt) => {
      const asked = {
        bodySerializer,
        ...others,
        body,
        headers,
        params,
        pathSerializer: () => url,
        fetch: (request: Request | RequestParts) => sendRequest(attempt, request),
        signal: attempt.signal,
      };
      const { error, response } = await openapi.request(method, path, asked, (begin) => attempt.wait(begin));
      if (response.ok) return { attempt, response, data: await read(attempt, response, facts, parseAs) };
      const text = response === attempt.response ? attempt.text : textOf(error);
      if (strayed(attempt, response)) judge(attempt, response, text, facts);
      return { attempt, response, data: undefined, text, error };
    });
  }

  return { send, pathMethods: pathMethods(send, openapi) };
}

/** Reads the body of a success, if it is one. */
async function read(attempt: Attempt, response: Response, facts: OperationMetadata, parseAs: ParseAs | undefined) {
  const isNamed = parseAs === undefined;
  if (isNamed ? facts.result === "response" : parseAs !== "json") {
    judge(attempt, response, "", { ...facts, result: "response" });
    if (isNamed) return response;
    return parseAs === "stream" ? response.body : attempt.wait(() => response[parseAs](), "truncated");
  }
  const text = await attempt.wait(() => response.text(), "truncated");
  return judge(attempt, response, text, facts.result === "response" ? { ...facts, result: "unknown" } : facts);
}

/** The text of a failure that middleware made, of which openapi-fetch has left what it means. */
function textOf(error: unknown): string {
  return typeof error === "string" ? error : (JSON.stringify(error) ?? "");
}
