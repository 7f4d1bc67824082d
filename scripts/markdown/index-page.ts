import type { Reference } from "../reference/model.ts";
import { eventAnchor } from "./events.ts";
import { eventsFile, fileOf, sharedTypes } from "./homes.ts";
import { operationItem } from "./operation.ts";
import { code } from "./text.ts";

/** The first file: how to read the others, and where everything is, by name and by path. */
export function indexPage({ introduction, groups, events }: Reference): string[] {
  return [
    head,
    howToRead,
    code("ts", client),
    "## The description",
    introduction,
    "`await bitbucket.whoAmI()` gives the name in the `X-AUSERNAME` header.",
    ...groups.flatMap((group) => [
      `## ${group.name}`,
      `${group.meaning} In [${fileOf(group)}](${fileOf(group)}).`,
      group.operations
        .map((operation) => operationItem(operation, `${fileOf(group)}#${operation.name.toLowerCase()}`))
        .join("\n"),
    ]),
    "## Events",
    `What a server tells webhooks. In [${eventsFile}](${eventsFile}).`,
    events.map(({ name, summary }) => `- [${name}](${eventsFile}#${eventAnchor(name)}): ${summary}`).join("\n"),
  ];
}

const head = `# The operations of bitbucket-dc

Every operation and every event, by name and by path. A line below says in which file its section is; so does
\`grep -n "^## getTag" *.md\` in this folder. [${sharedTypes}](${sharedTypes}) has the types that several groups name.`;

const client = `import { createBitbucketClient } from "bitbucket-dc";

const bitbucket = createBitbucketClient({
  baseUrl: "https://bitbucket.example.com",
  auth: { token: process.env.BITBUCKET_TOKEN },
});`;

const howToRead = `Each section has:

- The call by name in TypeScript, where \`bitbucket\` is a client as below, and the same by curl, where \`BITBUCKET_URL\` is the
  server's own address and \`BITBUCKET_TOKEN\` a token.
- What it takes: parameters of the path, the query and, rarely, a header side by side, and the body as \`body\`. Handles fill
  some of them in; \`bitbucket\` itself takes all of them. What is not required may be left out, as it is in the samples.
- What it gives. A list can be awaited (its first page), iterated with \`for await\`, or read with \`toArray({ max })\`.
- What a server answers, by status. Whatever is not a success rejects with a \`BitbucketError\`, whose \`status\` and
  \`has("NoSuchTagException")\` tell what happened. The names of the examples are those that the mock takes, in
  \`mock.reply("getTag", { status: 404, example: "NoSuchRepository" })\` and \`prefer("getTag", 404, "NoSuchRepository")\`.
- The permission that it needs, where that is known, what its description rests on, and whether the client repeats it after
  a failure.`;
