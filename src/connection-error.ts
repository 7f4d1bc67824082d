import type { FailedRequest } from "./errors.ts";
import { redact, redactError } from "./redact.ts";

/** Why there is no answer, or not the whole of it. */
export type ConnectionFault = "network" | "truncated" | "timeout" | "totalTimeout";

/** A request that got no answer, or not the whole of it. */
export class BitbucketConnectionError extends Error {
  override readonly name = "BitbucketConnectionError";
  /**
   * Why: `network` for a failure of the connection, `truncated` for an answer that was cut short, `timeout` or
   * `totalTimeout` for the option whose time ran out.
   */
  declare readonly fault: ConnectionFault;
  /** The name of the operation, such as `getTag`, or the method and the path for a call by path. */
  declare readonly operation: string;
  /** The HTTP method of the request. */
  declare readonly method: string;
  /** The address of the request. */
  declare readonly url: string;

  constructor(
    { operation, method, url, secrets }: FailedRequest,
    fault: ConnectionFault,
    details: string,
    cause?: unknown,
  ) {
    const codes = redact(errorCodes(cause).join(", "), secrets);
    const text = `${method} ${url}: ${details}${codes && ` (${codes})`}`;
    super(text, cause ? { cause: redactError(cause, secrets) } : {});
    Object.assign(this, { fault, operation, method, url });
  }
}

/** The codes of an error and its causes, such as `ECONNREFUSED`. */
export function errorCodes(error: unknown): string[] {
  const { code, cause } = Object(error);
  return [...(code ? [String(code)] : []), ...(cause ? errorCodes(cause) : [])];
}
