import { type DescribedOperation, declaresProperty, mediaTypes, resolve, successContents } from "../description.ts";
import { handleOf } from "../handles.ts";
import type { MediaTypeObject, OpenAPI3 } from "../openapi-typescript.ts";
import { hasOneValue, operationDetails } from "../operation-metadata.ts";

/** What a sample of a call sends, taken from the examples of the description. */
export interface SampleValues {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, string>;
  body?: SampleBody;
}

export interface SampleBody {
  mediaType: string;
  value: unknown;
  /** The names of files by the fields of a form that carry them. */
  files: Record<string, string>;
}

/** The values of a call with what it cannot do without: required parameters, one of those that need one, and the body. */
export function sampleValues(description: OpenAPI3, described: DescribedOperation): SampleValues {
  const values: SampleValues = { path: {}, query: {}, headers: {} };
  const body = sampleBody(description, described);
  const [chosen] = described.operation["x-needs-one-of"] ?? [];
  const also = [chosen, lacksVersion(description, described, body) ? "version" : undefined];
  for (const { in: place, name, required, example } of described.parameters) {
    if (place === "path" && isNeeded(described, name)) values.path[name] = example;
    if (place === "query" && (required || also.includes(name))) values.query[name] = example;
  }
  // The headers that have one legal value are sent by the client, and must be sent by others.
  for (const header of described.parameters.filter((parameter) => parameter.in === "header")) {
    if (header.required || hasOneValue(description, header)) values.headers[header.name] = String(header.example);
  }
  return body ? { ...values, body } : values;
}

/** Whether a body could say which version it is about, and does not. If the query does not either, servers refuse it. */
function lacksVersion(description: OpenAPI3, { operation }: DescribedOperation, body: SampleBody | undefined): boolean {
  const [media] = operation.requestBody ? mediaTypes(description, operation.requestBody) : [];
  const schema = media?.[1].schema;
  return (
    schema !== undefined &&
    declaresProperty(description, schema, "version") &&
    !Object.hasOwn(Object(body?.value), "version")
  );
}

/** Whether a path cannot be without the parameter. */
export function isNeeded({ path }: Pick<DescribedOperation, "path">, parameter: string): boolean {
  return path.includes(`/{${parameter}}`);
}

/** The values of what the handle of an operation fills in, in the order of its parameters. */
export function boundValues({ path }: DescribedOperation, values: SampleValues): unknown[] {
  return handleOf(path).parameters.map((name) => values.path[name]);
}

/** The first example of a body that cannot be left out. */
function sampleBody(description: OpenAPI3, described: DescribedOperation): SampleBody | undefined {
  const { requestBody } = described.operation;
  const isNeeded = requestBody && resolve(description, requestBody).required === true;
  const [first] = isNeeded ? mediaTypes(description, requestBody) : [];
  const [example] = Object.values(first?.[1].examples ?? {});
  if (!first || !example) return undefined;
  const { value } = resolve(description, example);
  const { files: fields = [] } = operationDetails(description, described);
  const given = fields.filter((field) => field in Object(value));
  return {
    mediaType: first[0],
    value,
    files: Object.fromEntries(given.map((field) => [field, fileName(described, field, Object(value))])),
  };
}

/** A name for the file that a field of a form carries. */
function fileName({ parameters }: DescribedOperation, field: string, body: Record<string, unknown>): string {
  if (isBytes(body[field])) return `${field}.png`;
  const path = parameters.find(({ name }) => name === "path")?.example;
  return typeof path === "string" ? path.replace(/.*\//, "") : String(body.name ?? field);
}

/** Whether an example stands for bytes, which no text can hold. Only pictures are such. */
export function isBytes(value: unknown): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is them that tell.
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(String(value));
}

/** The schema of a body of an answer in JSON, of the first status that tells of success. */
export function successSchema(description: OpenAPI3, described: DescribedOperation): MediaTypeObject["schema"] {
  return successBody(description, described)?.schema;
}

/** The first example of such a body. */
export function successExample(description: OpenAPI3, described: DescribedOperation): unknown {
  const [example] = Object.values(successBody(description, described)?.examples ?? {});
  return example && resolve(description, example).value;
}

function successBody(description: OpenAPI3, { operation }: DescribedOperation): MediaTypeObject | undefined {
  return successContents(description, operation).find(([name]) => name === "application/json")?.[1];
}
