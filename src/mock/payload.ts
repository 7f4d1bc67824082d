import type { EventKey } from "../webhooks/events.ts";
import { newAjv } from "./ajv.ts";
import { schemaOf } from "./events.ts";

/**
 * Refuses a body that no server sends with an event.
 *
 * @throws TypeError with what in it breaks the description.
 */
export function checkPayload(eventKey: EventKey, payload: unknown): void {
  const ajv = newAjv();
  if (ajv.validate(schemaOf(eventKey), payload)) return;
  const faults = ajv.errorsText(undefined, { dataVar: "payload", separator: "; " });
  throw new TypeError(`deliver: ${eventKey} has another body: ${faults}`);
}
