import { BitbucketError } from "../errors/bitbucket-error.ts";
import { credentialHeaders, decodeBytes } from "../errors/secrets.ts";
import { isReplayable } from "./body.ts";
import { type Attempt, describeRequest } from "./call.ts";
import { readFully } from "./check-response.ts";
import type { Outgoing } from "./openapi-client.ts";

/** The most redirects that a request follows, as in `fetch`. */
const maxRedirects = 20;

/** Sends a request to a URL, without the caller's headers if it is of another origin. */
export type FetchOnce = (url: string, redirect: "manual" | "follow", isCrossOrigin?: boolean) => Promise<Response>;

/** Where the redirects of a request led. */
export interface RedirectResult {
  readonly response: Response;
  readonly isRedirected: boolean;
}

/**
 * Sends a request and follows its redirects, each of which is checked. `fetch` would turn a POST into a GET. If it is
 * allowed, a GET without credentials may be redirected to another origin.
 */
export async function followRedirects(
  attempt: Attempt,
  { url, init }: Outgoing,
  fetchOnce: FetchOnce,
  allowCrossOrigin: boolean,
): Promise<RedirectResult> {
  const fail = async (response: Response, fault: string): Promise<never> => {
    const text = await readFully(attempt, response);
    throw new BitbucketError(describeRequest(attempt), response, text, `redirected${fault}`);
  };
  let response = await fetchOnce(url, "manual");
  // Browsers hide redirects, and some fetch functions follow them by themselves. Only the final URL of a GET can be checked.
  const isHidden = response.type === "opaqueredirect";
  if ((isHidden || response.redirected) && init.method !== "GET")
    await fail(response, ", but fetch does not say where to; check the baseUrl");
  if (isHidden) response = await fetchOnce(url, "follow");
  let currentUrl = url;
  for (let count = 0; ; count++) {
    const target = targetOf(response, currentUrl);
    if (!target) return { response, isRedirected: count > 0 || response.redirected };
    const isSameOrigin = target.origin === new URL(currentUrl).origin;
    // To another origin goes only what changes nothing and carries no credentials.
    const isOriginAllowed =
      isSameOrigin ||
      (allowCrossOrigin && init.method === "GET" && !credentialHeaders.some((name) => init.headers.has(name)));
    const fault = redirectFault(response.status, target, init, isOriginAllowed, count);
    if (fault) {
      const shown = describeRequest(attempt).redactor.text(target.href.replace(/[?#].*/, ""));
      await fail(response, ` to ${shown}${fault}`);
    }
    // A body that is not read keeps its connection busy; what is in it does not matter.
    await Promise.allSettled([response.text()]);
    currentUrl = target.href;
    response = await fetchOnce(currentUrl, "manual", target.origin !== new URL(url).origin);
  }
}

/** Where a response redirects to, or comes from if the `fetch` followed a redirect by itself. */
function targetOf({ status, headers, redirected, url }: Response, currentUrl: string): URL | undefined {
  if (redirected && URL.canParse(url) && new URL(url).origin !== new URL(currentUrl).origin) return new URL(url);
  const location = [301, 302, 303, 307, 308].includes(status) && decodeBytes(headers.get("Location") ?? "");
  if (!location || !URL.canParse(location, currentUrl)) return undefined;
  // Not every fetch accepts a URL with credentials.
  return Object.assign(new URL(location, currentUrl), { username: "", password: "" });
}

/** Why a redirect is not followed, as the rest of a sentence. */
function redirectFault(
  status: number,
  { protocol }: URL,
  { method, body }: RequestInit,
  isOriginAllowed: boolean,
  count: number,
): string | undefined {
  if (!/^https?:/.test(protocol)) return ", which is not an HTTP address";
  if (!isOriginAllowed)
    return ", another origin, which is not followed; if it is the right server, use it as the baseUrl";
  if (status < 307 && method !== "GET")
    return `, which would turn the ${method} into a GET; check the baseUrl and the credentials`;
  if (!isReplayable(body)) return ", but a stream cannot be sent again";
  return count < maxRedirects ? undefined : ` after ${maxRedirects} other redirects`;
}
