import { version } from "../../generated/operations.ts";
import { BitbucketError } from "../errors/bitbucket-error.ts";
import { BitbucketConnectionError } from "../errors/connection-error.ts";
import { sleep } from "./abort.ts";
import { authorization } from "./auth.ts";
import { encodeBody } from "./body.ts";
import { type Attempt, type Call, type CallInput, describeRequest, type Outcome, shownUrl } from "./call.ts";
import { readFully, readResponse } from "./check-response.ts";
import { Deadline } from "./deadline.ts";
import {
  createOpenApiClient,
  type OpenApiClient,
  type Outgoing,
  outgoingRequest,
  serializeBody,
} from "./openapi-client.ts";
import type { BitbucketClientOptions, FetchInit, LogEvent } from "./options.ts";
import { expandPath, serverUrl } from "./paths.ts";
import { followRedirects, type RedirectResult } from "./redirects.ts";
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
    const call = await prepareCall(input);
    for (let number = 1; ; number++) {
      const attempt: Attempt = { call, number, deadline: new Deadline(call.signals) };
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

  async function prepareCall(input: CallInput): Promise<Call> {
    const { name, operation, body } = input;
    const { method, isIdempotent = !/POST|PATCH/.test(method), outsideRest, result } = operation;
    if (!(options.fetch ?? globalThis.fetch))
      throw new TypeError("this runtime has no fetch; pass one in the `fetch` option");
    const url = baseUrl + (outsideRest ? "" : "/rest") + expandPath(operation.path, input.path, name);
    const settings = input.defaults ? callSettings(input.defaults, defaults) : defaults;
    const serialize = input.init?.bodySerializer ?? serializeBody;
    const encoding = encodeBody(name, operation, body, () => serialize(body, input.headers));
    const encoded = encoding instanceof Promise ? await encoding : encoding;
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

  /** Waits for its turn, then sends the request and reads the response, all before the deadline. */
  async function makeAttempt(attempt: Attempt): Promise<Outcome> {
    const { call, deadline } = attempt;
    const { timeout, totalTimeout } = call.settings;
    const endAt = (end: number, option: "timeout" | "totalTimeout", limit: number) =>
      deadline.setEnd(end, () => {
        const details = `no complete response within the ${option} of ${limit} ms`;
        return new BitbucketConnectionError(describeRequest(attempt), option, details);
      });
    let isRunning = false;
    let outcome: Outcome | undefined;
    try {
      deadline.throwIfOver();
      const turn = limiter.acquire(deadline.signal);
      if (turn) {
        endAt(call.end, "totalTimeout", totalTimeout);
        await turn;
      }
      isRunning = true;
      const end = performance.now() + timeout;
      if (end < call.end) endAt(end, "timeout", timeout);
      else endAt(call.end, "totalTimeout", totalTimeout);
      outcome = await deadline.race(() => exchange(attempt));
    } catch (error) {
      outcome = { attempt, error };
    } finally {
      if (isRunning) limiter.release();
      deadline.release(outcome?.response);
    }
    return outcome;
  }

  /** Sends the request through the middleware, and reads the response. */
  async function exchange(attempt: Attempt): Promise<Outcome> {
    const { init, operation, path, query, url, headers, encoded } = attempt.call;
    let received: RedirectResult | undefined;
    const { response, error } = await openapi.request(operation.method, operation.path, {
      ...init,
      baseUrl: undefined,
      params: { path, query },
      pathSerializer: () => url,
      headers,
      body: encoded.body,
      bodySerializer: (body: BodyInit) => body,
      signal: attempt.deadline.signal,
      fetch: async (request: Request) => {
        received = await send(attempt, await outgoingRequest(request, encoded.body));
        return received.response;
      },
    });
    // Middleware may have replaced the response.
    const isOwn = received?.response === response;
    if (response.ok) {
      const data = await readResponse(attempt, response, isOwn && received?.isRedirected === true);
      return { attempt, response, data };
    }
    const text = isOwn ? await response.text() : asText(error);
    return { attempt, response, error: new BitbucketError(describeRequest(attempt), response, text), body: error };
  }

  /** Sends a request with the credentials, and follows redirects, none of which leads to another origin unnoticed. */
  async function send(attempt: Attempt, outgoing: Outgoing): Promise<RedirectResult> {
    attempt.outgoing = outgoing;
    const { url, init } = outgoing;
    const { headers } = init;
    if (url.startsWith(`${origin}/`)) {
      const credentials = typeof auth === "function" ? await auth() : undefined;
      const value = credentials ? authorization(credentials) : fixedCredentials;
      if (value) headers.set("Authorization", value);
    }
    const fetchOnce = async (currentUrl: string, redirect: "manual" | "follow", isCrossOrigin = false) => {
      const { deadline } = attempt;
      deadline.throwIfOver();
      // Another server may be meant for none of the caller's headers.
      const sentHeaders = isCrossOrigin ? new Headers({ Accept: `${headers.get("Accept")}` }) : headers;
      const fetch = options.fetch ?? globalThis.fetch;
      try {
        // The types of a custom fetch declare less than what it is called with and returns.
        const sentInit = { ...init, headers: sentHeaders, redirect, signal: deadline.signal } as FetchInit;
        return (await fetch(currentUrl, sentInit)) as Response;
      } catch (cause) {
        throw new BitbucketConnectionError(describeRequest(attempt), "network", "the connection failed", cause);
      }
    };
    logEvent("request", attempt);
    const started = performance.now();
    const allowCrossOrigin = options.allowCrossOriginRedirects === true && isAnonymousRead(init);
    const show = ({ protocol, host, pathname }: URL) =>
      describeRequest(attempt).redactor.text(`${protocol}${host && "//"}${host}${pathname}`);
    const result = await followRedirects(url, init, { fetchOnce, allowCrossOrigin, show });
    const { response, fault } = result;
    if (fault) {
      const text = await readFully(attempt, response.text());
      throw new BitbucketError(describeRequest(attempt), response, text, fault);
    }
    const { status, ok } = response;
    logEvent("response", attempt, { status, duration: performance.now() - started });
    if (ok) return result;
    // openapi-fetch parses the text of an error response, while an error shows it as it was.
    const read = response.text.bind(response);
    let text: Promise<string> | undefined;
    Object.assign(response, {
      text: () => {
        text ??= readFully(attempt, read());
        return text;
      },
    });
    return result;
  }

  function logEvent(type: LogEvent["type"], attempt: Attempt, details?: Partial<LogEvent>): void {
    const { name, operation } = attempt.call;
    const url = log && shownUrl(attempt);
    log?.({ type, operation: name, method: operation.method, url: `${url}`, attempt: attempt.number, ...details });
  }
}

/** Whether a request changes nothing and carries no credentials. */
function isAnonymousRead({ method, headers }: Outgoing["init"]): boolean {
  return method === "GET" && !["Authorization", "Proxy-Authorization", "Cookie"].some((name) => headers.has(name));
}

/** The text of an error response that middleware made, which openapi-fetch has parsed. */
function asText(error: unknown): string {
  return typeof error === "string" ? error : (JSON.stringify(error) ?? "");
}
