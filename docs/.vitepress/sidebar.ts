import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { type DescribedOperation, listEvents } from "../../scripts/description.ts";
import type { OpenAPI3 } from "../../scripts/openapi-typescript.ts";
import { eventAnchor, groupsOf } from "../../scripts/reference/pages.ts";

/** The guides that come first. The others follow in the order of the alphabet. */
const firstGuides = ["getting-started", "tasks"];

/** Every operation in its group, deprecated ones crossed out. */
export function referenceSidebar(description: OpenAPI3): DefaultTheme.SidebarItem[] {
  const eventLinks = listEvents(description).map(({ eventKey }) => {
    return { text: eventKey, link: `/reference/events#${eventAnchor(eventKey)}` };
  });
  return [
    {
      text: "Reference",
      items: [
        { text: "Overview", link: "/reference/" },
        { text: "Events", link: "/reference/events", collapsed: true, items: eventLinks },
        { text: "Types", link: "/reference/types" },
      ],
    },
    {
      text: "Operations",
      items: groupsOf(description).map(({ name, slug, operations }) => ({
        text: name,
        link: `/reference/${slug}`,
        collapsed: true,
        items: operations.map((operation) => operationLink(operation, slug)),
      })),
    },
  ];
}

/** The pages of a folder by their titles. */
export function pagesOf(docs: string, folder: string): DefaultTheme.SidebarItem[] {
  const rankOf = (name: string) => firstGuides.indexOf(name) + 1 || firstGuides.length + 1;
  return readdirSync(join(docs, folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.replace(/\.md$/, ""))
    .sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1))
    .map((name) => {
      const [, title = name] = /^# (.*)$/m.exec(readFileSync(join(docs, folder, `${name}.md`), "utf8")) ?? [];
      return { text: title, link: `/${folder}/${name}` };
    });
}

function operationLink({ operationId, operation }: DescribedOperation, slug: string): DefaultTheme.SidebarItem {
  const text = operation.deprecated ? `<s title="deprecated">${operationId}</s>` : operationId;
  return { text, link: `/reference/${slug}#${operationId.toLowerCase()}` };
}
