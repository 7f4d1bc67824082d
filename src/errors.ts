import type { ErrorMessage } from "../generated/schemas.ts";
import { redact, type Secrets } from "./redact.ts";

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

  /** @param fault - What is wrong with the answer, if its status does not say it. */
  constructor({ operation, method, url, secrets }: FailedRequest, response: Response, text: string, fault?: string) {
    const body = redact(text, secrets).slice(0, 65_536);
    const errors = errorMessages(body);
    const details = fault ? redact(fault, secrets) : errors.map(describe).join("; ");
    const { status } = response;
    const summary = redact(`${status} ${response.statusText}`.trim(), secrets);
    super(`${summary}: ${method} ${url}${details && `: ${details}`}`);
    const headers = new Headers();
    for (const [name, value] of response.headers) headers.append(name, redact(value, secrets));
    const requestId = headers.get("X-AREQUESTID") ?? undefined;
    headers.delete("Set-Cookie");
    const known = { status, errors, operation, method, url, headers, requestId, body };
    Object.assign(this, known, { retryAfter: retryAfter(response) });
  }

  /**
   * Whether the server named this exception, with or without its package.
   *
   * @example error.has("NoSuchTagException")
   */
  has(exceptionName: string): boolean {
    return this.errors.some((error) => `.${error.exceptionName}`.endsWith(`.${exceptionName}`));
  }

  /** Whether the server does not know the route at all, as opposed to a resource that does not exist. */
  get isRouteMissing(): boolean {
    return this.status === 404 && this.errors.length === 0;
  }
}

/** The milliseconds that an answer asks to wait, from seconds or a date. */
export function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get("Retry-After");
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function errorMessages(body: string): ErrorMessage[] {
  try {
    return JSON.parse(body).errors.filter((error: ErrorMessage) => typeof error.message === "string");
  } catch {
    return [];
  }
}

function describe({ message, exceptionName }: ErrorMessage): string {
  return exceptionName ? `${message} (${exceptionName.split(".").pop()})` : message;
}
