import { BitbucketError, type PullRequest, type PullRequestClient, type RepositoryClient } from "../src/index.ts";
import { heading } from "./demo-steps.ts";

/** Shows the open pull requests, and gives the newest. */
export async function showPullRequests(repo: RepositoryClient): Promise<PullRequest | undefined> {
  heading("Pull requests", "repo.listPullRequests()");
  const { values } = await repo.listPullRequests({ limit: 5 });
  for (const { id, title, fromRef, toRef } of values) {
    console.log(`  #${id}  ${title}  (${fromRef.displayId} into ${toRef.displayId})`);
  }
  if (values.length === 0) console.log("  (none is open)");
  return values[0];
}

export async function showPullRequest(pullRequest: PullRequestClient): Promise<void> {
  heading("What happened to one", "repo.pullRequest(id).listPullRequestActivities()");
  for (const activity of await pullRequest.listPullRequestActivities().toArray({ max: 8 })) {
    const said = activity.action === "COMMENTED" ? `: ${activity.comment.text.split("\n")[0]}` : "";
    console.log(`  ${`${activity.action}`.padEnd(9)}  ${activity.user?.displayName}${said}`);
  }
  const { canMerge, conflicted, vetoes } = await pullRequest.getPullRequestMergeStatus();
  const objections = vetoes.map(({ summaryMessage }) => summaryMessage);
  console.log(
    `  ${canMerge ? "can be merged" : ["cannot be merged", ...objections].join("; ")}${conflicted ? ", has conflicts" : ""}`,
  );
}

/** Merges a pull request that somebody else has changed meanwhile. */
export async function showMerge(pullRequest: PullRequestClient, stale: Record<string, string>): Promise<void> {
  heading("A merge", "pullRequest.mergePullRequest({ version })");
  let version = 1;
  try {
    await pullRequest.mergePullRequest({ version }, { headers: stale });
  } catch (error) {
    if (!(error instanceof BitbucketError && error.currentVersion !== undefined)) throw error;
    version = error.currentVersion;
    console.log(`  ${error.status}: version ${error.expectedVersion} is stale, error.currentVersion is ${version}`);
  }
  const { id, state } = await pullRequest.mergePullRequest({ version });
  console.log(`  #${id} at version ${version}: ${state}`);
}
