import createClient, { type Client, defaultBodySerializer } from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { isForm, isReplayable } from "./body.ts";

/** Turns a body into JSON, unless it is a form or its headers have another media type. */
export const serializeBody = defaultBodySerializer as (body: unknown, headers: unknown) => BodyInit;

/** The methods of openapi-fetch that the client offers, for calls by path instead of by name. */
export type PathMethods = Pick<Client<paths>, "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "use" | "eject">;

/** A request as it goes out, in a form that every `fetch` accepts. */
export interface Outgoing {
  readonly url: string;
  readonly init: RequestInit & { headers: Headers };
}

/** openapi-fetch without its types: the operation table has what they would check. */
export interface OpenApiClient extends Pick<PathMethods, "use" | "eject"> {
  /** Builds the request, passes it through the middleware and the `fetch` of its init. The body of a success stays unread. */
  request(method: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>;
}

/**
 * Stands for a `Request`, whose constructor costs about a tenth of a call on loopback. openapi-fetch only passes it on, so
 * it is used as long as no middleware needs the real one.
 */
class RequestStandIn implements Outgoing {
  readonly url: string;
  readonly init: Outgoing["init"];

  constructor(url: string, init: Outgoing["init"]) {
    this.url = url;
    this.init = init;
  }
}

/** Creates the one client of openapi-fetch that all calls go through. */
export function createOpenApiClient(headers: Readonly<Record<string, string>>): OpenApiClient {
  const { request, use, eject } = createClient<paths>({ headers });
  let hasMiddleware = false;
  return {
    request(method, path, init) {
      const standIn = !hasMiddleware && !("middleware" in init) && { Request: RequestStandIn };
      // The method of the response that openapi-fetch calls. This one leaves the body alone, of which not even the stream is
      // needed before it is read.
      const parseAs = "toString";
      return (request as unknown as OpenApiClient["request"])(method, path, { ...init, parseAs, ...standIn });
    },
    use(...added) {
      // First, as openapi-fetch keeps those before an invalid one.
      hasMiddleware = true;
      use(...added);
    },
    eject,
  };
}

/**
 * What a request of openapi-fetch with this body consists of, since the `fetch` of one implementation rejects the
 * `Request` of another.
 */
export async function outgoingRequest(request: Request, sent: BodyInit | undefined): Promise<Outgoing> {
  if (request instanceof RequestStandIn) return request;
  const { url, method, credentials, cache, integrity, keepalive, mode, referrer, referrerPolicy } = request;
  const options = { method, credentials, cache, integrity, keepalive, mode, referrer, referrerPolicy };
  const headers = new Headers(request.headers);
  // A Request converts the form of another package to a string.
  if (isForm(sent)) headers.delete("Content-Type");
  // Middleware may have read the body that it passes on.
  const isOwn = isForm(sent) || request.bodyUsed;
  const body = isOwn ? sent : request.body && isReplayable(sent) ? await request.arrayBuffer() : request.body;
  // Other options of the caller, such as `dispatcher`, are own properties of the request.
  return { url, init: { ...request, ...options, headers, body: body as BodyInit, ...duplexOf(body) } };
}

/** What `fetch` and `Request` require with a stream. */
export function duplexOf(body: unknown): object | false {
  return !isReplayable(body) && { duplex: "half" };
}
