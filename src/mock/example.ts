import type { EventExampleNames, ExampleNames } from "../../generated/examples.ts";
import { packagedDescription } from "../description/description.ts";
import { type OperationName, operationNamed } from "../description/names.ts";
import { operationByName } from "../description/operations.ts";
import { nodeAt, pointer, resolved } from "../description/references.ts";
import type { EventKey, EventPayload } from "../webhooks/events.ts";
import type { ReplyBody } from "./operation-types.ts";
import type { ExampleName, StatusCode } from "./prefer.ts";
import { unknownValue } from "./shown.ts";

/** The name of an example that the description has for an event. */
export type EventExampleName<Key extends EventKey> = EventExampleNames[Key];

/** The type of `example`. */
export interface Example {
  /**
   * @param operation - The name of the operation.
   * @param status - A status of the operation.
   * @param name - The example, the first one of the status by default.
   * @throws TypeError if one of them is unknown, with the known ones.
   *
   * @example
   * const repository = example("createRepository", 201);
   */
  <Name extends keyof ExampleNames & OperationName, Code extends StatusCode<Name>>(
    operation: Name,
    status: Code,
    name?: ExampleName<Name, Code>,
  ): ReplyBody<Name, Code>;
  /**
   * @param eventKey - The key of an event.
   * @param name - The example, the first one of the event by default.
   * @throws TypeError if one of them is unknown, with the known ones.
   *
   * @example
   * const { pullRequest } = example("pr:opened");
   */
  <Key extends EventKey>(eventKey: Key, name?: EventExampleName<Key>): EventPayload<Key>;
}

/** Returns a copy of an example of the description, typed as the body of the response or as the payload of the event, for fixtures. */
// What the description has is what its types say.
export const example: Example = ((key: string, ...args: unknown[]) => {
  if (key.includes(":")) return structuredClone(eventExample("example", key, args[0]));
  const operation = operationNamed("example", key);
  const [status, name] = args;
  const { responses } = operationByName(operation);
  const statuses = responses.map((one) => one.status);
  const response = responses.find((one) => one.status === status);
  if (!response) throw unknownValue(`example: ${operation}: unknown status`, status, statuses);
  const examples = response.contents.flatMap((content) => content.examples);
  const names = examples.map((one) => one.name);
  const found = name === undefined ? examples[0] : examples.find((one) => one.name === name);
  if (!found) throw unknownValue(`example: ${operation}: ${status} has no example`, name, names);
  return structuredClone(found.value);
}) as Example;

type EventExamples = Readonly<Record<string, { $ref: string }>>;

/**
 * The examples of the body of an event, and the place of its schema in the description.
 *
 * @throws TypeError if the event is unknown, with the known ones.
 */
export function eventCalled(caller: string, eventKey: string): { examples: EventExamples; schema: string } {
  const { webhooks = {} } = packagedDescription();
  if (!Object.hasOwn(webhooks, eventKey))
    throw unknownValue(`${caller}: unknown event`, eventKey, Object.keys(webhooks));
  // Lint ensures that events are sent by POST with a JSON body.
  const place = pointer("webhooks", eventKey, "post", "requestBody", "content", "application/json");
  return { ...nodeAt<{ examples: EventExamples }>(place), schema: `${place}/schema` };
}

/**
 * The body that the description has as an example of an event, the first one by default.
 *
 * @throws TypeError if the event or the example is unknown, with the known ones.
 */
export function eventExample(caller: string, eventKey: string, name: unknown): unknown {
  const { examples } = eventCalled(caller, eventKey);
  const names = Object.keys(examples);
  const found = examples[name === undefined ? `${names[0]}` : `${names.find((one) => one === name)}`];
  if (!found) throw unknownValue(`${caller}: ${eventKey} has no example`, name, names);
  return resolved<{ value: unknown }>(found).value;
}
