import { type DescribedOperation, declaresProperty, mediaTypes, resolve, successContents } from "../description.ts";
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
  const [media] = mediaTypes(description, described.operation.requestBody);
  // A body that could name the version and does not leaves that to the query; without it, servers reject the call.
  const lacksVersion =
    declaresProperty(description, media?.[1].schema, "version") && !Object.hasOwn(Object(body?.value), "version");
  const also = [chosen, lacksVersion ? "version" : undefined];
  for (const parameter of described.parameters) {
    const { in: place, name, required, example } = parameter;
    if (place === "path" && isNeeded(described, name)) values.path[name] = example;
    if (place === "query" && (required || also.includes(name))) values.query[name] = example;
    // The headers that have one legal value are sent by the client, and must be sent by others.
    if (place === "header" && (required || hasOneValue(description, parameter))) values.headers[name] = String(example);
  }
  return body ? { ...values, body } : values;
}

/** Whether a path cannot be without the parameter. */
export function isNeeded({ path }: DescribedOperation, parameter: string): boolean {
  return path.includes(`/{${parameter}}`);
}

/** A name for the file that an operation returns, which is what its own name says behind the verb. */
export function fileOfResponse({ operationId }: DescribedOperation): string {
  return operationId
    .replace(/^[a-z]+/, "")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-")
    .toLowerCase();
}

/** Whether an example stands for bytes, which no text can hold. Only pictures are such. */
export function isBytes(value: unknown): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for.
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(String(value));
}

/** The first successful response in JSON. */
export function successBody(description: OpenAPI3, { operation }: DescribedOperation): MediaTypeObject | undefined {
  return successContents(description, operation).find(([name]) => name === "application/json")?.[1];
}

/** The value of the first example of a body. */
export function firstExample(description: OpenAPI3, media: MediaTypeObject | undefined): unknown {
  const [example] = Object.values(media?.examples ?? {});
  return example && resolve(description, example).value;
}

/** The first example of a body that cannot be left out. */
function sampleBody(description: OpenAPI3, described: DescribedOperation): SampleBody | undefined {
  const { requestBody } = described.operation;
  const [first] = mediaTypes(description, requestBody);
  const value = firstExample(description, first?.[1]);
  if (!first || value === undefined || !(requestBody && resolve(description, requestBody).required)) return undefined;
  const { files = [] } = operationDetails(description, described);
  const given = files.filter((field) => field in Object(value));
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
