import {
  type DescribedOperation,
  listOperations,
  mediaTypes,
  readDescription,
  resolve,
} from "../../scripts/description.ts";
import type { ParameterObject } from "../../scripts/openapi-typescript.ts";

/** An answer that the description gives as an example. */
export interface ExampleAnswer {
  status: number;
  /** The name of the example, if the answer has a body. */
  example: string | undefined;
  mediaType: string | undefined;
  body: unknown;
}

const description = readDescription();

export const operations: DescribedOperation[] = listOperations(description);

/** The arguments of a call: the example of every parameter that is not deprecated, and the first example of a body. */
export function exampleArguments({ parameters, operation }: DescribedOperation): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  for (const parameter of parameters) {
    if (parameter.in !== "header" && !parameter.deprecated) args[parameter.name] = exampleOf(parameter);
  }
  const [body] = exampleBodies(operation);
  if (body) args.body = body.value;
  return args;
}

/** Every example of a body in the first media type that an operation accepts. */
export function exampleBodies({ requestBody }: DescribedOperation["operation"]): { name: string; value: unknown }[] {
  const media = requestBody && mediaTypes(description, requestBody)[0]?.[1];
  return Object.entries(media?.examples ?? {}).map(([name, example]) => ({
    name,
    value: resolve(description, example).value,
  }));
}

/** Every answer that the description gives an example of, and those that have no body. */
export function exampleAnswers({ operation }: DescribedOperation): ExampleAnswer[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, response]): ExampleAnswer[] => {
    const contents = mediaTypes(description, response);
    if (contents.length === 0) {
      return [{ status: Number(status), example: undefined, mediaType: undefined, body: undefined }];
    }
    return contents.flatMap(([mediaType, { examples = {} }]) =>
      Object.entries(examples).map(([example, value]) => ({
        status: Number(status),
        example,
        mediaType,
        body: resolve(description, value).value,
      })),
    );
  });
}

/** The value of a named example. */
export function example(name: string): unknown {
  const value = description.components?.examples?.[name];
  if (!value) throw new Error(`there is no example ${name}`);
  return resolve(description, value).value;
}

function exampleOf(parameter: ParameterObject): unknown {
  if (parameter.example === undefined) throw new Error(`${parameter.name} has no example`);
  return parameter.example;
}
