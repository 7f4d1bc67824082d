import { mediaTypes, resolve } from "../description.ts";
import type { OpenAPI3, OperationObject } from "../openapi-typescript.ts";
import { examplesOf } from "./examples.ts";
import type { Answer } from "./model.ts";
import { line } from "./schemas.ts";

/** What a server answers, by status, with the examples and the exceptions that they name. */
export function answersOf(description: OpenAPI3, { responses = {} }: OperationObject): Answer[] {
  return Object.entries(responses).map(([status, response]) => {
    return {
      status,
      meaning: line(resolve(description, response).description),
      examples: examplesOf(description, mediaTypes(description, response)).map((example) => {
        return { ...example, exceptions: exceptionsIn(example.value) };
      }),
    };
  });
}

/** The exceptions that a body of errors names, without their packages, as `BitbucketError.has` takes them. */
function exceptionsIn(value: unknown): string[] {
  const { errors } = Object(value) as { errors?: unknown };
  const names = Array.isArray(errors) ? errors.map((error) => Object(error).exceptionName) : [];
  const known = names.filter((name): name is string => typeof name === "string");
  return [...new Set(known.map((name) => name.replace(/.*\./, "")))];
}
