import { evidence } from "../evidence.ts";
import type { EventEntry, Reference } from "../reference/model.ts";
import { addressesFrom, eventAnchor, eventsFile, type Homes } from "./homes.ts";
import { argumentTable, codeGroup, examplesFold, fieldLines, names, type Style, typesText } from "./text.ts";
import { typesOfFile } from "./types.ts";

/** The file of the events. */
export function eventsPage(told: Reference, homes: Homes, hasExamples: boolean): string[] {
  const style = { addressOf: addressesFrom(eventsFile, homes), hasExamples };
  const list = told.events.map(({ name, summary }) => `- [${name}](#${eventAnchor(name)}): ${summary}`);
  return [
    head,
    list.join("\n"),
    "Every delivery has headers (\\* required):",
    argumentTable(
      (told.events[0]?.parameters ?? []).map(({ place: _, ...header }) => header),
      style.addressOf,
    ),
    ...told.events.map((event) => eventSection(event, style)),
    ...typesOfFile(told, homes, eventsFile),
  ];
}

const head = `# Events

What a server sends to the webhooks of a repository or project. \`receiveWebhook\` of \`bitbucket-dc/webhooks\` verifies
the signature and returns the event with its type. In the samples, \`request\` is a \`Request\` or has \`headers\` and
\`body\`, and \`secret\` is the webhook's secret. \`npx bitbucket-dc-mock deliver\` and \`mock.deliver\` send an event to a
receiver under test. See also [all operations](index.md), [shared types](types.md), [webhooks](webhooks.md).`;

function eventSection(event: EventEntry, { addressOf, hasExamples }: Style): string {
  const { name, summary, meaning, samples, body, evidence: word } = event;
  const payload = body
    ? [`Payload: ${typesText(body.types, addressOf)}.`, "", ...fieldLines(body.fields, addressOf)]
    : ["No payload."];
  const examples = body?.examples ?? [];
  const listed = hasExamples
    ? examplesFold("Examples of the payload", examples)
    : `Examples: ${names(examples.map((example) => example.name))}.`;
  return [
    `## ${name}`,
    `${summary}. ${meaning}`,
    codeGroup(["ts", "TypeScript", samples.receiving], ["sh", "Mock", samples.delivering]),
    payload.join("\n"),
    ...(examples.length > 0 ? [listed] : []),
    `Evidence: ${word}. ${evidence[word]}`,
  ].join("\n\n");
}
