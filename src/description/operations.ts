import { packagedDescription } from "./description.ts";
import type { OperationName } from "./names.ts";
import { type PlacedParameter, parametersAt, placeOf, pointer, resolved } from "./references.ts";

/** The methods that operations have, as the keys of a path item. */
export const methods = ["get", "put", "post", "patch", "delete"] as const;

/** An operation as the packaged description has it, with its references resolved. */
export interface DescribedOperation {
  readonly name: OperationName;
  readonly method: (typeof methods)[number];
  readonly template: string;
  /** The parameters in path, query and headers. */
  readonly parameters: readonly PlacedParameter[];
  /** The request body, if the operation has one. */
  readonly body: { readonly isRequired: boolean; readonly contents: readonly DescribedContent[] } | undefined;
  readonly responses: readonly DescribedResponse[];
  /** Whether repeating a call has no further effect. */
  readonly isIdempotent: boolean;
  /** The query parameters and the properties of the body (`body.version`) of which at least one is required. */
  readonly needsOneOf: readonly string[];
}

export interface DescribedResponse {
  readonly status: number;
  /** The example values of the headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bodies by media type. Empty if the response has no body. */
  readonly contents: readonly DescribedContent[];
}

export interface DescribedContent {
  readonly mediaType: string;
  /** The place of the schema in the description, as a pointer. */
  readonly schema: string;
  readonly examples: readonly DescribedExample[];
}

export interface DescribedExample {
  readonly name: string;
  readonly value: unknown;
  /** The requests that the example is the response to: parameters and fields of the body by name. */
  readonly when: { readonly [part in "path" | "query" | "body"]?: Readonly<Record<string, unknown>> } | undefined;
}

/** The parts of an operation object that are read here. */
interface OperationObject {
  operationId: OperationName;
  requestBody?: { $ref: string } | { required?: boolean; content: Content };
  responses: Record<string, { $ref: string } | { headers?: Headers; content?: Content }>;
  "x-idempotent"?: boolean;
  "x-needs-one-of"?: string[];
}

type Headers = Record<string, { $ref: string } | { example?: unknown }>;
type Content = Record<string, { examples?: Record<string, { $ref: string } | ExampleObject> }>;

interface ExampleObject {
  value: unknown;
  "x-when"?: DescribedExample["when"];
}

const cache = new Map<string, DescribedOperation>();
let byName: Map<string, { template: string; method: DescribedOperation["method"] }> | undefined;

/** The operation that a path template has for a method in lower case, if it has one. Operations are cached. */
export function operationAt(template: string, method: string): DescribedOperation | undefined {
  const key = `${method} ${template}`;
  const known = methods.find((one) => one === method);
  const declared = known && packagedDescription().paths[template]?.[known];
  if (!declared || cache.has(key)) return cache.get(key);
  // The value of a method of a path is an operation, which lint ensures.
  const operation = readOperation(template, known, declared as OperationObject);
  cache.set(key, operation);
  return operation;
}

/** The operation of a name. */
export function operationByName(name: OperationName): DescribedOperation {
  // The types have the names of the same description.
  const { template, method } = placesByName().get(name) as { template: string; method: string };
  return operationAt(template, method) as DescribedOperation;
}

/** The names of all operations. */
export function operationNames(): OperationName[] {
  // The types have the names of the same description.
  return Array.from(placesByName().keys()) as OperationName[];
}

/** The methods that a path template has, in upper case. */
export function methodsAt(template: string): string[] {
  const item = Object(packagedDescription().paths[template]);
  return methods.filter((method) => method in item).map((method) => method.toUpperCase());
}

function placesByName(): NonNullable<typeof byName> {
  byName ??= new Map(
    Object.entries(packagedDescription().paths).flatMap(([template, item]) =>
      methods.flatMap((method) => (item[method] ? [[Object(item[method]).operationId, { template, method }]] : [])),
    ),
  );
  return byName;
}

function readOperation(template: string, method: DescribedOperation["method"], object: OperationObject) {
  const place = pointer("paths", template, method);
  const { operationId: name, requestBody, responses } = object;
  const body = requestBody && resolved<{ required?: boolean; content: Content }>(requestBody);
  return {
    name,
    method,
    template,
    parameters: parametersAt(packagedDescription(), template, method),
    body: body && {
      isRequired: body.required === true,
      contents: contentsOf(body.content, placeOf(requestBody, `${place}/requestBody`)),
    },
    responses: Object.entries(responses).map(([status, response]) => {
      const { headers = {}, content = {} } = resolved<{ headers?: Headers; content?: Content }>(response);
      return {
        status: Number(status),
        headers: Object.fromEntries(Object.entries(headers).map(headerExample)),
        contents: contentsOf(content, placeOf(response, `${place}/responses/${status}`)),
      };
    }),
    isIdempotent: object["x-idempotent"] ?? !/post|patch/.test(method),
    needsOneOf: object["x-needs-one-of"] ?? [],
  };
}

/** Each header of a response has an example. */
function headerExample([name, header]: [string, Headers[string]]): [string, string] {
  return [name.toLowerCase(), `${resolved<{ example?: unknown }>(header).example}`];
}

function contentsOf(content: Content, place: string): DescribedContent[] {
  return Object.entries(content).map(([mediaType, { examples = {} }]) => ({
    mediaType,
    schema: place + pointer("content", mediaType, "schema"),
    examples: Object.entries(examples).map(([name, example]) => {
      const { value, "x-when": when } = resolved<ExampleObject>(example);
      return { name, value, when };
    }),
  }));
}
