import type { DescribedContent } from "../description/operations.ts";
import { parametersOf } from "../description/parameters.ts";
import { readRequestBody } from "../description/request-body.ts";
import { faultOf, requestViolations } from "../description/request-check.ts";
import { badRequest, RequestError } from "../description/request-error.ts";
import { type Requested, requestedOperation } from "../description/requested.ts";
import { archive } from "./archive.ts";
import { authenticate, checkCrossSite } from "./checks.ts";
import { errorResponse } from "./error-response.ts";
import { chooseExample, conditionsMet, type ExampleWish } from "./examples.ts";
import { type Asked, fillIn } from "./fill-in.ts";
import { filtered } from "./filters.ts";
import { headersOver } from "./headers.ts";
import type { Incoming, MockResponse, Outcome } from "./incoming.ts";
import type { Entry } from "./journal.ts";
import { lenientBody, lenientQuery } from "./lenient.ts";
import { maskFields, secretFieldsOf } from "./masks.ts";
import { pageOf } from "./pages.ts";
import { patched } from "./patch.ts";
import { type Preference, preferenceIn } from "./prefer.ts";
import type { Recording } from "./replay.ts";
import { type Choice, replyTo } from "./replies.ts";
import { printable } from "./shown.ts";
import type { Stubs } from "./stubs.ts";
import { versionConflict } from "./versions.ts";

/** What responds to requests. */
export interface Responder {
  stubs: Stubs;
  /** Whether requests are judged by the letter of the description. */
  isStrict: boolean;
  /** Logs a line for each request that is rejected. */
  log: ((line: string) => void) | undefined;
}

/** A request that matches the description. */
interface Given extends Requested {
  query: URLSearchParams;
  headers: Incoming["headers"];
  body: unknown;
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
  logLine(log, `${title}: ${error instanceof Error ? error.message : error}`);
}

/** Logs a line. A log that throws changes no response. */
export function logLine(log: Log, line: string): void {
  try {
    log?.(printable(line));
  } catch {
    // The response does not depend on the log.
  }
}

async function outcomeOf(request: Incoming, entry: Entry, { stubs, isStrict }: Responder): Promise<Outcome> {
  const { method, target, headers } = request;
  if (!target.startsWith("/")) throw badRequest("The address is not one of this server.");
  const { pathname, searchParams: sent } = new URL(`http://127.0.0.1${target}`);
  const requested = orRecorded(() => requestedOperation(method, pathname), stubs.recording, request);
  if ("status" in requested) return { response: requested, failure: "pass" };
  const { operation } = requested;
  const bytes = await request.read();
  stubs.journal.noteBody(entry, bytes);
  authenticate(headers.authorization);
  checkCrossSite(request, operation);
  const given = { ...requested, headers, ...readGiven(bytes, request, requested, sent, isStrict) };
  const preference = preferenceIn(headers.prefer ?? "", operation);
  const isChosen = preference.status !== undefined || preference.example !== undefined;
  const failure = stubs.takeFailure(operation.name) ?? "pass";
  const isAnswered = failure !== "reset" && failure !== "hang";
  const reply = isAnswered && !isChosen ? stubs.takeReply(operation.name) : undefined;
  const chosen = reply && (await replyTo(asReplyRequest(entry, given), reply));
  const recorded = isChosen || reply ? undefined : stubs.recording.take(request);
  const response =
    recorded ??
    (chosen && "body" in chosen
      ? chosen
      : await exampleResponse(given, chosen ?? preferred(given, preference), isStrict));
  return { response: pageOf(response, given.query, operation), failure };
}

/** What a request asks for, or the recorded response to it if the description has nothing there. */
function orRecorded(find: () => Requested, recording: Recording, request: Incoming): Requested | MockResponse {
  try {
    return find();
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
  bytes: Uint8Array,
  { headers }: Incoming,
  { operation, path }: Requested,
  sent: URLSearchParams,
  isStrict: boolean,
): Pick<Given, "query" | "body"> {
  // What other headers servers look at is no concern of the operation.
  const type = headers["content-type"] ?? "";
  const read = readRequestBody(bytes, type, operation);
  const query = isStrict ? sent : lenientQuery(operation, sent);
  const { body, content } = isStrict ? read : lenientBody(operation, read);
  const violations = requestViolations(operation, { path, query, headers: { "content-type": type }, body, content });
  if (violations.length > 0) throw new RequestError(400, "Bad Request", violations.map(faultOf));
  return { query, body };
}

/** The request as a function that replies gets it, without secrets. */
function asReplyRequest(entry: Entry, { operation, path, query, body }: Given) {
  const secretFields = secretFieldsOf(operation.name);
  const parameters = maskFields(parametersOf(operation, path, query), secretFields);
  return { ...entry, operation: operation.name, parameters, body: maskFields(body, secretFields) };
}

type Wanted = Partial<Pick<Choice, "response" | "content" | "example" | "patch" | "headers">>;

/** The example that a request prefers, or one of a conflict if its version is missing or outdated. */
function preferred({ operation, query, path, body }: Given, { status, example }: Preference): Wanted {
  const response = operation.responses.find((one) => one.status === status);
  if (response || example !== undefined) return { ...(response && { response }), example };
  return versionConflict(operation, parametersOf(operation, path, query), body) ?? {};
}

/** The response with an example of the description, and what was asked in it. */
async function exampleResponse(given: Given, wanted: Wanted, isStrict: boolean): Promise<MockResponse> {
  const { operation, headers, path, query, body } = given;
  const parameters = parametersOf(operation, path, query);
  const fits = conditionsMet({ path: parameters, query: parameters, body });
  const wish: ExampleWish = { ...wanted, accept: headers.accept ?? "", isStrict, fits };
  const { response, content, example } = chooseExample(operation, wish);
  const { "Retry-After": _, "X-AUSERNAME": __, ...ofResponse } = response.headers;
  const type = content && { "Content-Type": content.mediaType === "*/*" ? "text/plain" : content.mediaType };
  const asked = { operation, parameters, body };
  const isArchive = operation.name === "getArchive" && response.status === 200 && !wanted.content;
  const archived = isArchive && parameters.format ? await archive(operation, `${parameters.format}`) : undefined;
  return {
    status: response.status,
    headers: headersOver({ ...ofResponse, ...type, ...archived?.headers }, wanted.headers ?? {}),
    body:
      archived?.body ??
      (content && example
        ? bodyOf(example.value, content, response.status < 300 ? asked : undefined, wanted.patch)
        : ""),
  };
}

function bodyOf(example: unknown, content: DescribedContent, asked: Asked | undefined, patch: unknown): string {
  if (content.mediaType !== "application/json") return `${example}`;
  const value = asked ? filtered(fillIn(example, asked, content), asked.operation, asked.parameters) : example;
  return JSON.stringify(patch === undefined ? value : patched(value, patch, content));
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
