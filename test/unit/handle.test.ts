import { mock } from "node:test";
import { describe, expect, test, vi } from "vitest";
import { type CallOptions, createBitbucketClient } from "../../src/index.ts";
import { sendJson, startServer } from "../http-server.ts";

const pullRequestPath = "/rest/api/latest/projects/HRB/repos/berth-planner/pull-requests/17";

const emptyPage = { values: [], start: 0, isLastPage: true };

async function clientOf(respond: Parameters<typeof startServer>[0] = (_, response) => sendJson(response, emptyPage)) {
  const server = await startServer(respond);
  return { ...server, bitbucket: createBitbucketClient({ baseUrl: server.url, retry: false }) };
}

describe("a handle", () => {
  test("of a project fills in its key", async () => {
    const { bitbucket, requests } = await clientOf();
    const project = bitbucket.project("~mira");

    await project.getProject();
    await project.listProjectUserPermissions({ filter: "jo", limit: 5 });
    await project.getTag({ repositorySlug: "berth-planner", name: "v1" });

    expect(requests.map(({ url }) => url)).toEqual([
      "/rest/api/latest/projects/~mira",
      "/rest/api/latest/projects/~mira/permissions/users?filter=jo&limit=5",
      "/rest/api/latest/projects/~mira/repos/berth-planner/tags/v1",
    ]);
  });

  test("of a pull request fills in three parameters and leaves the rest to the caller", async () => {
    const { bitbucket, requests } = await clientOf();
    const pullRequest = bitbucket.repo("HRB", "berth-planner").pullRequest(17);

    await pullRequest.getPullRequest();
    await pullRequest.getPullRequestComment({ commentId: 301 });
    await pullRequest.mergePullRequest({ version: 2, body: { strategyId: "squash" } });

    expect(requests).toMatchObject([
      { method: "GET", url: pullRequestPath },
      { method: "GET", url: `${pullRequestPath}/comments/301` },
      { method: "POST", url: `${pullRequestPath}/merge?version=2`, body: '{"strategyId":"squash"}' },
    ]);
  });

  test("keeps its parameters, whatever the caller passes", async () => {
    const { bitbucket, requests } = await clientOf();

    // What plain JavaScript can pass.
    await bitbucket.project("HRB").getProject({ projectKey: "TIDE" } as never);

    expect(requests[0]?.url).toBe("/rest/api/latest/projects/HRB");
  });

  test("has the methods of the client, and changes no other handle", async () => {
    const { bitbucket, requests } = await clientOf();
    const repo = bitbucket.repo("HRB", "berth-planner");
    const [one, other] = [repo.pullRequest(1), repo.pullRequest(2)];

    await other.getPullRequest();
    await one.getPullRequest();

    expect(one.getPullRequest).toBe(bitbucket.getPullRequest);
    expect(bitbucket.project("HRB").getProject).toBe(bitbucket.getProject);
    expect(requests.map(({ url }) => url.split("/").at(-1))).toEqual(["2", "1"]);
  });

  test.each([
    ["project: projectKey", ""],
    ["project: projectKey", undefined],
    ["project: projectKey", null],
    ["project: projectKey", { projectKey: "HRB" }],
    ["pullRequest: pullRequestId", 0],
    ["pullRequest: pullRequestId", Number.NaN],
    ["pullRequest: pullRequestId", ""],
    ["pullRequest: pullRequestId", undefined],
    ["pullRequest: pullRequestId", { pullRequestId: 17 }],
  ])("rejects %s if it is %j", async (parameter, value) => {
    const { bitbucket, requests } = await clientOf();
    const repo = bitbucket.repo("HRB", "berth-planner");

    // What plain JavaScript can pass.
    const make = () => (parameter.startsWith("project") ? bitbucket.project : repo.pullRequest)(value as never);

    expect(make).toThrow(new TypeError(`${parameter} is empty or missing`));
    expect(requests).toEqual([]);
  });
});

describe("a test can replace a method", () => {
  test("by an assignment", async () => {
    const { bitbucket, requests } = await clientOf();
    const repo = bitbucket.repo("HRB", "berth-planner");

    repo.getRepository = () => {
      throw new Error("replaced");
    };

    expect(() => repo.getRepository()).toThrow("replaced");
    expect(requests).toEqual([]);
  });

  test.each(["vitest", "node:test"])("and put it back, with %s", async (runner) => {
    const { bitbucket, requests } = await clientOf();
    const repo = bitbucket.repo("HRB", "berth-planner");
    const { getRepository } = repo;

    const replaced = () => Promise.reject(new Error("replaced"));
    if (runner === "vitest") vi.spyOn(repo, "getRepository").mockImplementation(replaced as never);
    else mock.method(repo, "getRepository", replaced);
    await expect(repo.getRepository()).rejects.toThrow("replaced");
    vi.restoreAllMocks();
    mock.restoreAll();

    expect(repo.getRepository).toBe(getRepository);
    expect(requests).toEqual([]);
  });
});

describe("whoAmI", () => {
  const properties = "/rest/api/latest/application-properties";

  test("resolves to the user that the server authenticated", async () => {
    const { bitbucket, requests } = await clientOf((_, response) => {
      response.setHeader("X-AUSERNAME", "mira");
      sendJson(response, { version: "9.4.0" });
    });

    expect(await bitbucket.whoAmI()).toBe("mira");
    expect(requests).toMatchObject([{ method: "GET", url: properties }]);
  });

  test("resolves to undefined if the server treats the client as anonymous", async () => {
    const { bitbucket } = await clientOf();

    expect(await bitbucket.whoAmI()).toBeUndefined();
  });

  test("passes its options on", async () => {
    const { bitbucket, requests } = await clientOf();
    const options: CallOptions = { headers: { "X-Shift": "night" } };

    await bitbucket.whoAmI(options);

    expect(requests).toMatchObject([{ url: properties, headers: { "x-shift": "night" } }]);
    await expect(bitbucket.whoAmI({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  });

  test("fails as the operation does", async () => {
    const { bitbucket } = await clientOf((_, response) => sendJson(response, {}, 401));

    await expect(bitbucket.whoAmI()).rejects.toMatchObject({ operation: "getApplicationProperties", status: 401 });
  });
});

test.each([-1, 1.5, Number.POSITIVE_INFINITY])("the pull request %d is rejected", (pullRequestId) => {
  const repo = createBitbucketClient({ baseUrl: "https://bitbucket.example.com" }).repo("HRB", "berth-planner");

  expect(() => repo.pullRequest(pullRequestId)).toThrow(
    new TypeError("pullRequest: pullRequestId must be a positive integer"),
  );
});
