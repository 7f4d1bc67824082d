import type { EventExampleNames } from "../../generated/examples.ts";
import { packagedDescription } from "../description/description.ts";
import { pointer, resolved } from "../description/references.ts";
import type { EventKey } from "../webhooks/events.ts";
import { shown } from "./shown.ts";

/** The name of an example that the description has for an event. */
export type EventExampleName<Key extends EventKey> = EventExampleNames[Key];

/** What the description says of the body of an event. */
export interface DescribedEvent {
  examples: Readonly<Record<string, { $ref: string }>>;
  /** The place of the schema in the description, as a pointer. */
  schema: string;
}

/**
 * What the description says of the body of an event.
 *
 * @throws TypeError if the event is unknown, with the known ones.
 */
export function eventCalled(caller: string, eventKey: string): DescribedEvent {
  const { webhooks = {} } = packagedDescription();
  if (!Object.hasOwn(webhooks, eventKey))
    throw new TypeError(`${caller}: unknown event ${shown(eventKey)}; known: ${Object.keys(webhooks).join(", ")}`);
  // Events are sent by POST with a JSON body, for which lint vouches.
  const { post } = webhooks[eventKey] as {
    post: { requestBody: { content: Record<"application/json", Pick<DescribedEvent, "examples">> } };
  };
  const { examples } = post.requestBody.content["application/json"];
  const place = pointer("webhooks", eventKey, "post", "requestBody", "content", "application/json", "schema");
  return { examples, schema: place };
}

/**
 * The body that the description has as an example of an event, the first one by default.
 *
 * @throws TypeError if the event or the example is unknown, with the known ones.
 */
export function eventExample(caller: string, eventKey: string, name?: string): unknown {
  const { examples } = eventCalled(caller, eventKey);
  const example = name === undefined ? Object.values(examples)[0] : Object.hasOwn(examples, name) && examples[name];
  if (example) return resolved<{ value: unknown }>(example).value;
  throw new TypeError(
    `${caller}: ${eventKey} has no example ${shown(name)}; known: ${Object.keys(examples).join(", ")}`,
  );
}
