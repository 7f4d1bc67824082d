import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packagedDescription } from "../description/description.ts";
import { type DescribedOperation, operationAt } from "../description/operations.ts";
import { pointer } from "../description/references.ts";
import { checkBody } from "./body-validator.ts";
import { checkRequest, knownStart, methodOf, type ServerAddress, serverAddress } from "./check-request.ts";
import { checkJson, checkResponse, parseJson } from "./check-response.ts";
import type { Finding, SkipReason } from "./report.ts";
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

/** A recorded body as the index of its folder lists it: a response, or the payload of an event. */
type RecordedBody = { file: string } & (
  | { method: string; path_template: string; status: number }
  | { webhook: string }
);

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

/**
 * Checks the bodies in a folder, which its `index.json` lists.
 *
 * @throws Error if one of the files is missing, or is not JSON.
 */
export function checkFolder(folder: string): Finding[] {
  const file = join(folder, "index.json");
  const recordings = readJson(file);
  if (!Array.isArray(recordings)) throw new Error(`cannot read ${file}: expected a list of bodies`);
  // The items are what the guide says of them, or the lookups below find nothing.
  return (recordings as RecordedBody[]).map((recording) => {
    const body = readJson(join(folder, recording.file));
    return { label: recording.file, isRecorded: true, ...checkRecording(recording, body) };
  });
}

/** Checks that the payload of an event is described, valid and complete. */
export function checkEvent(eventKey: string, payload: unknown): Violation[] {
  if (!Object.hasOwn(Object(packagedDescription().webhooks), eventKey))
    return [{ part: "event", place: safeEventKey(eventKey), rule: "is not in the description" }];
  const place = pointer("webhooks", eventKey, "post", "requestBody", "content", "application/json", "schema");
  return checkBody("event", place, payload);
}

function checkDelivery({ index, sent }: Exchange, eventKey: string): Finding {
  const name = safeEventKey(eventKey);
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
    return { ...found, violations: [{ part: "request", place, rule: "is not in the description" }], isRecorded: true };
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

function checkRecording(recording: RecordedBody, body: unknown): Pick<Finding, "name" | "operation" | "violations"> {
  if ("webhook" in recording) {
    const { webhook } = recording;
    return { name: webhook, operation: webhook, violations: checkEvent(webhook, body) };
  }
  const { method, path_template: template, status } = recording;
  const operation = operationAt(template, methodOf(method));
  const place = `${method} ${template}`;
  return {
    name: `${place} ${status}`,
    operation: operation?.name,
    violations: operation
      ? checkJson(operation, status, body)
      : [{ part: "request", place, rule: "is not in the description" }],
  };
}

function readJson(file: string): unknown {
  const parsed = parseJson(readFileSync(file));
  if (!parsed) throw new Error(`cannot read ${file}: not valid JSON`);
  return parsed.value;
}

/** The key of an event, or `*` if it does not look like those that servers have. */
function safeEventKey(eventKey: string): string {
  const families = new Set(Object.keys({ ...packagedDescription().webhooks }).map((key) => key.split(":")[0]));
  const [family = ""] = eventKey.split(":");
  return families.has(family) && /^[a-z_]+(:[a-z_]+)+$/.test(eventKey) ? eventKey : "*";
}

/** A method of HTTP, or `*` for anything else. */
function safeMethod(method: string): string {
  return ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"].includes(method) ? method : "*";
}
