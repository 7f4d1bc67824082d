import { listEvents } from "./description.ts";
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
