import { authenticate } from "./checks.ts";
import { errorResponse } from "./error-response.ts";
import { headersOver } from "./headers.ts";
import type { Incoming, MockResponse, Outcome } from "./incoming.ts";
import type { Entry } from "./journal.ts";
import { type Answering, outcomeOf } from "./outcome.ts";
import { printable } from "./shown.ts";

/** What responds to requests. */
export interface Responder extends Answering {
  /** Logs a line for each request that is rejected. */
  log: ((line: string) => void) | undefined;
}

/** Responds to a request, or rejects it as a server does. */
export async function respond(
  request: Incoming,
  responder: Responder,
): Promise<Outcome & { entry: Entry | undefined }> {
  if (isPreflight(request)) return { response: preflightResponse(request), failure: "pass", entry: undefined };
  const entry = responder.stubs.journal.note(request);
  const { response, failure } = await outcomeOf(request, entry, responder).catch((error) => {
    logFault(responder.log, `${entry.method} ${entry.url}`, error);
    return { response: errorResponse(error), failure: "pass" as const };
  });
  const ofRequest = { ...crossOrigin(request), ...userHeader(request) };
  return { response: { ...response, headers: headersOver(ofRequest, response.headers) }, failure, entry };
}

type Log = Responder["log"];

/** Logs why a request was rejected. */
export function logFault(log: Log, title: string, error: unknown): void {
  // Only errors are thrown here.
  logLine(log, `${title}: ${(error as Error).message}`);
}

/** Logs a line. A log that throws changes no response. */
export function logLine(log: Log, line: string): void {
  try {
    log?.(printable(line));
  } catch {
    // The response does not depend on the log.
  }
}

function isPreflight({ method, headers }: Incoming): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

function preflightResponse(request: Incoming): MockResponse {
  return { status: 204, headers: crossOrigin(request), body: "" };
}

/** The name of the user that servers take the request from. */
function userHeader({ headers }: Incoming): Record<string, string> {
  try {
    const name = authenticate(headers.authorization);
    return name === undefined ? {} : { "X-AUSERNAME": encodeURIComponent(name) };
  } catch {
    return {};
  }
}

/** Lets programs in browsers use the mock from any origin. */
function crossOrigin({ headers }: Incoming): Record<string, string> {
  return {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, PUT, POST, PATCH, DELETE",
    "Access-Control-Allow-Headers": headers["access-control-request-headers"] ?? "*",
    "Access-Control-Expose-Headers": "*",
  };
}
