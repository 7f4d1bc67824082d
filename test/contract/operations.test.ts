import { beforeAll, describe, expect, test } from "vitest";
import type { CallOptions } from "../../src/index.ts";
import { failureOf, mockedClient } from "./client.ts";
import { type ExampleAnswer, exampleAnswers, exampleArguments, exampleBodies, operations } from "./description.ts";
import { differences } from "./differences.ts";
import { judgedClient } from "./judged-client.ts";
import { type Prism, startPrism, violationsOf } from "./prism.ts";

type AnyMethod = (args: Record<string, unknown>, options: CallOptions) => Promise<unknown>;

let prism: Prism;

beforeAll(async () => {
  prism = await startPrism();
  return () => prism.stop();
}, 300_000);

test("Prism reports a violation of the description", async () => {
  const path = "/rest/api/latest/projects/HRB/repos/berth-planner/pull-requests?state=bad";

  const response = await fetch(prism.url + path, { headers: { Authorization: "Bearer BBDC-token" } });

  expect(response.status).toBe(400);
  expect(violationsOf(response)).toEqual([
    "request.query.state: Request query parameter state must be equal to one of the allowed values: ALL, DECLINED, MERGED, OPEN",
  ]);
});

describe.each(operations)("$operationId", (operation) => {
  // Which part of a list is asked for changes what is in the response.
  const { start: _, limit: __, ...args } = exampleArguments(operation);
  const answers = exampleAnswers(operation).filter(isByName);
  const [success] = answers;
  // Each documented response to the first example of a request, and one to each of the others.
  const cases = [
    ...answers.map((answer) => ({ ...answer, args, request: "" })),
    ...exampleBodies(operation.operation)
      .slice(1)
      .flatMap(({ name, value }) => (success ? [{ ...success, args: { ...args, body: value }, request: name }] : [])),
  ];

  test.concurrent.each(cases)("$status $example $request", async (expected) => {
    const { bitbucket, exchanges } = judgedClient(prism.url);
    const call = (bitbucket as unknown as Record<string, AnyMethod>)[operation.operationId]?.bind(bitbucket);
    if (!call) throw new Error("the client lacks the method");

    const outcome = call(expected.args, { headers: preferring(expected) });

    if (expected.status < 300) expect(await received(await outcome)).toEqual(expected.body);
    else await expectFailure(outcome, operation.operationId, expected);
    const [exchange, ...others] = exchanges;
    if (!exchange) throw new Error("nothing was sent");
    expect(others).toEqual([]);
    expect(violationsOf(exchange.prism)).toEqual([]);
    expect(exchange.prism.status).toBe(expected.status);
    expect(await differences(exchange, expected.args)).toEqual([]);
  });
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

/** Headers that make both mocks choose a response. */
function preferring({ status, example, mediaType }: ExampleAnswer): Record<string, string> {
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
