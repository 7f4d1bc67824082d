import { styleText } from "node:util";
import { BitbucketError, createBitbucketClient } from "../src/index.ts";
import { startMock } from "../src/mock/index.ts";

// Shows the client at work: on the mock, or on the server at BITBUCKET_URL, where it only reads.
const { BITBUCKET_URL, BITBUCKET_TOKEN = "BBDC-demo" } = process.env;
const mock = BITBUCKET_URL ? undefined : await startMock();
const [projectKey, repositorySlug] = (process.argv[2] ?? (mock ? "HRB/berth-planner" : "")).split("/");
if (!projectKey || !repositorySlug) {
  console.error("Pass a repository on the server: npm run demo -- PROJECT/repository");
  process.exit(1);
}
const bitbucket = createBitbucketClient({
  baseUrl: mock?.url ?? BITBUCKET_URL ?? "",
  auth: { token: BITBUCKET_TOKEN },
});
const repo = bitbucket.repo(projectKey, repositorySlug);

try {
  heading("Branches", "repo.listBranches()");
  for (const { displayId, latestCommit } of (await repo.listBranches({ orderBy: "MODIFICATION" })).values)
    console.log(`  ${latestCommit.slice(0, 11)}  ${displayId}`);

  heading("Commits of all pages", "repo.listCommits().toArray({ max: 12 })");
  for (const { displayId, authorTimestamp, message = "" } of await repo.listCommits().toArray({ max: 12 }))
    console.log(`  ${displayId}  ${new Date(authorTimestamp).toISOString().slice(0, 10)}  ${message.split("\n")[0]}`);

  heading("A typed error", 'repo.getTag({ name: "v9" })');
  mock?.reply("getTag", 404);
  const error = await repo.getTag({ name: "v9" }).catch((reason: unknown) => reason);
  if (!(error instanceof BitbucketError)) throw error;
  console.log(`  ${error.message}\n  error.has("NoSuchTagException") is ${error.has("NoSuchTagException")}`);

  if (mock) await showMerge();
} catch (error) {
  console.error(error instanceof Error ? `\n${error.name}: ${error.message}` : error);
  process.exitCode = 1;
} finally {
  await mock?.stop();
}

/** Merges a pull request that somebody else has changed in the meantime. */
async function showMerge(): Promise<void> {
  heading("A merge at an outdated version", "pullRequest.mergePullRequest({ version })");
  mock?.reply("mergePullRequest", 409, 200);
  const pullRequest = repo.pullRequest(17);
  const error = await pullRequest.mergePullRequest({ version: 1 }).catch((reason: unknown) => reason);
  if (!(error instanceof BitbucketError) || error.currentVersion === undefined) throw error;
  console.log(`  409: the current version is ${error.currentVersion}`);
  const { id, state } = await pullRequest.mergePullRequest({ version: error.currentVersion });
  console.log(`  #${id}: ${state}`);
}

function heading(title: string, code: string): void {
  console.log(`\n${styleText("bold", title)}  ${styleText("dim", code)}`);
}
