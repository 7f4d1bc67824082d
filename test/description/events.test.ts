import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { eventKeys } from "../../generated/events.ts";
import { listEvents, readDescription } from "../../scripts/description.ts";
import { root } from "../../scripts/redocly.ts";

const events = listEvents(readDescription());

test("the description has the events of releases 8 to 10, each and no others", () => {
  expect(events.map(({ eventKey }) => eventKey)).toEqual([
    "diagnostics:ping",
    "mirror:repo_synchronized",
    "pr:comment:added",
    "pr:comment:deleted",
    "pr:comment:edited",
    "pr:declined",
    "pr:deleted",
    "pr:from_ref_updated",
    "pr:merged",
    "pr:modified",
    "pr:opened",
    "pr:reviewer:approved",
    "pr:reviewer:changes_requested",
    "pr:reviewer:needs_work",
    "pr:reviewer:unapproved",
    "pr:reviewer:updated",
    "pr:to_ref_updated",
    "project:modified",
    "repo:comment:added",
    "repo:comment:deleted",
    "repo:comment:edited",
    "repo:forked",
    "repo:modified",
    "repo:refs_changed",
    "repo:secret_detected",
  ]);
  expect(eventKeys).toEqual(events.map(({ eventKey }) => eventKey));
});

test("each event has its evidence", () => {
  for (const { operation } of events) expect(operation["x-evidence"]).toMatch(/^(recorded|live|documented)$/);
});

test("events are not operations of the client", () => {
  const types = readFileSync(join(root, "generated/types.ts"), "utf8");

  for (const { operation } of events) expect(types).not.toMatch(new RegExp(`^ +${operation.operationId}: `, "m"));
});
