import { valueFaults } from "../description/schema-check.ts";
import type { EventKey, EventPayload } from "../webhooks/events.ts";
import { signWebhook } from "../webhooks/signature.ts";
import { type EventExampleName, eventCalled, eventExample } from "./example.ts";
import type { DeepReadonly } from "./operation-types.ts";
import { headersFrom } from "./reply-headers.ts";
import { checkOptions, shown } from "./shown.ts";

/** What is delivered, and how. */
export interface DeliverOptions<Key extends EventKey> {
  /** The secret of the webhook. Deliveries are not signed by default. */
  secret?: string | undefined;
  /** The example in the description that is the body, the first one of the event by default. */
  example?: EventExampleName<Key> | undefined;
  /** A body of your own in place of an example. It is checked against the description. */
  payload?: DeepReadonly<EventPayload<Key>> | undefined;
  /** Headers besides those that servers send, or in place of them. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** How long the receiver may take, in milliseconds: 10,000 by default. */
  timeout?: number | undefined;
}

/** The response of a receiver. */
export interface ReceiverResponse {
  status: number;
  body: string;
}

/** The function of a mock that delivers an event. */
export type Deliver = <Key extends EventKey>(
  eventKey: Key,
  url: string | URL,
  options?: DeliverOptions<Key>,
) => Promise<ReceiverResponse>;

/** The user agent of servers. */
const userAgent = "Atlassian HttpClient 4.2.0 / Bitbucket-9.5.2 (9005002) / Default";

/** Delivers an event to a receiver, as a server does: once, and without following redirects. */
export const deliver: Deliver = async (eventKey, url, options = {}) => {
  checkOptions("deliver", options, ["secret", "example", "payload", "headers", "timeout"]);
  const { secret, example, payload, headers: others = {}, timeout = 10_000 } = options;
  if (typeof timeout !== "number" || !(timeout > 0 && timeout < 2 ** 31))
    throw new TypeError(`deliver: timeout must be a positive number of milliseconds, got ${shown(timeout)}`);
  if (!URL.canParse(url)) throw new TypeError(`deliver: ${shown(`${url}`)} is not a URL`);
  const body = bodyOf(eventKey, example, payload);
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "user-agent": userAgent,
    "x-event-key": eventKey,
    "x-request-id": crypto.randomUUID(),
    ...(secret !== undefined && { "x-hub-signature": await signWebhook(body, secret) }),
    ...headersFrom(others, "deliver: "),
  };
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    return { status: response.status, body: await response.text() };
  } catch (cause) {
    throw new Error(`deliver: ${failureOf(cause, timeout)} ${url}`, { cause });
  }
};

/** The payload as JSON. */
function bodyOf(eventKey: EventKey, example: string | undefined, payload: unknown): string {
  const { schema } = eventCalled("deliver", eventKey);
  if (payload === undefined) return JSON.stringify(eventExample("deliver", eventKey, example));
  if (example !== undefined) throw new TypeError("deliver: pass either example or payload, not both");
  const body = JSON.stringify(payload);
  const faults = valueFaults(schema, JSON.parse(body), "payload", Number.POSITIVE_INFINITY);
  if (faults) throw new TypeError(`deliver: the payload does not match the schema of ${eventKey}: ${faults}`);
  return body;
}

/** Why there is no response, up to the address. */
function failureOf(error: unknown, timeout: number): string {
  // Only errors are thrown by `fetch`, and those of Node have a cause.
  const { name, cause } = error as Error & { cause?: { code?: string } };
  if (name === "TimeoutError") return `no response within ${timeout} ms from`;
  const code = `${cause?.code}`;
  if (/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(code)) return `cannot connect (${code}) to`;
  return "the connection closed before a response arrived from";
}
