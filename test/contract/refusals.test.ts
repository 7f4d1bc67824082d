import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { BitbucketError } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import { mockedClient, violations } from "./client.ts";
import { exampleArguments, operations } from "./description.ts";

/**
 * Something that the mock must refuse: an argument that is left out, or wrong, while all others are right, and what the mock
 * has to say about it. Written down in `refusals/` rather than worked out from the description, so that a rule that the
 * description loses is missed here.
 */
type Refusal = { without: string; says: string } | { with: string; value: unknown; says: string };

/** A mock that rejects what is against the letter of the description, also where servers accept it. */
const strict = createMock({ strict: true });
const folder = new URL("refusals/", import.meta.url);
const refusals = readdirSync(folder).flatMap((file) =>
  Object.entries<Refusal[]>(parse(readFileSync(new URL(file, folder), "utf8"))).flatMap(([name, all]) =>
    all.map((refusal) => ({ name, refusal, title: JSON.stringify(refusal) })),
  ),
);

test("every operation that takes something has something that the mock must refuse", () => {
  const refused = new Set(refusals.map(({ name }) => name));
  // The client sends headers itself.
  const taking = operations.filter(
    ({ parameters, operation }) => parameters.some((parameter) => parameter.in !== "header") || operation.requestBody,
  );

  expect(taking.map(({ operationId }) => operationId).filter((name) => !refused.has(name))).toEqual([]);
});

test.each(refusals)("$name is refused: $title", async ({ name, refusal }) => {
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
    expect(error.message).toContain(refusal.says);
    expect(answers).toEqual([]);
    return;
  }
  expect(error).toBeInstanceOf(BitbucketError);
  expect(await violations(answers[0] ?? Response.error())).toEqual([refusal.says]);
});

/** The arguments with another value at a place inside them. */
function replaced(args: unknown, [key = "", ...rest]: string[], value: unknown): object {
  const copy: Record<string, unknown> = { ...(args as object) };
  copy[key] = rest.length === 0 ? value : replaced(copy[key], rest, value);
  return copy;
}
