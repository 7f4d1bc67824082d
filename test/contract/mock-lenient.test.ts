import { afterEach, describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/index.ts";

const log: string[] = [];
const mock = createMock({ log: (line) => log.push(line) });
const strict = createMock({ strict: true });
const project = "/rest/api/latest/projects/HRB";
const repository = `${project}/repos/berth-planner`;
const pullRequest = `${repository}/pull-requests/17`;

afterEach(() => {
  log.length = 0;
});

type Ask = [method: string, path: string, body?: unknown, headers?: Record<string, string>];

async function ask({ fetch }: { fetch: typeof mock.fetch }, [method, path, body, headers]: Ask): Promise<number> {
  const init = { method, headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check", ...headers } };
  const response = await fetch(path, body === undefined ? init : { ...init, body: JSON.stringify(body) });
  return response.status;
}

const ref = (id: string, more = {}) => ({
  id,
  repository: { slug: "berth-planner", project: { key: "HRB" }, ...more },
});
const webhook = { name: "CI", url: "https://ci.example.com", events: ["pr:opened"] };
const restriction = { type: "read-only", matcher: { id: "refs/heads/main", type: { id: "BRANCH" } } };

/** What a client in Go sends of a user, a project and a repository of which it knows no more than what names them. */
const goUser = { name: "mira", emailAddress: "", id: 0, displayName: "", active: false, slug: "", type: "", links: {} };
const goProject = {
  key: "HRB",
  id: 0,
  name: "",
  description: "",
  public: false,
  type: "",
  owner: {},
  links: { self: null },
};
const goRepository = { slug: "berth-planner", id: 0, name: "", scmId: "", state: "", project: goProject, links: {} };

const habits: Record<string, Record<string, Ask>> = {
  "enums in any case": {
    "a state in lower case": ["GET", `${repository}/pull-requests?state=all`],
    "a direction and an order": ["GET", `${repository}/pull-requests?direction=outgoing&order=oldest`],
    "an order of all pull requests, and statuses with a comma": [
      "GET",
      "/rest/api/latest/dashboard/pull-requests?order=newest,closed_date&participantStatus=approved,needs_work",
    ],
    "an order of branches": ["GET", `${repository}/branches?orderBy=Modification`],
    "a status of a reviewer": ["PUT", `${pullRequest}/participants/mira`, { status: "approved" }],
    "a permission": ["PUT", `${repository}/permissions/users?name=mira&permission=repo_write`],
    "a state of a build": [
      "POST",
      "/rest/build-status/latest/commits/0a943a29376f2336b78312d99e65da17048951db",
      { key: "ci", url: "https://ci.example.com/1", state: "successful" },
    ],
    "a severity of a comment": ["POST", `${pullRequest}/comments`, { text: "Why?", severity: "blocker" }],
    "a level in the path": ["PUT", "/rest/api/latest/logs/logger/com.example.harbour/debug"],
    "a permission in the path": ["GET", `${project}/permissions/project_read/all`],
    "a kind of a restriction": [
      "POST",
      "/rest/branch-permissions/latest/projects/HRB/restrictions",
      { ...restriction, type: "READ-ONLY" },
    ],
  },
  "null and nothing as if left out": {
    "a commit": ["GET", `${repository}/files?at=`],
    "a name": ["GET", "/rest/api/latest/repos?name=&projectname=&permission="],
    "a state": ["GET", `${repository}/pull-requests?state=&order=`],
    "a boolean": ["GET", `${repository}/branches?details=`],
    numbers: ["GET", `${repository}/branches?start=&limit=`],
    "a description and reviewers": [
      "POST",
      `${repository}/pull-requests`,
      { title: "Tides", description: null, reviewers: null, fromRef: ref("x"), toRef: ref("main") },
    ],
    "a parent and an anchor": ["POST", `${pullRequest}/comments`, { text: "Why?", parent: null, anchor: null }],
    "a whole body": ["POST", `${pullRequest}/merge?version=2`, null],
    "a whole body in place of an object": ["POST", repository, null],
  },
  "scalars as strings, and strings as scalars": {
    "a boolean": [
      "POST",
      "/rest/git/latest/projects/HRB/repos/berth-planner/tags",
      { name: "v1", startPoint: "main", force: "true" },
    ],
    "a version": ["PUT", pullRequest, { version: "2", title: "Tides" }],
    "a line": [
      "POST",
      `${pullRequest}/comments`,
      { text: "Why?", anchor: { path: "a.ts", line: "12", lineType: "added", fileType: "to" } },
    ],
    "a number for a name": ["POST", `${repository}/branches`, { name: 1, startPoint: "main" }],
    "a boolean in a map": ["POST", `${repository}/webhooks`, { ...webhook, configuration: { verbose: true } }],
    "an id": ["POST", `${pullRequest}/comments`, { text: "Because.", parent: { id: "62" } }],
  },
  "members that servers ignore": {
    "the zero values of a repository": [
      "POST",
      `${project}/repos`,
      { ...goRepository, name: "Tides", id: 0, project: {} },
    ],
    "a project without anything that names it": [
      "POST",
      `${project}/repos`,
      { name: "Tides", project: { sessionInfo: {}, id: 7 } },
    ],
    "the zero values of a pull request": [
      "POST",
      `${repository}/pull-requests`,
      {
        id: 0,
        version: 0,
        title: "Tides",
        state: "",
        createdDate: 0,
        fromRef: { id: "refs/heads/x", displayId: "", latestCommit: "", type: "", repository: goRepository },
        toRef: { id: "refs/heads/main", displayId: "", latestCommit: "", type: "", repository: goRepository },
        author: { user: {}, role: "", approved: false, status: "" },
        reviewers: [{ user: goUser, role: "", approved: false, status: "", lastReviewedCommit: "" }],
        links: {},
      },
    ],
    "a pull request sent back with half of an author": [
      "PUT",
      pullRequest,
      {
        version: 2,
        title: "Tides",
        author: { user: { name: "mira" } },
        links: { self: [] },
        toRef: ref("refs/heads/main"),
      },
    ],
    "the user of a review": ["PUT", `${pullRequest}/participants/mira`, { status: "APPROVED", user: {}, role: "" }],
    "a webhook with an id and a date": [
      "POST",
      `${repository}/webhooks`,
      { ...webhook, id: "", createdDate: "", scopeType: 3 },
    ],
    "a secret that is empty": ["POST", `${repository}/webhooks`, { ...webhook, configuration: { secret: "" } }],
    "the scope of a restriction": [
      "POST",
      "/rest/branch-permissions/latest/projects/HRB/restrictions",
      {
        ...restriction,
        id: 0,
        scope: {},
        users: null,
        groups: [],
        matcher: { ...restriction.matcher, displayId: null },
      },
    ],
    "a project that is more than its key": [
      "POST",
      repository,
      { name: "fork", project: { key: "~MIRA", type: "personal", owner: { name: "mira" }, links: { self: [{}] } } },
    ],
  },
  "what well-known clients send": {
    "a pull request sent back with all that a client in Go has of it": [
      "PUT",
      pullRequest,
      {
        id: 17,
        version: 2,
        title: "Tides",
        open: true,
        closed: false,
        closedDate: 0,
        fromRef: { id: "refs/heads/x", displayId: "", latestCommit: "", repository: goRepository },
        author: { user: goUser, role: "AUTHOR", approved: false, status: "UNAPPROVED" },
        reviewers: [{ user: goUser, role: "REVIEWER", approved: false, status: "", lastReviewedCommit: "" }],
        participants: null,
        properties: { mergeResult: { outcome: "", current: false }, openTaskCount: 0 },
      },
    ],
    "a comment of zero values": [
      "POST",
      `${pullRequest}/comments`,
      { id: 0, version: 0, text: "Why?", author: {}, comments: null, permittedOperations: {}, severity: "", state: "" },
    ],
    "the build of a server without a number, a name and a duration": [
      "POST",
      `${repository}/commits/0a943a29376f2336b78312d99e65da17048951db/builds`,
      {
        key: "k",
        state: "INPROGRESS",
        url: "https://x",
        buildNumber: null,
        duration: null,
        ref: "",
        testResults: null,
      },
    ],
    "a report with empty links": [
      "PUT",
      "/rest/insights/latest/projects/HRB/repos/berth-planner/commits/0a943a29376f2336b78312d99e65da17048951db/reports/k",
      { title: "Lint", details: "", link: "", logoUrl: "", result: "pass", vendor: "Lint", data: [] },
    ],
    "annotations without a place": [
      "POST",
      "/rest/insights/latest/projects/HRB/repos/berth-planner/commits/0a943a29376f2336b78312d99e65da17048951db/reports/k/annotations",
      { annotations: [{ message: "m", severity: "low", type: "bug", path: "", line: 0, externalId: "", link: "" }] },
    ],
    "a condition with whole users and a number in a string": [
      "POST",
      "/rest/default-reviewers/latest/projects/HRB/repos/berth-planner/condition",
      {
        sourceMatcher: { id: "ANY_REF_MATCHER_ID", type: { id: "ANY_REF", name: "Any branch" }, active: true },
        targetMatcher: { id: "refs/heads/main", type: { id: "BRANCH", name: "" }, active: "true" },
        reviewers: [{ ...goUser, id: 5 }],
        requiredApprovals: "1",
      },
    ],
  },
  "raw forms, and no body": {
    "a diff as text": ["GET", `${pullRequest}/diff`, undefined, { Accept: "text/plain" }],
    "a fork": ["POST", repository],
    "a fork with an empty object": ["POST", repository, {}],
  },
};

describe.each(Object.entries(habits))("the mock accepts %s", (_, asks) => {
  test.each(Object.entries(asks))("%s", async (_, sent) => {
    expect([await ask(mock, sent), log]).toEqual([expect.toSatisfy((status) => status < 300), []]);
  });
});

describe("a strict mock rejects what the description does not allow", () => {
  test.each<Ask>([
    ["GET", `${repository}/pull-requests?state=all`],
    ["GET", `${repository}/branches?details=1`],
    ["GET", `${repository}/branches?limit=`],
    ["PUT", "/rest/api/latest/logs/logger/com.example.harbour/debug"],
    ["PUT", pullRequest, { version: "2", title: "Tides" }],
    ["POST", `${pullRequest}/comments`, { text: "Why?", parent: null }],
    ["POST", `${project}/repos`, { name: "Tides", project: {} }],
    ["POST", repository],
  ])("%s %s %j", async (...sent) => {
    expect(await ask(strict, sent)).toBe(400);
  });
});

describe("the mock still rejects what servers reject", () => {
  test.each<[string, Ask, string]>([
    ["an unknown state", ["GET", `${repository}/pull-requests?state=shut`], "state"],
    ["a limit that is no number", ["GET", `${repository}/branches?limit=ten`], "limit"],
    ["a version that is no number", ["PUT", pullRequest, { version: "two" }], "version"],
    [
      "null where something is required",
      ["POST", `${repository}/branches`, { name: null, startPoint: "main" }],
      "name",
    ],
    ["nothing where something is required", ["POST", `${pullRequest}/comments`, { text: "" }], "text"],
    [
      "a reviewer without a name",
      [
        "POST",
        `${repository}/pull-requests`,
        { title: "x", fromRef: ref("x"), toRef: ref("y"), reviewers: [{ user: {} }] },
      ],
      "reviewers.0.user.name",
    ],
    [
      "an anchor without a path",
      ["POST", `${pullRequest}/comments`, { text: "x", anchor: { line: 3 } }],
      "anchor.path",
    ],
    [
      "an unknown side of a diff",
      ["POST", `${pullRequest}/comments`, { text: "x", anchor: { path: "a", line: 3, fileType: "UP" } }],
      "anchor.fileType",
    ],
    [
      "an optional member of the wrong type",
      ["POST", `${project}/repos`, { name: "Tides", forkable: "maybe" }],
      "forkable",
    ],
  ])("%s", async (_, [method, path, body], context) => {
    const headers = { "Content-Type": "application/json" };
    const response = await mock.fetch(path, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

    expect(response.status).toBe(400);
    expect((await response.json()).errors.map((error: { context: string }) => error.context)).toContain(context);
  });
});

test.each([
  ["true", true],
  ["TRUE", true],
  ["1", false],
  ["maybe", false],
  ["False", false],
])("the boolean %s is read as %j", async (value, expected) => {
  const response = await mock.fetch(`${repository}/branches?details=${value}`);

  expect("metadata" in (await response.json()).values[0]).toBe(expected);
});

test("a reply function gets the request as it was read", async () => {
  const seen: unknown[] = [];
  mock.reply("updatePullRequest", ({ body }) => {
    seen.push(body);
    return 200;
  });
  await ask(mock, ["PUT", pullRequest, { version: "2", title: "Tides", draft: "TRUE", links: {} }]);

  expect(seen).toEqual([{ version: 2, title: "Tides", draft: true }]);
  expect(mock.requestsOf("updatePullRequest").at(-1)?.body).toMatchObject({ version: "2" });
  mock.reset();
});
