import type { ErrorMessage, PullRequest, Veto } from "../../generated/schemas.ts";
import { redact, redactedStart, redactValue } from "./redact.ts";
import type { Secrets } from "./secrets.ts";

/** What is known of a request when it fails. */
export interface FailedRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** What must not appear in an error. */
  readonly secrets: Secrets;
}

/** A request that the server answered with a failure, or with something else than the operation promises. */
export class BitbucketError extends Error {
  override readonly name = "BitbucketError";
  /** The status of the answer. */
  declare readonly status: number;
  /** What went wrong in the server's words. Empty if the server did not say so in its usual form. */
  declare readonly errors: readonly ErrorMessage[];
  /** The name of the operation, such as `getTag`, or the method and the path for a call by path. */
  declare readonly operation: string;
  /** The HTTP method of the request. */
  declare readonly method: string;
  /** The address of the request. */
  declare readonly url: string;
  /** The headers of the answer, without cookies. */
  declare readonly headers: Headers;
  /** The number that the server gave the request, to look it up in its logs. */
  declare readonly requestId: string | undefined;
  /** The milliseconds to wait before the next attempt, if the server said so. */
  declare readonly retryAfter: number | undefined;
  /** The body of the answer, cut off after 65,536 characters. */
  declare readonly body: string;
  /** The exceptions as the server named them. */
  readonly #exceptions: readonly string[];

  /** @param fault - What is wrong with the answer beside what the server says, without secrets. */
  constructor({ operation, method, url, secrets }: FailedRequest, response: Response, text: string, fault?: string) {
    const { status, statusText } = response;
    const { errors, message } = spoken(text);
    const shown = redactValue(errors, secrets) as readonly ErrorMessage[];
    const told = shown.length > 0 ? shown.map(describe).join("; ") : redactedStart(message, secrets, 500);
    const details = [response.ok ? "" : told, fault].filter(Boolean).join("; ");
    super(`${`${status} ${redact(statusText, secrets)}`.trim()}: ${method} ${url}${details && `: ${details}`}`);
    this.#exceptions = lines(errors.map(({ exceptionName }) => exceptionName)).map((name) => `.${name}`);
    const headers = new Headers();
    for (const [name, value] of response.headers) headers.append(name, redact(value, secrets));
    const requestId = headers.get("X-AREQUESTID") ?? undefined;
    headers.delete("Set-Cookie");
    const body = redactedStart(text, secrets, 65_536);
    const known = { status, errors: shown, operation, method, url, headers, requestId, body };
    Object.assign(this, known, { retryAfter: retryAfter(response) });
  }

  /**
   * Whether the server named this exception, with or without its package.
   *
   * @example error.has("NoSuchTagException")
   */
  has(exceptionName: string): boolean {
    return this.#exceptions.some((name) => name.endsWith(`.${exceptionName}`));
  }

  /** The version that the server holds, where a request carried a stale one. */
  get currentVersion(): number | undefined {
    return this.#first("currentVersion");
  }

  /** The version that the request carried, where it was stale. */
  get expectedVersion(): number | undefined {
    return this.#first("expectedVersion");
  }

  /** The open pull request between the same branches, where that is why a new one was refused. */
  get existingPullRequest(): PullRequest | undefined {
    return this.#first("existingPullRequest");
  }

  /** What stands in the way of a merge or a change, none if that is not what failed. */
  get vetoes(): readonly Veto[] {
    return this.#first("vetoes") ?? [];
  }

  /** Whether the server does not know the route at all, as opposed to a resource that does not exist. */
  get isRouteMissing(): boolean {
    return this.status === 404 && this.errors.length === 0;
  }

  /** What the first entry that has a field says in it, as the description has it. */
  #first<Value>(name: string): Value | undefined {
    const entries: readonly Record<string, unknown>[] = this.errors;
    return entries.find((entry) => (entry[name] ?? undefined) !== undefined)?.[name] as Value | undefined;
  }
}

/** The milliseconds that an answer asks to wait, from seconds or a date. */
export function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const wait = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) - Date.now() : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** What a body says: entries of the usual form, or a message alone. */
function spoken(text: string): { errors: readonly ErrorMessage[]; message: string } {
  try {
    const { errors, message } = Object(JSON.parse(text));
    const entries: ErrorMessage[] = Array.isArray(errors) ? errors : [];
    return {
      errors: entries.filter((entry) => isText(Object(entry).message)),
      message: isText(message) ? message : "",
    };
  } catch {
    // A page is nothing to read in a line.
    return { errors: [], message: /^\s*</.test(text) ? "" : text.trim() };
  }
}

function describe({ context, message, exceptionName, details, vetoes }: ErrorMessage): string {
  const exception = isText(exceptionName) ? ` (${exceptionName.split(".").pop()})` : "";
  const objections = [vetoes ?? []].flat().map((veto) => lines(veto?.summaryMessage, veto?.detailedMessage).join(": "));
  return lines(`${isText(context) ? `${context}: ` : ""}${message}${exception}`, details, objections).join("; ");
}

/** What of some values is text, whatever servers put there. */
function lines(...values: unknown[]): string[] {
  return values.flat().filter(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
