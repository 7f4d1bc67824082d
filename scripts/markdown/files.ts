import type { OpenAPI3 } from "../openapi-typescript.ts";
import { reference } from "../reference/reference.ts";
import { eventsPage } from "./events.ts";
import { groupPage } from "./group.ts";
import { eventsFile, fileOf, homesOf, sharedTypes } from "./homes.ts";
import { indexPage } from "./index-page.ts";
import { typeSections } from "./types.ts";

const notice = "<!-- Generated from openapi/ by `npm run generate`. Do not edit. -->";

/** The text of every file of the reference in Markdown, by its name in `docs/reference/`. */
export function markdownFiles(description: OpenAPI3): Map<string, string> {
  const told = reference(description);
  const homes = homesOf(description, told.groups);
  const files: [string, string[]][] = [
    ["index.md", indexPage(told)],
    ...told.groups.map((group): [string, string[]] => [fileOf(group), groupPage(group, told, homes)]),
    [eventsFile, eventsPage(told, homes)],
    [sharedTypes, [typesHead, ...typeSections(told, homes, sharedTypes, "##")]],
  ];
  return new Map(files.map(([name, parts]) => [name, `${[notice, ...parts].join("\n\n")}\n`]));
}

const typesHead = `# Types

What several groups of operations send and answer. The package exports each type by its name. A \`?\` marks what may be
missing.`;
