import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { OperationName } from "../../src/description/names.ts";
import { operationByName, operationNames } from "../../src/description/operations.ts";
import { schemaViolations } from "../../src/description/request-check.ts";
import { createBitbucketClient } from "../../src/index.ts";
import { fillIn } from "../../src/mock/fill-in.ts";
import { filtered } from "../../src/mock/filters.ts";
import { createMock, prefer } from "../../src/mock/index.ts";

const mock = createMock();
const bitbucket = createBitbucketClient({ baseUrl: "https://bitbucket.example.com", fetch: mock.fetch, retry: false });
const project = bitbucket.project("PORT");
const repo = bitbucket.repo("PORT", "cranes");
const pullRequest = repo.pullRequest(18);

afterEach(() => mock.reset());

const ofCranes = { slug: "cranes", project: { key: "PORT" } };

describe("the response contains what the path names", () => {
  test("a project, a repository and a pull request, with their addresses", async () => {
    expect(await project.getProject()).toMatchObject({
      key: "PORT",
      links: { self: [{ href: "https://bitbucket.example.com/projects/PORT" }] },
    });
    expect(await bitbucket.project("~jonas").getProject()).toMatchObject({ key: "~jonas", type: "PERSONAL" });
    const repository = await repo.getRepository();
    expect(repository).toMatchObject({ ...ofCranes, name: "Berth Planner" });
    expect(repository.links?.self?.[0]?.href).toBe("https://bitbucket.example.com/projects/PORT/repos/cranes/browse");
    expect(repository.links?.clone?.map(({ href }) => href)).toEqual([
      "ssh://git@bitbucket.example.com:7999/port/cranes.git",
      "https://bitbucket.example.com/scm/port/cranes.git",
    ]);
    const read = await pullRequest.getPullRequest();
    expect(read).toMatchObject({ id: 18, toRef: { repository: ofCranes } });
    const other = await repo.pullRequest(99).getPullRequest();
    expect(other).toMatchObject({ id: 99, toRef: { repository: ofCranes }, fromRef: { repository: ofCranes } });
    expect(read.links?.self?.[0]?.href).toContain("/projects/PORT/repos/cranes/pull-requests/18");
  });

  test("the repositories of a project", async () => {
    const { values } = await project.listProjectRepositories();

    expect(new Set(values.map((one) => one.project.key))).toEqual(new Set(["PORT"]));
  });

  test("but not what the query has several of", async () => {
    const { values } = await bitbucket.listMeshMigrationRepositories({ projectKey: ["PORT", "HRB"] });

    expect(values.map((one) => one.repository?.project.key)).toEqual(["HRB"]);
  });

  test("a user, a tag, a commit, a comment, a webhook", async () => {
    const commitId = "1f".repeat(20);

    expect(await bitbucket.getUser({ userSlug: "jonas" })).toMatchObject({ slug: "jonas", name: "jonas" });
    expect(await repo.getTag({ name: "v9" })).toMatchObject({ id: "refs/tags/v9", displayId: "v9" });
    expect(await repo.getCommit({ commitId })).toMatchObject({ id: commitId, displayId: "1f1f1f1f1f1" });
    expect(await pullRequest.getPullRequestComment({ commentId: 77 })).toMatchObject({ id: 77 });
    expect(await repo.getWebhook({ webhookId: 99 })).toMatchObject({ id: 99 });
    expect(await repo.getTag({ name: "refs/tags/v9" })).toMatchObject({ id: "refs/tags/v9", displayId: "v9" });
    expect(await bitbucket.getUserAccessToken({ userSlug: "jonas", tokenId: "99" })).toMatchObject({ id: "99" });
  });
});

