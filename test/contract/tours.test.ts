import { describe, expect, test } from "vitest";
import type { DefaultReviewerConditionRequest } from "../../src/index.ts";
import { prefer } from "../../src/mock/index.ts";
import { failureOf, mockedClient } from "./client.ts";
import { example } from "./description.ts";

const repository = "/api/latest/projects/HRB/repos/berth-planner";

/** A repository of the mock, with what is sent to it. */
function harbour() {
  const { bitbucket, ...seen } = mockedClient();
  return { bitbucket, repo: bitbucket.repo("HRB", "berth-planner"), ...seen };
}

describe("a pull request", () => {
  test("is opened, reviewed, updated and merged, although the version is outdated and a check vetoes", async () => {
    const { repo, sent } = harbour();

    const opened = await repo.createPullRequest({
      body: {
        title: "Plan berths around the tide",
        fromRef: {
          id: "refs/heads/feature/tide-windows",
          repository: { slug: "berth-planner", project: { key: "HRB" } },
        },
        toRef: { id: "refs/heads/main", repository: { slug: "berth-planner", project: { key: "HRB" } } },
        reviewers: [{ user: { name: "mira" } }],
      },
    });
    expect(opened).toMatchObject({ id: 19, version: 0, state: "OPEN" });

    const pullRequest = repo.pullRequest(opened.id);
    const { latestCommit } = opened.fromRef;
    const review = await pullRequest.updatePullRequestParticipant({
      userSlug: "mira",
      body: { status: "APPROVED", lastReviewedCommit: latestCommit },
    });
    expect(review).toMatchObject({ role: "REVIEWER", approved: true, status: "APPROVED" });

    const stale = await failureOf(
      pullRequest.mergePullRequest({ version: 1 }, { headers: prefer("mergePullRequest", 409) }),
    );
    expect(stale.has("PullRequestOutOfDateException")).toBe(true);
    expect([stale.expectedVersion, stale.currentVersion]).toEqual([1, 2]);

    const { version } = await pullRequest.getPullRequest();
    expect(version).toBe(0);
    const refused = await failureOf(
      pullRequest.mergePullRequest({ version }, { headers: prefer("mergePullRequest", 409, "MergeVetoed") }),
    );
    expect(refused.currentVersion).toBeUndefined();
    expect(refused.vetoes).toEqual([
      { summaryMessage: "Not enough approvals", detailedMessage: "At least 2 reviewers must approve first." },
    ]);

    const reviewers = [{ user: { name: "mira" } }, { user: { name: "lena" } }];
    const title = "Plan berths around tide and draught";
    const updated = await pullRequest.updatePullRequest({ body: { version, title, reviewers } });
    expect(updated).toMatchObject({ id: 19, version: 1, title });
    expect(await pullRequest.getPullRequestMergeStatus()).toMatchObject({ canMerge: true, vetoes: [] });
    const merged = await pullRequest.mergePullRequest({
      version: updated.version,
      body: { strategyId: "squash", message: "Keep deep ships off the berths at low water" },
    });
    expect(merged).toMatchObject({ id: 19, state: "MERGED", open: false, closed: true });

    expect(sent).toMatchObject([
      { request: `POST ${repository}/pull-requests` },
      {
        request: `PUT ${repository}/pull-requests/19/participants/mira`,
        body: { status: "APPROVED", lastReviewedCommit: "23a4744511b23eab0d3dfd0b9e0a4639542b32b0" },
      },
      { request: `POST ${repository}/pull-requests/19/merge?version=1` },
      { request: `GET ${repository}/pull-requests/19` },
      { request: `POST ${repository}/pull-requests/19/merge?version=0` },
      { request: `PUT ${repository}/pull-requests/19`, body: { version: 0, title, reviewers } },
      { request: `GET ${repository}/pull-requests/19/merge` },
      {
        request: `POST ${repository}/pull-requests/19/merge?version=1`,
        body: { strategyId: "squash", message: "Keep deep ships off the berths at low water" },
      },
    ]);
  });

  test("is deleted at the version that the 409 for an outdated one contains", async () => {
    const { repo, sent } = harbour();
    const pullRequest = repo.pullRequest(17);

    const { currentVersion } = await failureOf(
      pullRequest.deletePullRequest({ body: { version: 1 } }, { headers: prefer("deletePullRequest", 409) }),
    );
    expect(currentVersion).toBe(2);
    expect(await pullRequest.deletePullRequest({ body: { version: Number(currentVersion) } })).toBeUndefined();

    expect(sent).toEqual([
      { request: `DELETE ${repository}/pull-requests/17`, body: { version: 1 } },
      { request: `DELETE ${repository}/pull-requests/17`, body: { version: 2 } },
    ]);
  });

  test("gets a comment that is a task, which is resolved", async () => {
    const { repo, sent } = harbour();
    const pullRequest = repo.pullRequest(17);

    const task = await pullRequest.createPullRequestComment(
      { body: { text: "Try it with the ferry, too", severity: "BLOCKER" } },
      { headers: prefer("createPullRequestComment", 201, "CreatedTask") },
    );
    expect(task).toMatchObject({ id: 406, version: 0, severity: "BLOCKER", state: "OPEN" });
    const tasks = await pullRequest.listPullRequestBlockerComments({ state: ["OPEN"] });
    expect(tasks.values).toEqual(
      Object(example("Tasks")).values.filter(({ state }: { state: string }) => state === "OPEN"),
    );

    const resolved = await pullRequest.updatePullRequestComment(
      { commentId: task.id, body: { version: task.version, state: "RESOLVED" } },
      { headers: prefer("updatePullRequestComment", 200, "ResolvedTask") },
    );
    expect(resolved).toMatchObject({ id: 406, version: 1, state: "RESOLVED", resolver: { name: "mira" } });

    expect(sent).toEqual([
      {
        request: `POST ${repository}/pull-requests/17/comments`,
        body: { text: "Try it with the ferry, too", severity: "BLOCKER" },
      },
      { request: `GET ${repository}/pull-requests/17/blocker-comments?state=OPEN` },
      { request: `PUT ${repository}/pull-requests/17/comments/406`, body: { version: 0, state: "RESOLVED" } },
    ]);
  });
});

