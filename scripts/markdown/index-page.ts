import type { Reference } from "../reference/model.ts";
import { eventAnchor, eventsFile, fileOf, sharedTypes } from "./homes.ts";
import { operationItem } from "./operation.ts";
import { code } from "./text.ts";

/** The first file: how to read the others, and every operation and event by name and path. */
export function indexPage({ introduction, groups, events }: Reference): string[] {
  return [
    head,
    howToRead,
    code("ts", client),
    "## The description",
    introduction,
    "`await bitbucket.whoAmI()` returns the name in the `X-AUSERNAME` header.",
    ...groups.flatMap((group) => [
      `## ${group.name}`,
      `${group.meaning} In [${fileOf(group)}](${fileOf(group)}).`,
      group.operations
        .map((operation) => operationItem(operation, `${fileOf(group)}#${operation.name.toLowerCase()}`))
        .join("\n"),
    ]),
    "## Events",
    `What a server sends to webhooks. In [${eventsFile}](${eventsFile}).`,
    events.map(({ name, summary }) => `- [${name}](${eventsFile}#${eventAnchor(name)}): ${summary}`).join("\n"),
  ];
}

const head = `# The operations of bitbucket-dc

Every operation and event, by name and path, with a link to its section. To find one in a terminal, run
\`grep -n "^## getTag" *.md\` in this folder. [${sharedTypes}](${sharedTypes}) has the types that several groups share.`;

const client = `import { createBitbucketClient } from "bitbucket-dc";

const bitbucket = createBitbucketClient({
  baseUrl: "https://bitbucket.example.com",
  auth: { token: process.env.BITBUCKET_TOKEN },
});`;

const howToRead = `Each section has:

- **The call** in TypeScript, where \`bitbucket\` is a client as below, and in curl, where \`BITBUCKET_URL\` is the server's
  base URL and \`BITBUCKET_TOKEN\` a token.
- **Arguments**: path and query parameters side by side, and the request body as \`body\`. Handles such as
  \`bitbucket.repo("HRB", "berth-planner")\` fill some in; \`bitbucket\` itself accepts all of them.
- **Returns**: what the call resolves to. A list can be awaited (its first page), iterated with \`for await\`, or read with
  \`toArray({ max })\`.
- **Responses** by status, with the names of examples and the exceptions in them. Every error rejects with a
  \`BitbucketError\`; check its \`status\` or \`has("NoSuchTagException")\`. The mock sends an example by its name:
  \`mock.reply("getTag", { status: 404, example: "NoSuchRepository" })\` or \`prefer("getTag", 404, "NoSuchRepository")\`.
- The permission it requires, where known, the evidence for its description, and whether the client retries it.`;