describe("the response contains what the body sends", () => {
  test("a project, and a repository in it", async () => {
    expect(await bitbucket.createProject({ body: { key: "NEW", name: "New", description: "Fresh" } })).toMatchObject({
      key: "NEW",
      name: "New",
      description: "Fresh",
      links: { self: [{ href: "https://bitbucket.example.com/projects/NEW" }] },
    });
    expect(await project.createRepository({ body: { name: "Crane Roster" } })).toMatchObject({
      name: "Crane Roster",
      slug: "crane-roster",
      project: { key: "PORT" },
      links: {
        clone: [
          { href: "ssh://git@bitbucket.example.com:7999/port/crane-roster.git" },
          { href: "https://bitbucket.example.com/scm/port/crane-roster.git" },
        ],
      },
    });
  });

  test("a fork, whose origin is the forked repository", async () => {
    const fork = await repo.forkRepository({ body: { name: "My Cranes", project: { key: "~JONAS" } } });

    expect(fork).toMatchObject({ slug: "my-cranes", project: { key: "~JONAS" }, origin: ofCranes });
  });

  test("a pull request with its branches and reviewers", async () => {
    const created = await repo.createPullRequest({
      body: {
        title: "Lift higher",
        description: "By a metre.",
        fromRef: { id: "refs/heads/lift", repository: { slug: "cranes", project: { key: "PORT" } } },
        toRef: { id: "develop", repository: { slug: "cranes", project: { key: "PORT" } } },
        reviewers: [{ user: { name: "jonas" } }, { user: { name: "Ada.L" } }],
      },
    });

    expect(created).toMatchObject({
      title: "Lift higher",
      description: "By a metre.",
      draft: false,
      fromRef: { id: "refs/heads/lift", displayId: "lift", repository: ofCranes },
      toRef: { id: "refs/heads/develop", displayId: "develop", repository: ofCranes },
      reviewers: [{ user: { name: "jonas", slug: "jonas" } }, { user: { name: "Ada.L", slug: "ada.l" } }],
    });
    expect(new Set(created.reviewers.map(({ user }) => user.id)).size).toBe(2);
  });

  test("a pull request that is changed has the next version", async () => {
    expect(await pullRequest.updatePullRequest({ body: { version: 4, title: "Lift lower" } })).toMatchObject({
      id: 18,
      version: 5,
      title: "Lift lower",
    });
    expect(await pullRequest.declinePullRequest({ version: 6 })).toMatchObject({ id: 18, version: 7 });
  });

  test("a comment with its anchor, a reply, a task", async () => {
    const anchor = { path: "src/lift.ts", line: 40, lineType: "ADDED", fileType: "TO", diffType: "EFFECTIVE" } as const;

    expect(await pullRequest.createPullRequestComment({ body: { text: "Why 40?", anchor } })).toMatchObject({
      text: "Why 40?",
      anchor,
    });
    expect(await pullRequest.createPullRequestComment({ body: { text: "Because.", parent: { id: 5 } } })).toMatchObject(
      {
        text: "Because.",
      },
    );
    expect(await pullRequest.createPullRequestComment({ body: { text: "Fix it", severity: "BLOCKER" } })).toMatchObject(
      {
        text: "Fix it",
        severity: "BLOCKER",
      },
    );
  });

  test("a branch, tags, a webhook, a restriction, a token, a report", async () => {
    const startPoint = "2e".repeat(20);

    expect(await repo.createBranch({ body: { name: "lift", startPoint } })).toMatchObject({
      id: "refs/heads/lift",
      displayId: "lift",
      latestCommit: startPoint,
      latestChangeset: startPoint,
    });
    expect(await repo.createTag({ body: { name: "v2", startPoint: "main" } })).toMatchObject({
      id: "refs/tags/v2",
      displayId: "v2",
      hash: null,
    });
    const webhook = { name: "Deploy", url: "https://cd.example.com", events: ["pr:merged"], active: false };
    expect(await repo.createWebhook({ body: { ...webhook, configuration: { secret: "s3cret" } } })).toMatchObject(
      webhook,
    );
    const restriction = await repo.createRefRestriction({
      body: {
        type: "no-deletes",
        matcher: { id: "refs/heads/release", type: { id: "BRANCH" } },
        users: ["jonas"],
        groups: ["crew"],
      },
    });
    expect(restriction).toMatchObject({
      type: "no-deletes",
      matcher: { id: "refs/heads/release", displayId: "release", type: { id: "BRANCH" } },
      users: [{ name: "jonas", slug: "jonas" }],
      groups: ["crew"],
    });
    const token = { name: "nightly", permissions: ["REPO_READ"] as ["REPO_READ"] };
    expect(await repo.createRepositoryAccessToken({ body: token })).toMatchObject(token);
    const report = { title: "Load test", result: "PASS", reporter: "lab" } as const;
    const commitId = "3d".repeat(20);
    expect(await repo.setInsightReport({ commitId, key: "load", body: report })).toMatchObject({
      ...report,
      key: "load",
    });
  });
});

