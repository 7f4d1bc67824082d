import { version } from "../../generated/operations.ts";
import { BitbucketError } from "../errors/bitbucket-error.ts";
import { BitbucketConnectionError } from "../errors/connection-error.ts";
import { sleep } from "./abort.ts";
import { authorization, checkAuth } from "./auth.ts";
import { encodeBody } from "./body.ts";
import { type Attempt, type Call, type CallInput, describeRequest, type Outcome, shownUrl } from "./call.ts";
import { readFully, readResponse } from "./check-response.ts";
import { Deadline } from "./deadline.ts";
import { createOpenApiClient, duplexOf, type OpenApiClient, outgoingRequest, serializeBody } from "./openapi-client.ts";
import type { BitbucketClientOptions, FetchInit, LogEvent } from "./options.ts";
import { expandPath, serverUrl } from "./paths.ts";
import { type FetchOnce, followRedirects } from "./redirects.ts";
import { RequestLimiter } from "./request-limiter.ts";
import { retryDelay, shouldRetry } from "./retry.ts";
import { callOptionNames, callSettings, clientOptionNames } from "./settings.ts";

/** Sends every request of a client. */
export interface Requester extends Pick<OpenApiClient, "use" | "eject"> {
  /** The server's own address. */
  readonly baseUrl: string;
  /** Makes a call, in as many attempts as it needs. Rejects if an argument is invalid; other failures are outcomes. */
  request(input: CallInput): Promise<Outcome>;
}

