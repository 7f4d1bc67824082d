import { describe, expect, test } from "vitest";
import type { CallOptions } from "../../src/index.ts";
import { failureOf, mockedClient } from "./client.ts";
import { type ExampleAnswer, exampleAnswers, exampleArguments, operations } from "./description.ts";

type AnyMethod = (args: Record<string, unknown>, options: CallOptions) => Promise<unknown>;

describe.each(operations)("$operationId", (operation) => {
  // Which part of a list is asked for changes what is answered.
  const { start: _, limit: __, ...args } = exampleArguments(operation);

  test.each(exampleAnswers(operation))("gives what the mock answers: $status $example", async (answer) => {
    const { bitbucket, answers } = mockedClient();
    const call = (bitbucket as unknown as Record<string, AnyMethod>)[operation.operationId]?.bind(bitbucket);
    if (!call) throw new Error("the client lacks the method");

    const outcome = call(args, { headers: wish(answer) });

    if (answer.status < 300) expect(await received(await outcome)).toEqual(answer.body);
    else await expectFailure(outcome, operation.operationId, answer);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.status).toBe(answer.status);
  });
});

/** Headers that make the mock choose an answer. */
function wish({ status, example, mediaType }: ExampleAnswer): Record<string, string> {
  const isJson = mediaType === undefined || mediaType === "application/json";
  return {
    Prefer: `code=${status}${example ? `, example=${example}` : ""}`,
    ...(!isJson && { Accept: mediaType }),
  };
}

/** What a method resolved to, with the body of a response read. */
async function received(value: unknown): Promise<unknown> {
  return value instanceof Response ? value.text() : value;
}

async function expectFailure(outcome: Promise<unknown>, operation: string, { status, body }: ExampleAnswer) {
  const error = await failureOf(outcome);
  expect(error).toMatchObject({ status, operation });
  expect(JSON.parse(error.body)).toEqual(body);
}