describe("the example fits the request", () => {
  test("branches with metadata, a merged state, comments on lines", async () => {
    const { values } = await repo.listBranches({ details: true });
    expect(values[0]).toHaveProperty("metadata");
    expect((await repo.listBranches()).values[0]).not.toHaveProperty("metadata");
    expect(
      await pullRequest.updatePullRequestParticipant({ userSlug: "jonas", body: { status: "NEEDS_WORK" } }),
    ).toMatchObject({
      status: "NEEDS_WORK",
      user: { slug: "jonas" },
    });
    expect(
      await repo.createPullRequest({
        body: {
          title: "x",
          draft: true,
          fromRef: { id: "x", repository: ofCranes },
          toRef: { id: "y", repository: ofCranes },
        },
      }),
    ).toMatchObject({ draft: true });
  });

  test("lists contain only what matches their filters", async () => {
    expect((await repo.listPullRequests()).values.every(({ state }) => state === "OPEN")).toBe(true);
    const found = await repo.listBranches({ filterText: "TIDE" });
    expect(found.values.map(({ displayId }) => displayId)).toEqual(["feature/tide-windows"]);
    expect(found.size).toBe(1);
    expect((await repo.listBranches({ filterText: "nothing" })).values).toEqual([]);
  });
});

/** Calls an operation by name, in a repository. */
async function call(name: OperationName, parameters: Record<string, unknown>) {
  const place = { projectKey: "HRB", repositorySlug: "berth-planner", pullRequestId: 17, commitId: "1f".repeat(20) };
  const inPath = operationByName(name).parameters.flatMap((one) => (one.in === "path" ? one.name : []));
  const known = Object.entries(place).filter(([one]) => inPath.includes(one));
  return Object(bitbucket)[name]({ ...Object.fromEntries(known), ...parameters });
}

describe("a list has what its parameters select", () => {
  test.each<[OperationName, Record<string, unknown>, string, unknown[]]>([
    ["listRepositories", { projectkey: "ZED" }, "slug", []],
    ["listRepositories", { projectkey: "hrb" }, "slug", ["berth-planner", "charts"]],
    ["listRepositories", { name: "CHA" }, "slug", ["charts"]],
    ["listRepositories", { name: "planner" }, "slug", []],
    ["listRepositories", { projectname: "harb" }, "slug", ["berth-planner", "charts"]],
    ["listRepositories", { projectname: "bour" }, "slug", []],
    ["listRepositories", { archived: "ARCHIVED" }, "slug", []],
    [
      "listRepositories",
      { archived: "ALL", visibility: "private" },
      "slug",
      ["berth-planner", "charts", "berth-planner"],
    ],
    ["listRepositories", { visibility: "public" }, "slug", []],
    ["listProjects", { name: "ARB" }, "key", ["HRB"]],
    ["listAllLabels", { prefix: "ship" }, "name", ["shipping"]],
    ["listWebhooks", { event: ["pr:opened"] }, "id", [11]],
    ["listRepositoryHooks", { type: "PRE_PULL_REQUEST_MERGE" }, "enabled", [true]],
    ["searchRepositoryPermissions", { type: "GROUP" }, "group", ["harbour-crew"]],
    ["searchRepositoryPermissions", { filterText: "crew" }, "group", ["harbour-crew"]],
    ["searchRepositoryPermissions", { permission: ["PROJECT_ADMIN"] }, "user.name", ["mira"]],
    ["listRepositoryAccessKeys", { minimumPermission: "REPO_READ" }, "key.id", [5]],
    ["listRepositoryAccessKeys", { effective: true }, "permission", ["REPO_READ", "PROJECT_READ"]],
    ["listRepositoryAccessKeys", { minimumPermission: "REPO_WRITE" }, "key.id", []],
    ["listRepositoryAccessKeys", { filter: "ci.example" }, "key.id", []],
    ["listRefRestrictions", { matcherType: "BRANCH", matcherId: "refs/heads/main" }, "type", ["pull-request-only"]],
    ["listPullRequests", { draft: true }, "id", [18]],
    ["listPullRequests", { filterText: "NIGHT" }, "id", [18]],
    ["listTags", { filterText: "nothing" }, "displayId", []],
    ["listUsers", { filter: "jonas" }, "name", ["jonas"]],
    ["listGroups", { filter: "no-such" }, "name", []],
    ["listPullRequests", { at: "refs/heads/main" }, "id", [18, 17]],
    ["listPullRequests", { at: "refs/heads/other", direction: "INCOMING" }, "id", []],
    ["listPullRequests", { at: "refs/heads/feature/tide-windows", direction: "OUTGOING" }, "id", [17]],
    ["listPullRequests", { order: "OLDEST" }, "id", [17, 18]],
    ["listPullRequests", { order: "NEWEST" }, "id", [18, 17]],
    ["listBranches", { orderBy: "ALPHABETICAL" }, "displayId", ["feature/tide-windows", "main", "release/1.4"]],
    ["listTags", { orderBy: "ALPHABETICAL" }, "displayId", ["release/1.4.0", "v1.3.0"]],
    ["listGlobalSecretScanningRules", { order: "NAME_ASC" }, "name", ["Crane control key", "Key store"]],
    ["listGlobalSecretScanningRules", { order: "NAME_DESC" }, "name", ["Key store", "Crane control key"]],
    ["listCommits", { merges: "only" }, "displayId", ["d27071b5751"]],
    ["listDashboardPullRequests", { participantStatus: "NEEDS_WORK" }, "id", [15]],
    ["listDashboardPullRequests", { participantStatus: "NEEDS_WORK,APPROVED", state: "OPEN" }, "id", [17]],
    ["listPullRequests", { "username.1": "jonas" }, "id", [17]],
    ["listPullRequests", { "username.1": "jonas", "role.1": "REVIEWER" }, "id", []],
    ["listPullRequests", { "username.1": "jonas", "approved.1": true }, "id", []],
    ["listInsightAnnotations", { externalId: "finding-1" }, "externalId", ["finding-1"]],
    ["listPullRequestComments", { path: "src/a.ts" }, "anchor.path", ["src/a.ts", "src/a.ts"]],
    ["listPullRequestComments", { path: "src/a.ts", anchorState: "ORPHANED" }, "id", []],
  ])("%s %j", async (name, parameters, path, expected) => {
    const page = await call(name, parameters);

    const items: unknown[] = Array.isArray(page.values) ? page.values : page.annotations;
    const found = items.map((item) => path.split(".").reduce((value, key) => Object(value)[key], item));
    expect(found).toEqual(expected);
    expect(page.size ?? page.totalCount).toBe(expected.length);
  });
});

