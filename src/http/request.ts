import { version } from "../../generated/operations.ts";
import { BitbucketError } from "../errors/bitbucket-error.ts";
import { BitbucketConnectionError } from "../errors/connection-error.ts";
import { sleep } from "./abort.ts";
import { authorization } from "./auth.ts";
import { type EncodedBody, encodeBody } from "./body.ts";
import { type Attempt, type Call, type CallInput, describeRequest, type Outcome, shownUrl } from "./call.ts";
import { readFully, readResponse } from "./check-response.ts";
import { Deadline } from "./deadline.ts";
import { createOpenApiClient, type OpenApiClient, outgoingRequest, serializeBody } from "./openapi-client.ts";
import type { BitbucketClientOptions, FetchInit, LogEvent } from "./options.ts";
import { expandPath, serverUrl } from "./paths.ts";
import { type FetchOnce, followRedirects } from "./redirects.ts";
import { RequestLimiter } from "./request-limiter.ts";
import { retryDelay, shouldRetry } from "./retry.ts";
import { callSettings, checkClientOptions } from "./settings.ts";

/** Sends every request of a client. */
export interface Requester extends Pick<OpenApiClient, "use" | "eject"> {
  /** The server's own address. */
  readonly baseUrl: string;
  /**
   * Makes a call, in as many attempts as it needs.
   *
   * @throws TypeError before anything is sent if an argument is invalid. Any other failure is the outcome.
   */
  request(input: CallInput): Promise<Outcome>;
}

/**
 * Creates the requester of a client.
 *
 * @throws TypeError if an option is invalid. The message names the option.
 */
