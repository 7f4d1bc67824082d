import type { OpenAPI3 } from "../openapi-typescript.ts";
import { reference } from "../reference/reference.ts";
import { eventsPage } from "./events.ts";
import { groupPage } from "./group.ts";
import { eventsFile, fileOf, homesOf, sharedTypes } from "./homes.ts";
import { indexPage } from "./index-page.ts";
import { typeSections } from "./types.ts";

const notice = "<!-- Generated from openapi/ by `npm run generate`. Do not edit. -->";

/**
 * The text of every file of the reference in Markdown, by its name in `docs/reference/`.
 *
 * @param hasExamples - Whether examples have their bodies, as on the site. The package has their names only.
 */
export function markdownFiles(description: OpenAPI3, hasExamples = false): Map<string, string> {
  const told = reference(description);
  const homes = homesOf(description, told.groups);
  const files: [string, string[]][] = [
    ["index.md", indexPage(told)],
    ...told.groups.map((group): [string, string[]] => [fileOf(group), groupPage(group, told, homes, hasExamples)]),
    [eventsFile, eventsPage(told, homes, hasExamples)],
    [sharedTypes, [typesHead, ...typeSections(told, homes, sharedTypes, "##")]],
  ];
  return new Map(files.map(([name, parts]) => [name, `${[notice, ...parts].join("\n\n")}\n`]));
}

const typesHead = `# Types

The types that several groups share. The package exports each by its name. A \`?\` marks optional fields.`;
