import { type BitbucketClient, BitbucketError } from "bitbucket-dc";

/** What a linter found on a line of a file. */
export interface Finding {
  path: string;
  line: number;
  message: string;
}

type Repo = ReturnType<BitbucketClient["repo"]>;

/**
 * Reviews a pull request: reports the findings as Code Insights and as inline comments, approves it if there are none, and
 * merges it if nothing stands in the way.
 *
 * @returns The state of the pull request afterwards.
 */
export async function review(repo: Repo, pullRequestId: number, findings: readonly Finding[]): Promise<string> {
  const pullRequest = repo.pullRequest(pullRequestId);
  const { version, fromRef, state } = await pullRequest.getPullRequest();
  if (state !== "OPEN") return state;
  const report = { commitId: fromRef.latestCommit, key: "harbour.lint" };
  const result = findings.length > 0 ? "FAIL" : "PASS";
  await repo.setInsightReport({ ...report, body: { title: "Lint", reporter: "lint-bot", result } });
  if (findings.length > 0) {
    const annotations = findings.map(({ path, line, message }) => ({ path, line, message, severity: "HIGH" as const }));
    await repo.createInsightReportAnnotations({ ...report, body: { annotations } });
    for (const { path, line, message } of findings) {
      const anchor = { path, line, lineType: "ADDED", fileType: "TO", diffType: "EFFECTIVE" } as const;
      await pullRequest.createPullRequestComment({ body: { text: message, severity: "BLOCKER", anchor } });
    }
    return state;
  }
  const { canMerge } = await pullRequest.getPullRequestMergeStatus();
  if (!canMerge) return state;
  try {
    return (await pullRequest.mergePullRequest({ version })).state;
  } catch (error) {
    // Somebody pushed or merged in the meantime: the next event starts a new review.
    if (error instanceof BitbucketError && error.status === 409) return state;
    throw error;
  }
}
