import type { OpenAPI3, ParameterObject, ReferenceObject, SchemaObject } from "openapi-typescript";
import type { OperationFacts, Particulars } from "../src/facts.ts";
import { type DescribedOperation, declaresProperty, listOperations, mediaTypes, resolve } from "./description.ts";
import { secretFields } from "./secret-fields.ts";

/** What the paths of most operations begin with. */
const commonPath = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";

/** The TypeScript source of the table of operations, which is small, as every user of the client loads it. */
export function operationTable(description: OpenAPI3, version: string): string {
  const operations = listOperations(description);
  const groups: Record<string, Record<string, string>> = {};
  const exceptions: Record<string, Particulars> = {};
  for (const described of operations) {
    const { operationId, method, path, operation } = described;
    const group = `${method.toUpperCase()} ${result(description, operation)}`;
    groups[group] = { ...groups[group], [operationId]: path.replace(commonPath, ".") };
    const own = particulars(description, described);
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
    `export const particulars = ${literal(exceptions)} as const;`,
    "",
    "/** The path parameters that may be left out, as they bring their own slash. */",
    `export interface OptionalParameters ${literal(optionalParameters(operations))}`,
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

function particulars(description: OpenAPI3, { method, operation, parameters }: DescribedOperation): Particulars {
  const files = fileFields(description, operation);
  const arrayType = arrayMediaType(description, operation);
  const textType = textMediaType(description, operation);
  const secrets = secretFields(description, operation, parameters);
  const headers = parameters.filter((parameter) => parameter.in === "header" && !hasOneValue(description, parameter));
  const isHarmless = operation["x-idempotent"];
  return {
    ...(files && { files }),
    ...(arrayType && { arrayType }),
    ...(textType && { textType }),
    ...(secrets.length > 0 && { secretFields: secrets }),
    ...(canBePage(description, operation) && { html: true as const }),
    ...(headers.length > 0 && { headerParameters: headers.map(({ name }) => name) }),
    ...(isHarmless === (method === "post") && { isHarmless }),
  };
}

/** Whether a header has a single legal value, which the client sends by itself. */
function hasOneValue(description: OpenAPI3, { schema }: ParameterObject): boolean {
  return schema !== undefined && resolve(description, schema).enum?.length === 1;
}

/** Whether an answer is a file of any kind, which its address alone tells from a sign-on page. */
function canBePage(description: OpenAPI3, { responses = {} }: DescribedOperation["operation"]): boolean {
  return Object.entries(responses).some(([status, response]) => {
    const { headers = {} } = resolve(description, response);
    const types = mediaTypes(description, response).map(([name]) => name);
    const isAny = types.includes("*/*") || types.includes("text/html");
    return status.startsWith("2") && isAny && !("Content-Disposition" in headers);
  });
}

function arrayMediaType(description: OpenAPI3, { requestBody }: DescribedOperation["operation"]): string | undefined {
  const contents = requestBody ? mediaTypes(description, requestBody) : [];
  return contents.find(
    ([name, { schema }]) => name !== "application/json" && schema && resolve(description, schema).type === "array",
  )?.[0];
}

/** The media type of a body that is text, where none is JSON. */
function textMediaType(description: OpenAPI3, { requestBody }: DescribedOperation["operation"]): string | undefined {
  const names = requestBody ? mediaTypes(description, requestBody).map(([name]) => name) : [];
  return names.includes("application/json") ? undefined : names.find((name) => name.startsWith("text/"));
}

function fileFields(description: OpenAPI3, { requestBody }: DescribedOperation["operation"]): string[] | undefined {
  const contents = requestBody ? mediaTypes(description, requestBody) : [];
  const form = contents.find(([name]) => name === "multipart/form-data")?.[1];
  if (!form?.schema) return undefined;
  const { properties = {} } = resolve(description, form.schema) as { properties?: Record<string, SchemaObject> };
  return Object.keys(properties).filter((name) => properties[name]?.format === "binary");
}

/** Whether a body is a page, or a bare list in its place. */
function isPage(description: OpenAPI3, schema: SchemaObject | ReferenceObject): boolean {
  const { oneOf } = resolve(description, schema) as { oneOf?: SchemaObject[] };
  if (oneOf) return oneOf.some((form) => isPage(description, form)) && oneOf.every((form) => isList(description, form));
  return ["isLastPage", "values"].every((name) => declaresProperty(description, schema, name));
}

function isList(description: OpenAPI3, schema: SchemaObject): boolean {
  return resolve(description, schema).type === "array" || isPage(description, schema);
}

function result(description: OpenAPI3, operation: DescribedOperation["operation"]): OperationFacts["result"] {
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith("2"));
  const contents = successes.flatMap(([, response]) => mediaTypes(description, response));
  const json = contents.find(([name]) => name === "application/json")?.[1];
  if (contents.length === 0) return "none";
  if (!json) return "response";
  if (json.schema && isPage(description, json.schema)) return "page";
  const { oneOf = [] } = resolve(description, json.schema ?? {}) as { oneOf?: SchemaObject[] };
  const hides = (name: string) => oneOf.some((form) => declaresProperty(description, form, name));
  if (hides("lines") && hides("children")) return "browse";
  return operation.responses && "204" in operation.responses ? "json?" : "json";
}

function optionalParameters(operations: DescribedOperation[]): Record<string, string> {
  const found = operations.map(({ operationId, path }) => [operationId, /[^/]\{(\w+)\}/.exec(path)?.[1]] as const);
  return Object.fromEntries(found.flatMap(([name, parameter]) => (parameter ? [[name, parameter]] : [])));
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
