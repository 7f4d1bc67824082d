import { evidence } from "../evidence.ts";
import type { Answer, Body, OperationEntry, Parameter } from "../reference/model.ts";
import { resultWords } from "../reference/words.ts";
import { type AddressOf, code, fieldLines, names, typesText, valueText } from "./text.ts";

/** The section of an operation. */
export function operationSection(operation: OperationEntry, addressOf: AddressOf): string {
  const { name, method, path, meaning, samples } = operation;
  return [
    `## ${name}`,
    `${summaryOf(operation)}: \`${method} ${path}\``,
    meaning,
    code("ts", samples.typescript),
    code("sh", samples.curl),
    takes(operation, addressOf),
    gives(operation, addressOf),
    ["Answers, with the names of their examples and the exceptions in them:", "", ...answerLines(operation)].join("\n"),
    facts(operation).join("\n"),
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

function takes({ handle, parameters, body }: OperationEntry, addressOf: AddressOf): string {
  const lines = parameters.map((parameter) => parameterLine(parameter, addressOf));
  const filledIn = handle.bound.length > 0 ? [`- ${names(handle.bound)}: filled in by \`${handle.call}\`.`] : [];
  const all = [...filledIn, ...lines, ...(body ? bodyLines(body, addressOf) : [])];
  return all.length > 0 ? ["Takes:", "", ...all].join("\n") : "Takes nothing.";
}

/** A parameter as an item of a list. */
export function parameterLine(parameter: Parameter, addressOf: AddressOf): string {
  const { name, place, isRequired } = parameter;
  return `- \`${name}\` (${place}${isRequired ? ", required" : ""}): ${valueText(parameter, addressOf)}`;
}

function bodyLines({ mediaTypes, isRequired, meaning, types, fields, examples }: Body, addressOf: AddressOf): string[] {
  const isJson = mediaTypes.length === 1 && mediaTypes[0] === "application/json";
  const form = isJson ? "" : ` as ${names(mediaTypes)}`;
  const told = examples.length > 0 ? ` Examples: ${names(examples)}.` : "";
  return [
    `- \`body\`${isRequired ? " (required)" : ""}: ${typesText(types, addressOf)}${form}. ${meaning}${told}`,
    ...fieldLines(fields, addressOf, "  "),
  ];
}

function gives({ result }: OperationEntry, addressOf: AddressOf): string {
  const fields = names(result.fields.map(({ name, isRequired }) => `${name}${isRequired ? "" : "?"}`));
  const told = result.toldApart && ` Told apart by \`${result.toldApart.field}\`: ${names(result.toldApart.values)}.`;
  const given = resultWords(result, typesText(result.types, addressOf));
  return `Gives ${given}.${fields && ` Its fields: ${fields}.`}${told ?? ""}`;
}

function answerLines({ answers }: OperationEntry): string[] {
  return answers.map(({ status, meaning, examples }) => {
    return `- ${status}: ${meaning}${examples.length > 0 ? ` ${examples.map(exampleText).join(", ")}` : ""}`;
  });
}

function exampleText({ name, exceptions }: Answer["examples"][number]): string {
  return exceptions.length > 0 ? `\`${name}\` (${exceptions.join(", ")})` : `\`${name}\``;
}

function facts({ permission, evidence: word, isIdempotent }: OperationEntry): string[] {
  return [
    ...(permission ? [`Permission: ${permission}.  `] : []),
    `Evidence: ${word}. ${evidence[word]}  `,
    `Repeated after a failure: ${isIdempotent ? "yes" : "only if nothing was sent, or after 429"}.`,
  ];
}