export function createRequester(options: BitbucketClientOptions): Requester {
  checkClientOptions(options);
  const { auth, log } = options;
  const baseUrl = serverUrl(options.baseUrl);
  const { origin } = new URL(baseUrl);
  const defaults = callSettings(options);
  const limiter = new RequestLimiter(options.concurrency ?? Number.POSITIVE_INFINITY);
  const fixedCredentials = typeof auth === "object" ? authorization(auth) : undefined;
  // Browsers set their own.
  const userAgent = "process" in globalThis && { "User-Agent": `bitbucket-dc/${version}` };
  const openapi = createOpenApiClient({ Accept: "application/json", ...userAgent, ...options.headers });
  return { baseUrl, request, use: openapi.use, eject: openapi.eject };

  async function request(input: CallInput): Promise<Outcome> {
    if (!(options.fetch ?? globalThis.fetch))
      throw new TypeError("this runtime has no fetch; pass one in the `fetch` option");
    const { name, operation, body, init, headers } = input;
    const serialize = init?.bodySerializer ?? serializeBody;
    const encoding = encodeBody(name, operation, body, () => serialize(body, headers));
    const call = prepareCall(input, encoding instanceof Promise ? await encoding : encoding);
    for (let number = 1; ; number++) {
      const attempt = { call, number, deadline: new Deadline(call.signals), isRunning: false };
      const outcome = await makeAttempt(attempt);
      if (!("error" in outcome)) return outcome;
      const { response } = outcome;
      const delay = retryDelay(outcome);
      if (response?.status === 429) limiter.hold(delay);
      let { error } = outcome;
      if (shouldRetry(outcome) && delay < call.end - performance.now()) {
        logEvent("retry", attempt, { duration: delay, ...(response && { status: response.status }) });
        try {
          await sleep(delay, call.signals);
          continue;
        } catch (reason) {
          error = reason;
        }
      }
      const { status, fault } = Object(error);
      const cause = { ...(status && { status }), ...(fault && { fault }) };
      logEvent("failure", attempt, { ...cause, duration: performance.now() - call.started });
      return { ...outcome, error };
    }
  }

  function prepareCall(input: CallInput, encoded: EncodedBody): Call {
    const { name, operation } = input;
    const { method, isIdempotent = !/POST|PATCH/.test(method), outsideRest, result } = operation;
    const url = baseUrl + (outsideRest ? "" : "/rest") + expandPath(operation.path, input.path, name);
    const settings = input.defaults ? callSettings(input.defaults, defaults) : defaults;
    const headers = {
      ...(result === "response" && { Accept: "*/*" }),
      ...(encoded.type !== undefined && { "Content-Type": encoded.type }),
      // Without it, the server's XSRF check rejects changes whose body is not JSON.
      ...(method !== "GET" && { "X-Atlassian-Token": "no-check" }),
      ...input.headers,
    };
    const started = performance.now();
    return { ...input, url, headers, encoded, settings, isIdempotent, started, end: started + settings.totalTimeout };
  }

  /** Makes an attempt, which ends at its deadline even if a `fetch` or middleware never does. */
  function makeAttempt(attempt: Attempt): Promise<Outcome> {
    const { deadline } = attempt;
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        if (attempt.isRunning) limiter.release();
        attempt.isRunning = false;
        deadline.release(outcome.response);
        resolve(outcome);
      };
      deadline.onOver = (error) => settle({ attempt, error });
      exchange(attempt).then(settle, (error) => settle({ attempt, error }));
    });
  }

  /** Waits for its turn, sends the request through the middleware, and reads the response. */
  async function exchange(attempt: Attempt): Promise<Outcome> {
    const { call, deadline } = attempt;
    const { init, operation, path, query, url, headers, encoded, settings } = call;
    const limit = (option: "timeout" | "totalTimeout", end: number) =>
      deadline.setEnd(end, () => {
        const details = `no complete response within the ${option} of ${settings[option]} ms`;
        return new BitbucketConnectionError(describeRequest(attempt), option, details);
      });
    deadline.throwIfOver();
    const turn = limiter.acquire(deadline.signal);
    if (turn) {
      limit("totalTimeout", call.end);
      await turn;
    }
    attempt.isRunning = true;
    const end = performance.now() + settings.timeout;
    limit(end < call.end ? "timeout" : "totalTimeout", Math.min(end, call.end));
    deadline.signal.throwIfAborted();
    const { response, error } = await openapi.request(operation.method, operation.path, {
      ...init,
      baseUrl: undefined,
      params: { path, query },
      pathSerializer: () => url,
      headers,
      body: encoded.body,
      bodySerializer: (body: BodyInit) => body,
      signal: deadline.signal,
      fetch: (request: Request) => send(attempt, request),
    });
    // Middleware may have replaced the response.
    const isOwn = attempt.received?.response === response;
    if (response.ok) {
      const data = await readResponse(attempt, response, isOwn && attempt.received?.isRedirected === true);
      return { attempt, response, data };
    }
    const text = isOwn ? await response.text() : asText(error);
    return { attempt, response, error: new BitbucketError(describeRequest(attempt), response, text), body: error };
  }

  /** Sends a request with the credentials, and follows redirects, none of which leads to another origin unnoticed. */
  async function send(attempt: Attempt, request: Request): Promise<Response> {
    const { call, deadline } = attempt;
    const outgoing = outgoingRequest(request, call.encoded.body);
    attempt.outgoing = outgoing instanceof Promise ? await outgoing : outgoing;
    const { url, init } = attempt.outgoing;
    const { headers } = init;
    if (url.startsWith(`${origin}/`)) {
      const credentials = typeof auth === "function" ? await auth() : undefined;
      const value = credentials ? authorization(credentials) : fixedCredentials;
      if (value) headers.set("Authorization", value);
    }
    logEvent("request", attempt);
    const started = log ? performance.now() : 0;
    const fetchOnce: FetchOnce = (currentUrl, redirect, isCrossOrigin) => {
      deadline.throwIfOver();
      // Another server may be meant for none of the caller's headers.
      const sentHeaders = isCrossOrigin ? new Headers({ Accept: `${headers.get("Accept")}` }) : headers;
      // The types of a custom fetch declare less than what it is called with and returns.
      const sentInit = { ...init, headers: sentHeaders, redirect, signal: deadline.signal } as FetchInit;
      return (options.fetch ?? globalThis.fetch)(currentUrl, sentInit) as Promise<Response>;
    };
    const allowCrossOrigin = options.allowCrossOriginRedirects === true;
    try {
      const response = await fetchOnce(url, "manual");
      attempt.received =
        response.ok && !response.redirected
          ? { response, isRedirected: false }
          : await followRedirects(attempt, attempt.outgoing, response, fetchOnce, allowCrossOrigin);
    } catch (cause) {
      throw new BitbucketConnectionError(describeRequest(attempt), "network", "the connection failed", cause);
    }
    const { response, fault } = attempt.received;
    if (fault) {
      const text = await readFully(attempt, response.text());
      throw new BitbucketError(describeRequest(attempt), response, text, fault);
    }
    const { status, ok } = response;
    logEvent("response", attempt, { status, duration: performance.now() - started });
    if (ok) return response;
    // openapi-fetch parses the text of an error response, while an error shows it as it was.
    const read = response.text.bind(response);
    let text: Promise<string> | undefined;
    const readOnce = () => {
      text ??= readFully(attempt, read());
      return text;
    };
    // The methods of Hono's Response, which replaces the global one, are read-only.
    return Object.defineProperty(response, "text", { value: readOnce, configurable: true });
  }

  function logEvent(type: LogEvent["type"], attempt: Attempt, details?: Partial<LogEvent>): void {
    const { name, operation } = attempt.call;
    const url = log && shownUrl(attempt);
    log?.({ type, operation: name, method: operation.method, url: `${url}`, attempt: attempt.number, ...details });
  }
}

/** The text of an error response that middleware made, which openapi-fetch has parsed. */
function asText(error: unknown): string {
  return typeof error === "string" ? error : (JSON.stringify(error) ?? "");
}
