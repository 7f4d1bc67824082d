import { packagedDescription } from "../description/description.ts";
import { type DescribedOperation, operationAt } from "../description/operations.ts";
import { pointer } from "../description/references.ts";
import { checkBody } from "./body-validator.ts";
import { checkRequest, checkResponse, parseJson } from "./check-call.ts";
import { knownStart, type ServerAddress, serverAddress } from "./server-address.ts";
import type { Violation } from "./violations.ts";

/** A request and the response to it, as they were recorded. */
export interface Exchange {
  /** Its place among the entries of the file, counted from 0. */
  index: number;
  method: string;
  url: string;
  /** The headers of the request that are read, by their names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** The body of the request. Undefined if there was one that was not recorded. */
  sent: Uint8Array | undefined;
  /** The status of the response, or 0 if there was none. */
  status: number;
  /** The header `Content-Type` of the response. */
  type: string;
  /** The body of the response. Undefined if there was one that was not recorded. */
  received: Uint8Array | undefined;
}

/** What was found about something recorded: an exchange, a response or the delivery of an event. */
export interface Finding {
  /** Which one it is: its place in the file, or the name of its own file. */
  label: string;
  /** The method, the path template and the status, or the key of an event. */
  name: string;
  /** The operation or the event that it belongs to, if the description has it. */
  operation: string | undefined;
  violations: readonly Violation[];
  /** Whether all of its bodies were recorded. */
  isRecorded: boolean;
}

/** Why an exchange is skipped: it does not belong to the REST API, or the request got no complete response. */
export type SkipReason = "outside" | "unanswered";

/** Checks that a request and the response to it, or the delivery of an event, are described, valid and complete. */
export function checkExchange(exchange: Exchange): Finding | SkipReason {
  const { method, url, status, headers } = exchange;
  const address = serverAddress(url);
  const operation = address?.route && operationAt(address.route.template, methodOf(method));
  const eventKey = headers["x-event-key"];
  if (eventKey !== undefined && !operation) return checkDelivery(exchange, eventKey);
  // Browsers send a preflight before a request, and programs may switch to another protocol.
  if (!address || method === "OPTIONS" || status === 101) return "outside";
  return status === 0 ? "unanswered" : checkCall(exchange, address, operation);
}

/** Checks that the payload of an event is described, valid and complete. */
export function checkEvent(eventKey: string, payload: unknown): Violation[] {
  if (!Object.hasOwn(Object(packagedDescription().webhooks), eventKey))
    return [{ part: "event", place: safeKey(eventKey), rule: "is not described" }];
  const place = pointer("webhooks", eventKey, "post", "requestBody", "content", "application/json", "schema");
  return checkBody("event", place, payload);
}

/** The method under which the description has an operation. Servers respond to HEAD wherever they respond to GET. */
export function methodOf(method: string): string {
  return method === "HEAD" ? "get" : method.toLowerCase();
}

function checkDelivery({ index, sent }: Exchange, eventKey: string): Finding {
  const name = safeKey(eventKey);
  const parsed = sent && parseJson(sent);
  const notJson: Violation = { part: "event", place: "the body", rule: "is not JSON" };
  const violations = parsed ? checkEvent(eventKey, parsed.value) : sent ? [notJson] : [];
  return { label: `${index}`, name, operation: name, violations, isRecorded: sent !== undefined };
}

function checkCall(
  exchange: Exchange,
  { path, query, route }: ServerAddress,
  operation: DescribedOperation | undefined,
): Finding {
  const { index, method, status, headers, sent, type, received } = exchange;
  const place = `${safeMethod(method)} ${route?.template ?? knownStart(path)}`;
  const found = { label: `${index}`, name: `${place} ${status}`, operation: operation?.name };
  if (!route || !operation) {
    return { ...found, violations: [{ part: "request", place, rule: "is not described" }], isRecorded: true };
  }
  const ofRequest = checkRequest({ query, headers, bytes: sent }, route, operation);
  const ofResponse = checkResponse(
    { method, status, type, body: received, json: received && parseJson(received) },
    operation,
  );
  return {
    ...found,
    violations: [...ofRequest, ...(ofResponse ?? [])],
    isRecorded: ofResponse !== undefined && (sent !== undefined || operation.body === undefined),
  };
}

/** The key of an event, or `*` if it does not look like those that servers have. */
function safeKey(eventKey: string): string {
  const families = new Set(Object.keys({ ...packagedDescription().webhooks }).map((key) => key.split(":")[0]));
  const [family = ""] = eventKey.split(":");
  return families.has(family) && /^[a-z_]+(:[a-z_]+)+$/.test(eventKey) ? eventKey : "*";
}

/** A method of HTTP, or `*` for anything else. */
function safeMethod(method: string): string {
  return ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"].includes(method) ? method : "*";
}
