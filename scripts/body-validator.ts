import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { listEvents, listOperations, mediaTypes, resolve } from "./description.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** What is wrong with a body, in lines to read. Nothing if the description describes it completely. */
export type Faults = string[];

type Schema = { [keyword: string]: unknown };

/** Checks bodies against a description. */
export class BodyValidator {
  readonly #description: OpenAPI3;
  // Own properties only, since a path has a property `toString` that some bodies leave out.
  readonly #ajv: Ajv2020 = new Ajv2020({ strict: false, allErrors: true, ownProperties: true });

  constructor(description: OpenAPI3) {
    this.#description = description;
    // The package's types give its CommonJS default export a second time.
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.#ajv);
    this.#ajv.addFormat("int32", { type: "number", validate: (value) => Number.isInteger(value) });
    this.#ajv.addFormat("int64", { type: "number", validate: (value) => Number.isInteger(value) });
    this.#ajv.addFormat("binary", true);
    const schemas = Object.entries(description.components?.schemas ?? {});
    for (const [name, schema] of schemas) {
      this.#ajv.addSchema(rewrite(schema as Schema, "plain", false), `urn:plain:${name}`);
      this.#ajv.addSchema(rewrite(schema as Schema, "closed", false), `urn:closed:${name}`);
      this.#ajv.addSchema(rewrite(schema as Schema, "closed", true), `urn:part:${name}`);
    }
  }

  /** Whether a body of a response is described: its status, its shape, and each of its keys. */
  checkResponse(method: string, path: string, status: number, body: unknown): Faults {
    const found = listOperations(this.#description).find(
      (candidate) => candidate.method === method.toLowerCase() && candidate.path === path,
    );
    if (!found) return [`${method} ${path} is not described`];
    const response = found.operation.responses?.[String(status)];
    if (!response) return [`${found.operationId} does not describe the status ${status}`];
    const schema = jsonSchema(this.#description, response);
    if (!schema) return [`${found.operationId} describes no JSON for the status ${status}`];
    return this.#check(schema, body);
  }

  /** Whether the body of an event is described: its shape, and each of its keys. */
  checkEvent(eventKey: string, body: unknown): Faults {
    const found = listEvents(this.#description).find((candidate) => candidate.eventKey === eventKey);
    const schema = found?.operation.requestBody && jsonSchema(this.#description, found.operation.requestBody);
    return schema ? this.#check(schema, body) : [`${eventKey} is not described`];
  }

  /** Whether a body is valid by a schema of the description. */
  validate(schema: object, body: unknown): Faults {
    return this.#run(rewrite(schema as Schema, "plain", false), body);
  }

  #check(schema: object, body: unknown): Faults {
    const faults = this.validate(schema, body);
    return faults.length > 0 ? faults : this.#run(rewrite(schema as Schema, "closed", false), body);
  }

  #run(schema: Schema, body: unknown): Faults {
    const validate: ValidateFunction = this.#ajv.compile(schema);
    if (validate(body)) return [];
    return [...new Set((validate.errors ?? []).map(describe))];
  }
}

/** The schema of a JSON body, if the response or request body has one. */
export function jsonSchema(description: OpenAPI3, node: Parameters<typeof mediaTypes>[1]): object | undefined {
  const media = mediaTypes(description, resolve(description, node)).find(([name]) => name === "application/json");
  return media?.[1].schema;
}

/**
 * Points a schema's references to the copies that the validator holds. In the closed form an object has no other keys
 * than those that it declares, unless it says that it is open; the parts of an `allOf` are closed as a whole.
 */
function rewrite(schema: Schema, form: "plain" | "closed", isPart: boolean): Schema {
  const rewritten: Schema = {};
  for (const [keyword, value] of Object.entries(schema))
    rewritten[keyword] = rewriteKeyword(keyword, value, form, isPart);
  const declares = "properties" in schema || "allOf" in schema;
  if (form === "closed" && !isPart && declares && !("additionalProperties" in schema)) {
    rewritten.unevaluatedProperties = false;
  }
  return rewritten;
}

function rewriteKeyword(keyword: string, value: unknown, form: "plain" | "closed", isPart: boolean): unknown {
  switch (keyword) {
    case "$ref":
      return String(value).replace("#/components/schemas/", `urn:${isPart && form === "closed" ? "part" : form}:`);
    case "properties":
      return Object.fromEntries(
        Object.entries(value as Record<string, Schema>).map(([name, schema]) => [name, rewrite(schema, form, false)]),
      );
    case "items":
    case "additionalProperties":
      return typeof value === "object" ? rewrite(value as Schema, form, false) : value;
    case "allOf":
      return (value as Schema[]).map((part) => rewrite(part, form, true));
    case "oneOf":
    case "anyOf":
      return (value as Schema[]).map((part) => rewrite(part, form, isPart));
    default:
      return value;
  }
}

function describe({ instancePath, keyword, params, message }: ErrorObject): string {
  const place = instancePath || "the body";
  if (keyword === "unevaluatedProperties") return `${place} has the undeclared key "${params.unevaluatedProperty}"`;
  if (keyword === "additionalProperties") return `${place} has the undeclared key "${params.additionalProperty}"`;
  return `${place} ${message}`;
}
