import type { ExampleNames } from "../../generated/examples.ts";
import { type OperationName, operationNamed } from "../description/names.ts";
import { operationCalled } from "../description/operations.ts";
import type { EventKey, EventPayload } from "../webhooks/events.ts";
import { type EventExampleName, eventExample } from "./events.ts";
import type { ExampleName, StatusCode } from "./prefer.ts";
import type { ReplyBody } from "./reply-types.ts";
import { shown } from "./shown.ts";

/** Returns a copy of an example of the description, for fixtures. */
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

/** Returns a copy of an example of the description, typed as the body of the response or as the payload of the event. */
// What the description has is what its types say.
export const example: Example = ((key: string, ...args: unknown[]) => {
  if (key.includes(":")) return structuredClone(eventExample("example", key, args[0] as string | undefined));
  const operation = operationNamed("example", key);
  const [status, name] = args;
  const { responses } = operationCalled(operation);
  const response = responses.find((one) => one.status === status);
  if (!response) {
    const statuses = responses.map((one) => one.status).join(", ");
    throw new TypeError(`example: ${operation}: unknown status ${shown(status)}; known: ${statuses}`);
  }
  const examples = response.contents.flatMap((content) => content.examples);
  const found = name === undefined ? examples[0] : examples.find((one) => one.name === name);
  if (found) return structuredClone(found.value);
  const names = examples.map((one) => one.name).join(", ");
  throw new TypeError(`example: ${operation}: ${status} has no example ${shown(name)}; known: ${names}`);
}) as Example;
