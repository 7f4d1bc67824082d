import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { type DescribedOperation, listEvents } from "../../scripts/description.ts";
import type { OpenAPI3 } from "../../scripts/openapi-typescript.ts";
import { eventAnchor, groupsOf } from "../../scripts/reference/pages.ts";

/** The guides in the order in which they are needed. One that is missing here comes last. */
const guides: Readonly<Record<string, readonly string[]>> = {
  "First steps": ["getting-started", "tasks", "pull-request-bots", "events", "mock"],
  "In production": ["retries", "oauth", "tracing", "debugging", "verify"],
  More: ["tools", "migrating", "comparison", "performance", "evidence", "policies"],
};

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
        { text: "Responses", link: "/reference/responses" },
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

/** The guides in groups. */
export function guideSidebar(docs: string): DefaultTheme.SidebarItem[] {
  const known = Object.values(guides).flat();
  const pages = pagesOf(docs, "guide");
  const named = (names: readonly string[]) =>
    names.flatMap((name) => pages.filter(({ link }) => link === `/guide/${name}`));
  const others = pages.filter(({ link }) => !known.includes(basename(link)));
  return Object.entries(guides).map(([text, names]) => {
    return { text, items: text === "More" ? [...named(names), ...others] : named(names) };
  });
}

/** The pages of a folder by their titles. */
export function pagesOf(docs: string, folder: string): { text: string; link: string }[] {
  const names = readdirSync(join(docs, folder)).filter((file) => file.endsWith(".md"));
  return names.sort().map((file) => {
    const [, title = file] = /^# (.*)$/m.exec(readFileSync(join(docs, folder, file), "utf8")) ?? [];
    return { text: title, link: `/${folder}/${basename(file, ".md")}` };
  });
}

function operationLink({ operationId, operation }: DescribedOperation, slug: string): DefaultTheme.SidebarItem {
  const text = operation.deprecated ? `<s title="deprecated">${operationId}</s>` : operationId;
  return { text, link: `/reference/${slug}#${operationId.toLowerCase()}` };
}
