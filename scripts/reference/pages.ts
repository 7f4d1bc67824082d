import { type DescribedOperation, line, listEvents, listOperations, referencesIn, slugOf } from "../description.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";

/** The file of the types that several files name. */
export const sharedTypes = "types.md";
/** The file of the responses that several files name. */
export const sharedResponses = "responses.md";
/** The file of the events. */
export const eventsFile = "events.md";

/** A file of the reference, and what it links to others by. */
export interface Page {
  description: OpenAPI3;
  file: string;
  /** The file of each schema and of each operation. */
  homes: ReadonlyMap<string, string>;
}

/** The operations of one tag. */
export interface Group {
  name: string;
  slug: string;
  meaning: string;
  operations: DescribedOperation[];
}

/** The groups that have operations. */
export function groupsOf(description: OpenAPI3): Group[] {
  const operations = listOperations(description);
  return (description.tags ?? [])
    .map(({ name, description: meaning }) => ({
      name,
      slug: slugOf(name),
      meaning: line(meaning),
      operations: operations.filter(({ operation }) => operation.tags?.includes(name)),
    }))
    .filter((group) => group.operations.length > 0);
}

/** Finds the file of each operation, and of each schema: the one that alone names it, or the one of what is shared. */
export function homesOf(description: OpenAPI3, groups: readonly Group[]): Page["homes"] {
  const homes = new Map<string, string>();
  const pages = groups.map(({ slug, operations }): [string, unknown] => [`${slug}.md`, operations]);
  for (const [file, nodes] of [...pages, [eventsFile, listEvents(description)] as const]) {
    for (const name of referencesIn(description, nodes)) homes.set(name, homes.has(name) ? sharedTypes : file);
  }
  const schemas = Object.keys(description.components?.schemas ?? {}).map((name): [string, string] => {
    return [name, homes.get(`#/components/schemas/${name}`) ?? sharedTypes];
  });
  const all = groups.flatMap(({ slug, operations }) =>
    operations.map((one) => [one.operationId, `${slug}.md`] as const),
  );
  return new Map([...homes, ...schemas, ...all]);
}

/** The address of an operation or a type, as it is from a page. */
export function addressOf({ file, homes }: Page, name: string): string {
  const home = homes.get(name) ?? sharedTypes;
  return `${home === file ? "" : home}#${name.toLowerCase()}`;
}

/** The address of a response that several files name, undefined for others. */
export function sharedResponseAddress({ homes }: Page, response: object): string | undefined {
  const reference = "$ref" in response ? `${response.$ref}` : "";
  if (homes.get(reference) !== sharedTypes) return undefined;
  return `${sharedResponses}#${reference.replace(/.*\//, "").toLowerCase()}`;
}

/** A link to an event. */
export function eventLink(key: string): string {
  return `[${key}](${eventsFile}#${eventAnchor(key)})`;
}

/** The address of an event in its file. */
export function eventAnchor(key: string): string {
  return key.replaceAll(":", "");
}

/** Blocks of code as tabs. */
export function codeGroup(...blocks: (readonly [language: string, title: string, text: string])[]): string {
  const tabs = blocks.map(([language, title, text]) => code(`${language} [${title}]`, text));
  return ["::: code-group", ...tabs, ":::"].join("\n");
}

/** A block of code. */
export function code(language: string, text: string): string {
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** Names, each as code. */
export function names(list: readonly string[]): string {
  return list.map((name) => `\`${name}\``).join(", ");
}
