import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createBitbucketClient } from "bitbucket-dc";
import { createMock, startMock } from "bitbucket-dc/mock";
import { afterEach, describe, expect, test } from "vitest";
import { accessAudit } from "./access-audit.ts";
import { migrate } from "./migration.ts";
import { receiver } from "./receiver.ts";
import { review } from "./review-bot.ts";

const mock = createMock();
const bitbucket = createBitbucketClient({
  baseUrl: "https://bitbucket.example.com",
  auth: { token: "any-token" },
  fetch: mock.fetch,
  retry: { baseDelay: 1 },
});
const repo = bitbucket.repo("PORT", "cranes");

afterEach(() => mock.reset());

describe("the review bot", () => {
  const findings = [
    { path: "src/lift.ts", line: 4, message: "Unused variable" },
    { path: "src/lift.ts", line: 9, message: "Missing await" },
  ];

  test("reports findings and comments on their lines", async () => {
    expect(await review(repo, 18, findings)).toBe("OPEN");

    expect(mock.requestsOf("setInsightReport")).toMatchObject([
      { parameters: { key: "harbour.lint" }, body: { title: "Lint", result: "FAIL" }, status: 200 },
    ]);
    expect(mock.requestsOf("createInsightReportAnnotations")).toMatchObject([
      { body: { annotations: findings }, status: 204 },
    ]);
    const comments = mock.requestsOf("createPullRequestComment");
    expect(comments).toMatchObject([
      { parameters: { pullRequestId: 18 }, body: { text: "Unused variable", anchor: { line: 4 } }, status: 201 },
      { parameters: { pullRequestId: 18 }, body: { text: "Missing await", anchor: { line: 9 } }, status: 201 },
    ]);
    expect(mock.requestsOf("mergePullRequest")).toEqual([]);
  });

  test("merges a clean pull request at the version that it read", async () => {
    expect(await review(repo, 18, [])).toBe("MERGED");

    expect(mock.requestsOf("setInsightReport")).toMatchObject([{ body: { result: "PASS" } }]);
    expect(mock.requestsOf("mergePullRequest")).toMatchObject([
      { parameters: { pullRequestId: 18, version: 0 }, status: 200 },
    ]);
  });

  test("leaves a pull request that changed or that must not be merged", async () => {
    mock.reply("getPullRequestMergeStatus", { status: 200, example: "NotMergeable" }, 200);
    mock.reply("mergePullRequest", { status: 409, example: "PullRequestOutOfDate" });

    expect(await review(repo, 18, [])).toBe("OPEN");
    expect(await review(repo, 18, [])).toBe("OPEN");
    expect(mock.requestsOf("mergePullRequest")).toHaveLength(1);
    mock.reply("getPullRequest", { status: 200, patch: { state: "DECLINED", open: false, closed: true } });
    expect(await review(repo, 18, [])).toBe("DECLINED");
  });
});

test("the audit lists permissions and stale branches as CSV", async () => {
  const { values, ...page } = mock.example("listProjectRepositories", 200);
  const [repository] = values;
  mock.reply("listProjectRepositories", {
    status: 200,
    body: { ...page, size: 1, values: repository ? [repository] : [] },
  });
  const branches = mock.example("listBranches", 200, "BranchesWithMetadata").values;
  const [stale] = branches.filter(({ isDefault }) => !isDefault);

  const csv = await accessAudit(bitbucket, "PORT", 30, Date.UTC(2027, 0, 1));

  const lines = csv.trimEnd().split("\n");
  expect(lines[0]).toBe("repository,kind,name,detail");
  expect(lines.filter((line) => line.includes(",user,")).length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.includes(",stale branch,"))).toContainEqual(
    expect.stringMatching(new RegExp(`^${repository?.slug},stale branch,${stale?.displayId},\\d+ days$`)),
  );
  expect(csv).not.toContain("REPO_READ");
  expect(mock.requestsOf("listBranches").map(({ parameters }) => [parameters.projectKey, parameters.details])).toEqual([
    ["PORT", true],
  ]);
});

describe("the migration", () => {
  const plan = {
    project: { key: "NEW", name: "New harbour" },
    repositories: ["Crane Roster", "Tide Tables"],
    webhookUrl: "https://ci.example.com/hook",
    webhookSecret: "s3cret",
  };

  test("creates a project, repositories, restrictions, webhooks and tokens", async () => {
    const { cloneUrls, tokens } = await migrate(bitbucket, plan);

    expect(cloneUrls).toEqual([
      "https://bitbucket.example.com/scm/new/crane-roster.git",
      "https://bitbucket.example.com/scm/new/tide-tables.git",
    ]);
    expect(Object.keys(tokens)).toEqual(["crane-roster", "tide-tables"]);
    expect(mock.requestsOf("createProject")).toMatchObject([{ body: plan.project, status: 201 }]);
    expect(mock.requestsOf("createRepository").map(({ body }) => body?.name)).toEqual(plan.repositories);
    for (const operation of ["createRefRestriction", "createWebhook", "createRepositoryAccessToken"] as const) {
      const places = mock.requestsOf(operation).map(({ parameters }) => Object(parameters));
      expect(places.map(({ projectKey, repositorySlug }) => `${projectKey}/${repositorySlug}`)).toEqual([
        "NEW/crane-roster",
        "NEW/tide-tables",
      ]);
    }
    expect(JSON.stringify(mock.requests)).not.toContain("s3cret");
  });

  test("goes on if the project exists", async () => {
    mock.reply("createProject", 409);

    expect((await migrate(bitbucket, plan)).cloneUrls).toHaveLength(2);
  });
});

test("the receiver builds pull requests, and rejects unsigned requests", async () => {
  const built: string[] = [];
  const server = receiver("s3cret", (pullRequest, commit) => built.push(`${pullRequest} ${commit}`)).listen(
    0,
    "127.0.0.1",
  );
  await once(server, "listening");
  await using listening = await startMock();
  // A server that listens on a port has an address of this kind.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;

  expect(await listening.deliver("pr:opened", url, { secret: "s3cret" })).toMatchObject({ status: 204 });
  expect(await listening.deliver("pr:merged", url, { secret: "s3cret" })).toMatchObject({ status: 204 });
  expect(await listening.deliver("pr:opened", url, { secret: "other" })).toMatchObject({ status: 401 });
  expect(await listening.deliver("pr:opened", url)).toMatchObject({ status: 401 });
  server.close();

  const { id, fromRef, toRef } = mock.example("pr:opened").pullRequest;
  const { project, slug } = toRef.repository;
  expect(built).toEqual([`${project.key}/${slug}#${id} ${fromRef.latestCommit}`]);
});
