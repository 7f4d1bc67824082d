import { type Auth, type BitbucketClient, createBitbucketClient } from "../src/index.ts";
import { startMock } from "../src/mock/index.ts";
import { showMerge, showPullRequest, showPullRequests } from "./demo-pull-requests.ts";
import { showArchive, showBranches, showCommits, showEdit, showError, showFile } from "./demo-steps.ts";

const { BITBUCKET_URL, BITBUCKET_TOKEN, BITBUCKET_USERNAME, BITBUCKET_PASSWORD } = process.env;

try {
  if (BITBUCKET_URL) await tourServer(BITBUCKET_URL);
  else await tourMock();
} catch (error) {
  // A person wants to read what went wrong, not where in the code.
  console.error(error instanceof Error ? `\n${error.name}: ${error.message}` : error);
  if (error instanceof Error && error.cause) console.error(String(error.cause));
  process.exitCode = 1;
}

/** The whole tour, on the mock. */
async function tourMock(): Promise<void> {
  const mock = await startMock();
  try {
    console.log(`No BITBUCKET_URL is set, so this is a tour of the mock at ${mock.url}.`);
    const bitbucket = createBitbucketClient({ baseUrl: mock.url, auth: { token: "BBDC-demo" } });
    giveCommitsInTwoPages(bitbucket);
    const repo = bitbucket.repo("HRB", "berth-planner");
    await showBranches(repo);
    await showCommits(repo);
    await showFile(repo, "docs/Crane Roster.md");
    await showEdit(repo, "docs/Crane Roster.md");
    await showPullRequests(repo);
    await showPullRequest(repo.pullRequest(17));
    await showMerge(repo.pullRequest(17), { Prefer: "code=409" });
    await showArchive(repo);
    await showError(repo, { Prefer: "code=404" });
  } finally {
    await mock.stop();
  }
}

/** The part of the tour that only reads, on a real server. */
async function tourServer(baseUrl: string): Promise<void> {
  const [projectKey, repositorySlug, path] = process.argv[2]?.split("/") ?? [];
  if (!projectKey || !repositorySlug || path) {
    console.error("Name a repository of the server: npm run demo -- PROJECT/repository");
    process.exitCode = 1;
    return;
  }
  const bitbucket = createBitbucketClient({ baseUrl, auth: credentials() });
  const repo = bitbucket.repo(projectKey, repositorySlug);
  await showBranches(repo);
  await showCommits(repo);
  await showFile(repo, "README.md");
  const newest = await showPullRequests(repo);
  if (newest) await showPullRequest(repo.pullRequest(newest.id));
  await showArchive(repo);
  await showError(repo);
}

function credentials(): Auth | undefined {
  if (BITBUCKET_TOKEN) return { token: BITBUCKET_TOKEN };
  if (BITBUCKET_USERNAME) return { username: BITBUCKET_USERNAME, password: BITBUCKET_PASSWORD ?? "" };
  return undefined;
}

/** Has the mock answer the list of commits in two pages, as a server does. */
function giveCommitsInTwoPages(bitbucket: BitbucketClient): void {
  bitbucket.use({
    onRequest({ request, schemaPath }) {
      if (!schemaPath.endsWith("/commits")) return;
      const page = new URL(request.url).searchParams.has("start") ? "Second" : "First";
      request.headers.set("Prefer", `example=${page}OfTwoCommitPages`);
    },
  });
}
