import type { Group, Reference } from "../reference/model.ts";
import { addressesFrom, eventAnchor, eventsFile, fileOf, type Homes, sharedTypes } from "./homes.ts";
import { operationItem, operationSection } from "./operation.ts";
import { typesOfFile } from "./types.ts";

/** The file of a group: what it is about, its operations, and the types that it alone names. */
export function groupPage(group: Group, told: Reference, homes: Homes, hasExamples: boolean): string[] {
  const file = fileOf(group);
  const style = { addressOf: addressesFrom(file, homes), hasExamples };
  const list = group.operations.map((operation) => operationItem(operation, `#${operation.name.toLowerCase()}`));
  const events = group.events.map((key) => `[${key}](${eventsFile}#${eventAnchor(key)})`).join(", ");
  return [
    `# ${group.name}`,
    `${group.meaning} See also [all operations](index.md), [shared types](${sharedTypes}), [events](${eventsFile}).`,
    list.join("\n"),
    ...(events ? [`Events: ${events}.`] : []),
    ...group.operations.map((operation) => operationSection(operation, style, homes)),
    ...typesOfFile(told, homes, file),
  ];
}
