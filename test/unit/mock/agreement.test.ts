import { describe, expect, test } from "vitest";
import { createBitbucketClient } from "../../../src/index.ts";
import { createMock } from "../../../src/mock/index.ts";

const { fetch } = createMock();
const options = { baseUrl: "https://bitbucket.example.com", fetch, retry: false } as const;
const bitbucket = createBitbucketClient({ ...options, auth: { username: "crane-bot", password: "x" } });
const repo = bitbucket.repo("PORT", "cranes");
const ofCranes = { slug: "cranes", project: { key: "PORT" } };
const anyBranch = { id: "ANY_REF_MATCHER_ID", type: { id: "ANY_REF" } } as const;

describe("what the path names is what lists have of it", () => {
  test("a tag, a webhook, a commit, a pull request in each state", async () => {
    for (const tag of (await repo.listTags()).values) expect(await repo.getTag({ name: tag.displayId })).toEqual(tag);
    for (const one of (await repo.listWebhooks()).values)
      expect(await repo.getWebhook({ webhookId: one.id })).toEqual(one);
    for (const { id, message } of (await repo.listCommits()).values)
      expect(await repo.getCommit({ commitId: id })).toMatchObject({ id, message });
    const { values } = await repo.listPullRequests({ state: "ALL" });
    expect(values.map(({ state }) => state)).toEqual(["OPEN", "OPEN", "MERGED", "DECLINED"]);
    for (const one of values) expect(await repo.pullRequest(one.id).getPullRequest()).toEqual(one);
  });

  test("a project, a repository, a user", async () => {
    for (const one of (await bitbucket.listProjects()).values)
      expect(await bitbucket.project(one.key).getProject()).toEqual(one);
    for (const one of (await bitbucket.project("HRB").listProjectRepositories()).values)
      expect(await bitbucket.repo("HRB", one.slug).getRepository()).toMatchObject({ id: one.id, name: one.name });
    for (const one of (await bitbucket.listUsers()).values)
      expect(await bitbucket.getUser({ userSlug: one.slug })).toEqual(one);
  });

  test("and is changed by a PUT", async () => {
    const changed = await repo.updateWebhook({
      webhookId: 12,
      body: { name: "Chat", url: "https://chat.example.com/2", events: ["pr:opened"], configuration: {} },
    });
    expect(changed).toMatchObject({ id: 12, active: false, credentials: { username: "ci-bot" }, configuration: {} });
  });

  test("an avatar is that of the user", async () => {
    const { avatarUrl } = await bitbucket.getUser({ userSlug: "jonas", avatarSize: 64 });
    expect(avatarUrl).toContain("/users/jonas/");
  });
});

describe("what the body names is what lists have of it", () => {
  test("reviewers by name, also with the zero values of a client", async () => {
    const user = { emailAddress: null, id: 0, displayName: null, active: true, slug: null, type: null };
    const reviewers = ["mira", "jonas", "ci-bot", "zoe"].map((name) => ({ user: { ...user, name } }));
    const body = { title: "Lift", fromRef: { id: "lift" }, toRef: { id: "main" }, reviewers };
    const created = await repo.createPullRequest({ body: body as never });
    expect(created.reviewers.map((one) => [one.user.name, one.user.id, one.user.displayName, one.status])).toEqual([
      ["mira", 101, "Mira Okafor", "UNAPPROVED"],
      ["jonas", 102, "Jonas Lind", "UNAPPROVED"],
      ["ci-bot", 103, "Build Bot", "UNAPPROVED"],
      ["zoe", 1334, "zoe", "UNAPPROVED"],
    ]);
    expect(created.toRef.latestCommit).toBe("d0ac1ce15c2f052862ea2392b8d6d692513db946");
    expect(await bitbucket.getUser({ userSlug: "zoe" })).toMatchObject({
      id: 1334,
      displayName: "zoe",
      emailAddress: "zoe@example.com",
    });
    const participant = { user: { ...user, name: "zoe" }, role: "REVIEWER" as const };
    expect(await repo.pullRequest(17).addPullRequestParticipant({ body: participant as never })).toMatchObject({
      user: { name: "zoe", id: 1334 },
    });
  });

  test("default reviewers by ID", async () => {
    const condition = { sourceMatcher: anyBranch, targetMatcher: anyBranch, requiredApprovals: 1 };
    const created = await repo.createDefaultReviewerCondition({
      body: { ...condition, reviewers: [{ id: 103 }, { id: 101 }] },
    });
    expect(created.reviewers.map(({ id, name }) => [id, name])).toEqual([
      [103, "ci-bot"],
      [101, "mira"],
    ]);
  });

  test.each([
    ["BRANCH", "main", "refs/heads/main", "main", "Branch"],
    ["PATTERN", "hotfix/*", "hotfix/*", "hotfix/*", "Pattern"],
    ["ANY_REF", "ANY_REF_MATCHER_ID", "ANY_REF_MATCHER_ID", "ANY_REF_MATCHER_ID", "Any branch"],
    ["MODEL_CATEGORY", "HOTFIX", "HOTFIX", "Hotfix", "Branching model category"],
  ] as const)("a matcher of the type %s", async (type, sent, id, displayId, name) => {
    const refMatcher = { id: sent, type: { id: type } };
    const body = { buildParentKeys: ["ci"], refMatcher, exemptRefMatcher: refMatcher };
    const matcher = { id, displayId, type: { id: type, name } };
    expect(await repo.createRequiredBuildCondition({ body })).toMatchObject({
      refMatcher: matcher,
      exemptRefMatcher: matcher,
    });
    const restrictions = await repo.createRefRestriction({
      body: (["no-deletes", "read-only", "no-creates"] as const).map((one) => ({ type: one, matcher: refMatcher })),
    });
    expect(restrictions).toMatchObject([{ matcher }, { matcher }, { matcher }]);
    expect(new Set([restrictions].flat().map((one) => one.id)).size).toBe(3);
  });

  test("merge strategies", async () => {
    const strategies = [{ id: "no-ff" }, { id: "squash" }];
    const body = { mergeConfig: { defaultStrategy: { id: "squash" }, strategies } };
    const { mergeConfig } = await repo.updatePullRequestSettings({ body });
    expect(mergeConfig).toMatchObject({ defaultStrategy: { id: "squash", name: "Squash", flag: "--squash" } });
    expect(mergeConfig?.strategies?.map(({ flag }) => flag)).toEqual(["--no-ff", "--squash"]);
  });
});

