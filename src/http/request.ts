import { version } from "../../generated/operations.ts";
import { BitbucketError, type FailedRequest } from "../errors/bitbucket-error.ts";
import { BitbucketConnectionError } from "../errors/connection-error.ts";
import { sleep } from "./abort.ts";
import { authorization } from "./auth.ts";
import { encodeBody, isReplayable } from "./body.ts";
import { type Call, type CallInput, describeRequest, type Outcome, shownUrl } from "./call.ts";
import { checkResponse } from "./check-response.ts";
import { Deadline } from "./deadline.ts";
import {
  createOpenApiClient,
  type OpenApiClient,
  type Outgoing,
  outgoingRequest,
  serializeBody,
} from "./openapi-client.ts";
import type { BitbucketClientOptions, FetchInit } from "./options.ts";
import { expandPath, serverUrl } from "./paths.ts";
import { followRedirects } from "./redirects.ts";
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

/** A response, and whether redirects led to it. */
interface Received {
  readonly response: Response;
  readonly isRedirected: boolean;
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
    const started = performance.now();
    for (let attempt = 1; ; attempt++) {
      const outcome = await makeAttempt(call, attempt);
      if (!("error" in outcome)) return outcome;
      const { response, request } = outcome;
      const delay = retryDelay(call, attempt, response);
      if (response?.status === 429) limiter.hold(delay);
      let { error } = outcome;
      if (shouldRetry(call, attempt, outcome) && delay < call.end - performance.now()) {
        call.log("retry", attempt, request.url, { duration: delay, ...(response && { status: response.status }) });
        try {
          await sleep(delay, call.signals);
          continue;
        } catch (reason) {
          error = reason;
        }
      }
      const { status, fault } = Object(error);
      const cause = { ...(status && { status }), ...(fault && { fault }) };
      call.log("failure", attempt, request.url, { ...cause, duration: performance.now() - started });
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
    const end = performance.now() + settings.totalTimeout;
    const logEvent: Call["log"] = (type, attempt, at, details) =>
      log?.({ type, operation: name, method, url: at, attempt, ...details });
    return { ...input, url, headers, encoded, settings, isIdempotent, end, log: logEvent };
  }

  /** Waits for its turn, then sends the request and checks the response, all before the deadline. */
  async function makeAttempt(call: Call, attempt: number): Promise<Outcome> {
    const { operation, encoded, settings } = call;
    const deadline = new Deadline(call.signals);
    let outgoing: Outgoing | undefined;
    const failed = () => describeRequest(call, outgoing);
    const endAt = (end: number, option: "timeout" | "totalTimeout") =>
      deadline.setEnd(end, () => {
        const details = `no complete response within the ${option} of ${settings[option]} ms`;
        return new BitbucketConnectionError(failed(), option, details);
      });
    let isRunning = false;
    let outcome: Outcome | undefined;
    try {
      deadline.throwIfOver();
      const turn = limiter.acquire(deadline.signal);
      if (turn) {
        endAt(call.end, "totalTimeout");
        await turn;
      }
      isRunning = true;
      const end = performance.now() + settings.timeout;
      endAt(Math.min(end, call.end), end < call.end ? "timeout" : "totalTimeout");
      outcome = await deadline.race(async () => {
        let received: Received | undefined;
        const { response, error } = await openapi.request(operation.method, operation.path, {
          ...call.init,
          baseUrl: undefined,
          params: { path: call.path, query: call.query },
          pathSerializer: () => call.url,
          headers: call.headers,
          body: encoded.body,
          bodySerializer: (body: BodyInit) => body,
          signal: deadline.signal,
          fetch: async (request: Request) => {
            outgoing = await outgoingRequest(request, encoded.body);
            received = await send(call, attempt, outgoing, deadline);
            return received.response;
          },
        });
        // Middleware may have replaced the response.
        const isOwn = received?.response === response;
        if (response.ok) {
          const data = await readBody(call, response, isOwn && received?.isRedirected === true, failed);
          return { response, data, url: shownUrl(call, outgoing?.url) };
        }
        const request = failed();
        const failure = new BitbucketError(request, response, isOwn ? await response.text() : asText(error));
        return { error: failure, request, response, body: error, isReplayable: isReplayable(outgoing?.init.body) };
      });
    } catch (error) {
      outcome = { error, request: failed(), isReplayable: isReplayable(outgoing?.init.body) };
    } finally {
      if (isRunning) limiter.release();
      deadline.release(outcome?.response);
    }
    return outcome;
  }

