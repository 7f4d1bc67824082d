import { describe, expect, test } from "vitest";
import type { CallOptions } from "../../src/index.ts";
import { failureOf, mockedClient } from "./client.ts";
import { type ExampleAnswer, exampleAnswers, exampleArguments, operations } from "./description.ts";

type AnyMethod = (args: Record<string, unknown>, options: CallOptions) => Promise<unknown>;

describe.each(operations)("$operationId", (operation) => {
  // Which part of a list is asked for changes what is answered.
  const { start: _, limit: __, ...args } = exampleArguments(operation);

  test.each(exampleAnswers(operation).filter(isByName))(
    "gives what the mock answers: $status $example",
    async (answer) => {
      const { bitbucket, answers } = mockedClient();
      const call = (bitbucket as unknown as Record<string, AnyMethod>)[operation.operationId]?.bind(bitbucket);
      if (!call) throw new Error("the client lacks the method");

      const outcome = call(args, { headers: wish(answer) });

      if (answer.status < 300) expect(await received(await outcome)).toEqual(answer.body);
      else await expectFailure(outcome, operation.operationId, answer);
      expect(answers).toHaveLength(1);
      expect(answers[0]?.status).toBe(answer.status);
    },
  );
});

test.each(["/pull-requests/{pullRequestId}/diff", "/commits/{commitId}/diff"] as const)(
  "%s responds with the raw diff by path when asked for plain text",
  async (end) => {
    const { bitbucket } = mockedClient();
    const path = { projectKey: "HRB", repositorySlug: "berth-planner", pullRequestId: 17, commitId: "d0ac1ce15c2" };

    const { data } = await bitbucket.GET(`/api/latest/projects/{projectKey}/repos/{repositorySlug}${end}`, {
      params: { path },
      headers: { Accept: "text/plain" },
      parseAs: "text",
    });

    expect(data).toMatch(/^diff --git src:/);
  },
);

/** Whether a method by name can resolve to the response: where there is JSON, it does not ask for anything else. */
function isByName({ status, mediaType }: ExampleAnswer, _index: number, answers: readonly ExampleAnswer[]): boolean {
  const hasJson = answers.some((other) => other.status === status && other.mediaType === "application/json");
  return mediaType === "application/json" || !hasJson;
}

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
