import type { Group, Reference, TypeEntry } from "../reference/model.ts";
import { eventsPart } from "./event.ts";
import { fieldList, typesHtml } from "./fields.ts";
import { blocks, escaped, inline, listing } from "./html.ts";
import { breakable, methodLabel, operationSection } from "./operation.ts";

/** The whole page, which needs nothing else. */
export function page(told: Reference, style: string, script: string): string {
  const { introduction, groups, events, types } = told;
  const contents = groups.map(({ name, slug, meaning }) => {
    return `<li><a href="#${slug}">${escaped(name)}</a> <span>${inline(meaning)}</span></li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>The operations of bitbucket-dc</title>
<style>
${style}</style>
</head>
<body>
${navigation(told)}
<script>
${script}</script>
<main>
<header>
<h1>The operations of bitbucket-dc</h1>
${listing("TypeScript", client)}
${howToRead}
<h4>Groups</h4>
<ul class="contents">${contents.join("\n")}</ul>
<h4>The description</h4>
${blocks(introduction)}
</header>
${groups.map(groupPart).join("\n")}
${eventsPart(events)}
<section class="group" id="types">
<h2><a href="#types">Types</a></h2>
<p>What operations and events send and answer. The package exports each type by its name.</p>
</section>
${[...types.values()].map(typeSection).join("\n")}
</main>
</body>
</html>
`;
}

function navigation({ groups, events }: Reference): string {
  const parts = groups.map(({ name, slug, operations }) => {
    const links = operations.map((operation) => {
      const { method, path, summary } = operation;
      const attributes = `data-call="${method} ${path}" data-summary="${escaped(summary)}"`;
      return `<li><a href="#${operation.name}" ${attributes}>${operation.name}</a></li>`;
    });
    return part(slug, name, links);
  });
  const links = events.map(({ name, summary }) => {
    return `<li><a href="#${name}" data-call="event" data-summary="${escaped(summary)}">${name}</a></li>`;
  });
  return `<nav aria-label="Operations">
<div class="search"><input type="search" id="filter" placeholder="Name, path or words" aria-label="Find an operation"
autocomplete="off" spellcheck="false" aria-controls="results"><kbd>/</kbd></div>
<ol id="results" hidden></ol>
<div id="tree">
${[...parts, part("events", "Events", links)].join("\n")}
<p><a href="#types">Types</a></p>
</div>
</nav>`;
}

function part(slug: string, name: string, links: readonly string[]): string {
  return `<details data-group="${slug}"><summary>${escaped(name)} <span>${links.length}</span></summary>
<ul><li><a href="#${slug}" class="about">About ${escaped(name)}</a></li>${links.join("")}</ul></details>`;
}

function groupPart({ name, slug, meaning, operations, events }: Group): string {
  const rows = operations.map((operation) => {
    const call = `<span class="call">${methodLabel(operation.method)} <code>${breakable(operation.path)}</code></span>`;
    const link = `<a href="#${operation.name}"><code>${operation.name}</code></a>`;
    return `<li>${link} <span>${escaped(operation.summary)}</span> ${call}</li>`;
  });
  const links = events.map((key) => `<a href="#${key}"><code>${key}</code></a>`).join(", ");
  const told = links ? `<p>Events: ${links}.</p>` : "";
  return `<section class="group" id="${slug}">
<h2><a href="#${slug}">${escaped(name)}</a></h2>
<p>${inline(meaning)}</p>
<ul class="contents">${rows.join("\n")}</ul>
${told}
</section>
${operations.map(operationSection).join("\n")}`;
}

function typeSection({ name, meaning, types, fields }: TypeEntry): string {
  const is = types.length > 0 ? `<p><code class="type">${typesHtml(types)}</code></p>` : "";
  return `<section class="type" id="${name}">
<h3><a href="#${name}">${name}</a></h3>
<p>${inline(meaning)}</p>
${is}${fieldList(fields)}
</section>`;
}

const client = `import { createBitbucketClient } from "bitbucket-dc";

const bitbucket = createBitbucketClient({
  baseUrl: "https://bitbucket.example.com",
  auth: { token: process.env.BITBUCKET_TOKEN },
});`;

const howToRead =
  blocks(`Each operation is a method of \`bitbucket\`, and of the handles that fill in parameters of its path. It takes the
parameters of the path and the query side by side, and the body as \`body\`. Whatever is not a success rejects with a
\`BitbucketError\`. The names of the examples are those that \`mock.reply\` and \`prefer\` of \`bitbucket-dc/mock\` take, as in
\`mock.reply("getTag", { status: 404, example: "NoSuchRepository" })\`. What is not required may be left out, and a \`?\`
marks what may be missing.`);
