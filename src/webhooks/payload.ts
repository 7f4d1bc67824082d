import { rejecting, WebhookError } from "./error.ts";

/** Far deeper than any event, and shallow enough for programs that walk payloads recursively. */
const maxDepth = 500;

/**
 * Parses the body of an event.
 *
 * @throws WebhookError if it is not a JSON object in UTF-8, or is nested too deeply.
 */
export function parsePayload(bytes: Uint8Array<ArrayBuffer>): Promise<Record<string, unknown>> {
  return rejecting("invalidJson", () => {
    const text = new TextDecoder("utf8", { fatal: true }).decode(bytes);
    const payload = JSON.parse(text);
    if (!/^\s*\{/.test(text)) throw new WebhookError("invalidJson");
    clean(payload, maxDepth);
    return payload;
  });
}

/** Drops what would set the prototype of a copy. A reviver would do that too, but exceeds the stack before it could count. */
function clean(value: unknown, depth: number): void {
  if (typeof value !== "object" || !value) return;
  if (!depth) throw new WebhookError("invalidJson");
  Reflect.deleteProperty(value, "__proto__");
  for (const member of Object.values(value)) clean(member, depth - 1);
}
