export type { WebhookBody, WebhookBytes } from "./body.ts";
export { WebhookError, type WebhookErrorReason } from "./error.ts";
export type { EventDelivery, EventKey, EventPayload, UnknownDelivery, WebhookDelivery } from "./events.ts";
export type { HeaderValue, WebhookHeaders } from "./headers.ts";
export { type ReceiveWebhookOptions, receiveWebhook } from "./receive.ts";
export type { WebhookRequest } from "./request.ts";
export { signWebhook, verifyWebhook, type WebhookSecret } from "./signature.ts";
