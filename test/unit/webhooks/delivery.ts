import { createHmac } from "node:crypto";

export const secret = "tides-and-berths";
export const event = { eventKey: "pr:opened", date: "2026-06-02T17:00:00+0200" };
/** What a server sends. */
export const body: string = JSON.stringify(event);
export const headers: Record<string, string> = headersOf(body);
/** What it is received as. */
export const delivery: object = { eventKey: "pr:opened", requestId: "3f6c1c52", payload: event };

/** The signature of a body. */
export function signed(bytes: string | Uint8Array, key: string = secret): string {
  return `sha256=${createHmac("sha256", key).update(bytes).digest("hex")}`;
}

/** The headers that a server sends with a body. */
export function headersOf(bytes: string | Uint8Array, eventKey = "pr:opened"): Record<string, string> {
  return { "X-Event-Key": eventKey, "X-Request-Id": "3f6c1c52", "X-Hub-Signature": signed(bytes) };
}
