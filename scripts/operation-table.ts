import type { OpenAPI3, ParameterObject, SchemaObject } from "openapi-typescript";
import { type DescribedOperation, declaresProperty, listOperations, mediaTypes, resolve } from "./description.ts";

/** What only few operations have to say. */
interface Particulars {
  /** The fields of a form that carry a file. */
  files?: string[];
  /** The media type of a body that is an array, where a single thing is sent as JSON and several as something else. */
  arrayType?: string;
  /** The headers that have one legal value, which the client sends by itself. */
  headers?: Record<string, string>;
  /** The names of the other headers that the operation takes. */
  headerParameters?: string[];
  /** The path parameter that may be left out, as it brings its own slash. */
  optional?: string;
  /** Whether a JSON body can be missing, with the status 204. */
  mayBeEmpty?: true;
  /** Says of a PUT or DELETE that a second time does more than the first. */
  isHarmless?: false;
}

/** What the paths of most operations have in common. */
const repositoryPath = "/projects/{projectKey}/repos/{repositorySlug}";

/** The TypeScript source of the table of operations, which is small, as every user of the client loads it. */
export function operationTable(description: OpenAPI3, version: string): string {
  const operations = listOperations(description);
  const groups: Record<string, Record<string, string>> = {};
  const exceptions: Record<string, Particulars> = {};
  for (const described of operations) {
    const { operationId, method, path, operation } = described;
    const group = `${method.toUpperCase()} ${result(description, operation)}`;
    groups[group] = { ...groups[group], [operationId]: shortened(path) };
    const own = particulars(description, described);
    if (Object.keys(own).length > 0) exceptions[operationId] = own;
  }
  const multiSegment = multiSegmentParameters(operations);
  return [
    "/** The version of the package. */",
    `export const version = ${JSON.stringify(version)};`,
    "",
    "/** What the paths of most operations have in common. */",
    `export const repositoryPath = ${JSON.stringify(repositoryPath)};`,
    "",
    "/**",
    " * The paths of the operations by method and result, and by name. What they have in common is left out: a path without",
    " * `/latest/` stands for `/api/latest/…`, or for another module if it names one before a colon.",
    " */",
    `export const operationTable = ${JSON.stringify(groups, null, 2)} as const;`,
    "",
    "/** What only few operations have to say. */",
    `export const particulars = ${JSON.stringify(exceptions, null, 2)} as const;`,
    "",
    "/** The path parameters whose slashes stay literal. */",
    `export const multiSegmentParameters = ${JSON.stringify(multiSegment)} as const;`,
    "",
  ].join("\n");
}

function shortened(path: string): string {
  const [, module, rest] = /^\/([\w-]+)\/latest(.*)$/.exec(path) ?? [];
  if (!rest?.startsWith(repositoryPath)) return path;
  return `${module === "api" ? "" : `${module}:`}${rest.slice(repositoryPath.length)}`;
}

function particulars(description: OpenAPI3, { path, operation, parameters }: DescribedOperation): Particulars {
  const facts: Particulars = {};
  const files = fileFields(description, operation);
  if (files) facts.files = files;
  const arrayType = arrayMediaType(description, operation);
  if (arrayType) facts.arrayType = arrayType;
  const headers = parameters.filter((parameter) => parameter.in === "header");
  const fixed = headers.filter((header) => fixedValue(description, header) !== undefined);
  const free = headers.filter((header) => !fixed.includes(header));
  if (fixed.length > 0) {
    facts.headers = Object.fromEntries(fixed.map((header) => [header.name, fixedValue(description, header) ?? ""]));
  }
  if (free.length > 0) facts.headerParameters = free.map(({ name }) => name);
  const optional = /[^/]\{(\w+)\}/.exec(path)?.[1];
  if (optional) facts.optional = optional;
  if (result(description, operation) === "json" && operation.responses && "204" in operation.responses)
    facts.mayBeEmpty = true;
  if (operation["x-idempotent"] === false) facts.isHarmless = false;
  return facts;
}

/** The only legal value of a header, if there is only one. */
function fixedValue(description: OpenAPI3, { schema }: ParameterObject): string | undefined {
  const values = schema && resolve(description, schema).enum;
  return values?.length === 1 ? String(values[0]) : undefined;
}

function arrayMediaType(description: OpenAPI3, { requestBody }: DescribedOperation["operation"]): string | undefined {
  const contents = requestBody ? mediaTypes(description, requestBody) : [];
  return contents.find(
    ([name, { schema }]) => name !== "application/json" && schema && resolve(description, schema).type === "array",
  )?.[0];
}

function fileFields(description: OpenAPI3, { requestBody }: DescribedOperation["operation"]): string[] | undefined {
  const contents = requestBody ? mediaTypes(description, requestBody) : [];
  const form = contents.find(([name]) => name === "multipart/form-data")?.[1];
  if (!form?.schema) return undefined;
  const { properties = {} } = resolve(description, form.schema) as { properties?: Record<string, SchemaObject> };
  return Object.keys(properties).filter((name) => properties[name]?.format === "binary");
}

function result(description: OpenAPI3, operation: DescribedOperation["operation"]): string {
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith("2"));
  const contents = successes.flatMap(([, response]) => mediaTypes(description, response));
  const json = contents.find(([name]) => name === "application/json")?.[1];
  if (contents.length === 0) return "none";
  if (!json) return "response";
  const isPage = ["isLastPage", "values"].every(
    (name) => json.schema && declaresProperty(description, json.schema, name),
  );
  return isPage ? "page" : "json";
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
  return [...marks].filter(([, marked]) => marked).map(([name]) => name);
}
