import type { ErrorMessage } from "../generated/schemas.ts";

/** What a {@link BitbucketError} is made of. */
export interface FailedRequest {
  operation: string;
  request: { method: string; url: string };
  response: Response;
  /** The body as far as it was read: parsed if it was JSON, text otherwise. */
  body: unknown;
  /** What is wrong with the answer, if its status does not say it. */
  fault?: string;
}

/** A request that the server answered with a failure, or with something else than the operation promises. */
export class BitbucketError extends Error {
  override readonly name = "BitbucketError";
  /** The status of the answer. */
  readonly status: number;
  /** What went wrong in the server's words. Empty if the server did not say so in its usual form. */
  readonly errors: readonly ErrorMessage[];
  /** The name of the operation, such as `getTag`. */
  readonly operation: string;
  /** The HTTP method of the request. */
  readonly method: string;
  /** The address of the request. */
  readonly url: string;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** The body of the answer: parsed if it was JSON, text otherwise. */
  readonly body: unknown;

  constructor({ operation, request, response, body, fault }: FailedRequest) {
    const errors = errorMessages(body);
    super(message(request, response, fault ?? errors.map(describe).join("; ")));
    this.status = response.status;
    this.errors = errors;
    this.operation = operation;
    this.method = request.method;
    this.url = request.url;
    this.headers = response.headers;
    this.body = body;
  }

  /**
   * Whether the server named this exception, with or without its package.
   *
   * @example error.has("NoSuchTagException")
   */
  has(exceptionName: string): boolean {
    return this.errors.some((error) => error.exceptionName === exceptionName || simpleName(error) === exceptionName);
  }

  /** Whether the server does not know the route at all, as opposed to a resource that does not exist. */
  get isRouteMissing(): boolean {
    return this.status === 404 && this.errors.length === 0;
  }
}

function errorMessages(body: unknown): ErrorMessage[] {
  if (typeof body !== "object" || body === null || !("errors" in body) || !Array.isArray(body.errors)) return [];
  return body.errors.filter((error) => typeof error?.message === "string");
}

function message(request: { method: string; url: string }, response: Response, details: string): string {
  const status = `${response.status} ${response.statusText}`.trimEnd();
  return `${status}: ${request.method} ${request.url}${details && `: ${details}`}`;
}

function describe(error: ErrorMessage): string {
  const name = simpleName(error);
  return name ? `${error.message} (${name})` : error.message;
}

function simpleName({ exceptionName }: ErrorMessage): string | undefined {
  return exceptionName?.split(".").at(-1);
}