test("a list of commits leaves out merges", async () => {
  const merge = "d27071b5751762e25baba8d8b9f00e70d3c497ff";
  const all = (await repo.listCommits({ merges: "include" })).values.map(({ id }) => id);
  const others = (await repo.listCommits({ merges: "exclude" })).values.map(({ id }) => id);
  expect(others).toEqual(all.filter((id) => id !== merge));
});

test("a list of commits ends at the hash that it should", async () => {
  const { latestCommit = "" } = await repo.getTag({ name: "release/1.4.0" });
  const { values, size } = await repo.listCommits({ since: latestCommit, until: "main" });
  expect([values.map(({ displayId }) => displayId), size]).toEqual([["d0ac1ce15c2"], 1]);
  expect((await repo.listCommits({ since: "v9", until: "main" })).size).toBe(6);
  expect((await repo.listCommits({ since: "0".repeat(40), until: "main" })).size).toBe(6);
});

test("a list of files has those of any branch", async () => {
  expect((await repo.listFiles({ at: "refs/heads/other" })).size).toBe(5);
});

describe("a response has what identifies it", () => {
  const commitId = "1f".repeat(20);
  const other = "2e".repeat(20);
  test.each<[OperationName, Record<string, unknown>, object]>([
    ["getCommitBuild", { commitId, key: "kk" }, { key: "kk" }],
    [
      "getCommitDeployment",
      { commitId, key: "kk", environmentKey: "ee", deploymentSequenceNumber: 5 },
      { key: "kk", environment: { key: "ee" }, deploymentSequenceNumber: 5 },
    ],
    [
      "getProjectSettingsRestriction",
      { namespace: "n.n", featureKey: "f-f", componentKey: "c-c" },
      { namespace: "n.n", featureKey: "f-f", componentKey: "c-c" },
    ],
    ["getRepositoryHook", { hookKey: "com.example:hook" }, { details: { key: "com.example:hook" } }],
    ["getRepositoryAccessKey", { keyId: 77 }, { key: { id: 77 } }],
    ["deleteGroup", { name: "crew" }, { name: "crew" }],
    ["deleteUser", { name: "zoe" }, { name: "zoe", slug: "zoe", displayName: "zoe" }],
    ["getCommitDiff", { commitId, since: other }, { fromHash: other, toHash: commitId }],
    ["listChanges", { since: other, until: commitId, limit: 1 }, { fromHash: other, toHash: commitId, limit: 1 }],
    ["browseRoot", { at: "refs/heads/x" }, { revision: "refs/heads/x" }],
    [
      "addCommentReaction",
      { commitId, commentId: 5, emoticon: "smile" },
      { comment: { id: 5 }, emoticon: { shortcut: "smile" } },
    ],
    ["setHookScript", { scriptId: 7, body: { triggerIds: ["pull-request"] } }, { script: { id: 7 } }],
    ["listAccessKeyProjects", { keyId: 78 }, { values: [{ key: { id: 78 } }] }],
    ["testWebhook", { url: "https://ci.example.com/x" }, { request: { url: "https://ci.example.com/x" } }],
    ["getLatestWebhookInvocation", { webhookId: 3, event: ["pr:merged"] }, { event: "pr:merged" }],
    [
      "listInsightReportAnnotations",
      { commitId, key: "lint" },
      { annotations: [{ reportKey: "lint" }, { reportKey: "lint" }] },
    ],
  ])("%s %j", async (name, parameters, expected) => {
    expect(await call(name, parameters)).toMatchObject(expected);
  });
});

