import { createBitbucketClient } from "bitbucket-dc";
import { createMock } from "bitbucket-dc/mock";

/** What a program sees that uses the mock without a port, wherever it runs. */
export async function useMockFetch() {
  const mock = createMock();
  // A request that has no response keeps no program alive.
  const alive = setInterval(() => {}, 1000);
  const bitbucket = createBitbucketClient({
    baseUrl: "https://bitbucket.example.com",
    fetch: mock.fetch,
    retry: false,
  });
  const repo = bitbucket.repo("HRB", "berth-planner");
  const failure = async (outcome) => `${await outcome.catch((error) => error.code ?? error.status ?? error.name)}`;
  const tag = await repo.getTag({ name: "release/1.4.0" });
  const branch = await repo.createBranch({ body: { name: "crane-4", startPoint: "main" } });
  const edited = await repo.editFile({ path: "a.md", body: { content: "# A", branch: "main", message: "A" } });
  const archive = await repo.getArchive({ format: "tar.gz" });
  mock.reply("getTag", 404);
  mock.fail("listTags", "reset", "truncate", "hang");
  const seen = [
    tag.displayId,
    branch.displayId,
    edited.displayId,
    (await archive.arrayBuffer()).byteLength > 0,
    (await repo.listCommits().toArray({ max: 100 })).length,
    await failure(repo.getTag({ name: "v9" })),
    await failure(repo.createTag({ body: { name: 7 } })),
    await failure(repo.listTags({}, { timeout: 5000 })),
    await failure(repo.listTags({}, { timeout: 5000 })),
    await failure(repo.listTags({}, { timeout: 50 })),
    mock.requests.map(({ status }) => status ?? "-").join(),
  ];
  clearInterval(alive);
  return seen;
}
