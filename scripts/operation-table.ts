import type { OperationDetails } from "../src/client/operation-table.ts";
import { type DescribedOperation, listOperations } from "./description.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";
import { operationDetails, result } from "./operation-metadata.ts";

/** What the paths of most operations begin with. */
const commonPath = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";

/** The TypeScript source of the table of operations, which is small, as every user of the client loads it. */
export function operationTable(description: OpenAPI3, version: string): string {
  const operations = listOperations(description);
  const groups: Record<string, Record<string, string>> = {};
  const exceptions: Record<string, OperationDetails> = {};
  for (const described of operations) {
    const { operationId, method, path, operation } = described;
    const group = `${method.toUpperCase()} ${result(description, operation)}`;
    groups[group] = { ...groups[group], [operationId]: path.replace(commonPath, ".") };
    const own = operationDetails(description, described);
    if (Object.keys(own).length > 0) exceptions[operationId] = own;
  }
  return [
    "/** The version of the package. */",
    `export const version = ${JSON.stringify(version)};`,
    "",
    "/** What the paths of most operations begin with. */",
    `export const commonPath = ${JSON.stringify(commonPath)};`,
    "",
    "/**",
    " * The paths of the operations by method and result, and by name. A dot stands for the common beginning.",
    " * A JSON body with a question mark can be missing, with the status 204.",
    " */",
    `export const operationTable = ${literal(groups)} as const;`,
    "",
    "/** What only few operations have to say. */",
    `export const operationDetails = ${literal(exceptions)} as const;`,
    "",
    "/** The path parameters that may be left out, as they bring their own slash. */",
    `export interface OptionalParameters ${literal(optionalParameters(operations))}`,
    "",
    "/** What calls need at least one of, in the query or in the body. */",
    `export interface NeededArguments ${neededArguments(operations)}`,
    "",
    "/** The path parameters whose slashes stay literal. */",
    `export const multiSegmentParameters = ${JSON.stringify(multiSegmentParameters(operations))} as const;`,
    "",
  ].join("\n");
}

/** An object in TypeScript, in the order of its keys and with a comma behind the last, so that more of it moves nothing. */
function literal(value: unknown, indent = ""): string {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  const lines = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => `${indent}  ${JSON.stringify(name)}: ${literal(part, `${indent}  `)},\n`);
  return `{\n${lines.join("")}${indent}}`;
}

function optionalParameters(operations: DescribedOperation[]): Record<string, string> {
  const found = operations.map(({ operationId, path }) => [operationId, /[^/]\{(\w+)\}/.exec(path)?.[1]] as const);
  return Object.fromEntries(found.flatMap(([name, parameter]) => (parameter ? [[name, parameter]] : [])));
}

/** The members of an interface that has, for each operation that needs one of several arguments, a type of each. */
function neededArguments(operations: DescribedOperation[]): string {
  const members = operations.flatMap(({ operationId, operation }) => {
    const names: string[] = operation["x-needs-one-of"] ?? [];
    const types = names.map((name) => {
      const [field = "", of] = name.split(".").reverse();
      const member = `{ ${field}: NonNullable<unknown> }`;
      return of ? `{ ${of}: ${member} }` : member;
    });
    return types.length > 0 ? [`  "${operationId}": ${types.join(" | ")};\n`] : [];
  });
  return `{\n${members.sort().join("")}}`;
}

function multiSegmentParameters(operations: DescribedOperation[]): string[] {
  const marks = new Map<string, boolean>();
  for (const { operationId, parameters } of operations) {
    for (const parameter of parameters.filter(({ in: place }) => place === "path")) {
      const marked = parameter["x-multi-segment"] === true;
      if (marks.get(parameter.name) === !marked) {
        throw new Error(`${operationId}: {${parameter.name}} has x-multi-segment in some operations and not in others`);
      }
      marks.set(parameter.name, marked);
    }
  }
  return [...marks].flatMap(([name, marked]) => (marked ? [name] : [])).sort();
}