test("forks are those of the repository in the path", async () => {
  const { values } = await repo.listForks();
  expect(values).toMatchObject([{ slug: "berth-planner", project: { key: "~mira" }, origin: ofCranes }]);
});

test("the diff of a file is that of the path", async () => {
  const path = "lib/tides/high.test.rs";
  const file = {
    components: ["lib", "tides", "high.test.rs"],
    parent: "lib/tides",
    name: "high.test.rs",
    extension: "rs",
  };
  const diffs = [{ source: { ...file, toString: path }, destination: { ...file, toString: path } }];

  expect(await pullRequest.getPullRequestFileDiff({ path })).toMatchObject({ diffs });
  expect(await repo.compareDiff({ path, from: "a", to: "b" })).toMatchObject({ diffs });
  const { diffs: moved } = await pullRequest.getPullRequestFileDiff({ path: "a/LICENSE", srcPath: "COPYING" });
  expect(moved[0]).toMatchObject({
    source: { components: ["COPYING"], parent: "", name: "COPYING", toString: "COPYING" },
    destination: { components: ["a", "LICENSE"], parent: "a", name: "LICENSE", toString: "a/LICENSE" },
  });
  expect(moved[0]?.source).not.toHaveProperty("extension");
});

test("the text of a file's diff is that of the path", async () => {
  const text = await (await repo.getRawFileDiff({ path: "lib/$&.rs", until: "main" })).text();
  expect(text.split("\n").filter((line) => line.includes("://"))).toEqual([
    "diff --git src://lib/$&.rs dst://lib/$&.rs",
    "--- src://lib/$&.rs",
    "+++ dst://lib/$&.rs",
  ]);
  expect(text).not.toContain("planner.ts");
  const headers = prefer("getRawFileDiff", 200, "RawFileDiff");
  const chosen = await repo.getRawFileDiff({ path: "lib/a.rs", until: "main" }, { headers });
  expect(await chosen.text()).toContain("+++ dst://src/planner.ts");
});

test.each([
  ["src", "src", { type: "DIRECTORY" }],
  ["src/main/java", "java", { type: "DIRECTORY" }],
  ["src/zz.rs", "zz.rs", { type: "FILE" }],
  ["LICENSE", "LICENSE", { type: "FILE" }],
])("%s is a file or a folder by its name", async (path, name, type) => {
  const content = await repo.browsePath({ path });
  const folder = { path: { name, toString: path }, children: { size: 3 } };
  expect(content).toMatchObject(type.type === "FILE" ? { lines: expect.anything() } : folder);
  expect(await repo.browsePath({ path, type: true })).toEqual(type);
  expect(await repo.browsePath({ path, size: true })).toEqual({ size: expect.any(Number) });
});

test("the context of a diff can be that of the server", async () => {
  expect(await pullRequest.getPullRequestDiff({ contextLines: -1 })).toMatchObject({ diffs: expect.anything() });
});

test("what builds and deployments are about is the commit in the path", async () => {
  const commitId = "1f".repeat(20);
  const commit = { id: commitId, displayId: "1f1f1f1f1f1" };

  expect(await repo.getCommitBuild({ commitId, key: "ci" })).toMatchObject({ commit });
  const deployment = { key: "ci", environmentKey: "prod", deploymentSequenceNumber: 5 };
  expect(await repo.getCommitDeployment({ commitId, ...deployment })).toMatchObject({ toCommit: commit });
});

test.each([
  ["main", "d0ac1ce15c2f052862ea2392b8d6d692513db946"],
  ["HEAD", "d0ac1ce15c2f052862ea2392b8d6d692513db946"],
  ["ab12cd34", "ab12cd345c2f052862ea2392b8d6d692513db946"],
])("the commit that %s names has a full hash", async (commitId, id) => {
  expect(await repo.getCommit({ commitId })).toMatchObject({ id, displayId: id.slice(0, 11) });
});

