import type { OperationMetadata } from "../src/http/call.ts";
import {
  type DescribedOperation,
  declaresProperty,
  mediaTypes,
  resolve,
  type Schema,
  schemaOf,
  successContents,
} from "./description.ts";
import type { OpenAPI3, OperationObject, ParameterObject } from "./openapi-typescript.ts";

/** What a call of the operation resolves to. */
export function result(description: OpenAPI3, operation: OperationObject): OperationMetadata["result"] {
  const contents = successContents(description, operation);
  const json = contents.find(([name]) => name === "application/json")?.[1];
  if (contents.length === 0) return "none";
  if (!json) return "response";
  if (isPage(description, json.schema)) return "page";
  const { oneOf = [] } = schemaOf(description, json.schema);
  const hides = (name: string) => oneOf.some((form) => declaresProperty(description, form, name));
  if (hides("lines") && hides("children")) return "browse";
  if (canBeScalar(description, json.schema)) return "value";
  return operation.responses && "204" in operation.responses ? "json?" : "json";
}

/** Whether a body can be something else than an object or an array. */
function canBeScalar(description: OpenAPI3, schema: object | undefined): boolean {
  const { type, oneOf = [], anyOf = [], allOf = [] } = schemaOf(description, schema);
  if (type) return [type].flat().some((one) => !["object", "array", "null"].includes(one));
  if (allOf.length > 0) return allOf.every((part) => canBeScalar(description, part));
  const choices = [...oneOf, ...anyOf];
  return choices.length === 0 || choices.some((choice) => canBeScalar(description, choice));
}

/** What only few operations have to say. */
export function operationDetails(
  description: OpenAPI3,
  { method, operation, parameters, outsideRest }: DescribedOperation,
): Partial<OperationMetadata> {
  const contents = mediaTypes(description, operation.requestBody);
  const schemas = contents.map(([name, { schema }]) => [name, schemaOf(description, schema)] as const);
  const form = schemas.find(([name]) => name === "multipart/form-data")?.[1].properties;
  const arrayType = schemas.find(([name, { type }]) => name !== "application/json" && type === "array")?.[0];
  const textType = contents[0]?.[0].startsWith("text/") && contents[0][0];
  const headers = parameters.filter((parameter) => parameter.in === "header" && !hasOneValue(description, parameter));
  const since = operation["x-since"];
  const isIdempotent = operation["x-idempotent"];
  return {
    ...(form && { files: Object.keys(form).filter((name) => form[name]?.format === "binary") }),
    ...(arrayType && { arrayType }),
    ...(textType && { textType }),
    ...(canBeHtml(description, operation) && { html: true as const }),
    ...(headers.length > 0 && { headerParameters: headers.map(({ name }) => name) }),
    ...(isIdempotent === /post|patch/.test(method) && { isIdempotent }),
    ...(outsideRest && { outsideRest: true as const }),
    ...(since && { since }),
  };
}

/** The schema of the items on a page, or in the bare list that can stand in its place. */
export function pageItems(description: OpenAPI3, schema: object | undefined): Schema | undefined {
  const { properties, items, allOf = [], oneOf = [] } = schemaOf(description, schema);
  if (properties?.values) return properties.values.items;
  for (const part of [...allOf, ...oneOf]) {
    const found = pageItems(description, part);
    if (found) return found;
  }
  return items;
}

/** Whether a header has a single legal value, which the client sends by itself. */
export function hasOneValue(description: OpenAPI3, { schema }: ParameterObject): boolean {
  return schemaOf(description, schema).enum?.length === 1;
}

/** Whether a body is a page, or a bare list in its place. */
function isPage(description: OpenAPI3, schema: object | undefined): boolean {
  const { oneOf } = schemaOf(description, schema);
  if (!oneOf) return ["isLastPage", "values"].every((name) => declaresProperty(description, schema, name));
  const isList = (form: Schema) => schemaOf(description, form).type === "array" || isPage(description, form);
  return oneOf.some((form) => isPage(description, form)) && oneOf.every(isList);
}

/** Whether a response is a file of any kind, so that only its address tells it from a login page. */
function canBeHtml(description: OpenAPI3, { responses = {} }: OperationObject): boolean {
  return Object.entries(responses).some(([status, response]) => {
    const { headers = {} } = resolve(description, response);
    const isAny = mediaTypes(description, response).some(([name]) => name === "*/*" || name === "text/html");
    return status.startsWith("2") && isAny && !("Content-Disposition" in headers);
  });
}

/** The names of the query parameters and of the fields of bodies, at any depth, that hold a secret in any operation. */
export function secretFields(description: OpenAPI3, operations: readonly DescribedOperation[]): string[] {
  const found = new Set<string>();
  const seen = new Set<Schema>();
  function look(name: string, given?: object): void {
    const schema = schemaOf(description, given);
    if (schema.format === "password") found.add(name);
    if (seen.has(schema)) return;
    seen.add(schema);
    const { properties = {}, items, allOf = [], oneOf = [], anyOf = [] } = schema;
    for (const [key, property] of Object.entries(properties)) look(key, property);
    for (const part of [...(items ? [items] : []), ...allOf, ...oneOf, ...anyOf]) look(name, part);
  }
  for (const { operation, parameters } of operations) {
    for (const { in: place, name, schema } of parameters) if (place === "query") look(name, schema);
    for (const [, { schema }] of mediaTypes(description, operation.requestBody)) look("", schema);
  }
  return Array.from(found).sort();
}