  /** Sends a request with the credentials, and follows redirects, none of which leads to another origin unnoticed. */
  async function send(call: Call, attempt: number, outgoing: Outgoing, deadline: Deadline): Promise<Received> {
    const { url, init } = outgoing;
    const { headers } = init;
    const failed = () => describeRequest(call, outgoing);
    if (url.startsWith(`${origin}/`)) {
      const credentials = typeof auth === "function" ? await auth() : undefined;
      const value = credentials ? authorization(credentials) : fixedCredentials;
      if (value) headers.set("Authorization", value);
    }
    const fetchOnce = async (place: string, redirect: "manual" | "follow", isElsewhere = false) => {
      deadline.throwIfOver();
      // Another server may be meant for none of the caller's headers.
      const sentHeaders = isElsewhere ? new Headers({ Accept: `${headers.get("Accept")}` }) : headers;
      const fetch = options.fetch ?? globalThis.fetch;
      try {
        // The types of a custom fetch declare less than what it is given and returns.
        const given = { ...init, headers: sentHeaders, redirect, signal: deadline.signal } as FetchInit;
        return (await fetch(place, given)) as Response;
      } catch (cause) {
        throw new BitbucketConnectionError(failed(), "network", "the connection failed", cause);
      }
    };
    const logged = shownUrl(call, url);
    call.log("request", attempt, logged);
    const started = performance.now();
    const canLeave = options.allowCrossOriginRedirects === true && isAnonymousRead(init);
    const show = ({ protocol, host, pathname }: URL) =>
      failed().redactor.text(`${protocol}${host && "//"}${host}${pathname}`);
    const { response, isRedirected, fault } = await followRedirects(url, init, { fetchOnce, canLeave, show });
    if (fault) throw new BitbucketError(failed(), response, await readText(response, failed), fault);
    const { status, ok } = response;
    call.log("response", attempt, logged, { status, duration: performance.now() - started });
    if (ok) return { response, isRedirected };
    // openapi-fetch parses the text of an error response, while an error shows it as it was.
    const read = response.text.bind(response);
    let text: Promise<string> | undefined;
    const readOnce = () => {
      text ??= read().catch(truncated(failed));
      return text;
    };
    // The methods of Hono's Response, which replaces the global one, are read-only.
    return { response: Object.defineProperty(response, "text", { value: readOnce, configurable: true }), isRedirected };
  }
}

/** Reads the body of a success as the operation, or a call by path, wants it. */
async function readBody(
  call: Call,
  response: Response,
  isRedirected: boolean,
  failed: () => FailedRequest,
): Promise<unknown> {
  const { operation, parseAs, page } = call;
  const isStream = parseAs ? parseAs !== "json" : operation.result === "response";
  const isUnknown = !isStream && operation.result === "response";
  const result = isStream ? "response" : isUnknown ? "unknown" : operation.result;
  const received = { response, isRedirected, operation: { ...operation, result }, page } as const;
  const data = await checkResponse(failed, received, () => readText(response, failed));
  if (!parseAs || parseAs === "json") return data;
  return parseAs === "stream" ? response.body : response[parseAs]().catch(truncated(failed));
}

/** Whether a request changes nothing and carries no credentials. */
function isAnonymousRead({ method, headers }: Outgoing["init"]): boolean {
  return method === "GET" && !["Authorization", "Proxy-Authorization", "Cookie"].some((name) => headers.has(name));
}

function readText(response: Response, failed: () => FailedRequest): Promise<string> {
  return response.text().catch(truncated(failed));
}

function truncated(failed: () => FailedRequest): (cause: unknown) => never {
  return (cause) => {
    throw new BitbucketConnectionError(failed(), "truncated", "the response was cut short", cause);
  };
}

/** The text of an error response that middleware made, which openapi-fetch has parsed. */
function asText(error: unknown): string {
  return typeof error === "string" ? error : (JSON.stringify(error) ?? "");
}
