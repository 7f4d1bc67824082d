/** What is wrong with a request, in the words of the response to it. */
export interface RequestFault {
  message: string;
  /** The parameter or the field that it is about. */
  context?: string | undefined;
}

/** A request that servers reject, with the status of their response. */
export class RequestError extends Error {
  readonly status: number;
  readonly reason: string;
  /** What is wrong. Empty where servers respond without `errors`. */
  readonly faults: readonly RequestFault[];
  /** Headers of the response by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    reason: string,
    faults: readonly RequestFault[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(faults.map(({ message }) => message).join("; ") || reason);
    this.name = "RequestError";
    this.status = status;
    this.reason = reason;
    this.faults = faults;
    this.headers = headers;
  }
}

/** A request that does not match the description. */
export function badRequest(...messages: readonly string[]): RequestError {
  const faults = messages.map((message) => ({ message }));
  return new RequestError(400, "Bad Request", faults);
}

/** A request with a method that its path does not have. Where GET is allowed, HEAD is too. */
export function methodNotAllowed(allowed: readonly string[], ...faults: readonly RequestFault[]): RequestError {
  const methods = allowed.flatMap((method) => (method === "GET" ? [method, "HEAD"] : method));
  return new RequestError(405, "Method Not Allowed", faults, { allow: methods.join(", ") });
}
