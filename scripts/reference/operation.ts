import { type DescribedOperation, line, mediaTypes, resolve, schemaOf, successContents } from "../description.ts";
import { evidenceLine } from "../evidence.ts";
import { handleCall, handleOf } from "../handles.ts";
import type { MediaTypeObject, OperationObject } from "../openapi-typescript.ts";
import { operationDetails, pageItems, result } from "../operation-metadata.ts";
import { curlSample } from "../samples/curl.ts";
import { typescriptSample } from "../samples/typescript.ts";
import { isNeeded } from "../samples/values.ts";
import { addressOf, code, codeGroup, eventLink, names, type Page, sharedResponseAddress } from "./pages.ts";
import { discriminator, fieldLines, fieldsOf, fieldTable, flattened, parameterOf, typesText } from "./types.ts";

/** An operation as an item of a list that leads to its section. */
export function operationItem(page: Page, { operationId, operation }: DescribedOperation): string {
  const summary = `${line(operation.summary)}${operation.deprecated ? " (deprecated)" : ""}`;
  return `- [${operationId}](${addressOf(page, operationId)}): ${summary}`;
}

/** The method and the path of an operation. */
export function endpointOf({ method, path }: DescribedOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** The section of an operation. */
export function operationSection(page: Page, described: DescribedOperation): string {
  const { description } = page;
  const { operationId, operation } = described;
  const responses = Object.entries(operation.responses ?? {});
  return [
    `## ${operationId}`,
    `**${line(operation.summary)}**`,
    code("http", endpointOf(described)),
    ...descriptionParts(page, operation),
    codeGroup(
      ["ts", "TypeScript", typescriptSample(description, described)],
      ["sh", "curl", curlSample(description, described)],
    ),
    ...argumentParts(page, described),
    ...bodyParts(page, operation),
    `**Returns** ${resultText(page, described)}`,
    ["**Responses**", "", ...responses.map(([status, response]) => responseLine(page, status, response))].join("\n"),
    facts(described).join("  \n"),
    ...examplesFold(page, "Examples of `body`", mediaTypes(description, operation.requestBody)),
    ...responses.flatMap(([status, response]) =>
      sharedResponseAddress(page, response)
        ? []
        : examplesFold(page, `Examples of ${status}`, mediaTypes(description, response)),
    ),
  ].join("\n\n");
}

/** The examples of a body by name with their values. A name stands for the same example in all media types. */
function examplesOf({ description }: Page, contents: [string, MediaTypeObject][]): Map<string, unknown> {
  const all = contents.flatMap(([, { examples = {} }]) => Object.entries(examples));
  return new Map(all.map(([name, node]) => [name, resolve(description, node).value]));
}

/** The examples of a body behind a fold. */
export function examplesFold(page: Page, title: string, contents: [string, MediaTypeObject][]): string[] {
  return exampleTabs(page, contents).map((tabs) => `:::: details ${title}\n${tabs}\n::::`);
}

/** The examples of a body, if there are any, each in a tab of its own. */
export function exampleTabs(page: Page, contents: [string, MediaTypeObject][]): string[] {
  const tabs = Array.from(examplesOf(page, contents), ([name, value]) => {
    if (typeof value !== "string") return ["json", name, JSON.stringify(value, null, 2)] as const;
    // Of files such as archives, with which `grep` would take the page for one.
    return ["text", name, value.replaceAll(/[^\P{Cc}\t\n]/gu, "\u{fffd}")] as const;
  });
  return tabs.length > 0 ? [codeGroup(...tabs)] : [];
}

/** The description. The sentence of a deprecated operation that names another one becomes a warning. */
function descriptionParts(page: Page, { deprecated, description = "" }: OperationObject): string[] {
  if (!deprecated) return [description.trim()];
  const replacement = /(?:Deprecated(?<since>.*?) in favor of|(?=\bUse )) ?(?<rest>[^.]*\.) ?/;
  const { since = "", rest = "" } = replacement.exec(line(description))?.groups ?? {};
  const linked = rest.replaceAll(/`(\w+)`/g, (code, name) => `[${code}](${addressOf(page, name)})`);
  const text = `${linked.startsWith("Use ") ? "" : "Replaced by "}${linked}`;
  return [`::: warning Deprecated${since}\n${text}\n:::`, line(description).replace(replacement, "").trim()];
}

/** The arguments that a caller passes, without what a handle fills in and what the client sends by itself. */
function argumentParts(page: Page, described: DescribedOperation): string[] {
  const { path, operation } = described;
  const { parameters: bound } = handleOf(path);
  const { headerParameters = [] } = operationDetails(page.description, described);
  const rows = described.parameters
    .filter(({ in: place, name }) => !bound.includes(name) && (place !== "header" || headerParameters.includes(name)))
    .map((parameter) => parameterOf(page, parameter))
    .map((row) => (row.place === "path" ? { ...row, isRequired: isNeeded(described, row.name) } : row));
  if (bound.length + rows.length === 0) return operation.requestBody ? [] : ["**Arguments**: none."];
  return [
    `**Arguments**${required(rows)}`,
    ...(bound.length > 0 ? [`\`${handleCall(bound)}\` fills in ${names(bound)}.`] : []),
    ...(rows.length > 0 ? [fieldTable(rows)] : []),
  ];
}

function bodyParts(page: Page, { requestBody }: OperationObject): string[] {
  if (!requestBody) return [];
  const body = resolve(page.description, requestBody);
  const contents = mediaTypes(page.description, requestBody);
  const types = contents.map(([name]) => name);
  const schemas = contents.map(([, { schema }]) => schema);
  const form = types.join() === "application/json" ? "" : ` as ${names(types)}`;
  const rows = flattened(fieldsOf(page, schemas[0]));
  return [
    `**\`body\`**${body.required ? " (required)" : ""}: ${typesText(page, ...schemas)}${form}. ${line(body.description)}`,
    ...(rows.length > 0 ? [`**Fields of \`body\`**${required(rows)}`, fieldTable(rows)] : []),
  ];
}

function required(rows: readonly { isRequired: boolean }[]): string {
  return rows.some(({ isRequired }) => isRequired) ? " (\\* required)" : "";
}

/** What a call returns, in words that follow "Returns". */
function resultText(page: Page, { operation }: DescribedOperation): string {
  const { description } = page;
  const contents = successContents(description, operation);
  const kind = result(description, operation);
  const body = contents[0]?.[1].schema;
  const schema = (kind === "page" ? pageItems(description, body) : body) ?? {};
  const isJson = contents.length > 0 && kind !== "response";
  const types = isJson ? typesText(page, schema) : "";
  const media = [...new Set(contents.map(([name]) => `\`${name}\``))].join(" or ");
  const text = {
    json: `a promise of ${types}`,
    value: `a promise of ${types}`,
    "json?": `a promise of ${types}, or of \`undefined\` after 204`,
    page: `a list of ${types}, which can be awaited (its first page), iterated, or read with \`toArray\``,
    browse: `${types}, whose \`lines()\` and \`entries()\` can be iterated`,
    response: `a promise of a \`Response\` with the body unread, ${media.includes("*/*") ? "of any type" : `as ${media}`}`,
    none: "a promise of `undefined`",
    unknown: "a promise of whatever comes",
  }[kind];
  const forms = isJson && discriminator(description, schema);
  const apart = forms ? ` A union discriminated by \`${forms.field}\`: ${names(forms.values)}.` : "";
  const fields = isJson ? fieldsOf(page, schemaOf(description, schema)) : [];
  const fold = fields.length > 0 ? `\n\n::: details Fields\n${fieldLines(fields).join("\n")}\n:::` : "";
  return `${text}.${apart}${fold}`;
}

/** What a server responds with a status, with the names of the examples and of the exceptions in them. */
function responseLine(page: Page, status: string, response: Parameters<typeof mediaTypes>[1] & object): string {
  const address = sharedResponseAddress(page, response);
  const examples = Array.from(examplesOf(page, mediaTypes(page.description, response)), ([name, value]) => {
    // Without their packages, as `BitbucketError.has` accepts them.
    const exceptions = new Set(JSON.stringify(value)?.match(/\w+Exception(?=")/g));
    const shown = address ? `[\`${name}\`](${address})` : `\`${name}\``;
    return exceptions.size > 0 ? `${shown} (${[...exceptions].join(", ")})` : shown;
  });
  const meaning = line(resolve(page.description, response).description);
  return `- ${status}: ${meaning}${examples.length > 0 ? ` ${examples.join(", ")}` : ""}`;
}

function facts({ method, operation }: DescribedOperation): string[] {
  const { "x-since": since, "x-until": until, "x-events": events = [] } = operation;
  const isIdempotent = operation["x-idempotent"] ?? !/post|patch/.test(method);
  return [
    ...(since ? [`Since: release ${since}.`] : []),
    ...(until ? [`Up to: release ${until}.`] : []),
    evidenceLine(operation),
    `Retried after a failure: ${isIdempotent ? "yes" : "only if the request was not sent, or after 429"}.`,
    ...(events.length > 0 ? [`Related events: ${events.map(eventLink).join(", ")}.`] : []),
  ];
}
