import type { Fetch, FetchInit } from "../client/options.ts";
import { BitbucketError } from "../errors/bitbucket-error.ts";
import { redact } from "../errors/redact.ts";
import type { Attempt } from "./attempt.ts";
import { type Auth, authorization } from "./auth.ts";
import { encoded, Form, isForm } from "./body.ts";
import { copyOf, type Outgoing, RequestParts } from "./openapi-client.ts";

/** Sends a request as a part of an attempt. */
export type Send = (attempt: Attempt, request: Request | RequestParts) => Promise<Response>;

/** The most redirects that a request follows, as in `fetch`. */
const maxRedirects = 20;

/**
 * Makes the function that sends requests, with the credentials, which only the server itself gets.
 *
 * @param origin - The server's.
 * @param own - What sends, by default the global `fetch` of the moment.
 */
export function sender(origin: string, auth: Auth | undefined, own: Fetch | undefined): Send {
  const proof = typeof auth === "object" && authorization(auth);
  return async (attempt, request) => {
    const sent = request instanceof RequestParts ? request : await copyOf(request);
    const { url, init } = sent;
    const { headers } = init;
    attempt.address = url;
    attempt.headers = headers;
    // Whoever sends the form writes the boundary.
    if (isForm(init.body)) headers.delete("Content-Type");
    if (url.startsWith(`${origin}/`)) {
      const credentials = typeof auth === "function" && (await attempt.wait(auth));
      const shown = credentials ? authorization(credentials) : proof;
      if (shown) headers.set("Authorization", shown);
    }
    init.signal = attempt.signal;
    attempt.tell("request");
    const started = performance.now();
    const fetch = own ?? globalThis.fetch;
    const response = await (init.method === "GET" ? dispatch(attempt, sent, fetch) : follow(attempt, sent, fetch));
    attempt.tell("response", { status: response.status, duration: performance.now() - started });
    if (!response.ok) watchText(attempt, response);
    return response;
  };
}

/** Sends once. */
function dispatch(attempt: Attempt, { url, init }: Outgoing, fetch: Fetch): Promise<Response> {
  const { body, headers } = init;
  // The types of a fetch say less than what it is given and gives.
  const send = (given: RequestInit) => fetch(url, given as FetchInit) as Promise<Response>;
  if (!(body instanceof Form)) return attempt.wait(() => send(init), "network");
  const sendForm = async () => {
    try {
      return await send(init);
    } catch (error) {
      // It was asked for its text before anything went out.
      if (!body.isMistaken) throw error;
      const { type, bytes } = await encoded(body);
      headers.set("Content-Type", type);
      return send({ ...init, body: bytes });
    }
  };
  return attempt.wait(sendForm, "network");
}

/** Sends, and follows redirects that keep method and body, which `fetch` alone tells apart from those that do not. */
async function follow(attempt: Attempt, { url, init }: Outgoing, fetch: Fetch): Promise<Response> {
  init.redirect = "manual";
  for (let count = 0, place = url; ; count++) {
    const response = await dispatch(attempt, { url: place, init }, fetch);
    const target = targetOf(response, place);
    if (!target) return response;
    const text = await attempt.wait(() => response.text(), "truncated");
    const fault = redirectFault(attempt, response, target, init, count);
    if (fault) throw new BitbucketError(attempt, response, text, fault);
    place = target.href;
  }
}

/** Where an answer redirects to; browsers do not tell. */
function targetOf({ status, type, headers }: Response, base: string): URL | undefined {
  const location = headers.get("Location");
  if (type === "opaqueredirect") return new URL(base);
  return location && /30[12378]/.test(`${status}`) && URL.canParse(location, base)
    ? new URL(location, base)
    : undefined;
}

function redirectFault(attempt: Attempt, { status }: Response, target: URL, init: RequestInit, count: number) {
  const place = redact(target.origin + target.pathname, attempt.secrets);
  const told = `it was redirected to ${place}`;
  if (target.origin !== new URL(attempt.url).origin)
    return `${told}, another server, which gets neither credentials nor changes: if it is the right one, make it the baseUrl`;
  if (status < 307)
    return `${told}, where a ${attempt.method} would arrive as a GET: call the address that it stands for, or sign on`;
  if (init.body instanceof ReadableStream) return `${told}, and a stream cannot be sent again`;
  return count < maxRedirects ? undefined : `${told}, after ${maxRedirects} other redirects`;
}

/** Has the text of a failure read as a part of the attempt, and remembered as it was. */
function watchText(attempt: Attempt, response: Response): void {
  const read = response.text.bind(response);
  attempt.response = response;
  response.text = async () => {
    attempt.text = await attempt.wait(read, "truncated");
    return attempt.text;
  };
}
