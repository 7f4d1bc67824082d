import { newAjv } from "../../description/ajv.ts";
import { brokenRules } from "../../description/rules.ts";
import type { EventKey } from "../../webhooks/events.ts";
import { schemaOf } from "./events.ts";

/**
 * Refuses a body that no server sends with an event.
 *
 * @throws TypeError with what in it breaks the description.
 */
export function checkPayload(eventKey: EventKey, payload: unknown): void {
  const check = newAjv().compile(schemaOf(eventKey));
  if (check(payload)) return;
  const rules = brokenRules(check.errors).map(({ keys, rule }) => `${["payload", ...keys].join("/")} ${rule}`);
  const faults = rules.join("; ");
  throw new TypeError(`deliver: ${eventKey} has another body: ${faults}`);
}
