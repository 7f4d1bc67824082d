import { inputSchemaOf } from "../description/input-schema.ts";
import { operationNamed } from "../description/names.ts";
import { exceptionsOf, wordsOf } from "../description/operation-words.ts";
import { operationCalled } from "../description/operations.ts";
import { effectOf } from "./annotations.ts";

/** What an operation does, requires and returns, as text for a model. */
export function describeOperation(operation: string): string {
  const name = operationNamed("describeOperation", operation);
  const { method, template, parameters, responses } = operationCalled(name);
  const { summary, description } = wordsOf(name);
  const isPaged = parameters.some((parameter) => parameter.name === "start");
  const results = responses
    .filter(({ status }) => status < 400)
    .map(({ status, contents }) => {
      return [status, ...contents.map(({ mediaType }) => mediaType)].join(" ");
    });
  const errors = Array.from(exceptionsOf(name), ([status, names]) => [status, ...names].join(" "));
  return [
    `${name}: ${summary} (${effectOf(name)})`,
    description,
    `Request: ${method.toUpperCase()} ${template}`,
    `Arguments: ${JSON.stringify(inputSchemaOf(name))}`,
    `Result: ${results.join("; ")}${isPaged ? "; one page, continue with start: nextPageStart" : ""}`,
    `Errors: ${errors.join("; ")}`,
  ].join("\n");
}
