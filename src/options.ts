import { type Auth, authorization } from "./auth.ts";

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
   * The function that sends requests. It must use both its arguments, as `fetch` does: the second has the credentials.
   *
   * @default globalThis.fetch
   */
  fetch?: (request: Request, init: RequestInit) => Promise<Response>;
  /** Headers to add to every request. */
  headers?: Readonly<Record<string, string>>;
  /** Is told of every request, answer and wait. Never sees credentials, headers or bodies. */
  log?: (event: LogEvent) => void;
}

/** What a client does by default and a single call can do differently. */
export interface CallDefaults {
  /**
   * The milliseconds that one attempt may take until its answer is there, for streams until it begins. `Infinity` for
   * no end.
   *
   * @default 60_000
   */
  timeout?: number;
  /**
   * The milliseconds that all attempts of a call and the waits between them may take together.
   *
   * @default 300_000
   */
  totalTimeout?: number;
  /**
   * Whether and how a failed attempt is repeated, if that can do no harm.
   *
   * @default { limit: 2, baseDelay: 500, maxDelay: 30_000 }
   */
  retry?: false | RetryOptions;
}

/** How failed attempts are repeated. */
export interface RetryOptions {
  /**
   * The most further attempts.
   *
   * @default 2
   */
  limit?: number;
  /**
   * The milliseconds that the first wait takes at the most. It is doubled each time, and the wait drawn at random below.
   *
   * @default 500
   */
  baseDelay?: number;
  /**
   * The milliseconds that any wait takes at the most, also one that the server asks for.
   *
   * @default 30_000
   */
  maxDelay?: number;
}

/** What a single call can have different from the client. */
export interface CallOptions extends CallDefaults {
  /** Ends the call, and for a list every further page. The call rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Headers to add to those of the client. */
  headers?: Readonly<Record<string, string>>;
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

/** The settings of a call with nothing left open. */
export interface CallSettings {
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retry: Readonly<Required<RetryOptions>>;
}

/** The options of a call as the caller leaves them open. */
type GivenDefaults = { [Name in keyof CallDefaults]: CallDefaults[Name] | undefined };

const defaults: CallSettings = {
  timeout: 60_000,
  totalTimeout: 300_000,
  retry: { limit: 2, baseDelay: 500, maxDelay: 30_000 },
};

/**
 * The settings that options make of others.
 *
 * @throws TypeError if an option cannot be right. The message names it.
 */
export function callSettings(
  { timeout, totalTimeout, retry }: GivenDefaults,
  base: CallSettings = defaults,
): CallSettings {
  // Most calls have no options of their own.
  if ((timeout ?? totalTimeout ?? retry) === undefined) return base;
  const settings = {
    timeout: timeout ?? base.timeout,
    totalTimeout: totalTimeout ?? base.totalTimeout,
    retry: { ...base.retry, ...(retry === false ? { limit: 0 } : retry) },
  };
  for (const [name, value] of Object.entries({ ...settings, ...settings.retry, retry: 0 })) {
    if (!(typeof value === "number" && value >= 0))
      throw new TypeError(`${name} must be a number that is not negative`);
  }
  return settings;
}

/**
 * Refuses options that cannot be right, of plain JavaScript too.
 *
 * @throws TypeError that names the option and never its value.
 */
export function checkOptions({ auth, fetch, log, headers }: BitbucketClientOptions): void {
  if (auth !== undefined && typeof auth !== "function") authorization(auth);
  for (const [name, value] of Object.entries({ fetch, log })) {
    if (value && typeof value !== "function") throw new TypeError(`${name} must be a function`);
  }
  try {
    new Headers(headers);
  } catch {
    throw new TypeError("headers cannot be sent");
  }
}