test("a new pull request has its first version, whatever a client sends", async () => {
  const place = { fromRef: { id: "x", repository: ofCranes }, toRef: { id: "y", repository: ofCranes } };
  // @ts-expect-error: clients that send all members of a pull request send this, too
  expect(await repo.createPullRequest({ body: { title: "x", version: 0, ...place } })).toMatchObject({ version: 0 });
});

test("addresses lead to the repository in the path, also where nothing else names it", async () => {
  const commitId = "1f".repeat(20);
  const changes = await repo.listCommitChanges({ commitId });
  expect(changes.values[0]?.links?.self?.[0]?.href).toContain(`/repos/cranes/commits/${commitId}#`);
  const { values } = await repo.listChanges({ until: "main" });
  expect(values[0]?.links?.self?.[0]?.href).toMatch(
    /^https:\/\/bitbucket\.example\.com\/projects\/PORT\/repos\/cranes\/commits\//,
  );
  const { attachments } = await repo.createAttachment({ body: { files: "a" } });
  expect(attachments[0]?.url).toBe("https://bitbucket.example.com/projects/PORT/repos/cranes/attachments/17");
});

test("a list in the body gets an item for each, or a value for each commit", async () => {
  const matcher = { id: "release/*", type: { id: "PATTERN" } } as const;
  const body = (["no-deletes", "read-only", "no-creates"] as const).map((type) => ({
    type,
    matcher,
    groups: ["crew"],
  }));
  expect(await repo.createRefRestriction({ body })).toMatchObject(body);
  const commits = ["1f".repeat(20), "2e".repeat(20)];
  expect(Object.keys(await bitbucket.listBuildStatistics({ body: commits }))).toEqual(commits);
});

test("a matcher is the one that the body sends, and only branches have a full name", async () => {
  const pattern = { id: "release/*", type: { id: "PATTERN" } } as const;
  const branch = { id: "main", type: { id: "BRANCH" } } as const;
  const full = { id: "refs/heads/main", displayId: "main", type: { id: "BRANCH" } };

  const restriction = await repo.createRefRestriction({ body: { type: "no-deletes", matcher: pattern } });
  expect(restriction).toMatchObject({ matcher: { ...pattern, displayId: "release/*" } });
  const matchers = { sourceMatcher: pattern, targetMatcher: branch };
  const condition = { ...matchers, reviewers: [{ id: 101 }], requiredApprovals: 1 };
  expect(await repo.createDefaultReviewerCondition({ body: condition })).toMatchObject({
    sourceRefMatcher: pattern,
    targetRefMatcher: full,
  });
});

test("a report was created when the body says so", async () => {
  const report = { title: "Lint", createdDate: 1_700_000_000_000 };
  const commitId = "1f".repeat(20);
  expect(await repo.setInsightReport({ commitId, key: "k", body: report })).toMatchObject(report);
});

test("the settings of a hook are those that the body sends", async () => {
  const body = { reviewers: 2, branches: ["main"] };
  expect(await repo.setRepositoryHookSettings({ hookKey: "com.example:h", body })).toEqual(body);
  expect(await project.setProjectHookSettings({ hookKey: "com.example:h", body })).toEqual(body);
});

test("a user has the name and the address that the body sends under other names", async () => {
  expect(await bitbucket.renameUser({ body: { name: "zoe", newName: "zoey" } })).toMatchObject({ name: "zoey" });
  const email = "zoe@example.org";
  expect(await bitbucket.updateUser({ body: { name: "zoe", email } })).toMatchObject({ emailAddress: email });
  expect(await bitbucket.updateCurrentUser({ body: { email } })).toMatchObject({ emailAddress: email });
});

test("links of what the body names lead there", async () => {
  const restriction = await repo.createRefRestriction({
    body: { type: "no-deletes", matcher: { id: "refs/heads/x", type: { id: "BRANCH" } }, users: ["mia"] },
  });
  expect(Object(restriction).users[0].links.self[0].href).toBe("https://bitbucket.example.com/bots/mia");
});

