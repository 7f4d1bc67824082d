import { randomUUID } from "node:crypto";
import type { EventKey, EventPayload } from "../../webhooks/events.ts";
import { signWebhook } from "../../webhooks/signature.ts";
import { type EventExampleName, exampleOf } from "./events.ts";
import { checkPayload } from "./payload.ts";

/** What is delivered, and how. */
export interface DeliverOptions<Key extends EventKey> {
  /** The secret to sign with. Deliveries are not signed without. */
  secret?: string | undefined;
  /** The example in the description that is the body, the first one of the event by default. */
  example?: EventExampleName<Key> | undefined;
  /** A body of your own in place of an example. It is checked against the description. */
  payload?: EventPayload<Key> | undefined;
}

/** What a receiver answered. */
export interface ReceiverAnswer {
  status: number;
  body: string;
}

/** Gives an event to a receiver, as a server does. */
export type Deliver = <Key extends EventKey>(
  eventKey: Key,
  url: string | URL,
  options?: DeliverOptions<Key>,
) => Promise<ReceiverAnswer>;

/** What servers call themselves. */
const userAgent = "Atlassian HttpClient 4.2.0 / Bitbucket-9.5.2 (9005002) / Default";

/** Gives an event to a receiver, as a server does: once, and without following it elsewhere. */
export const deliver: Deliver = async (eventKey, url, { secret, example, payload } = {}) => {
  if (example !== undefined && payload !== undefined)
    throw new TypeError("deliver: give an example or a payload, not both");
  const body = JSON.stringify(payload === undefined ? exampleOf(eventKey, example) : payload);
  if (payload !== undefined) checkPayload(eventKey, JSON.parse(body));
  const headers = {
    "Content-Type": "application/json; charset=utf-8",
    "User-Agent": userAgent,
    "X-Event-Key": eventKey,
    "X-Request-Id": randomUUID(),
    ...(secret !== undefined && { "X-Hub-Signature": await signWebhook(body, secret) }),
  };
  try {
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual" });
    return { status: response.status, body: await response.text() };
  } catch (cause) {
    throw new Error(`deliver: nobody takes the event at ${url}`, { cause });
  }
};
