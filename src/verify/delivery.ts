import type { Description } from "../description/description.ts";
import type { BodyValidator, Faults } from "./body-validator.ts";
import { parsedJson } from "./json.ts";
import { eventBody, jsonSchema } from "./operation.ts";

/** What deliveries are judged with. */
interface DeliveryRules {
  description: Description;
  validator: BodyValidator;
}

/** Says whether the body of an event is described, valid and complete. */
export function eventFaults(eventKey: string, body: unknown, { description, validator }: DeliveryRules): Faults {
  const described = eventBody(description, eventKey);
  const schema = described && jsonSchema(described);
  return schema ? validator.check(schema, body) : [`${shownKey(eventKey, description)} is not described`];
}

/** Says the same of a delivery that was recorded. Undefined if it cannot be told, as the body was not recorded. */
export function deliveryFaults(eventKey: string, body: Buffer | undefined, rules: DeliveryRules): Faults | undefined {
  if (!body) return undefined;
  const parsed = parsedJson(body.toString());
  return parsed ? eventFaults(eventKey, parsed.value, rules) : ["the body is not JSON"];
}

/** The key of an event, unless it does not look like those that servers have. Then it is `*`. */
export function shownKey(eventKey: string, { webhooks }: Description): string {
  const families = new Set(Object.keys({ ...webhooks }).map((key) => key.split(":")[0]));
  const [family = ""] = eventKey.split(":");
  return families.has(family) && /^[a-z_]+(:[a-z_]+)+$/.test(eventKey) ? eventKey : "*";
}
