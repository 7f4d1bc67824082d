import { createBitbucketClient } from "bitbucket-dc";
import { type Mock, startMock } from "bitbucket-dc/mock";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { audit } from "./audit.ts";
import { editSafely } from "./edit-bot.ts";
import { releaseNotes } from "./release-notes.ts";

let mock: Mock;
let bitbucket: ReturnType<typeof createBitbucketClient>;

beforeAll(async () => {
  mock = await startMock();
  bitbucket = createBitbucketClient({ baseUrl: mock.url, auth: { token: "any-token" }, retry: { baseDelay: 1 } });
});

afterEach(() => mock.reset());

afterAll(() => mock.stop());

const newer = {
  id: "d0ac1ce15c2aab2b8bb6d8e7f1c1f5f3b8a0c7de",
  displayId: "d0ac1ce15c2",
  author: { name: "mira", emailAddress: "mira@harbour.example" },
  authorTimestamp: 1_761_908_400_000,
  message: "Write down the crane roster\n\nHRB-21",
  parents: [],
};
const older = {
  ...newer,
  id: "667b22f32900e1f0c9d3a4b5c6d7e8f901234567",
  displayId: "667b22f3290",
  message: "Add berths",
};
const page = { size: 1, limit: 500, start: 0, isLastPage: true, nextPageStart: null };

test("release notes list the commits of all pages", async () => {
  mock.reply("listCommits", ({ parameters }) => {
    const isFirst = !parameters.start;
    const rest = isFirst ? { isLastPage: false, nextPageStart: 1 } : { start: 1 };
    return { status: 200, body: { ...page, ...rest, values: [isFirst ? newer : older] } };
  });

  const notes = await releaseNotes(bitbucket.repo("HRB", "berth-planner"), "v1", "v2");

  expect(notes.split("\n")).toEqual([
    "# v2",
    "",
    "- Write down the crane roster (d0ac1ce15c2, mira)",
    "- Add berths (667b22f3290, mira)",
  ]);
  expect(mock.requestsOf("listCommits").map(({ parameters }) => parameters)).toEqual([
    { projectKey: "HRB", repositorySlug: "berth-planner", since: "v1", until: "v2", merges: "exclude", limit: 500 },
    expect.objectContaining({ since: "v1", until: "v2", merges: "exclude", start: 1 }),
  ]);
});

test("release notes survive a connection that breaks", async () => {
  mock.fail("listCommits", "truncate", "pass");

  const notes = await releaseNotes(bitbucket.repo("HRB", "berth-planner"), "v1", "v2");

  expect(notes).toContain("- Add berths (");
  expect(mock.requestsOf("listCommits")).toHaveLength(2);
});

test("the audit reads every repository, and skips those it has no access to", async () => {
  mock.reply("listRefRestrictions", { status: 200, body: { ...page, size: 0, values: [] } }, 403);

  const findings = await audit(bitbucket);

  expect(findings.map(({ fault }) => fault).filter((fault) => fault.includes("branch"))).toEqual([
    "no branch is protected",
  ]);
  expect(findings.at(-1)?.fault).toBe("its rules cannot be seen");
  const asked = mock.requestsOf("listRefRestrictions").map(({ parameters: { projectKey, repositorySlug } }) => {
    return `${projectKey}/${repositorySlug}`;
  });
  expect([...new Set(findings.map(({ repository }) => repository))]).toEqual(asked);
});

test("the audit fails if the server does", async () => {
  mock.reply("listRefRestrictions", { status: 500, body: {}, unchecked: true });

  await expect(audit(bitbucket)).rejects.toMatchObject({ status: 500 });
});

test("the bot applies its change to what somebody else has just written", async () => {
  mock.reply("getRawFile", { status: 200, body: "old\n" }, { status: 200, body: "newer\n" });
  mock.reply("editFile", 409, 200);

  const commit = await editSafely(bitbucket.repo("HRB", "berth-planner"), "docs/a b.md", "main", (text) => `# ${text}`);

  expect(commit).toMatch(/^[0-9a-f]{11}$/);
  const edits = mock.requestsOf("editFile");
  expect(edits.map(({ status, parameters }) => [status, parameters.path])).toEqual([
    [409, "docs/a b.md"],
    [200, "docs/a b.md"],
  ]);
  expect(edits.map(({ body }) => (body as { content: string }).content)).toEqual(["# old\n", "# newer\n"]);
});

test("the bot writes nothing if nothing changes, and gives up in the end", async () => {
  const repo = bitbucket.repo("HRB", "berth-planner");

  expect(await editSafely(repo, "a.md", "main", (text) => text)).toBeUndefined();
  expect(mock.requestsOf("editFile")).toEqual([]);

  mock.reply("editFile", 409);
  await expect(editSafely(repo, "a.md", "main", (text) => `${text}!`)).rejects.toMatchObject({ status: 409 });
  expect(mock.requestsOf("editFile")).toHaveLength(3);
});
