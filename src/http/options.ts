import type { ConnectionFault } from "../errors/connection-error.ts";
import type { Auth } from "./auth.ts";

/** What a client is created with. */
export interface BitbucketClientOptions extends CallDefaults {
  /**
   * The server's own address, with its context path if it has one. The client adds `/rest`.
   *
   * @example "https://bitbucket.example.com"
   */
  baseUrl: string | URL;
  /** The credentials, or a function that returns them for each attempt. Without, requests are anonymous. */
  auth?: Auth | undefined;
  /**
   * Sends the requests, in place of the global `fetch`. It is called with a URL and an init with everything else.
   *
   * @default globalThis.fetch, as it is at the time of the call
   */
  fetch?: Fetch | undefined;
  /** Headers to add to every request. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Called for every request, response, retry and failed call. Never sees credentials, headers or bodies. */
  log?: ((event: LogEvent) => void) | undefined;
  /** The most requests under way at once. Others wait for their turn, in order. @default Infinity */
  concurrency?: number | undefined;
  /**
   * Whether a GET without credentials follows redirects to other origins. With credentials, and for changes, such a
   * redirect is always an error.
   *
   * @default false
   */
  allowCrossOriginRedirects?: boolean | undefined;
}

/** A function that sends a request, such as the `fetch` of the runtime, of undici or of node-fetch. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What a `fetch` is called with beside the URL, in a form that every implementation accepts. */
export interface FetchInit {
  method: string;
  /** The headers of the call and of the client, and the credentials. */
  headers: Headers;
  /** A string, bytes, a form or a stream. The type does not say which, so that every `fetch` can be assigned. */
  body: never;
  /** Aborts the request. */
  signal: AbortSignal;
  redirect: "follow" | "manual";
}

/** What a `fetch` resolves to: a `Response` of any implementation. */
export type FetchResponse = Pick<Response, "ok" | "status" | "statusText" | "url" | "redirected" | "text"> & {
  headers: Pick<Headers, "get">;
};

/** Settings of a client that a single call can override. */
export interface CallDefaults {
  /**
   * The milliseconds that one attempt may take: until the response is read, or for streams until it begins. `Infinity` for
   * no limit.
   *
   * @default 60_000
   */
  timeout?: number | undefined;
  /** The milliseconds that all attempts of a call and the waits between them may take together. @default 300_000 */
  totalTimeout?: number | undefined;
  /**
   * Whether and how failed attempts are retried, where that is safe. `false` for no retries.
   *
   * @default { limit: 2, baseDelay: 500, maxDelay: 30_000 }
   */
  retry?: false | RetryOptions | undefined;
}

/** How failed attempts are retried. Without `Retry-After`, each delay is drawn at random below its upper bound. */
export interface RetryOptions {
  /** The most retries. @default 2 */
  limit?: number | undefined;
  /** The upper bound of the first delay in milliseconds, which doubles with each retry. @default 500 */
  baseDelay?: number | undefined;
  /** The upper bound of every delay in milliseconds, also of one that the server asks for. @default 30_000 */
  maxDelay?: number | undefined;
}

/** Options of a single call. */
export interface CallOptions extends CallDefaults {
  /** Aborts the call, and for a list every further page. The call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers to add to those of the client. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** An event in the log of a client. */
export interface LogEvent {
  /**
   * `request`: a request is sent. `response`: its response begins. `retry`: a failed attempt will be retried. `failure`: the
   * call failed for good.
   */
  type: "request" | "response" | "retry" | "failure";
  /** The name of the operation, or the method and the path for a call by path. */
  operation: string;
  method: string;
  url: string;
  /** The number of the attempt, ≥ 1; for a failure, how many there were. */
  attempt: number;
  /** The status of the response, if there is one. */
  status?: number;
  /** Why there is no response, for a failure of the connection. */
  fault?: ConnectionFault;
  /** Milliseconds: until the response began, until the retry, or for a failure of the whole call. */
  duration?: number;
}
