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
    /** The ID of the delivery, to recognize one that is sent twice. */
    requestId: string | undefined;
    /** The body. Its type is that of the description; it is not checked at run time. */
    payload: EventPayload<Known>;
  };
}[Key];

/** The delivery of an event that the description does not know, from a plugin or a newer release. */
export interface UnknownDelivery {
  eventKey: "unknown";
  /** The key of the event as received. */
  unknownKey: string;
  /** The ID of the delivery, to recognize one that is sent twice. */
  requestId: string | undefined;
  /** The body, an object. */
  payload: unknown;
}

/** What a webhook delivered. `eventKey` determines the type of `payload`. */
export type WebhookDelivery = EventDelivery | UnknownDelivery;
