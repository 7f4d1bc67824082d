import { isReplayable } from "./body.ts";

/** The most redirects that a request follows, as in `fetch`. */
const maxRedirects = 20;

/** How redirects are followed. */
export interface RedirectRules {
  /** Sends the request to an address, without the caller's headers if that is of another origin. */
  fetchOnce(url: string, redirect: "manual" | "follow", isElsewhere?: boolean): Promise<Response>;
  /** Whether a redirect may lead to another origin. */
  canLeave: boolean;
  /** A URL as an error may show it. */
  show(url: URL): string;
}

/** Where the redirects of a request led. */
export interface Followed {
  readonly response: Response;
  readonly isRedirected: boolean;
  /** Why the last redirect was not followed. */
  readonly fault?: string | undefined;
}

/** Sends a request and follows its redirects, each of which is checked. `fetch` would turn a POST into a GET. */
export async function followRedirects(url: string, init: RequestInit, rules: RedirectRules): Promise<Followed> {
  let place = new URL(url);
  let response = await rules.fetchOnce(url, "manual");
  // Browsers hide redirects. There, fetch itself follows that of a GET, and the final address is checked.
  const isHidden = response.type === "opaqueredirect";
  if (isHidden && init.method !== "GET") {
    return {
      response,
      isRedirected: true,
      fault: "redirected, which browsers only follow for a GET; check the baseUrl",
    };
  }
  if (isHidden) response = await rules.fetchOnce(url, "follow");
  for (let count = 0; ; count++) {
    const target = targetOf(response, place);
    const isRedirected = count > 0 || response.redirected;
    const fault = target && redirectFault(response.status, place, target, init, count, rules);
    if (!target || fault) return { response, isRedirected, fault };
    // A body that is not read keeps its connection busy; what is in it does not matter.
    await Promise.allSettled([response.text()]);
    const isElsewhere = target.origin !== new URL(url).origin;
    place = target;
    response = await rules.fetchOnce(place.href, "manual", isElsewhere);
  }
}

/** Where a response redirects to, or comes from if the `fetch` followed a redirect by itself. */
function targetOf({ status, headers, redirected, url }: Response, base: URL): URL | undefined {
  if (redirected && URL.canParse(url) && new URL(url).origin !== base.origin) return new URL(url);
  const location = headers.get("Location");
  const isRedirect = [301, 302, 303, 307, 308].includes(status) && location && URL.canParse(location, base);
  return isRedirect ? new URL(location, base) : undefined;
}

function redirectFault(
  status: number,
  from: URL,
  to: URL,
  { method, body }: RequestInit,
  count: number,
  { canLeave, show }: RedirectRules,
): string | undefined {
  const redirected = `redirected to ${show(to)}`;
  if (!/^https?:$/.test(to.protocol)) return `${redirected}, which is not an HTTP address`;
  if (to.origin !== from.origin && !canLeave)
    return `${redirected}, another origin, which is not followed; if it is the right server, use it as the baseUrl`;
  if (status < 307 && method !== "GET")
    return `${redirected}, which would turn the ${method} into a GET; check the baseUrl and the credentials`;
  if (!isReplayable(body)) return `${redirected}, but a stream cannot be sent again`;
  return count < maxRedirects ? undefined : `${redirected} after ${maxRedirects} other redirects`;
}
