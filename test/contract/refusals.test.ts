import { describe, expect, inject, test } from "vitest";
import { BitbucketError, type OperationName } from "../../src/index.ts";
import { mockedClient, violations } from "./client.ts";
import { operations } from "./description.ts";

const repository = { projectKey: "HRB", repositorySlug: "berth-planner" };

/** For each operation a request that is wrong in one way, and what the mock has to say about it. */
const refusals: Record<OperationName, [args: object, violation: string][]> = {
  browsePath: [
    [{ ...repository, path: "src", blame: "perhaps" }, "Request query parameter blame must be boolean"],
    [{ ...repository, path: "src", limit: -1 }, "Request query parameter limit must be >= 0"],
  ],
  createBranch: [
    [{ ...repository, body: { startPoint: "main" } }, "Request body must have required property 'name'"],
    [{ ...repository, body: { name: "feature/x" } }, "Request body must have required property 'startPoint'"],
    [{ ...repository }, "Body parameter is required"],
  ],
  deleteBranch: [
    [{ ...repository, body: { endPoint: "main" } }, "Request body must have required property 'name'"],
    [{ ...repository, body: { name: "x", dryRun: "no" } }, "Request body property dryRun must be boolean"],
  ],
  editFile: [
    [{ ...repository, path: "a.md", body: { content: "a" } }, "Request body must have required property 'branch'"],
    [{ ...repository, path: "a.md", body: { branch: "main" } }, "Request body must have required property 'content'"],
  ],
  getArchive: [
    [
      { ...repository, format: "rar" },
      "Request query parameter format must be equal to one of the allowed values: zip, tar, tar.gz, tgz",
    ],
  ],
  getRawFile: [[{ ...repository, path: "a.md", markup: "html" }, "Request query parameter markup must be boolean"]],
  getSyncStatus: [
    [
      { ...repository, projectKey: "no key" },
      'Request path parameter projectkey must match pattern "^(~[^/]+|[A-Za-z][A-Za-z0-9_-]*)$"',
    ],
  ],
  getTag: [
    [
      { ...repository, repositorySlug: "no slug", name: "v1.3.0" },
      'Request path parameter repositoryslug must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
    ],
  ],
  listBranches: [
    [
      { ...repository, orderBy: "NAME" },
      "Request query parameter orderby must be equal to one of the allowed values: ALPHABETICAL, MODIFICATION",
    ],
    [{ ...repository, start: "first" }, "Request query parameter start must be integer"],
  ],
  listCommits: [
    [
      { ...repository, merges: "all" },
      "Request query parameter merges must be equal to one of the allowed values: exclude, include, only",
    ],
  ],
  setSyncEnabled: [
    [{ ...repository, body: {} }, "Request body must have required property 'enabled'"],
    [{ ...repository, body: { enabled: "yes" } }, "Request body property enabled must be boolean"],
  ],
  synchronizeRef: [
    [{ ...repository, body: { action: "MERGE" } }, "Request body must have required property 'refId'"],
    [{ ...repository, body: { refId: "refs/heads/main" } }, "Request body must have required property 'action'"],
    [
      { ...repository, body: { refId: "refs/heads/main", action: "PUSH" } },
      "Request body property action must be equal to one of the allowed values: DISCARD, MERGE, REBASE",
    ],
  ],
};

test("every operation has a request that the mock must refuse", () => {
  expect(Object.keys(refusals).sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
});

describe.each(Object.entries(refusals))("%s", (operation, requests) => {
  test.each(requests)("is refused: %j", async (args, violation) => {
    const { bitbucket, answers } = mockedClient();
    // The arguments are wrong on purpose, so the types of the methods are left aside.
    const methods = bitbucket as unknown as Record<string, (args: object) => PromiseLike<unknown>>;

    const error = await Promise.resolve(methods[operation]?.(args)).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(BitbucketError);
    expect(await violations(answers[0] ?? Response.error())).toEqual([violation]);
  });
});

test("a form without the header against forged requests is refused", async () => {
  const { bitbucket, answers } = mockedClient();
  bitbucket.use({ onRequest: ({ request }) => request.headers.delete("X-Atlassian-Token") });

  await expect(
    bitbucket.editFile({ ...repository, path: "a.md", body: { branch: "main", content: "a" } }),
  ).rejects.toBeInstanceOf(BitbucketError);

  expect(await violations(answers[0] ?? Response.error())).toEqual([
    "Request header must have required property 'x-atlassian-token'",
  ]);
});

test("an encoded slash is refused", async () => {
  const answer = await fetch(
    `${inject("mockUrl")}/rest/api/latest/projects/HRB/repos/berth-planner/tags/release%2F1.4.0`,
  );

  expect(await violations(answer)).toEqual(['Request path parameter name1 must match pattern "^[^/]+$"']);
});
