import type { webhooks } from "../../generated/types.ts";

/** The key of an event that the description knows, such as `pr:opened`. */
export type EventKey = keyof webhooks;

/** The body of an event, as the description has it. */
export type EventPayload<Key extends EventKey> = webhooks[Key]["post"]["requestBody"]["content"]["application/json"];

/** The delivery of an event that the description knows, or of one of several. */
export type EventDelivery<Key extends EventKey = EventKey> = {
  [Known in Key]: {
    /** The key of the event. */
    eventKey: Known;
    /** The number that the server gave the delivery, to recognize one that comes twice. */
    requestId: string | undefined;
    /** The body. It is what the description says as far as the server keeps to that, and is not checked. */
    payload: EventPayload<Known>;
  };
}[Key];

/** The delivery of an event that the description does not know, from a plugin or a newer release. */
export interface UnknownDelivery {
  eventKey: "unknown";
  /** The key of the event as it came. */
  unknownKey: string;
  /** The number that the server gave the delivery, to recognize one that comes twice. */
  requestId: string | undefined;
  /** The body, an object. */
  payload: unknown;
}

/** What a webhook delivered. `eventKey` tells what `payload` is. */
export type WebhookDelivery = EventDelivery | UnknownDelivery;
