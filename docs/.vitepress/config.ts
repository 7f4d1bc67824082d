import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig, type UserConfig } from "vitepress";
import { readDescription } from "../../scripts/description.ts";
import { project } from "../../scripts/project.ts";
import { groupsOf } from "../../scripts/reference/pages.ts";
import { highlightJson, linkToRepository } from "./markdown.ts";
import { searchOptions, searchText } from "./search.ts";
import { guideSidebar, pagesOf, referenceSidebar } from "./sidebar.ts";

const docs = dirname(dirname(fileURLToPath(import.meta.url)));
const description = readDescription();
const groups = groupsOf(description);
const decisions = pagesOf(docs, "decisions");

const config: UserConfig<DefaultTheme.Config> = defineConfig({
  title: "bitbucket-dc",
  description: "A typed client for the REST API of Bitbucket Data Center, with a mock server and webhooks",
  lang: "en",
  base: new URL(project.homepage).pathname,
  cleanUrls: true,
  metaChunk: true,
  // The sidebar links to every group, whose pages are large.
  router: { prefetchLinks: false },
  markdown: {
    // The default light theme is too pale to read.
    theme: { light: "github-light-high-contrast", dark: "github-dark" },
    // The anchors of headings are those that GitHub gives them, so that links work in both places.
    anchor: {
      slugify: (text) =>
        text
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}_ -]/gu, "")
          .replaceAll(" ", "-"),
    },
    config: (md) => {
      highlightJson(md);
      linkToRepository(md);
    },
  },
  vite: {
    // A group with hundreds of examples is large, and loads only when it is opened.
    build: { chunkSizeWarningLimit: 10_000 },
  },
  transformPageData(page) {
    // A generated page is edited where it is described.
    const isGenerated = page.relativePath.startsWith("reference/");
    if (isGenerated) page.frontmatter.pageClass = "reference";
    page.filePath = isGenerated ? sourceOf(basename(page.relativePath, ".md")) : `docs/${page.relativePath}`;
  },
  themeConfig: {
    nav: [
      { text: "Guide", link: "/guide/getting-started", activeMatch: "^/guide/" },
      { text: "Reference", link: "/reference/", activeMatch: "^/reference/" },
      { text: "Decisions", link: decisions[0]?.link ?? "/", activeMatch: "^/decisions/" },
    ],
    sidebar: { "/guide/": guideSidebar(docs), "/decisions/": decisions, "/reference/": referenceSidebar(description) },
    outline: { level: 2 },
    search: {
      provider: "local",
      options: {
        _render: (text, env, md) => md.render(searchText(text, env.relativePath), env),
        miniSearch: searchOptions,
      },
    },
    editLink: { pattern: `${project.repository}/blob/main/:path`, text: "Edit this page" },
    socialLinks: [{ icon: "github", link: project.repository }],
  },
});

export default config;

/** Where a page of the reference is described. */
function sourceOf(slug: string): string {
  if (groups.some((group) => group.slug === slug)) return `openapi/paths/${slug}`;
  const folders: Record<string, string> = {
    events: "openapi/webhooks",
    types: "openapi/components/schemas",
    responses: "openapi/components/responses",
  };
  return folders[slug] ?? "openapi/openapi.yaml";
}
