import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/types.ts";

/** The methods of openapi-fetch that the client offers, by path instead of by name. */
export type PathMethods = Pick<Client<paths>, "GET" | "PUT" | "POST" | "DELETE" | "use" | "eject">;

/** openapi-fetch with its types left aside, since the table of operations vouches for what they would check. */
export interface OpenApiClient extends Pick<PathMethods, "use" | "eject"> {
  /**
   * Makes a request, shows it to middleware, and has the `fetch` of its init send it. The body stays unread.
   *
   * @param wait - Waits for what middleware does, no longer than the attempt lasts.
   */
  request(method: string, path: string, init: object, wait: Wait): Promise<Requested>;
}

/** What a request comes to. */
interface Requested {
  error?: unknown;
  response: Response;
}

type Wait = (begin: () => Promise<Requested>) => Promise<Requested>;

/** What goes out: an address, and the rest as `fetch` takes it. */
export interface Outgoing {
  readonly url: string;
  readonly init: RequestInit & { headers: Headers };
}

/** Stands for a request that no middleware sees, at a fraction of its price. */
export class RequestParts {
  readonly #url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare body: BodyInit | null;
  declare redirect: RequestRedirect;
  declare signal: AbortSignal;

  constructor(url: string, init: RequestInit) {
    this.#url = url;
    Object.assign(this, init);
  }

  get url(): string {
    return this.#url;
  }

  /** The parts are the init that they were made of. */
  get init(): this {
    return this;
  }
}

/** The bodies of the requests that middleware sees, as they were given. */
const bodies = new WeakMap<object, BodyInit | null | undefined>();

/** Makes the runtime's own requests, and remembers their bodies. */
const remembering: ProxyHandler<typeof Request> = {
  construct(Native, [url, init]: [string, RequestInit]) {
    const request = new Native(url, init);
    bodies.set(request, init.body);
    return request;
  },
};

/** Makes the one client of openapi-fetch that all calls go through. */
export function createOpenApiClient(baseUrl: string, headers: Readonly<Record<string, string>>): OpenApiClient {
  const client = createClient<paths>({ baseUrl, headers });
  const request = client.request as unknown as (method: string, path: string, init: object) => Promise<Requested>;
  let hasMiddleware = false;
  return {
    request(method, path, init, wait) {
      const isSeen = hasMiddleware || "middleware" in init;
      const kind = isSeen ? new Proxy(Request, remembering) : RequestParts;
      const begin = () => request(method, path, Object.assign(init, { Request: kind, parseAs: "stream" }));
      return isSeen ? wait(begin) : begin();
    },
    use(...added) {
      client.use(...added);
      hasMiddleware = true;
    },
    eject: client.eject,
  };
}

/** What a request that middleware holds says, in a form that every `fetch` takes. */
export async function copyOf(request: Request): Promise<Outgoing> {
  const { url, method, credentials, cache, keepalive } = request;
  // Of a request that middleware made, only its bytes are known.
  const body = bodies.has(request) ? bodies.get(request) : method === "GET" ? null : await request.arrayBuffer();
  const init = { method, credentials, cache, keepalive, headers: new Headers(request.headers), body: body ?? null };
  // Whatever else the caller gave stands on the request as it is.
  return { url, init: { ...request, ...init } };
}
