import { expect, test } from "vitest";
import { mockedClient } from "./client.ts";
import { example } from "./description.ts";

/** A repository of the mock whose lists of branches and commits come in two pages. */
function pagedRepository() {
  const { bitbucket, answers } = mockedClient();
  bitbucket.use({
    onRequest({ request, schemaPath }) {
      const list = schemaPath.endsWith("/branches") ? "Branch" : "Commit";
      const order = new URL(request.url).searchParams.has("start") ? "Second" : "First";
      request.headers.set("Prefer", `example=${order}OfTwo${list}Pages`);
    },
  });
  return { repo: bitbucket.repo("HRB", "berth-planner"), answers };
}

test("a list whose last page has no nextPageStart", async () => {
  const { repo, answers } = pagedRepository();

  const branches = await repo.listBranches().toArray({ max: 100 });

  expect(branches).toEqual((example("Branches") as { values: unknown[] }).values);
  expect(answers).toHaveLength(2);
});

test("a list whose last page has the nextPageStart null", async () => {
  const { repo, answers } = pagedRepository();

  const ids: string[] = [];
  for await (const commit of repo.listCommits({ until: "main" })) ids.push(commit.id);

  expect(ids).toEqual((example("Commits") as { values: { id: string }[] }).values.map(({ id }) => id));
  expect(answers).toHaveLength(2);
});
