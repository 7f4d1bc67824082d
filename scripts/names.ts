import { listEvents, listOperations, mediaTypes, schemaOf } from "./description.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** The TypeScript source of the keys of all events, which is small, as every receiver loads it. */
export function eventKeys(description: OpenAPI3): string {
  const keys = listEvents(description).map(({ eventKey }) => eventKey);
  return [
    "/** The keys of the events that servers send. */",
    `export const eventKeys = ${JSON.stringify(keys, null, 2)} as const;`,
    "",
  ].join("\n");
}

/** The TypeScript source of types that name the examples of every response, by operation and status, and of every event. */
export function exampleNames(description: OpenAPI3): string {
  const namesIn = (node: Parameters<typeof mediaTypes>[1]) => {
    const names = mediaTypes(description, node).flatMap(([, { examples = {} }]) => Object.keys(examples));
    return names.map((name) => JSON.stringify(name)).join(" | ") || "never";
  };
  const operations = listOperations(description).map(({ operationId, operation }) => {
    const responses = Object.entries(operation.responses ?? {});
    return `  ${operationId}: { ${responses.map(([status, response]) => `${status}: ${namesIn(response)};`).join(" ")} };`;
  });
  const events = listEvents(description).map(
    ({ eventKey, operation }) => `  "${eventKey}": ${namesIn(operation.requestBody)};`,
  );
  return Object.entries({ ExampleNames: operations, EventExampleNames: events })
    .map(([name, members]) => [`export interface ${name} {`, ...members, "}", ""].join("\n"))
    .join("\n");
}

/** What to change where the events differ from those that the schema of subscriptions names. */
export function missingEvents(description: OpenAPI3): string[] {
  const file = "openapi/components/schemas/WebhookEvent.yaml";
  const { "x-extensible-enum": known = [], description: text = "" } = schemaOf(description, {
    $ref: "#/components/schemas/WebhookEvent",
  });
  const described = listEvents(description).map(({ eventKey }) => eventKey);
  const named = [...known.map(String), ...Array.from(text.matchAll(/`(\w+:[\w:]+)`/g), ([, key = ""]) => key)];
  return [
    ...described
      .filter((key) => !named.includes(key))
      .map((key) => `${key} is missing in ${file}. Add it to x-extensible-enum:\n\n  - ${key}`),
    ...named
      .filter((key) => !described.includes(key))
      .map((key) => `${key} of ${file} is missing under webhooks in openapi/openapi.yaml. Add it there.`),
  ];
}
