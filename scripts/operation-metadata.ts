import type { OperationDetails, OperationMetadata } from "../src/http/operation.ts";
import { type DescribedOperation, declaresProperty, mediaTypes, resolve, successContents } from "./description.ts";
import type { OpenAPI3, ParameterObject, ReferenceObject, SchemaObject } from "./openapi-typescript.ts";
import { secretFields } from "./secret-fields.ts";

/** What a call of the operation gives. */
export function result(description: OpenAPI3, operation: DescribedOperation["operation"]): OperationMetadata["result"] {
  const contents = successContents(description, operation);
  const json = contents.find(([name]) => name === "application/json")?.[1];
  if (contents.length === 0) return "none";
  if (!json) return "response";
  if (json.schema && isPage(description, json.schema)) return "page";
  const { oneOf = [] } = resolve(description, json.schema ?? {}) as { oneOf?: SchemaObject[] };
  const hides = (name: string) => oneOf.some((form) => declaresProperty(description, form, name));
  if (hides("lines") && hides("children")) return "browse";
  return operation.responses && "204" in operation.responses ? "json?" : "json";
}

/** What only few operations have to say. */
export function operationDetails(
  description: OpenAPI3,
  { method, operation, parameters, outsideRest }: DescribedOperation,
): OperationDetails {
  const files = fileFields(description, operation);
  const arrayType = arrayMediaType(description, operation);
  const textType = textMediaType(description, operation);
  const secrets = secretFields(description, operation, parameters);
  const headers = parameters.filter((parameter) => parameter.in === "header" && !hasOneValue(description, parameter));
  const since = operation["x-since"];
  const isIdempotent = operation["x-idempotent"];
  return {
    ...(files && { files }),
    ...(arrayType && { arrayType }),
    ...(textType && { textType }),
    ...(secrets.length > 0 && { secretFields: secrets }),
    ...(canBePage(description, operation) && { html: true as const }),
    ...(headers.length > 0 && { headerParameters: headers.map(({ name }) => name) }),
    ...(isIdempotent === /post|patch/.test(method) && { isIdempotent }),
    ...(outsideRest && { outsideRest: true as const }),
    ...(since && { since }),
  };
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

/** Whether a header has a single legal value, which the client sends by itself. */
export function hasOneValue(description: OpenAPI3, { schema }: ParameterObject): boolean {
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

/** The media type of a body that is text above all. */
function textMediaType(description: OpenAPI3, { requestBody }: DescribedOperation["operation"]): string | undefined {
  const [name] = requestBody ? mediaTypes(description, requestBody).map(([name]) => name) : [];
  return name?.startsWith("text/") ? name : undefined;
}

function fileFields(description: OpenAPI3, { requestBody }: DescribedOperation["operation"]): string[] | undefined {
  const contents = requestBody ? mediaTypes(description, requestBody) : [];
  const form = contents.find(([name]) => name === "multipart/form-data")?.[1];
  if (!form?.schema) return undefined;
  const { properties = {} } = resolve(description, form.schema) as { properties?: Record<string, SchemaObject> };
  return Object.keys(properties).filter((name) => properties[name]?.format === "binary");
}
