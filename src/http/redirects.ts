import { isReplayable } from "./body.ts";

/** The most redirects that a request follows, as in `fetch`. */
const maxRedirects = 20;

/** How redirects are followed. */
export interface RedirectRules {
  /** Sends the request to a URL, without the caller's headers if that is of another origin. */
  fetchOnce(url: string, redirect: "manual" | "follow", isCrossOrigin?: boolean): Promise<Response>;
  /** Whether a redirect may lead to another origin. */
  allowCrossOrigin: boolean;
  /** A URL as an error may show it. */
  show(url: URL): string;
}

/** Where the redirects of a request led. */
export interface RedirectResult {
  readonly response: Response;
  readonly isRedirected: boolean;
  /** Why the last redirect was not followed. */
  readonly fault?: string | undefined;
}

/** Sends a request and follows its redirects, each of which is checked. `fetch` would turn a POST into a GET. */
export async function followRedirects(url: string, init: RequestInit, rules: RedirectRules): Promise<RedirectResult> {
  let currentUrl = url;
  let response = await rules.fetchOnce(url, "manual");
  // Browsers hide redirects. There, fetch itself follows that of a GET, and the final URL is checked.
  if (response.type === "opaqueredirect") {
    const fault = "redirected, which browsers only follow for a GET; check the baseUrl";
    if (init.method !== "GET") return { response, isRedirected: true, fault };
    response = await rules.fetchOnce(url, "follow");
  }
  for (let count = 0; ; count++) {
    const target = targetOf(response, currentUrl);
    const isRedirected = count > 0 || response.redirected;
    const fault = target && redirectFault(response.status, currentUrl, target, init, count, rules);
    if (!target || fault) return { response, isRedirected, fault };
    // A body that is not read keeps its connection busy; what is in it does not matter.
    await Promise.allSettled([response.text()]);
    currentUrl = target.href;
    response = await rules.fetchOnce(currentUrl, "manual", target.origin !== new URL(url).origin);
  }
}

/** Where a response redirects to, or comes from if the `fetch` followed a redirect by itself. */
function targetOf({ status, headers, redirected, url }: Response, currentUrl: string): URL | undefined {
  if (redirected && URL.canParse(url) && new URL(url).origin !== new URL(currentUrl).origin) return new URL(url);
  const location = [301, 302, 303, 307, 308].includes(status) && headers.get("Location");
  return location && URL.canParse(location, currentUrl) ? new URL(location, currentUrl) : undefined;
}

function redirectFault(
  status: number,
  from: string,
  to: URL,
  { method, body }: RequestInit,
  count: number,
  { allowCrossOrigin, show }: RedirectRules,
): string | undefined {
  const redirected = `redirected to ${show(to)}`;
  if (!/^https?:$/.test(to.protocol)) return `${redirected}, which is not an HTTP address`;
  if (to.origin !== new URL(from).origin && !allowCrossOrigin)
    return `${redirected}, another origin, which is not followed; if it is the right server, use it as the baseUrl`;
  if (status < 307 && method !== "GET")
    return `${redirected}, which would turn the ${method} into a GET; check the baseUrl and the credentials`;
  if (!isReplayable(body)) return `${redirected}, but a stream cannot be sent again`;
  return count < maxRedirects ? undefined : `${redirected} after ${maxRedirects} other redirects`;
}
