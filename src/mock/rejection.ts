import { RequestError } from "../description/request-error.ts";
import type { MockResponse } from "./exchange.ts";
import { attempt } from "./json.ts";
import { printable } from "./shown.ts";

/** Receives a line for each request that is rejected. */
export type Log = ((line: string) => void) | undefined;

/** How many faults a response names, at most. */
const mostFaults = 10;

/**
 * The response to a request that failed, as servers write it, which is logged. Anything unexpected, such as a reply function
 * that throws, leads to 500.
 *
 * @param title - The request, for the log.
 */
export function reject(error: unknown, log: Log, title: string): MockResponse {
  // Only errors are thrown.
  const { message } = error as Error;
  logLine(log, `${title}: ${message}`);
  const { status, reason, faults, headers } =
    error instanceof RequestError ? error : new RequestError(500, "Internal Server Error", [{ message }]);
  const more = faults.length - mostFaults;
  const named = faults.slice(0, mostFaults);
  const errors = [...named, ...(more > 0 ? [{ message: `${more} more violations are not listed.` }] : [])];
  const body =
    errors.length > 0
      ? { errors: errors.map(({ message, context = null }) => ({ context, message, exceptionName: null })) }
      : { message: `HTTP ${status} ${reason}`, "status-code": status, "sub-code": -1 };
  return {
    status,
    headers: { ...headers, "content-type": "application/json" },
    body: status === 406 ? "" : JSON.stringify(body),
  };
}

/** Logs a line. A log that throws changes no response. */
export function logLine(log: Log, line: string): void {
  attempt(() => log?.(printable(line)), undefined);
}
