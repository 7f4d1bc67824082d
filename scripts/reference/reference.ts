import { type DescribedEvent, listEvents, listOperations, resolve } from "../description.ts";
import { evidenceOf } from "../evidence.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { deliveringSample, receivingSample } from "../samples/event.ts";
import type { EventEntry, Group, Reference } from "./model.ts";
import { bodyEntry, operationEntry, parameterEntry } from "./operations.ts";
import { line, typeEntries } from "./schemas.ts";

/** Everything that there is to read, in the order of the description. */
export function reference(description: OpenAPI3): Reference {
  return {
    introduction: `${description.info.description}`.trim(),
    groups: groups(description),
    events: listEvents(description).map((event) => eventEntry(description, event)),
    types: typeEntries(description),
  };
}

/** The groups that have operations. */
function groups(description: OpenAPI3): Group[] {
  const operations = listOperations(description);
  const events = listEvents(description);
  return (description.tags ?? [])
    .map(({ name, description: meaning }) => ({
      name,
      slug: slugOf(name),
      meaning: line(meaning),
      operations: operations
        .filter(({ operation }) => operation.tags?.includes(name))
        .map((operation) => operationEntry(description, operation)),
      events: events.filter((event) => topicOf(event) === name).map(({ eventKey }) => eventKey),
    }))
    .filter((group) => group.operations.length > 0);
}

/** The name of a group as it stands in addresses and names of files. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/\W+/g, "-");
}

/** The group of the operations on what an event tells of: "Projects" for "Project events". */
function topicOf({ operation: { tags: [tag = ""] = [] } }: DescribedEvent): string {
  return tag.replace(/y events$/, "ies").replace(/ events$/, "s");
}

function eventEntry(description: OpenAPI3, event: DescribedEvent): EventEntry {
  const { eventKey, operation } = event;
  const { parameters = [] } = resolve(description, description.webhooks?.[eventKey] ?? {});
  return {
    name: eventKey,
    summary: line(operation.summary),
    meaning: `${operation.description}`.trim(),
    evidence: evidenceOf(operation),
    parameters: parameters.map((parameter) => parameterEntry(description, resolve(description, parameter))),
    body: bodyEntry(description, operation),
    samples: { receiving: receivingSample(description, event), delivering: deliveringSample(event) },
  };
}
