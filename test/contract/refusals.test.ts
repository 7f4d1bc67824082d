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
const folder = new URL("refusals/", import.meta.url);
/**
 * What the mock must reject: an argument that is left out, or wrong, while all others are right. Written down in `refusals/`
 * rather than worked out from the description, so that a rule that the description loses is missed here.
 */
const refusals = readdirSync(folder).flatMap((file) =>
  Object.entries<Rejection[]>(parse(readFileSync(new URL(file, folder), "utf8"))).flatMap(([name, all]) =>
    all.map((refusal) => ({ name, refusal, title: JSON.stringify(refusal) })),
  ),
);

test("every operation with arguments has a request that the mock must reject", () => {
  const refused = new Set(refusals.map(({ name }) => name));
  // The client sends headers itself.
  const taking = operations.filter(
    ({ parameters, operation }) => parameters.some((parameter) => parameter.in !== "header") || operation.requestBody,
  );

  expect(taking.map(({ operationId }) => operationId).filter((name) => !refused.has(name))).toEqual([]);
});

test.each(refusals)("$name is rejected: $title", async ({ name, refusal }) => {
  expect(await messagesFor(name, refusal)).toEqual([refusal.says]);
});

test("the proposal of `npm run generate` for an operation without a rejection is rejected", async () => {
  const description = readDescription();
  const proposed = operations.flatMap((operation) => {
    const refusal = proposedRejection(description, operation);
    return refusal ? [{ name: operation.operationId, refusal }] : [];
  });
  const different: unknown[] = [];
  for (const { name, refusal } of proposed) {
    const messages = await messagesFor(name, refusal);
    if (messages.length !== 1 || messages[0] !== refusal.says) different.push({ name, refusal, messages });
  }

  expect(proposed.length).toBeGreaterThan(500);
  expect(different).toEqual([]);
}, 60_000);

/** Calls an operation with an argument that the mock must reject, and returns the messages of the mock. */
async function messagesFor(name: string, refusal: Rejection): Promise<string[]> {
  const { bitbucket, answers } = mockedClient(strict.fetch);
  const operation = operations.find(({ operationId }) => operationId === name);
  if (!operation) throw new Error(`${name} is not described`);
  const [argument, value] = "without" in refusal ? [refusal.without, undefined] : [refusal.with, refusal.value];
  const args = replaced(exampleArguments(operation), argument.split("."), value);
  // The arguments are wrong on purpose, so the types of the methods are left aside.
  const methods = bitbucket as unknown as Record<string, (args: object) => PromiseLike<unknown>>;

  const error = await Promise.resolve(methods[name]?.(args)).catch((reason: unknown) => reason);

  // The client itself rejects what no server can route.
  if (error instanceof TypeError) {
    expect(answers).toEqual([]);
    return error.message.includes(refusal.says) ? [refusal.says] : [error.message];
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