describe("a list of pull requests has some in any state", () => {
  test.each([
    ["OPEN", [18, 17], undefined],
    ["MERGED", [16], 1780340400000],
    ["DECLINED", [15], 1780254000000],
  ] as const)("%s", async (state, ids, closedDate) => {
    const open = state === "OPEN";

    const { values, size } = await repo.listPullRequests({ state });

    expect(size).toBe(ids.length);
    const found = values.map(({ id, state, open, closed, closedDate }) => ({ id, state, open, closed, closedDate }));
    expect(found).toEqual(ids.map((id) => ({ id, state, open, closed: !open, closedDate })));
    expect((await bitbucket.listDashboardPullRequests({ state })).values.map(({ id }) => id)).toEqual(ids);
  });

  test("ALL, and comments", async () => {
    const { values, size } = await repo.listPullRequests({ state: "ALL" });
    expect(values.map(({ id, state, links }) => [id, state, links?.self?.[0]?.href.replace(/^.*cranes/, "")])).toEqual([
      [18, "OPEN", "/pull-requests/18"],
      [17, "OPEN", "/pull-requests/17"],
      [16, "MERGED", "/pull-requests/16"],
      [15, "DECLINED", "/pull-requests/15"],
    ]);
    expect(size).toBe(4);
    const oldest = await repo.listPullRequests({ state: "ALL", order: "OLDEST" });
    expect(oldest.values.map(({ id }) => id)).toEqual([15, 16, 17, 18]);
    expect(await pullRequest.listPullRequestBlockerComments({ state: ["RESOLVED"] })).toMatchObject({
      values: [{ state: "RESOLVED" }],
    });
  });
});

describe("of parameters of which one is required, the mock requires one", () => {
  const repository = "/rest/api/latest/projects/PORT/repos/cranes";
  test.each([
    ["DELETE", `${repository}/permissions`, "user, group", "?user=jonas", "?group=crew"],
    ["DELETE", "/rest/api/latest/projects/PORT/permissions", "user, group", "?user=jonas", "?group=crew"],
    ["POST", "/rest/api/latest/admin/users", "notify, password", "&notify=true", "&password=s3cret"],
  ])("%s %s", async (method, path, names, ...queries) => {
    const start = path.endsWith("/users") ? `${path}?name=ada&displayName=Ada&emailAddress=ada@example.com` : path;
    const ask = (query: string) => mock.fetch(start + query, { method, headers: { "X-Atlassian-Token": "no-check" } });

    const rejected = await ask("");

    expect(rejected.status).toBe(400);
    expect((await rejected.json()).errors).toEqual([
      { context: null, message: `One of ${names} is required.`, exceptionName: null },
    ]);
    for (const query of queries) expect((await ask(query)).status).toBe(204);
  });
});

describe("a version", () => {
  const conflict = (name: string) =>
    expect.objectContaining({
      status: 409,
      errors: [expect.objectContaining({ exceptionName: expect.stringContaining(name) })],
    });

  test.each<[id: number, version: number | undefined, current: number, expected: number]>([
    [17, 0, 2, 0],
    [17, -1, 2, -1],
    [17, undefined, 2, -1],
    [18, -1, 0, -1],
    [18, undefined, 0, -1],
  ])("of #%i that is %s is named in the conflict", async (id, version, current, expected) => {
    const call = repo.pullRequest(id).mergePullRequest({ version } as { version: number });
    const error = await Promise.resolve(call).catch((reason) => reason);
    const sent = version === undefined ? "no version" : `version ${version}`;

    expect([error.status, error.currentVersion, error.expectedVersion]).toEqual([409, current, expected]);
    expect(error.message).toContain(`The pull request has version ${current}, the request has ${sent}.`);
  });

  test("that is missing or outdated is a conflict", async () => {
    const failure = (outcome: PromiseLike<unknown>) => Promise.resolve(outcome).catch((error) => error);

    for (const id of [17, 99]) {
      const outdated = repo.pullRequest(id);
      expect(await failure(outdated.mergePullRequest({ version: 1 }))).toEqual(conflict("PullRequestOutOfDate"));
      expect(await failure(outdated.declinePullRequest({} as never))).toMatchObject({
        status: 409,
        currentVersion: 2,
        errors: [{ expectedVersion: -1 }],
      });
      expect(await failure(outdated.updatePullRequest({ body: { version: 0 } }))).toEqual(
        conflict("PullRequestOutOfDate"),
      );
    }
  });

  test("of a pull request that was created, listed or read is current", async () => {
    const body = { title: "x", fromRef: { id: "x", repository: ofCranes }, toRef: { id: "y", repository: ofCranes } };
    const found = [
      await repo.createPullRequest({ body }),
      await repo.createPullRequest({ body: { ...body, draft: true } }),
      ...(await repo.listPullRequests()).values,
      await repo.pullRequest(99).getPullRequest(),
    ];

    expect(found.map(({ id, version }) => [id, version])).toEqual([
      [19, 0],
      [18, 0],
      [18, 0],
      [17, 2],
      [99, 2],
    ]);
    for (const { id, version } of found) {
      const one = repo.pullRequest(id);
      expect(await one.mergePullRequest({ version })).toMatchObject({ id, version: version + 1, state: "MERGED" });
      expect(await one.declinePullRequest({ version })).toMatchObject({ id, version: version + 1 });
      expect(await one.reopenPullRequest({ version })).toMatchObject({ id, version: version + 1 });
      expect(await one.updatePullRequest({ body: { version, title: "y" } })).toMatchObject({ id, title: "y" });
    }
    const { title } = await pullRequest.mergePullRequest({ version: 0 });
    expect(title).toBe("Roster the night shift");
  });

  test("is not checked if there are replies", async () => {
    mock.reply("mergePullRequest", 200);

    expect(await pullRequest.mergePullRequest({} as never)).toMatchObject({ state: "MERGED" });
  });
});

