import { existsSync, readFileSync } from "node:fs";
import { type DescribedEvent, line, listEvents, mediaTypes, resolve, type Schema } from "../description.ts";
import { evidenceLine } from "../evidence.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { deliveringSample, receivingSample } from "../samples/typescript.ts";
import { endpointOf, examplesFold, exampleTabs, operationItem, operationSection } from "./operation.ts";
import {
  codeGroup,
  eventAnchor,
  eventLink,
  eventsFile,
  type Group,
  groupsOf,
  homesOf,
  type Page,
  sharedResponseAddress,
  sharedResponses,
  sharedTypes,
} from "./pages.ts";
import { fieldLines, fieldsOf, fieldTable, parameterOf, typeSection, typesText } from "./types.ts";

const notice = "<!-- Generated from openapi/ by `npm run generate`. Do not edit. -->";

/** The text of every file of the reference in Markdown, by its name in `docs/reference/`. Some begin as in `heads/`. */
export function markdownFiles(description: OpenAPI3): Map<string, string> {
  const groups = groupsOf(description);
  const homes = homesOf(description, groups);
  const write = (file: string, parts: (page: Page) => string[]): [string, string] => {
    const page = { description, file, homes };
    const head = new URL(`heads/${file}`, import.meta.url);
    const written = existsSync(head) ? [readFileSync(head, "utf8").trim()] : [];
    return [file, `${[notice, ...written, ...parts(page)].join("\n\n")}\n`];
  };
  return new Map([
    write("index.md", (page) => indexPage(page, groups)),
    ...groups.map((group) => write(`${group.slug}.md`, (page) => groupPage(page, group))),
    write(eventsFile, eventsPage),
    write(sharedTypes, (page) => typeSections(page, "##")),
    write(sharedResponses, responsesPage),
  ]);
}

/** How to read the other files, and every operation and event by name and path. */
function indexPage(page: Page, groups: Group[]): string[] {
  const { info } = page.description;
  return [
    "## About the API",
    `${info.description}`.trim(),
    "`await bitbucket.whoAmI()` returns the name in the `X-AUSERNAME` header.",
    ...groups.flatMap(({ name, slug, meaning, operations }) => [
      `## ${name}`,
      `${meaning} In [${slug}.md](${slug}.md).`,
      // On one line each, so that `grep` for a path shows the name.
      operations.map((operation) => `${operationItem(page, operation)}<br>\`${endpointOf(operation)}\``).join("\n"),
    ]),
    "## Events",
    `What a server sends to webhooks. In [${eventsFile}](${eventsFile}).`,
    listEvents(page.description)
      .map(({ eventKey, operation }) => `- ${eventLink(eventKey)}: ${line(operation.summary)}`)
      .join("\n"),
  ];
}

/** What a group is about, its operations, and the types that it alone names. */
function groupPage(page: Page, { name, meaning, operations }: Group): string[] {
  const events = listEvents(page.description).filter((event) => topicOf(event) === name);
  return [
    `# ${name}`,
    `${meaning} See also [all operations](index.md), [shared types](${sharedTypes}), [events](${eventsFile}).`,
    operations.map((operation) => operationItem(page, operation)).join("\n"),
    ...(events.length > 0 ? [`Events: ${events.map(({ eventKey }) => eventLink(eventKey)).join(", ")}.`] : []),
    ...operations.map((operation) => operationSection(page, operation)),
    ...ownTypes(page),
  ];
}

function eventsPage(page: Page): string[] {
  const { description } = page;
  const events = listEvents(description);
  const { parameters: headers = [] } = resolve(description, description.webhooks?.[events[0]?.eventKey ?? ""] ?? {});
  return [
    events
      .map(({ eventKey, operation }) => `- [${eventKey}](#${eventAnchor(eventKey)}): ${line(operation.summary)}`)
      .join("\n"),
    "Every delivery has headers (\\* required):",
    fieldTable(headers.map((header) => ({ ...parameterOf(page, resolve(description, header)), place: "" }))),
    ...events.map((event) => eventSection(page, event)),
    ...ownTypes(page),
  ];
}

function eventSection(page: Page, event: DescribedEvent): string {
  const { eventKey, operation } = event;
  const contents = mediaTypes(page.description, operation.requestBody);
  const [schema] = contents.map(([, media]) => media.schema);
  return [
    `## ${eventKey}`,
    `${line(operation.summary)}. ${`${operation.description}`.trim()}`,
    codeGroup(["ts", "TypeScript", receivingSample(page.description, event)], ["sh", "Mock", deliveringSample(event)]),
    [`Payload: ${typesText(page, schema)}.`, "", ...fieldLines(fieldsOf(page, schema))].join("\n"),
    evidenceLine(operation),
    ...examplesFold(page, "Examples of the payload", contents),
  ].join("\n\n");
}

/** The responses that several groups share, each with its examples. */
function responsesPage(page: Page): string[] {
  const { description } = page;
  const shared = Object.entries({ ...description.components?.responses }).filter(([name]) =>
    sharedResponseAddress(page, { $ref: `#/components/responses/${name}` }),
  );
  return shared.flatMap(([name, response]) => [
    `## ${name}`,
    line(resolve(description, response).description),
    ...exampleTabs(page, mediaTypes(description, response)),
  ]);
}

/** The group of the operations on what an event is about: "Projects" for "Project events". */
function topicOf({ operation: { tags: [tag = ""] = [] } }: DescribedEvent): string {
  return tag.replace(/y events$/, "ies").replace(/ events$/, "s");
}

/** The sections of the types whose place is a page, below headings of a level such as `###`. */
function typeSections(page: Page, level: string): string[] {
  return Object.entries({ ...page.description.components?.schemas })
    .filter(([name]) => page.homes.get(name) === page.file)
    .map(([name, schema]) => typeSection(page, level, name, schema as Schema));
}

/** The same below a heading of their own, if there are any. */
function ownTypes(page: Page): string[] {
  const sections = typeSections(page, "###");
  return sections.length > 0 ? ["## Types", "A `?` marks optional fields.", ...sections] : [];
}
