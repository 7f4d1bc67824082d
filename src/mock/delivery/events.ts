import type { EventExampleNames } from "../../../generated/examples.ts";
import { packagedDescription } from "../../description/description.ts";
import { resolved } from "../../description/references.ts";
import type { EventKey } from "../../webhooks/events.ts";

/** What the description says of events. */
interface DescribedEvents {
  webhooks: Record<EventKey, { post: { requestBody: { content: Record<"application/json", EventBody> } } }>;
  components: object;
}

/** What the description says of the body of an event. */
interface EventBody {
  schema: object;
  examples: Record<string, { $ref: string }>;
}

/** The name of an example that the description gives for an event. */
export type EventExampleName<Key extends EventKey> = EventExampleNames[Key];

/** The packaged description as far as it is about events, for which `npm run generate` vouches. */
function description(): DescribedEvents {
  return packagedDescription() as unknown as DescribedEvents;
}

/**
 * The body that the description gives as an example of an event, the first one unless another is named.
 *
 * @throws TypeError if there is no such event or example, with those that there are.
 */
export function exampleOf(eventKey: EventKey, name?: string): unknown {
  const { examples } = bodyOf(eventKey);
  const example = Object.entries(examples).find(([key]) => name === undefined || key === name)?.[1];
  if (example) return resolved<{ value: unknown }>(example).value;
  throw new TypeError(`deliver: ${eventKey} has no example "${name}", only ${Object.keys(examples).join(", ")}`);
}

/**
 * The schema of the body of an event, with everything that it refers to.
 *
 * @throws TypeError if there is no such event, with those that there are.
 */
export function schemaOf(eventKey: EventKey): object {
  return { ...bodyOf(eventKey).schema, components: description().components };
}

function bodyOf(eventKey: EventKey): EventBody {
  const { webhooks } = description();
  if (Object.hasOwn(webhooks, eventKey)) return webhooks[eventKey].post.requestBody.content["application/json"];
  throw new TypeError(`deliver: there is no event "${eventKey}", only ${Object.keys(webhooks).join(", ")}`);
}
