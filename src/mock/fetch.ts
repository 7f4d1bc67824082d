import { findServerRoute } from "../description/router.ts";
import { bodyTooLarge, mostBytes } from "./checks.ts";
import type { Incoming, MockResponse } from "./exchange.ts";
import { type Responder, respond } from "./respond.ts";

/** A function like `fetch`. */
export type MockFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/** Makes the function like `fetch` of a mock. */
export function fetchFrom(responder: Responder): MockFetch {
  return async (input, init) => {
    const request = requestFrom(input, init);
    // Signals of jsdom are none for the `Request` of Node.
    const signal = init?.signal ?? request.signal;
    if (signal.aborted) throw signal.reason;
    const response = await orAborted(respond(incomingFrom(request, signal), responder), signal);
    return toResponse(response, request);
  };
}

/** A request, which may be of another class than this realm's. */
function requestFrom(input: Request | URL | string, init: RequestInit | undefined): Request {
  const isRequest = typeof input === "object" && "headers" in input;
  if (isRequest && !init) return input;
  const { signal: _, ...others } = { ...init };
  return new Request(isRequest ? input : new URL(input, "http://mock.invalid"), others);
}

function incomingFrom(request: Request, signal: AbortSignal): Incoming {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method.toUpperCase(),
    target: withoutContext(pathname) + search,
    headers: Object.fromEntries(request.headers),
    signal,
    async read() {
      const bytes = new Uint8Array(await request.arrayBuffer());
      if (bytes.length > mostBytes) throw bodyTooLarge();
      return bytes;
    },
  };
}

/** A path without the context path that a server may have. */
function withoutContext(pathname: string): string {
  if (pathname.includes("/rest/")) return pathname.replace(/^.*?(?=\/rest\/)/, "");
  const starts = Array.from(pathname.matchAll(/\//g), ({ index }) => pathname.slice(index));
  return starts.find((path) => findServerRoute(path)) ?? pathname;
}

/** The result of a promise, unless a signal is aborted before. */
function orAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function toResponse({ status, headers, body, broken }: MockResponse, { method, url }: Request): Response {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body.slice();
  const hasBody = method !== "HEAD" && bytes.length > 0;
  if (broken === "reset" || (broken && !hasBody)) throw new TypeError("fetch failed", { cause: connectionReset() });
  const length = bytes.length > 0 && { "content-length": `${bytes.length}` };
  const sent = broken ? truncated(bytes) : bytes;
  const response = new Response(hasBody ? sent : null, { status, headers: { ...headers, ...length } });
  // Responses of `fetch` have the address of the request.
  return Object.defineProperty(response, "url", { value: url });
}

/** What `fetch` of Node has as the cause of its error. */
function connectionReset(): Error {
  return Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
}

/** The first half of a body, after which the connection breaks. */
function truncated(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.slice(0, bytes.length / 2));
    },
    pull(controller) {
      controller.error(new TypeError("terminated", { cause: connectionReset() }));
    },
  });
}
