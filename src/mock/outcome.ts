import { parametersOf } from "../description/parameters.ts";
import { readRequestBody } from "../description/request-body.ts";
import { faultOf, requestViolations } from "../description/request-check.ts";
import { badRequest, RequestError } from "../description/request-error.ts";
import { type Requested, requestedOperation } from "../description/requested.ts";
import { authenticate, checkCrossSite } from "./checks.ts";
import { exampleResponse, type Given, preferred } from "./example-response.ts";
import type { Incoming, MockResponse, Outcome } from "./incoming.ts";
import type { Entry } from "./journal.ts";
import { lenientBody, lenientQuery } from "./lenient.ts";
import { maskFields, secretFieldsOf } from "./masks.ts";
import { pageOf } from "./pages.ts";
import { preferenceIn } from "./prefer.ts";
import type { Recording } from "./replay.ts";
import { replyTo } from "./replies.ts";
import type { Stubs } from "./stubs.ts";

/** What a response depends on, beside the request. */
export interface Answering {
  stubs: Stubs;
  /** Whether requests are judged by the letter of the description. */
  isStrict: boolean;
}

/**
 * Finds what becomes of a request, which is noted in its entry on the way.
 *
 * @throws RequestError if the request does not match the description. It uses no reply and no failure then.
 */
export async function outcomeOf(request: Incoming, entry: Entry, { stubs, isStrict }: Answering): Promise<Outcome> {
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
