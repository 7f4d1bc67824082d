import { listEvents, listOperations } from "../description.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { schemasIn } from "../reference/mentions.ts";
import type { Group } from "../reference/model.ts";
import type { AddressOf } from "./text.ts";

/** The file of the types that several files name. */
export const sharedTypes = "types.md";
/** The file of the events. */
export const eventsFile = "events.md";

/** The file of each schema and of each operation. */
export type Homes = ReadonlyMap<string, string>;

/** Finds the file of each operation, and of each schema: the one that alone names it, or the one of what is shared. */
export function homesOf(description: OpenAPI3, groups: readonly Group[]): Homes {
  const homes = new Map<string, string>();
  const operations = new Map(listOperations(description).map((described) => [described.operationId, described]));
  const named = groups.map((group): [string, unknown[]] => [
    fileOf(group),
    group.operations.map(({ name }) => ({ ...operations.get(name) })),
  ]);
  const events = listEvents(description).map(({ operation }) => operation);
  for (const [file, nodes] of [...named, [eventsFile, events] as const]) {
    for (const name of schemasIn(description, nodes)) homes.set(name, homes.has(name) ? sharedTypes : file);
  }
  for (const name of Object.keys(description.components?.schemas ?? {})) {
    if (!homes.has(name)) homes.set(name, sharedTypes);
  }
  for (const group of groups) for (const { name } of group.operations) homes.set(name, fileOf(group));
  return homes;
}

/** The address of an operation. */
export function operationAddress(name: string, homes: Homes): string {
  return `${homes.get(name)}#${name.toLowerCase()}`;
}

/** The address of an event in its file. */
export function eventAnchor(key: string): string {
  return key.replaceAll(":", "");
}

/** The file of a group. */
export function fileOf({ slug }: Pick<Group, "slug">): string {
  return `${slug}.md`;
}

/** The addresses of types, as they are from a file. */
export function addressesFrom(file: string, homes: Homes): AddressOf {
  return (schema) => {
    const home = homes.get(schema) ?? sharedTypes;
    return `${home === file ? "" : home}#${schema.toLowerCase()}`;
  };
}
