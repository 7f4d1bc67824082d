import { evidence } from "../evidence.ts";
import type { Answer, Body, OperationEntry } from "../reference/model.ts";
import { resultWords } from "../reference/words.ts";
import { eventAnchor, eventsFile, type Homes, operationAddress } from "./homes.ts";
import { argumentTable, codeGroup, examplesFold, fieldLines, flattened, names, type Style, typesText } from "./text.ts";

/** The section of an operation. */
export function operationSection(operation: OperationEntry, style: Style, homes: Homes): string {
  const { name, method, path, meaning, samples, body } = operation;
  return [
    `## ${name}`,
    `${summaryOf(operation)}: \`${method} ${path}\``,
    ...deprecation(operation, homes),
    meaning,
    codeGroup(["ts", "TypeScript", samples.typescript], ["sh", "curl", samples.curl]),
    ...argumentParts(operation, style),
    ...(body ? bodyParts(body, style) : []),
    `**Returns** ${resultText(operation, style)}`,
    ["**Responses**", "", ...operation.answers.map(responseLine)].join("\n"),
    ...(style.hasExamples ? operation.answers.flatMap(responseExamples) : []),
    facts(operation).join("  \n"),
  ].join("\n\n");
}

/** An operation as an item of a list that leads to its section. */
export function operationItem(operation: OperationEntry, address: string): string {
  const { name, method, path } = operation;
  return `- [${name}](${address}): ${summaryOf(operation)}, \`${method} ${path}\``;
}

function summaryOf({ summary, isDeprecated }: OperationEntry): string {
  return `${summary}${isDeprecated ? " (deprecated)" : ""}`;
}

function deprecation({ isDeprecated, successors }: OperationEntry, homes: Homes): string[] {
  const links = successors.map((name) => `[\`${name}\`](${operationAddress(name, homes)})`);
  return isDeprecated ? [`::: warning Deprecated\nUse ${links.join(" or ")} instead.\n:::`] : [];
}

function argumentParts({ handle, parameters, body }: OperationEntry, { addressOf }: Style): string[] {
  if (handle.bound.length + parameters.length === 0) return body ? [] : ["**Arguments**: none."];
  const bound = `\`${handle.call}\` fills in ${names(handle.bound)}.`;
  return [
    `**Arguments**${parameters.some(({ isRequired }) => isRequired) ? " (\\* required)" : ""}`,
    ...(handle.bound.length > 0 ? [bound] : []),
    ...(parameters.length > 0 ? [argumentTable(parameters, addressOf)] : []),
  ];
}

function bodyParts(body: Body, { addressOf, hasExamples }: Style): string[] {
  const { mediaTypes, isRequired, meaning, types, fields, examples } = body;
  const isJson = mediaTypes.length === 1 && mediaTypes[0] === "application/json";
  const form = isJson ? "" : ` as ${names(mediaTypes)}`;
  const listed = examples.length > 0 && !hasExamples ? ` Examples: ${names(examples.map(({ name }) => name))}.` : "";
  const rows = flattened(fields);
  const required = rows.some((row) => row.isRequired) ? " (\\* required)" : "";
  return [
    `**\`body\`**${isRequired ? " (required)" : ""}: ${typesText(types, addressOf)}${form}. ${meaning}${listed}`,
    ...(rows.length > 0 ? [`**Fields of \`body\`**${required}`, argumentTable(rows, addressOf)] : []),
    ...(hasExamples && examples.length > 0 ? [examplesFold("Examples of `body`", examples)] : []),
  ];
}

function resultText({ result }: OperationEntry, { addressOf, hasExamples }: Style): string {
  const { fields, toldApart } = result;
  const given = resultWords(result, typesText(result.types, addressOf));
  const apart = toldApart ? ` A union discriminated by \`${toldApart.field}\`: ${names(toldApart.values)}.` : "";
  if (fields.length === 0) return `${given}.${apart}`;
  if (hasExamples) return `${given}.${apart}\n\n::: details Fields\n${fieldLines(fields, addressOf).join("\n")}\n:::`;
  const listed = names(fields.map(({ name, isRequired }) => `${name}${isRequired ? "" : "?"}`));
  return `${given}. Its fields: ${listed}.${apart}`;
}

function responseLine({ status, meaning, examples }: Answer): string {
  const named = examples.map(({ name, exceptions }) => {
    return exceptions.length > 0 ? `\`${name}\` (${exceptions.join(", ")})` : `\`${name}\``;
  });
  return `- ${status}: ${meaning}${named.length > 0 ? ` ${named.join(", ")}` : ""}`;
}

function responseExamples({ status, examples }: Answer): string[] {
  return examples.length > 0 ? [examplesFold(`Examples of ${status}`, examples)] : [];
}

function facts({ permission, since, until, evidence: word, isIdempotent, events }: OperationEntry): string[] {
  const links = events.map((key) => `[${key}](${eventsFile}#${eventAnchor(key)})`);
  return [
    ...(permission ? [`Permission: ${permission}.`] : []),
    ...(since ? [`Since: release ${since}.`] : []),
    ...(until ? [`Up to: release ${until}.`] : []),
    `Evidence: ${word}. ${evidence[word]}`,
    `Retried after a failure: ${isIdempotent ? "yes" : "only if nothing was sent, or after 429"}.`,
    ...(links.length > 0 ? [`Related events: ${links.join(", ")}.`] : []),
  ];
}
