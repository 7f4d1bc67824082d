import { parametersOf } from "../description/parameters.ts";
import { readRequestBody } from "../description/request-body.ts";
import { faultOf, isOneOfMissing, requestViolations } from "../description/request-check.ts";
import { badRequest, RequestError } from "../description/request-error.ts";
import { type Requested, requestedOperation } from "../description/requested.ts";
import { checkCredentials, checkCrossSite, readCredentials } from "./checks.ts";
import { exampleResponse } from "./example-response.ts";
import { conflictOf } from "./examples.ts";
import type { Given, Incoming, MockResponse } from "./exchange.ts";
import type { Entry } from "./journal.ts";
import { lenientBody, lenientParameters } from "./lenient.ts";
import { pageOf } from "./lists.ts";
import { maskFields } from "./masks.ts";
import { preferenceIn } from "./prefer.ts";
import { type Log, reject } from "./rejection.ts";
import { replyTo } from "./replies.ts";
import type { Stubs } from "./stubs.ts";

/** What responds to requests. */
export interface Responder {
  stubs: Stubs;
  /** Whether requests are judged by the letter of the description. */
  isStrict: boolean;
  log: Log;
}

/** Responds to a request, or rejects it as a server does. */
export async function respond(request: Incoming, { stubs, isStrict, log }: Responder): Promise<MockResponse> {
  const { method, headers, signal } = request;
  const ofMock = crossOrigin(request);
  if (method === "OPTIONS" && headers["access-control-request-method"] !== undefined)
    return { status: 204, headers: ofMock, body: "" };
  const entry = stubs.journal.note(request);
  const response = await responseTo(request, entry, stubs, isStrict).catch((error) =>
    reject(error, log, `${entry.method} ${entry.url}`),
  );
  if (!response.broken && !signal.aborted) entry.status = response.status;
  const { username } = readCredentials(headers.authorization);
  const ofUser = username !== undefined && { "x-ausername": encodeURIComponent(username) };
  return { ...response, headers: { ...ofMock, ...ofUser, ...response.headers } };
}

/** @throws RequestError if the request does not match the description. It uses no reply and no failure then. */
async function responseTo(request: Incoming, entry: Entry, stubs: Stubs, isStrict: boolean): Promise<MockResponse> {
  const requested = findOperation(request, stubs);
  if ("status" in requested) return requested;
  const { operation } = requested;
  const bytes = await request.read();
  stubs.journal.noteBody(entry, bytes);
  const username = checkCredentials(request);
  checkCrossSite(request, operation);
  const given = readGiven(request, requested, bytes, username, isStrict);
  const preferred = preferenceIn(given);
  const failure = stubs.takeFailure(operation.name);
  if (failure === "reset") return { status: 0, headers: {}, body: "", broken: failure };
  if (failure === "hang") return new Promise(() => {});
  const reply = preferred ? undefined : stubs.takeReply(operation.name);
  const chosen = reply ? await replyTo(asReplyRequest(entry, given), reply) : preferred;
  const recorded = chosen ? undefined : stubs.recording.take(request);
  const response =
    recorded ??
    (chosen && "body" in chosen ? chosen : await exampleResponse(given, chosen ?? conflictOf(given) ?? {}, isStrict));
  if (typeof failure === "object") await delayed(failure.delay, request.signal);
  return { ...pageOf(response, given), ...(failure === "truncate" && { broken: failure }) };
}

/** Waits, unless the client leaves. */
async function delayed(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The operation that a request asks for, or what was recorded of one that the description does not have. */
function findOperation(request: Incoming, { recording }: Stubs): Requested | MockResponse {
  if (!request.target.startsWith("/")) throw badRequest("The request target is not on this server.");
  try {
    return requestedOperation(request.method, urlOf(request).pathname);
  } catch (error) {
    const recorded = recording.take(request);
    if (recorded) return recorded;
    throw error;
  }
}

/**
 * Reads and checks the parameters and the body of a request.
 *
 * @throws RequestError if the request does not match the description.
 */
function readGiven(
  request: Incoming,
  requested: Requested,
  bytes: Uint8Array,
  username: string,
  isStrict: boolean,
): Given {
  const { headers } = request;
  const { operation } = requested;
  const readParameters = (place: "path" | "query", sent: Iterable<[string, string]>) =>
    isStrict ? Array.from(sent) : lenientParameters(operation, place, sent);
  const path = Object.fromEntries(readParameters("path", Object.entries(requested.path)));
  const query = new URLSearchParams(readParameters("query", urlOf(request).searchParams));
  const type = headers["content-type"] ?? "";
  const read = readRequestBody(bytes, type, operation);
  const { body, content } = isStrict ? read : lenientBody(operation, read);
  // Servers look at other headers before the operation does.
  const violations = requestViolations(operation, { path, query, headers: { "content-type": type }, body, content });
  if (violations.length > 0) throw new RequestError(400, "Bad Request", violations.map(faultOf));
  const given = { operation, parameters: parametersOf(operation, path, query), headers, body, username };
  if (isOneOfMissing(operation, query, body) && !conflictOf(given))
    throw badRequest(`One of ${operation.needsOneOf.join(", ")} is required.`);
  return given;
}

function urlOf({ target }: Incoming): URL {
  return new URL(`http://127.0.0.1${target}`);
}

/** The request as a function that replies gets it, without secrets. */
function asReplyRequest(entry: Entry, { operation: { name }, parameters, body }: Given) {
  return { ...entry, operation: name, parameters: maskFields(parameters), body: maskFields(body) };
}

/** Lets programs in browsers use the mock from any origin. */
function crossOrigin({ headers }: Incoming): Record<string, string> {
  return {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, PUT, POST, PATCH, DELETE",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-expose-headers": "*",
  };
}
