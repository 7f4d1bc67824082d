import { readFileSync } from "node:fs";
import type {
  MediaTypeObject,
  OpenAPI3,
  OperationObject,
  ParameterObject,
  ReferenceObject,
  RequestBodyObject,
  ResponseObject,
} from "./openapi-typescript.ts";

/** The HTTP methods that the API uses, in the order in which a path lists its operations. */
export const httpMethods = ["get", "put", "post", "patch", "delete"] as const;

/** An operation of the bundled description with everything that its path says about it. */
export interface DescribedOperation {
  operationId: string;
  method: (typeof httpMethods)[number];
  path: string;
  operation: OperationObject;
  parameters: ParameterObject[];
  /** Whether the path has a server of its own, as it is not below `/rest`. */
  outsideRest: boolean;
}

/** An event of the bundled description: what its receiver is sent. */
export interface DescribedEvent {
  eventKey: string;
  operation: OperationObject;
}

/** The parts of a schema, or of a reference to one, that are read here. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  format?: string;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  "x-extensible-enum"?: unknown[];
  const?: unknown;
  not?: Schema;
  default?: unknown;
  deprecated?: boolean;
  "x-since"?: string;
  "x-until"?: string;
}

/** The bundled description as it was generated last. */
export function readDescription(): OpenAPI3 {
  return JSON.parse(readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8"));
}

/** All operations of a bundled description, in its order. */
export function listOperations(description: OpenAPI3): DescribedOperation[] {
  const found: DescribedOperation[] = [];
  for (const [path, item] of Object.entries(description.paths ?? {})) {
    const pathItem = resolve(description, item);
    for (const method of httpMethods) {
      const declared = pathItem[method];
      if (!declared) continue;
      const operation = resolve(description, declared);
      const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
        resolve(description, parameter),
      );
      if (!operation.operationId) throw new Error(`${method.toUpperCase()} ${path} has no operationId`);
      const outsideRest = pathItem.servers !== undefined;
      found.push({ operationId: operation.operationId, method, path, operation, parameters, outsideRest });
    }
  }
  return found;
}

/** All events of a bundled description, in the order of their keys. */
export function listEvents(description: OpenAPI3): DescribedEvent[] {
  return Object.entries(description.webhooks ?? {})
    .map(([eventKey, item]) => {
      const { post } = resolve(description, item);
      if (!post) throw new Error(`${eventKey} has no POST`);
      return { eventKey, operation: resolve(description, post) };
    })
    .sort((one, other) => (one.eventKey < other.eventKey ? -1 : 1));
}

/** Follows a local reference to what it names; anything else is returned as it is. */
export function resolve<T extends object>(description: OpenAPI3, node: T): Exclude<T, ReferenceObject> {
  // What a reference names is of the type that stands in its place, or the description would not have passed lint.
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as Exclude<T, ReferenceObject>;
  let target: unknown = description;
  for (const key of node.$ref.replace("#/", "").split("/")) target = (target as Record<string, unknown>)[key];
  if (target === undefined) throw new Error(`unknown reference ${node.$ref}`);
  return resolve(description, target as T);
}

/** A node with all objects and lists in it. */
export function nodesIn(node: unknown): Record<string, unknown>[] {
  if (typeof node !== "object" || node === null) return [];
  // Whatever JSON holds is of this type.
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(nodesIn)];
}

/** Every reference that a node has or leads to. */
export function referencesIn(description: OpenAPI3, node: unknown, found: Set<string> = new Set()): Set<string> {
  for (const { $ref } of nodesIn(node)) {
    if (typeof $ref !== "string" || found.has($ref)) continue;
    referencesIn(description, resolve(description, { $ref }), found.add($ref));
  }
  return found;
}

/** Names and values of the media types that a response or a request body declares. */
export function mediaTypes(
  description: OpenAPI3,
  node: ResponseObject | RequestBodyObject | ReferenceObject = { content: {} },
): [name: string, media: MediaTypeObject][] {
  const { content = {} } = resolve(description, node);
  return Object.entries(content).map(([name, media]) => [name, resolve(description, media)]);
}

/** The same of all successful responses. */
export function successContents(
  description: OpenAPI3,
  { responses = {} }: OperationObject,
): [name: string, media: MediaTypeObject][] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return successes.flatMap(([, response]) => mediaTypes(description, response));
}

/** A schema without references, of anything that may be one. */
export function schemaOf(description: OpenAPI3, schema: object = {}): Schema {
  // All that is read of it is in the type.
  return resolve<Schema>(description, schema as Schema);
}

/** The schemas that a schema consists of without references: those of its parts, and what it says itself. */
export function partsOf(description: OpenAPI3, given: object | undefined): Schema[] {
  const schema = schemaOf(description, given);
  return [...(schema.allOf ?? []).flatMap((part) => partsOf(description, part)), schema];
}

/** Whether a schema, one of its parts or one of its forms declares the property. */
export function declaresProperty(description: OpenAPI3, schema: object | undefined, name: string): boolean {
  const { properties = {}, allOf = [], oneOf = [] } = schemaOf(description, schema);
  return name in properties || [...allOf, ...oneOf].some((part) => declaresProperty(description, part, name));
}

/** A description on one line. */
export function line(text = ""): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

/** The name of a tag as it stands in addresses and names of files. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/\W+/g, "-");
}
