import { type DescribedOperation, mediaTypes, resolve, successContents } from "../description.ts";
import { evidenceOf } from "../evidence.ts";
import { handleCall, handleOf } from "../handles.ts";
import type { OpenAPI3, OperationObject, ParameterObject } from "../openapi-typescript.ts";
import { operationDetails, result } from "../operation-metadata.ts";
import { pageItems } from "../page-items.ts";
import { curlSample } from "../samples/curl.ts";
import { typescriptSample } from "../samples/typescript.ts";
import { isNeeded } from "../samples/values.ts";
import { answersOf } from "./answers.ts";
import { eventsAfter } from "./events-after.ts";
import { examplesOf } from "./examples.ts";
import type { Body, OperationEntry, Parameter, Result } from "./model.ts";
import { distinct, fieldsOf, line, type Schema, typesOf } from "./schemas.ts";
import { toldApart } from "./told-apart.ts";

/** What there is to read about an operation. */
export function operationEntry(description: OpenAPI3, described: DescribedOperation): OperationEntry {
  const { operationId, method, path, operation, parameters } = described;
  const { parameters: bound } = handleOf(path);
  const { headerParameters = [], isIdempotent = method !== "post" } = operationDetails(description, described);
  const isGiven = ({ in: place, name }: ParameterObject) =>
    !bound.includes(name) && (place !== "header" || headerParameters.includes(name));
  return {
    name: operationId,
    summary: line(operation.summary),
    meaning: `${operation.description}`.trim(),
    evidence: evidenceOf(operation),
    method: method.toUpperCase(),
    path,
    isDeprecated: operation.deprecated === true,
    successors: operation.deprecated ? successorsIn(line(operation.description)) : [],
    since: operation["x-since"],
    until: operation["x-until"],
    permission: permissionIn(line(operation.description)),
    isIdempotent,
    handle: { call: handleCall(bound), bound },
    parameters: parameters.filter(isGiven).map((parameter) => ({
      ...parameterEntry(description, parameter),
      isRequired: parameter.in === "path" ? isNeeded(described, parameter.name) : parameter.required === true,
    })),
    body: bodyEntry(description, operation),
    samples: {
      typescript: typescriptSample(description, described),
      curl: curlSample(description, described),
    },
    result: resultEntry(description, described),
    answers: answersOf(description, operation),
    events: eventsAfter[operationId] ?? [],
  };
}

/** What there is to read about a parameter. */
export function parameterEntry(description: OpenAPI3, parameter: ParameterObject): Parameter {
  const schema = (parameter.schema ?? {}) as Schema;
  const { default: byDefault }: Schema = resolve(description, schema);
  return {
    name: parameter.name,
    place: parameter.in,
    types: typesOf(description, schema),
    isRequired: parameter.required === true,
    isDeprecated: parameter.deprecated === true,
    since: parameter["x-since"],
    until: parameter["x-until"],
    default: byDefault === undefined ? undefined : JSON.stringify(byDefault),
    meaning: line(parameter.description),
  };
}

/** What there is to read about a body that is sent. */
export function bodyEntry(description: OpenAPI3, { requestBody }: OperationObject): Body | undefined {
  if (!requestBody) return undefined;
  const { required, description: meaning } = resolve(description, requestBody);
  const contents = mediaTypes(description, requestBody);
  const schemas = contents.map(([, media]) => (media.schema ?? {}) as Schema);
  return {
    mediaTypes: contents.map(([name]) => name),
    isRequired: required === true,
    meaning: line(meaning),
    types: distinct(schemas.flatMap((schema) => typesOf(description, schema))),
    fields: schemas[0] ? fieldsOf(description, schemas[0]) : [],
    examples: examplesOf(description, contents),
  };
}

function resultEntry(description: OpenAPI3, described: DescribedOperation): Result {
  const contents = successContents(description, described.operation);
  const schema = contents[0]?.[1].schema as Schema | undefined;
  const kind = result(description, described.operation);
  const told = schema && kind === "page" ? pageItems(description, schema) : schema;
  const isJson = told && kind !== "response";
  return {
    kind,
    mediaTypes: [...new Set(contents.map(([name]) => name))],
    types: isJson ? typesOf(description, told) : [],
    fields: isJson ? fieldsOf(description, told) : [],
    toldApart: isJson ? toldApart(description, told) : undefined,
  };
}

/** The operations that the description of a deprecated one names in its place. */
function successorsIn(text: string): string[] {
  const [sentence = ""] = /(?:in favou?r of|\bUse) [^.]*/.exec(text) ?? [];
  return Array.from(sentence.matchAll(/`(\w+)`/g), ([, name = ""]) => name);
}

/** The sentence that names the permission, from its word for it on, or those who may call it without one. */
function permissionIn(text: string): string | undefined {
  const signedIn = /\bOnly for (a user who has signed in)\./.exec(text)?.[1];
  const required = /\b(?:[Nn]eeds|[Rr]equires) ((?:no permission|authentication|[A-Z]+_?[A-Z]+\b).*?)\.(?= |$)/;
  return required.exec(text)?.[1] ?? signedIn;
}
