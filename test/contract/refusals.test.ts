import { expect, test } from "vitest";
import { BitbucketError } from "../../src/index.ts";
import { mockedClient, violations } from "./client.ts";
import { exampleArguments, operations } from "./description.ts";
import { refusals } from "./refusals.ts";

test("every operation has something that the mock must refuse", () => {
  const refused = new Set<string>(refusals.map(([operation]) => operation));

  expect(operations.map(({ operationId }) => operationId).filter((name) => !refused.has(name))).toEqual([]);
});

test.each(refusals)("%s is refused with %s: %j", async (name, argument, value, violation) => {
  const { bitbucket, answers } = mockedClient();
  const operation = operations.find(({ operationId }) => operationId === name);
  if (!operation) throw new Error(`${name} is not described`);
  const args = replaced(exampleArguments(operation), argument.split("."), value);
  // The arguments are wrong on purpose, so the types of the methods are left aside.
  const methods = bitbucket as unknown as Record<string, (args: object) => PromiseLike<unknown>>;

  const error = await Promise.resolve(methods[name]?.(args)).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(BitbucketError);
  expect(await violations(answers[0] ?? Response.error())).toEqual([violation]);
});

test("a form without the header against forged requests is refused", async () => {
  const { bitbucket, answers } = mockedClient();
  bitbucket.use({ onRequest: ({ request }) => request.headers.delete("X-Atlassian-Token") });

  await expect(
    bitbucket.repo("HRB", "berth-planner").editFile({ path: "a.md", body: { branch: "main", content: "a" } }),
  ).rejects.toBeInstanceOf(BitbucketError);

  expect(await violations(answers[0] ?? Response.error())).toEqual([
    "Request header must have required property 'x-atlassian-token'",
  ]);
});

/** The arguments with another value at a place inside them. */
function replaced(args: unknown, [key = "", ...rest]: string[], value: unknown): object {
  const copy: Record<string, unknown> = { ...(args as object) };
  copy[key] = rest.length === 0 ? value : replaced(copy[key], rest, value);
  return copy;
}
