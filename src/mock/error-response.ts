import { RequestError } from "../description/request-error.ts";
import type { MockResponse } from "./incoming.ts";

/** How many faults a response names, at most. */
const shown = 10;

/** The response to a request that failed: as servers write it, or 500 for anything unexpected. */
export function errorResponse(error: unknown): MockResponse {
  const { status, reason, faults, headers } =
    error instanceof RequestError ? error : new RequestError(500, `Internal Server Error: ${error}`);
  const errors = faults
    .slice(0, shown)
    .map(({ message, context = null }) => ({ context, message, exceptionName: null }));
  if (faults.length > shown) {
    const message = `${faults.length - shown} more violations are not listed.`;
    errors.push({ context: null, message, exceptionName: null });
  }
  const body =
    errors.length > 0 ? { errors } : { message: `HTTP ${status} ${reason}`, "status-code": status, "sub-code": -1 };
  return {
    status,
    headers: { ...headers, "Content-Type": "application/json" },
    body: status === 406 ? "" : JSON.stringify(body),
  };
}

/** A fault of the program that configures the mock, as an error of its server. */
export function internalError(message: string): RequestError {
  return new RequestError(500, "Internal Server Error", [{ message }]);
}
