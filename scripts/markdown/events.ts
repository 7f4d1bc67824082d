import { evidence } from "../evidence.ts";
import type { EventEntry, Reference } from "../reference/model.ts";
import { addressesFrom, eventsFile, type Homes } from "./homes.ts";
import { parameterLine } from "./operation.ts";
import { type AddressOf, code, fieldLines, names, typesText } from "./text.ts";
import { typesOfFile } from "./types.ts";

/** The file of the events. */
export function eventsPage(told: Reference, homes: Homes): string[] {
  const addressOf = addressesFrom(eventsFile, homes);
  const list = told.events.map(({ name, summary }) => `- [${name}](#${eventAnchor(name)}): ${summary}`);
  const [first] = told.events;
  const headers = (first?.parameters ?? []).map((parameter) => parameterLine(parameter, addressOf));
  return [
    head,
    list.join("\n"),
    ["Every delivery has headers:", "", ...headers].join("\n"),
    ...told.events.map((event) => eventSection(event, addressOf)),
    ...typesOfFile(told, homes, eventsFile),
  ];
}

const head = `# Events

What a server tells the webhooks of a repository or a project. \`receiveWebhook\` of \`bitbucket-dc/webhooks\` verifies
that it was the server, and gives the event with its type; in the samples \`request\` is a \`Request\` or has \`headers\` and
\`body\`, and \`secret\` is that of the webhook. \`npx bitbucket-dc-mock deliver\` and \`mock.deliver\` send an event to a
receiver that is to be tried. Beside it: [all operations](index.md), [shared types](types.md), [webhooks](webhooks.md).`;

/** The address of an event in its file. */
export function eventAnchor(key: string): string {
  return key.replaceAll(":", "");
}

function eventSection(event: EventEntry, addressOf: AddressOf): string {
  const { name, summary, meaning, samples, body, evidence: word } = event;
  const payload = body
    ? [`Payload: ${typesText(body.types, addressOf)}.`, "", ...fieldLines(body.fields, addressOf)]
    : ["No payload."];
  return [
    `## ${name}`,
    `${summary}. ${meaning}`,
    code("ts", samples.receiving),
    code("sh", samples.delivering),
    payload.join("\n"),
    ...(body && body.examples.length > 0 ? [`Examples: ${names(body.examples)}.`] : []),
    `Evidence: ${word}. ${evidence[word]}`,
  ].join("\n\n");
}
