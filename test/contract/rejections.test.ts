import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readDescription } from "../../scripts/description.ts";
import { proposedRejection, type Rejection } from "../../scripts/rejections.ts";
import { BitbucketError } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import { mockedClient, violations } from "./client.ts";
import { exampleArguments, operations } from "./description.ts";

/** A mock that rejects what is against the letter of the description, also where servers accept it. */
const strict = createMock({ strict: true });
const folder = new URL("rejections/", import.meta.url);
/**
 * What the mock must reject: an argument that is left out, or wrong, while all others are right. Written down in `rejections/`
 * rather than worked out from the description, so that a rule that the description loses is missed here.
 */
const rejections = readdirSync(folder).flatMap((file) =>
  Object.entries<Rejection[]>(parse(readFileSync(new URL(file, folder), "utf8"))).flatMap(([name, all]) =>
    all.map((rejection) => ({ name, rejection, title: JSON.stringify(rejection) })),
  ),
);

test("every operation with arguments has a request that the mock must reject", () => {
  const rejected = new Set(rejections.map(({ name }) => name));
  // The client sends headers itself.
  const taking = operations.filter(
    ({ parameters, operation }) => parameters.some((parameter) => parameter.in !== "header") || operation.requestBody,
  );

  expect(taking.map(({ operationId }) => operationId).filter((name) => !rejected.has(name))).toEqual([]);
});

test.each(rejections)("$name is rejected: $title", async ({ name, rejection }) => {
  expect(await messagesFor(name, rejection)).toEqual([rejection.says]);
});

test("the proposal of `npm run generate` for an operation without a rejection is rejected", async () => {
  const description = readDescription();
  const proposed = operations.flatMap((operation) => {
    const rejection = proposedRejection(description, operation);
    return rejection ? [{ name: operation.operationId, rejection }] : [];
  });
  const different: unknown[] = [];
  for (const { name, rejection } of proposed) {
    const messages = await messagesFor(name, rejection);
    if (messages.length !== 1 || messages[0] !== rejection.says) different.push({ name, rejection, messages });
  }

  expect(proposed.length).toBeGreaterThan(500);
  expect(different).toEqual([]);
}, 60_000);

/** Calls an operation with an argument that the mock must reject, and returns the messages of the mock. */
async function messagesFor(name: string, rejection: Rejection): Promise<string[]> {
  const { bitbucket, answers } = mockedClient(strict.fetch);
  const operation = operations.find(({ operationId }) => operationId === name);
  if (!operation) throw new Error(`${name} is not described`);
  const [argument, value] = "without" in rejection ? [rejection.without, undefined] : [rejection.with, rejection.value];
  const args = replaced(exampleArguments(operation), argument.split("."), value);
  // The arguments are wrong on purpose, so the types of the methods are left aside.
  const methods = bitbucket as unknown as Record<string, (args: object) => PromiseLike<unknown>>;

  const error = await Promise.resolve(methods[name]?.(args)).catch((reason: unknown) => reason);

  // The client itself rejects what no server can route.
  if (error instanceof TypeError) {
    expect(answers).toEqual([]);
    return error.message.includes(rejection.says) ? [rejection.says] : [error.message];
  }
  expect(error).toBeInstanceOf(BitbucketError);
  return violations(answers[0] ?? Response.error());
}

/** The arguments with another value at a place inside them. */
function replaced(args: unknown, [key = "", ...rest]: string[], value: unknown): object {
  const copy: Record<string, unknown> = { ...(args as object) };
  copy[key] = rest.length === 0 ? value : replaced(copy[key], rest, value);
  return copy;
}