describe("a patch", () => {
  test("is merged into the example that fits", async () => {
    mock.reply("createRepository", { status: 201, patch: { slug: "cranes-2", project: { name: "Port" } } });

    expect(await project.createRepository({ body: { name: "Cranes" } })).toMatchObject({
      slug: "cranes-2",
      name: "Cranes",
      project: { key: "PORT", name: "Port" },
    });
  });

  test("that does not match the description throws", () => {
    expect(() => mock.reply("getTag", { status: 200, patch: { displayId: 5 as never } })).toThrow(
      new TypeError(
        "reply: getTag: the patched body does not match the schema for 200: body/displayId must be a string",
      ),
    );
    expect(() => mock.reply("deleteBranch", { status: 204, patch: {} as never })).toThrow(
      new TypeError("reply: deleteBranch: a 204 response has no JSON body to patch"),
    );
  });
});

/** The links to something in a value that do not name what they belong to. */
function strayLinks(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { key, slug, id, links, scmId, toRef } = Object(value);
  const [segment, name] = toRef
    ? ["pull-requests", id]
    : scmId
      ? ["repos", slug]
      : slug
        ? ["(?:users|bots)", slug]
        : ["projects", key];
  const self: { href: string }[] = name === undefined ? [] : (links?.self ?? []);
  const named = self.map(({ href }) => [href, new RegExp(`/${segment}/([^/]+)`).exec(href)?.[1]]);
  const stray = named.flatMap(([href, one]) =>
    one && one.toLowerCase() !== `${name}`.toLowerCase() ? `${name}: ${href}` : [],
  );
  return [...stray, ...Object.values(value).flatMap(strayLinks)];
}

describe.each(operationNames())("%s", (name) => {
  const operation = operationByName(name);
  const requests = (operation.body?.contents ?? []).flatMap(({ examples }) => examples.map(({ value }) => value));
  const contents = operation.responses.filter(({ status }) => status < 300).flatMap((response) => response.contents);
  const json = contents.filter(({ mediaType }) => mediaType === "application/json");
  const values = { integer: fc.integer({ min: 1, max: 9999 }), string: fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/) };
  const parameters = fc.record(
    Object.fromEntries(
      operation.parameters.map(({ name: parameter, schema }) => [
        parameter,
        Object(schema).type === "integer" ? values.integer : values.string,
      ]),
    ),
    { requiredKeys: [] },
  );

  test("responds as described to any request", () => {
    for (const content of json) {
      for (const { value } of content.examples) {
        fc.assert(
          fc.property(parameters, fc.constantFrom(undefined, ...requests), (asked, body) => {
            const filledIn = fillIn(value, { operation, parameters: asked, body }, content);
            const found = filtered(filledIn, { operation, parameters: asked });
            expect(schemaViolations(found, content.schema)).toEqual([]);
          }),
          { numRuns: 8 },
        );
      }
    }
  });

  test("responds with links that lead to what they belong to", () => {
    const names = { projectKey: "ZED", repositorySlug: "cranes", pullRequestId: 77, userSlug: "zoe", name: "mia" };
    const declared = new Set(operation.parameters.map((one) => one.name));
    const asked = Object.fromEntries(Object.entries(names).filter(([one]) => declared.has(one)));
    for (const content of json) {
      for (const { value } of content.examples) {
        for (const body of [undefined, ...requests, { name: "mia" }, { users: ["mia"], user: { name: "mia" } }]) {
          const filledIn = fillIn(value, { operation, parameters: asked, body }, content);
          expect(strayLinks(filledIn)).toEqual([]);
        }
      }
    }
  });

  test("has examples whose conditions can be met", () => {
    const declared = new Set(operation.parameters.map((one) => one.name));
    for (const { when } of json.flatMap(({ examples }) => examples)) {
      const names = Object.keys({ ...when?.path, ...when?.query });
      if (operation.method === "get" || !when?.body) expect(names.filter((one) => !declared.has(one))).toEqual([]);
    }
  });
});
