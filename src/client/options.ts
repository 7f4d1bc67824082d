import type { Auth } from "../http/auth.ts";

/** What a client is made with. */
export interface BitbucketClientOptions extends CallDefaults {
  /**
   * The server's own address, with its context path if it has one. `/rest` is added.
   *
   * @example "https://bitbucket.example.com"
   */
  baseUrl: string | URL;
  /** The credentials, or a function that gives them for each attempt. Requests are anonymous without. */
  auth?: Auth | undefined;
  /**
   * The function that sends requests, as `fetch` does: it gets an address, and an init with everything else.
   *
   * @default globalThis.fetch, as it is at the time of the call
   */
  fetch?: Fetch | undefined;
  /** Headers to add to every request. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Is told of every request, answer and wait. Never sees credentials, headers or bodies. */
  log?: ((event: LogEvent) => void) | undefined;
  /**
   * The most requests under way at once. Others wait for their turn, in order.
   *
   * @default Infinity
   */
  concurrency?: number | undefined;
}

/** A function that sends a request, such as the `fetch` of the runtime, of undici or of node-fetch. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What a `fetch` is given beside the address, in a form that each of them takes. */
export interface FetchInit {
  method: string;
  /** Those of the caller, of the client and the credentials. */
  headers: Headers;
  /** A text, bytes, a form or a stream. So that every `fetch` may take it, the types do not say which. */
  body: never;
  /** Ends the request. */
  signal: AbortSignal;
  redirect: "follow" | "manual";
}

/** What a `fetch` gives: a `Response`, of whatever package. */
export type FetchResponse = Pick<Response, "ok" | "status" | "statusText" | "url" | "redirected" | "text"> & {
  headers: Pick<Headers, "get">;
};

/** What a client does by default and a single call can do differently. */
export interface CallDefaults {
  /**
   * The milliseconds that one attempt may take until its answer is there, for streams until it begins. `Infinity` for
   * no end.
   *
   * @default 60_000
   */
  timeout?: number | undefined;
  /**
   * The milliseconds that all attempts of a call and the waits between them may take together.
   *
   * @default 300_000
   */
  totalTimeout?: number | undefined;
  /**
   * Whether and how a failed attempt is repeated, if that can do no harm.
   *
   * @default { limit: 2, baseDelay: 500, maxDelay: 30_000 }
   */
  retry?: false | RetryOptions | undefined;
}

/** How failed attempts are repeated. */
export interface RetryOptions {
  /**
   * The most further attempts.
   *
   * @default 2
   */
  limit?: number | undefined;
  /**
   * The milliseconds that the first wait takes at the most. It is doubled each time, and the wait drawn at random below.
   *
   * @default 500
   */
  baseDelay?: number | undefined;
  /**
   * The milliseconds that any wait takes at the most, also one that the server asks for.
   *
   * @default 30_000
   */
  maxDelay?: number | undefined;
}

/** What a single call can have different from the client. */
export interface CallOptions extends CallDefaults {
  /** Ends the call, and for a list every further page. The call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers to add to those of the client. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** What a client tells its log. */
export interface LogEvent {
  /** A request goes out, its answer begins, or a failed attempt will be repeated. */
  type: "request" | "response" | "retry";
  /** The name of the operation, or the method and the path for a call by path. */
  operation: string;
  method: string;
  url: string;
  /** The number of the attempt, counted from 1. */
  attempt: number;
  /** The status of the answer, if there is one. */
  status?: number;
  /** The milliseconds that it took until the answer began, or that the wait takes. */
  duration?: number;
}