describe("what is new has nothing that was not sent", () => {
  test("a pull request of the current user", async () => {
    const created = await repo.createPullRequest({
      body: { title: "Lift", fromRef: { id: "lift" }, toRef: { id: "main" } },
    });
    expect(created).toMatchObject({ id: 19, reviewers: [], author: { user: { name: "crane-bot" }, role: "AUTHOR" } });
    expect(created).not.toHaveProperty("description");
    const comment = await repo.pullRequest(19).createPullRequestComment({ body: { text: "Done" } });
    expect(comment.author).toMatchObject({ name: "crane-bot", slug: "crane-bot" });
    expect(await repo.pullRequest(19).getPullRequest()).toMatchObject({ version: 0 });
    expect(await bitbucket.whoAmI()).toBe("crane-bot");
    expect(await createBitbucketClient({ ...options, auth: { token: "x" } }).whoAmI()).toBe("mira");
    expect(await (await fetch("/plugins/servlet/applinks/whoami")).text()).toBe("");
  });

  test("a restriction, a condition, a webhook, a report, a tag", async () => {
    const matcher = { id: "main", type: { id: "BRANCH" } } as const;
    const restriction = await repo.createRefRestriction({ body: { type: "read-only", matcher } });
    expect(restriction).toMatchObject({ users: [], groups: [], accessKeys: [] });
    const condition = await repo.createRequiredBuildCondition({
      body: { buildParentKeys: ["ci"], refMatcher: matcher },
    });
    expect(condition).not.toHaveProperty("exemptRefMatcher");
    const webhook = { name: "CI", url: "https://ci.example.com", events: ["pr:opened"] as ["pr:opened"], active: true };
    expect(await repo.createWebhook({ body: webhook })).toMatchObject({ ...webhook, configuration: {} });
    const report = await repo.setInsightReport({ commitId: "1f".repeat(20), key: "lint", body: { title: "Lint" } });
    expect(report).toMatchObject({ key: "lint", title: "Lint", data: [] });
    expect(report).not.toHaveProperty("details");
    const tag = { name: "v2", startPoint: "main", type: "LIGHTWEIGHT", message: "" } as const;
    expect(await repo.createTagViaGit({ body: tag })).toMatchObject({ displayId: "v2", hash: null });
  });
});

describe("commits", () => {
  const ids = async (query: object) => (await repo.listCommits(query)).values.map(({ displayId }) => displayId);

  test("begin at the branch, the tag or the hash in until, and end before the one in since", async () => {
    const all = await ids({});
    expect(await ids({ until: "release/1.4", since: "v1.3.0" })).toEqual(all.slice(1, 4));
    expect((await ids({ until: "refs/heads/feature/tide-windows" }))[0]).toBe("23a4744511b");
    const hash = "1f".repeat(20);
    expect(await ids({ until: hash, limit: 2 })).toEqual([hash.slice(0, 11), all[1]]);
    const merge = "7c9e6679f4b1d0a35e82c64f1b09d7e3a5c8f210";
    const [first] = (await repo.listCommits({ until: merge })).values;
    expect(first).toEqual(await repo.getCommit({ commitId: merge }));
    for (const { id, latestCommit } of (await repo.listBranches()).values)
      expect((await repo.listCommits({ until: id, limit: 1 })).values[0]?.id).toBe(latestCommit);
  });
});

test.each([
  ["project:PORT repo:cranes TODO", { type: "REPOSITORY", repository: ofCranes }, ofCranes],
  ["TODO repo:PORT/cranes", { type: "REPOSITORY", repository: ofCranes }, ofCranes],
  ["project:PORT TODO", { type: "PROJECT", project: { key: "PORT" } }, { project: { key: "PORT" } }],
  ["TODO", { type: "GLOBAL" }, { project: { key: "HRB" } }],
])("a search for %s", async (query, scope, repository) => {
  expect(await bitbucket.searchCode({ body: { query, entities: { code: {} } } })).toMatchObject({
    scope,
    code: { values: [{ repository }] },
  });
});

test("statistics are those of an event, and keys those of the repository", async () => {
  const event = "pr:merged";
  expect(await repo.getWebhookStatistics({ webhookId: 11, event })).toMatchObject({
    lastSuccess: { event },
    lastFailure: { event },
    lastError: { event },
  });
  expect((await repo.listRepositoryAccessKeys()).values).toMatchObject([{ repository: ofCranes }]);
});
