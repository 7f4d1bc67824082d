import type { OpenAPI3, SchemaObject } from "openapi-typescript";
import { type DescribedOperation, declaresProperty, listOperations, mediaTypes, resolve } from "./description.ts";

/** What the client must know about an operation that its name does not say. */
interface Row {
  method: string;
  path: string;
  /** What a call answers: a JSON body, a page of a list, the response with its body unread, or nothing. */
  result: "json" | "page" | "response" | "none";
  /** The fields that carry a file, if the request's body is a multipart form. */
  files?: string[];
  /** The media type of a body that is an array, where a single thing is sent as JSON and several as something else. */
  arrayType?: string;
  /** The headers that have one legal value, which the client sends by itself. */
  headers?: Record<string, string>;
}

/** The TypeScript source of the table of operations. */
export function operationTable(description: OpenAPI3): string {
  const operations = listOperations(description);
  const rows = operations.map((operation) => [operation.operationId, row(description, operation)] as const);
  return [
    "/** The operations of the API by name: everything that the client must know to call them. */",
    "export const operationTable = {",
    ...rows.map(([name, facts]) => `  ${name}: ${JSON.stringify(facts)},`),
    "} as const;",
    "",
    "/** The path parameters whose slashes stay literal. */",
    `export const multiSegmentParameters = ${JSON.stringify(multiSegmentParameters(operations))} as const;`,
    "",
  ].join("\n");
}

function row(description: OpenAPI3, { method, path, operation, parameters }: DescribedOperation): Row {
  const facts: Row = {
    method: method.toUpperCase(),
    path,
    result: result(description, operation),
  };
  const files = fileFields(description, operation);
  if (files) facts.files = files;
  const arrayType = arrayMediaType(description, operation);
  if (arrayType) facts.arrayType = arrayType;
  const headers = parameters.flatMap((parameter) => {
    const values = parameter.in === "header" && parameter.schema && resolve(description, parameter.schema).enum;
    return values && values.length === 1 ? [[parameter.name, String(values[0])] as const] : [];
  });
  if (headers.length > 0) facts.headers = Object.fromEntries(headers);
  return facts;
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

function result(description: OpenAPI3, operation: DescribedOperation["operation"]): Row["result"] {
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