test("a fork is synchronized, and discards what is in the way", async () => {
  const { bitbucket, repo, sent } = harbour();
  const sync = "/sync/latest/projects/~mira/repos/berth-planner";

  const { project, slug, origin } = await repo.forkRepository({ body: {} });
  expect(origin).toEqual(example("Repository"));
  const fork = bitbucket.repo(project.key, slug);
  const status = await fork.setSyncEnabled({ body: { enabled: true } });
  expect(status?.divergedRefs?.map(({ id }) => id)).toEqual(["refs/heads/main"]);
  const ref = await fork.getSyncStatus(
    { at: "refs/heads/main" },
    { headers: prefer("getSyncStatus", 200, "DivergedRef") },
  );
  expect(ref).toMatchObject({ id: "refs/heads/main", state: "DIVERGED" });

  const conflict = await failureOf(
    fork.synchronizeRef(
      { body: { refId: "refs/heads/main", action: "MERGE" } },
      { headers: prefer("synchronizeRef", 409) },
    ),
  );
  expect(conflict.has("MergeConflictException")).toBe(true);
  const left = await fork.synchronizeRef(
    { body: { refId: "refs/heads/main", action: "DISCARD" } },
    { headers: prefer("synchronizeRef", 204) },
  );
  expect(left).toBeUndefined();

  expect(sent).toEqual([
    { request: `POST ${repository}`, body: {} },
    { request: `POST ${sync}`, body: { enabled: true } },
    { request: `GET ${sync}?at=refs%2Fheads%2Fmain` },
    { request: `POST ${sync}/synchronize`, body: { refId: "refs/heads/main", action: "MERGE" } },
    { request: `POST ${sync}/synchronize`, body: { refId: "refs/heads/main", action: "DISCARD" } },
  ]);
});

test("a project is created, with permissions and a repository", async () => {
  const { bitbucket, sent } = mockedClient();

  const created = await bitbucket.createProject({ body: { key: "TIDE", name: "Tides" } });
  const { description: _, ...withoutDescription } = example("CreatedProject") as { description: string };
  expect(created).toEqual(withoutDescription);
  const again = await failureOf(
    bitbucket.createProject({ body: { key: "TIDE", name: "Tides" } }, { headers: prefer("createProject", 409) }),
  );
  expect(again.errors).toMatchObject([{ context: "key", message: "The project TIDE already exists." }]);

  const project = bitbucket.project(created.key);
  const granted = project.grantProjectUserPermission({ name: ["mira", "jonas"], permission: "PROJECT_WRITE" });
  expect(await granted).toBeUndefined();
  const holders = await project.listProjectUserPermissions().toArray({ max: 100 });
  expect(holders.map(({ user, permission }) => `${user.name}: ${permission}`)).toEqual([
    "mira: PROJECT_ADMIN",
    "jonas: PROJECT_WRITE",
  ]);
  const { slug } = await project.createRepository({ body: { name: "Berth Planner", defaultBranch: "main" } });
  expect(slug).toBe("berth-planner");

  expect(sent).toEqual([
    { request: "POST /api/latest/projects", body: { key: "TIDE", name: "Tides" } },
    { request: "POST /api/latest/projects", body: { key: "TIDE", name: "Tides" } },
    {
      request: "PUT /api/latest/projects/TIDE/permissions/users?name=mira&name=jonas&permission=PROJECT_WRITE",
    },
    { request: "GET /api/latest/projects/TIDE/permissions/users?limit=100" },
    { request: "POST /api/latest/projects/TIDE/repos", body: { name: "Berth Planner", defaultBranch: "main" } },
  ]);
});

