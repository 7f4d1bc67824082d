import createClient, { type Client, defaultBodySerializer } from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { isForm, isReplayable } from "./body.ts";

/** Turns a body into JSON, unless it is a form or its headers say otherwise. */
export const serializeBody: (body: unknown, headers: unknown) => BodyInit = defaultBodySerializer as (
  body: unknown,
  headers: unknown,
) => BodyInit;

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
class RequestStandIn {
  readonly #url: string;

  constructor(url: string, init: RequestInit) {
    this.#url = url;
    Object.assign(this, init);
  }

  get url(): string {
    return this.#url;
  }
}

/** Creates the one client of openapi-fetch that all calls go through. */
export function createOpenApiClient(headers: Readonly<Record<string, string>>): OpenApiClient {
  const client = createClient<paths>({ headers });
  const request = client.request as unknown as OpenApiClient["request"];
  let hasMiddleware = false;
  return {
    request(method, path, init) {
      const needsRequest = hasMiddleware || "middleware" in init;
      return request(method, path, { ...init, parseAs: "stream", ...(!needsRequest && { Request: RequestStandIn }) });
    },
    use(...added) {
      client.use(...added);
      hasMiddleware = true;
    },
    eject: client.eject,
  };
}

/**
 * What a request of openapi-fetch consists of, since the `Request` of one implementation is rejected by the `fetch` of another.
 *
 * @param given - The body as it was given to openapi-fetch.
 */
export async function outgoingRequest(request: Request, given: BodyInit | undefined): Promise<Outgoing> {
  // The stand-in has the properties of the init that it was made of, and headers that openapi-fetch made.
  if (request instanceof RequestStandIn) {
    const init = request as Outgoing["init"];
    return {
      url: request.url,
      init: given instanceof ReadableStream ? ({ ...init, duplex: "half" } as typeof init) : init,
    };
  }
  const { url, method, credentials, cache, keepalive } = request;
  const headers = new Headers(request.headers);
  // The form of another package means nothing to a Request, which takes it for a string.
  if (isForm(given)) headers.delete("Content-Type");
  // Middleware may have read the body that it passes on.
  const isGiven = isForm(given) || request.bodyUsed;
  const read = () => (request.body && isReplayable(given) ? request.arrayBuffer() : request.body);
  const body = isGiven ? (given as BodyInit) : await read();
  const duplex = body instanceof ReadableStream && { duplex: "half" };
  // Other options of the caller, such as `dispatcher`, are own properties of the request.
  return { url, init: { ...request, method, credentials, cache, keepalive, headers, body, ...duplex } };
}
