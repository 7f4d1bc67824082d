import type { ErrorMessage, PullRequest, Veto } from "../../generated/schemas.ts";
import { describeEntry, isText, parseErrorBody } from "./parse-error-body.ts";
import type { Redactor } from "./redact.ts";

/** A request that failed. */
export interface FailedRequest {
  readonly operation: string;
  readonly method: string;
  /** The address without secrets. */
  readonly url: string;
  /** The first release that has the operation, where that is known. */
  readonly since?: string | undefined;
  readonly redactor: Redactor;
}

/** A request whose response has an error status, or is not what the operation promises. */
export class BitbucketError extends Error {
  override readonly name = "BitbucketError";
  /** The status of the response. */
  declare readonly status: number;
  /** The server's error entries. Empty if the body has another form. */
  declare readonly errors: readonly ErrorMessage[];
  /** The name of the operation, such as `getTag`, or the method and the path for a call by path. */
  declare readonly operation: string;
  /** The HTTP method of the request. */
  declare readonly method: string;
  /** The URL of the request. */
  declare readonly url: string;
  /** The headers of the response, without cookies. */
  declare readonly headers: Headers;
  /** The server's ID of the request, to find it in its logs. */
  declare readonly requestId: string | undefined;
  /** The milliseconds that the server asks to wait before the next attempt, from `Retry-After`. */
  declare readonly retryAfter: number | undefined;
  /** The body of the response, cut off after 65,536 characters. */
  declare readonly body: string;
  readonly #exceptions: readonly string[];

  /** @param fault - What is wrong with the response beside what the server says, without secrets. */
  constructor(request: FailedRequest, response: Response, text: string, fault?: string) {
    const { operation, method, url, redactor, since } = request;
    const { status, statusText } = response;
    const body = redactor.start(text, 65_536);
    // No part of a secret is left at the cut.
    const { errors, message } = parseErrorBody(text.length > 65_536 ? body : text);
    const shown = redactor.value(errors) as readonly ErrorMessage[];
    const words = shown.length > 0 ? shown.map(describeEntry).join("; ") : redactor.start(message, 500);
    const isOld = since && status === 404 && errors.length === 0;
    const hint = isOld ? `this operation needs release ${since} or newer` : "";
    const details = [response.ok ? "" : words, fault, hint].filter(Boolean).join("; ");
    const start = `${status} ${redactor.text(statusText)}`.trim();
    super(`${start}: ${method} ${url}${details && `: ${details}`}`.slice(0, 2_000));
    this.#exceptions = errors.flatMap(({ exceptionName }) => (isText(exceptionName) ? `.${exceptionName}` : []));
    const headers = new Headers();
    // The type of a custom fetch requires less of its headers.
    for (const [name, value] of response.headers[Symbol.iterator] ? response.headers : [])
      headers.append(name, redactor.text(value));
    headers.delete("Set-Cookie");
    const requestId = headers.get("X-AREQUESTID") ?? undefined;
    const known = { status, errors: shown, operation, method, url, headers, requestId, body };
    Object.assign(this, known, { retryAfter: retryAfter(response.headers) });
  }

  /**
   * Whether the server named this exception, with or without its package.
   *
   * @example error.has("NoSuchTagException")
   */
  has(exceptionName: string): boolean {
    return this.#exceptions.some((name) => name.endsWith(`.${exceptionName}`));
  }

  /** The current version, if the request carried an outdated one. */
  get currentVersion(): number | undefined {
    return this.#first("currentVersion");
  }

  /** The version that the request carried, if it was outdated. */
  get expectedVersion(): number | undefined {
    return this.#first("expectedVersion");
  }

  /** The open pull request between the same branches, if that is why a new one was rejected. */
  get existingPullRequest(): PullRequest | undefined {
    return this.#first("existingPullRequest");
  }

  /** The checks that forbid a merge or a change. Empty if another reason made the request fail. */
  get vetoes(): readonly Veto[] {
    return this.#first("vetoes") ?? [];
  }

  /** Whether the server does not have the endpoint at all, as opposed to a resource that does not exist. */
  get isRouteMissing(): boolean {
    return this.status === 404 && this.errors.length === 0;
  }

  /** A field of the first entry that has it, with its type in the description. */
  #first<Value>(name: string): Value | undefined {
    const entries: readonly Record<string, unknown>[] = this.errors;
    return entries.find((entry) => (entry[name] ?? undefined) !== undefined)?.[name] as Value | undefined;
  }
}

/** The milliseconds that `Retry-After` asks to wait, from seconds or a date. A value that is sent twice counts once. */
export function retryAfter(headers: Pick<Headers, "get">): number | undefined {
  const [, value = ""] = /^\s*(.{1,500}?)(?:\s*,\s*\1)*\s*$/.exec(headers.get("Retry-After") ?? "") ?? [];
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  // The old form of dates in HTTP ends with the year, and has no time zone.
  const date = value.replace(/:\d\d \d{4}$/, "$& GMT");
  const wait = /^[A-Z][a-z]{2,8},? /.test(date) ? Date.parse(date) - Date.now() : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
