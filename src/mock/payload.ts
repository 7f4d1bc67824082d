import { createRequire } from "node:module";
import type { EventKey } from "../webhooks/events.ts";
import { schemaOf } from "./events.ts";

/** The part of Ajv that checks a value. */
interface Ajv {
  validate(schema: object, value: unknown): boolean;
  errorsText(errors: undefined, options: { dataVar: string; separator: string }): string;
}

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

/** Makes a validator with the one that Prism brings. */
function newAjv(): Ajv {
  const fromCommandLine = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-cli"));
  const fromPrism = createRequire(fromCommandLine.resolve("@stoplight/prism-http"));
  const { default: Ajv2020 } = fromPrism("ajv/dist/2020.js");
  return new Ajv2020({ strict: false, validateFormats: false });
}
