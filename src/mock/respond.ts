import { parametersOf } from "../description/parameters.ts";
import { readRequestBody } from "../description/request-body.ts";
import { faultOf, isOneOfMissing, requestViolations } from "../description/request-check.ts";
import { badRequest, RequestError } from "../description/request-error.ts";
import { type Requested, requestedOperation } from "../description/requested.ts";
import { checkCredentials, checkCrossSite, readCredentials } from "./checks.ts";
import { exampleResponse } from "./example-response.ts";
import { conflictOf } from "./examples.ts";
import { type Given, headersOver, type Incoming, type MockResponse, type Outcome } from "./exchange.ts";
import type { Entry } from "./journal.ts";
import { lenientBody, lenientParameters } from "./lenient.ts";
import { pageOf } from "./lists.ts";
import { maskFields, secretFieldsOf } from "./masks.ts";
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
export async function respond(
  request: Incoming,
  responder: Responder,
): Promise<Outcome & { entry: Entry | undefined }> {
  const { method, headers } = request;
  const ofMock = crossOrigin(request);
  if (method === "OPTIONS" && headers["access-control-request-method"] !== undefined)
    return { response: { status: 204, headers: ofMock, body: "" }, failure: "pass", entry: undefined };
  const entry = responder.stubs.journal.note(request);
  const { response, failure } = await outcomeOf(request, entry, responder).catch(
    (error): Outcome => ({ response: reject(error, responder.log, `${entry.method} ${entry.url}`), failure: "pass" }),
  );
  const { username } = readCredentials(headers.authorization);
  const ofUser = username !== undefined && { "X-AUSERNAME": encodeURIComponent(username) };
  return {
    response: { ...response, headers: headersOver({ ...ofMock, ...ofUser }, response.headers) },
    failure,
    entry,
  };
}

/** @throws RequestError if the request does not match the description. It uses no reply and no failure then. */
async function outcomeOf(request: Incoming, entry: Entry, { stubs, isStrict }: Responder): Promise<Outcome> {
  const requested = findOperation(request, stubs);
  if ("status" in requested) return { response: requested, failure: "pass" };
  const { operation } = requested;
  const bytes = await request.read();
  stubs.journal.noteBody(entry, bytes);
  checkCredentials(request);
  checkCrossSite(request, operation);
  const given = readGiven(request, requested, bytes, isStrict);
  const preferred = preferenceIn(given);
  const failure = stubs.takeFailure(operation.name) ?? "pass";
  const isSilent = failure === "reset" || failure === "hang";
  const reply = preferred || isSilent ? undefined : stubs.takeReply(operation.name);
  const chosen = reply ? await replyTo(asReplyRequest(entry, given), reply) : preferred;
  const recorded = chosen ? undefined : stubs.recording.take(request);
  const response =
    recorded ??
    (chosen && "body" in chosen ? chosen : await exampleResponse(given, chosen ?? conflictOf(given) ?? {}, isStrict));
  return { response: pageOf(response, given), failure };
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
function readGiven(request: Incoming, requested: Requested, bytes: Uint8Array, isStrict: boolean): Given {
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
  const given = { operation, parameters: parametersOf(operation, path, query), query, headers, body };
  if (isOneOfMissing(operation, query, body) && !conflictOf(given))
    throw badRequest(`One of ${operation.needsOneOf.join(", ")} is required.`);
  return given;
}

function urlOf({ target }: Incoming): URL {
  return new URL(`http://127.0.0.1${target}`);
}

/** The request as a function that replies gets it, without secrets. */
function asReplyRequest(entry: Entry, { operation: { name }, parameters, body }: Given) {
  const secretFields = secretFieldsOf(name);
  return {
    ...entry,
    operation: name,
    parameters: maskFields(parameters, secretFields),
    body: maskFields(body, secretFields),
  };
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