/** Creates the requester of a client. */
export function createRequester(options: BitbucketClientOptions): Requester {
  const defaults = callSettings(options, clientOptionNames);
  const { auth, log, fetch: ownFetch, concurrency = Number.MAX_SAFE_INTEGER, allowCrossOriginRedirects } = options;
  const currentFetch = () => ownFetch ?? globalThis.fetch;
  checkAuth(auth);
  const baseUrl = serverUrl(options.baseUrl);
  const { origin } = new URL(baseUrl);
  const limiter = new RequestLimiter(concurrency);
  // Browsers set their own.
  const userAgent = "process" in globalThis && { "User-Agent": `bitbucket-dc/${version}` };
  const openapi = createOpenApiClient({ Accept: "application/json", ...userAgent, ...options.headers });
  return { baseUrl, request, use: openapi.use, eject: openapi.eject };

  async function request(input: CallInput): Promise<Outcome> {
    if (!currentFetch()) throw new TypeError("this runtime has no fetch; pass one in the `fetch` option");
    const call = await prepareCall(input);
    for (let number = 1; ; number++) {
      const attempt = { call, number, deadline: new Deadline(call.signals) };
      const outcome = await makeAttempt(attempt);
      if (!("error" in outcome)) return outcome;
      const { response, error } = outcome;
      const delay = retryDelay(outcome);
      if (response?.status === 429) limiter.hold(delay);
      if (!shouldRetry(outcome) || delay >= call.end - performance.now()) {
        const { status, fault } = Object(error);
        const duration = performance.now() - call.started;
        logEvent("failure", attempt, { ...(status && { status }), ...(fault && { fault }), duration });
        return outcome;
      }
      logEvent("retry", attempt, { duration: delay, ...(response && { status: response.status }) });
      // If the caller aborts it, the next attempt ends before it sends anything.
      await sleep(delay, call.signals).catch(() => undefined);
    }
  }

  /** Checks the arguments of a call, and encodes them once for all attempts. */
  async function prepareCall(input: CallInput): Promise<Call> {
    const { name, operation, body, init } = input;
    const serialize = () => (init?.bodySerializer ?? serializeBody)(body, input.headers);
    const encoded = await encodeBody(name, operation, body, serialize);
    const { method, isIdempotent = !/POST|PATCH/.test(method), outsideRest, result } = operation;
    const url = baseUrl + (outsideRest ? "" : "/rest") + expandPath(operation.path, input.path, name);
    // Most calls have no options of their own.
    const settings = input.options ? callSettings(input.options, callOptionNames, defaults) : defaults;
    const headers = {
      ...(result === "response" && { Accept: "*/*" }),
      // Undefined for that of JSON, which openapi-fetch sets.
      "Content-Type": encoded.type,
      // Without it, the server's XSRF check rejects changes whose body is not JSON.
      ...(method !== "GET" && { "X-Atlassian-Token": "no-check" }),
      ...input.headers,
    };
    const started = performance.now();
    const signals = [input.options?.signal, input.signal].filter((signal) => !!signal);
    const end = started + settings.totalTimeout;
    return { ...input, url, signals, headers, encoded, settings, isIdempotent, started, end };
  }

  /** Makes an attempt when it is its turn. It ends at its deadline even if a `fetch` or middleware never does. */
  async function makeAttempt(attempt: Attempt): Promise<Outcome> {
    const { call, deadline } = attempt;
    const limit = (option: "timeout" | "totalTimeout", end: number) =>
      deadline.setEnd(end, () => {
        const details = `no complete response within the ${option} of ${call.settings[option]} ms`;
        return new BitbucketConnectionError(describeRequest(attempt), option, details);
      });
    let outcome: Outcome;
    try {
      // A limit costs a timer. Before its turn, only a request that has to wait needs one.
      if (!limiter.hasRoom) limit("totalTimeout", call.end);
      await limiter.acquire(deadline.signal);
      const end = performance.now() + call.settings.timeout;
      limit(end < call.end ? "timeout" : "totalTimeout", Math.min(end, call.end));
      outcome = await deadline.race(() => exchange(attempt)).finally(() => limiter.release());
    } catch (error) {
      outcome = { attempt, error };
    }
    deadline.release(outcome.response);
    return outcome;
  }

  /** Sends the request through the middleware, and reads the response. */
  async function exchange(attempt: Attempt): Promise<Outcome> {
    const { init, operation, path, query, url, headers, encoded } = attempt.call;
    const { response, error } = await openapi.request(operation.method, operation.path, {
      ...init,
      ...duplexOf(encoded.body),
      params: { path, query },
      pathSerializer: () => url,
      headers,
      body: encoded.body,
      bodySerializer: (body: BodyInit) => body,
      signal: attempt.deadline.signal,
      fetch: (request: Request) => send(attempt, request),
    });
    // Middleware may have replaced the response.
    const isOwn = attempt.received?.response === response;
    if (response.ok) {
      const data = await readResponse(attempt, response, isOwn && attempt.received?.isRedirected === true);
      return { attempt, response, data };
    }
    // openapi-fetch has parsed the text of a response that middleware made.
    const text = isOwn ? await response.text() : typeof error === "string" ? error : (JSON.stringify(error) ?? "");
    return { attempt, response, error: new BitbucketError(describeRequest(attempt), response, text), body: error };
  }

  /** Sends a request with the credentials, and follows redirects, none of which leads to another origin unnoticed. */
  async function send(attempt: Attempt, request: Request): Promise<Response> {
    const { call, deadline } = attempt;
    attempt.outgoing = await outgoingRequest(request, call.encoded.body);
    const { url, init } = attempt.outgoing;
    const { headers } = init;
    if (url.startsWith(`${origin}/`)) {
      const credentials = typeof auth === "function" ? await auth() : auth;
      if (credentials) headers.set("Authorization", authorization(credentials));
    }
    deadline.throwIfOver();
    logEvent("request", attempt);
    const started = performance.now();
    const fetchOnce: FetchOnce = async (currentUrl, redirect, isCrossOrigin) => {
      deadline.throwIfOver();
      // The caller's headers are meant for the server of the `baseUrl`.
      const sentHeaders = isCrossOrigin ? new Headers({ Accept: `${headers.get("Accept")}` }) : headers;
      // The types of a custom fetch declare less than what it is called with and returns.
      const sentInit = { ...init, headers: sentHeaders, redirect, signal: deadline.signal } as FetchInit;
      try {
        return (await currentFetch()(currentUrl, sentInit)) as Response;
      } catch (cause) {
        throw new BitbucketConnectionError(describeRequest(attempt), "network", "the connection failed", cause);
      }
    };
    attempt.received = await followRedirects(attempt, attempt.outgoing, fetchOnce, allowCrossOriginRedirects === true);
    // A late response to a fetch that ignores its signal.
    deadline.signal.throwIfAborted();
    const { response } = attempt.received;
    const { status, ok } = response;
    logEvent("response", attempt, { status, duration: performance.now() - started });
    if (ok) return response;
    // openapi-fetch parses the text of an error response, while an error shows it as it was.
    const read = response.text.bind(response);
    let text: Promise<string> | undefined;
    const readOnce = () => {
      text ??= readFully(attempt, response, read);
      return text;
    };
    // The methods of Hono's Response, which replaces the global one, are read-only.
    return Object.defineProperty(response, "text", { value: readOnce, configurable: true });
  }

  function logEvent(type: LogEvent["type"], attempt: Attempt, details?: Partial<LogEvent>): void {
    const { name, operation } = attempt.call;
    const { method } = operation;
    log?.({ type, operation: name, method, url: shownUrl(attempt), attempt: attempt.number, ...details });
  }
}