test("a condition gives pull requests default reviewers", async () => {
  const { repo, sent } = harbour();
  const conditions = "/default-reviewers/latest/projects/HRB/repos/berth-planner";
  const body = {
    sourceMatcher: { id: "ANY_REF", type: { id: "ANY_REF" } },
    targetMatcher: { id: "refs/heads/main", type: { id: "BRANCH" } },
    reviewers: [{ id: 102 }],
    requiredApprovals: 1,
  } satisfies DefaultReviewerConditionRequest;

  const condition = await repo.createDefaultReviewerCondition({ body });
  expect(condition).toMatchObject({ id: 31, requiredApprovals: 1, reviewers: [{ name: "jonas" }] });
  const ids = (await repo.listDefaultReviewerConditions()).map(({ id }) => id);
  expect(ids).toContain(31);

  const { id } = await repo.getRepository();
  const reviewers = await repo.listDefaultReviewers({
    sourceRepoId: id,
    sourceRefId: "refs/heads/feature/tide-windows",
    targetRepoId: id,
    targetRefId: "refs/heads/main",
  });
  expect(reviewers.map(({ displayName }) => displayName)).toEqual(["Jonas Lind"]);
  expect(await repo.deleteDefaultReviewerCondition({ id: condition.id })).toBeUndefined();

  expect(sent).toEqual([
    { request: `POST ${conditions}/condition`, body },
    { request: `GET ${conditions}/conditions` },
    { request: `GET ${repository}` },
    {
      request: `GET ${conditions}/reviewers?sourceRepoId=42&sourceRefId=refs%2Fheads%2Ffeature%2Ftide-windows&targetRepoId=42&targetRefId=refs%2Fheads%2Fmain`,
    },
    { request: `DELETE ${conditions}/condition/31` },
  ]);
});

test("an empty repository has no default branch, however the server responds, until there is one", async () => {
  const { repo, sent } = harbour();

  expect(await repo.getDefaultBranch({}, { headers: prefer("getDefaultBranch", 204) })).toBeUndefined();
  const missing = await failureOf(repo.getDefaultBranch({}, { headers: prefer("getDefaultBranch", 404) }));
  expect(missing.has("NoDefaultBranchException")).toBe(true);
  expect(missing.isRouteMissing).toBe(false);

  const id = "refs/heads/main";
  const early = await failureOf(repo.setDefaultBranch({ body: { id } }, { headers: prefer("setDefaultBranch", 404) }));
  expect(early.has("NoSuchBranchException")).toBe(true);
  expect(await repo.setDefaultBranch({ body: { id } })).toBeUndefined();
  expect(await repo.getDefaultBranch()).toEqual({ id, displayId: "main", type: "BRANCH" });

  expect(sent).toEqual([
    { request: `GET ${repository}/default-branch` },
    { request: `GET ${repository}/default-branch` },
    { request: `PUT ${repository}/default-branch`, body: { id } },
    { request: `PUT ${repository}/default-branch`, body: { id } },
    { request: `GET ${repository}/default-branch` },
  ]);
});

test("a bot whose file was changed meanwhile reads it again and edits it", async () => {
  const { repo, sent } = harbour();
  const path = "docs/Crane Roster.md";
  const newest = async (headers?: { Prefer: string }) => {
    const { values } = await repo.listCommits({ until: "main", path, limit: 1 }, { headers });
    return values[0]?.id;
  };
  const edit = (sourceCommitId: string | undefined, headers?: { Prefer: string }) =>
    repo.editFile(
      { path, body: { branch: "main", content: "# Crane roster\n\nNight shift: Jonas\n", sourceCommitId } },
      { headers },
    );

  const read = await newest(prefer("listCommits", 200, "SecondOfTwoCommitPages"));
  const outdated = await failureOf(edit(read, prefer("editFile", 409)));
  expect(outdated.status).toBe(409);
  expect(outdated.has("FileOutOfDateException")).toBe(true);
  const commit = await edit(await newest());
  expect(commit).toEqual(example("EditCommit"));
  expect(commit.parents.map(({ id }) => id)).toEqual(["d0ac1ce15c2f052862ea2392b8d6d692513db946"]);

  const reading = { request: `GET ${repository}/commits?until=main&path=docs%2FCrane%20Roster.md&limit=1` };
  const editing = (sourceCommitId: string | undefined) => ({
    request: `PUT ${repository}/browse/docs/Crane%20Roster.md`,
    body: { branch: "main", content: "# Crane roster\n\nNight shift: Jonas\n", sourceCommitId },
  });
  expect(read).not.toBe("d0ac1ce15c2f052862ea2392b8d6d692513db946");
  expect(sent).toEqual([reading, editing(read), reading, editing("d0ac1ce15c2f052862ea2392b8d6d692513db946")]);
});
