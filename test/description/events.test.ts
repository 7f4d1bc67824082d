import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { eventKeys } from "../../generated/events.ts";
import { listEvents, readDescription } from "../../scripts/description.ts";
import { missingEvents } from "../../scripts/names.ts";
import { root } from "../../scripts/redocly.ts";

const description = readDescription();
const events = listEvents(description);

test("the events are those that the schema of subscriptions names, and every receiver knows them", () => {
  expect(missingEvents(description)).toEqual([]);
  expect(events.length).toBeGreaterThanOrEqual(25);
  expect(eventKeys).toEqual(events.map(({ eventKey }) => eventKey));
});

test("an event that is named in one place only is reported with the file and the text", () => {
  const { "pr:merged": merged, ...others } = { ...description.webhooks };
  const changed = { ...description, webhooks: { ...others, "pr:moored": merged ?? {} } };

  expect(missingEvents(changed)).toEqual([
    "pr:moored is missing in openapi/components/schemas/WebhookEvent.yaml. Add it to x-extensible-enum:\n\n  - pr:moored",
    "pr:merged of openapi/components/schemas/WebhookEvent.yaml is missing under webhooks in openapi/openapi.yaml. Add it there.",
  ]);
});

test("each event has its evidence", () => {
  for (const { operation } of events) expect(operation["x-evidence"]).toMatch(/^(recorded|live|documented)$/);
});

test("events are not operations of the client", () => {
  const types = readFileSync(join(root, "generated/types.ts"), "utf8");

  for (const { operation } of events) expect(types).not.toMatch(new RegExp(`^ +${operation.operationId}: `, "m"));
});
