import { type DescribedOperation, listOperations } from "./description.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";
import { operationDetails, result, secretFields } from "./operation-metadata.ts";

/** The TypeScript source of the table of operations. */
export function operationTable(description: OpenAPI3, version: string): string {
  const operations = listOperations(description)
    .map((described) => {
      const { isIdempotent, since, ...details } = operationDetails(description, described);
      return { ...described, isIdempotent, since, details, result: result(description, described.operation) };
    })
    .sort(({ path: one }, { path: other }) => (one === other ? 0 : sortKey(one) < sortKey(other) ? -1 : 1));
  const lines = operations.flatMap(({ operationId, method, path, result, isIdempotent, since }, index) => {
    const before = operations[index - 1]?.path.split("/") ?? [""];
    const segments = path.split("/");
    const start = segments.findIndex((segment, depth) => segment !== before[depth]);
    const added = start < 0 ? [] : segments.map((segment, depth) => "/".repeat(depth) + segment).slice(start);
    const words = [method.toUpperCase(), result, operationId];
    return [...added, [...words, ...(isIdempotent === undefined ? [] : ["!"]), ...(since ? [since] : [])].join(" ")];
  });
  const byName = (find: (operation: (typeof operations)[number]) => unknown) =>
    literal(Object.fromEntries(operations.map((operation) => [operation.operationId, find(operation)])));
  return [
    "/** The version of the package. */",
    `export const version = ${JSON.stringify(version)};`,
    "",
    "/**",
    " * The operations in the tree of their paths. A segment of a path has as many slashes as its depth. An operation has its",
    " * method, its result, its name, `!` if it is idempotent other than its method says, and the first release that has it.",
    " */",
    `export const operationTable = \`\n${lines.join("\n")}\n\`;`,
    "",
    "/** What only some operations have. */",
    `export const operationDetails = ${byName(({ details }) => (Object.keys(details).length > 0 ? details : undefined))} as const;`,
    "",
    "/** What the operations resolve to. */",
    `export interface OperationResults ${byName(({ result }) => result)}`,
    "",
    "/** The path parameters that are optional, as they bring their own slash. */",
    `export interface OptionalParameters ${byName(({ path }) => /[^/]\{(\w+)\}/.exec(path)?.[1])}`,
    "",
    "/** Arguments of which a call needs at least one, in the query or in the body. */",
    `export interface NeededArguments ${neededArguments(operations)}`,
    "",
    "/** The path parameters whose slashes stay literal. */",
    `export const multiSegmentParameters: readonly string[] = ${JSON.stringify(multiSegmentParameters(operations))};`,
    "",
    "/** The query parameters and the fields of bodies, at any depth, that hold a secret. */",
    `export const secretFields: readonly string[] = ${JSON.stringify(secretFields(description, operations))};`,
    "",
  ].join("\n");
}

/** Sorts a path behind those that it begins with, and before others that only share letters with these. */
function sortKey(path: string): string {
  return path.replaceAll("/", "\0");
}

/** An object in TypeScript, in the order of its keys and with a comma behind the last, so that more of it moves nothing. */
function literal(value: unknown, indent = ""): string {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  const lines = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => `${indent}  ${JSON.stringify(name)}: ${literal(part, `${indent}  `)},\n`);
  return `{\n${lines.join("")}${indent}}`;
}

/** The members of an interface that has, for each operation that needs one of several arguments, a type of each. */
function neededArguments(operations: DescribedOperation[]): string {
  const members = operations.flatMap(({ operationId, operation }) => {
    const names: string[] = operation["x-needs-one-of"] ?? [];
    const types = names.map((name) => {
      const [field = "", of] = name.split(".").reverse();
      const member = `{ ${field}: {} }`;
      return of ? `{ ${of}: ${member} }` : member;
    });
    return types.length > 0 ? [`  "${operationId}": ${types.join(" | ")};\n`] : [];
  });
  return `{\n${members.sort().join("")}}`;
}

function multiSegmentParameters(operations: DescribedOperation[]): string[] {
  const all = operations.flatMap(({ parameters }) => parameters).filter(({ in: place }) => place === "path");
  const namesOf = (isMarked: boolean) =>
    all.filter((parameter) => (parameter["x-multi-segment"] === true) === isMarked).map(({ name }) => name);
  const [marked, others] = [new Set(namesOf(true)), namesOf(false)];
  const unclear = others.find((name) => marked.has(name));
  if (unclear) throw new Error(`{${unclear}} must have x-multi-segment in all operations or in none`);
  return [...marked].sort();
}
