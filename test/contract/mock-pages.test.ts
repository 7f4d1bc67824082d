import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BitbucketIncompleteListError, createBitbucketClient } from "../../src/index.ts";
import { prefer } from "../../src/mock/index.ts";
import { mockedClient } from "./client.ts";
import { example, exampleAnswers, exampleArguments, operations } from "./description.ts";
import { repository, steeredMock } from "./steered.ts";

const steered = steeredMock();
const { values: commits } = example("Commits") as { values: { id: string }[] };
const { values: branches } = example("Branches") as { values: { id: string }[] };

/** What the mock answers to a request for a list. */
async function part(path: string, headers: Record<string, string> = {}): Promise<unknown> {
  return (await steered.ask(repository + path, { headers })).body;
}

function repo() {
  return createBitbucketClient({ baseUrl: steered.mock.url, retry: false }).repo("HRB", "berth-planner");
}

describe("a list", () => {
  test("comes in pages, the last of which has the nextPageStart null where servers send it", async () => {
    expect(await part("/commits?limit=4")).toEqual({
      values: commits.slice(0, 4),
      size: 4,
      limit: 4,
      start: 0,
      isLastPage: false,
      nextPageStart: 4,
    });
    expect(await part("/commits?limit=4&start=4")).toEqual({
      values: commits.slice(4),
      size: 2,
      limit: 4,
      start: 4,
      isLastPage: true,
      nextPageStart: null,
    });
  });

  test("comes in pages, the last of which has no nextPageStart where servers omit it", async () => {
    const page = { size: 1, limit: 1, isLastPage: false };

    expect(await part("/branches?limit=1")).toEqual({ ...page, start: 0, values: [branches[0]], nextPageStart: 1 });
    expect(await part("/branches?limit=1&start=1")).toEqual({
      ...page,
      start: 1,
      values: [branches[1]],
      nextPageStart: 2,
    });
    expect(await part("/branches?limit=1&start=2")).toEqual({
      ...page,
      start: 2,
      values: [branches[2]],
      isLastPage: true,
    });
  });

  test.each([
    ["", { limit: 25, start: 0 }, branches],
    ["?start=1", { limit: 25, start: 1 }, branches.slice(1)],
    ["?limit=3", { limit: 3, start: 0 }, branches],
    ["?limit=0", { limit: 25, start: 0 }, branches],
    ["?limit=1000", { limit: 1000, start: 0 }, branches],
    ["?limit=1001", { limit: 1000, start: 0 }, branches],
    ["?start=3", { limit: 25, start: 3 }, []],
    ["?start=400&limit=7", { limit: 7, start: 400 }, []],
  ])("is at its end with the query %j", async (query, asked, values) => {
    expect(await part(`/branches${query}`)).toEqual({ ...asked, values, size: values.length, isLastPage: true });
  });

  test("is empty at any start after its end", async () => {
    expect(await part("/commits?start=6")).toMatchObject({ values: [], isLastPage: true, nextPageStart: null });
    expect(await part("/commits?start=60")).toMatchObject({ start: 60, isLastPage: true, nextPageStart: null });
  });

  test("is read by the client", async () => {
    const { bitbucket, sent } = mockedClient();
    const repo = bitbucket.repo("HRB", "berth-planner");

    expect(await repo.listCommits({ limit: 2 }).toArray({ max: Number.POSITIVE_INFINITY })).toEqual(commits);
    const path = repository.replace("/rest", "");
    expect(sent).toEqual(["", "&start=2", "&start=4"].map((end) => ({ request: `GET ${path}/commits?limit=2${end}` })));
  });

  test.each([
    ["listCommits", commits],
    ["listBranches", branches],
    ["listTags", (example("Tags") as typeof branches & { values: unknown[] }).values],
    ["listFiles", (example("FilesOfRepository") as { values: string[] }).values],
  ] as const)("%s returns each item once and in order, however it is split", async (operation, values) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 7 }), async (limit, start) => {
        steered.mock.reset();
        const list = repo()[operation]({ limit, start });
        expect(await list.toArray({ max: Number.POSITIVE_INFINITY })).toEqual(values.slice(start));
        const pages = Math.max(1, Math.ceil((values.length - start) / limit));
        expect(steered.mock.requests.map(({ parameters }) => parameters.start)).toEqual(
          Array.from({ length: pages }, (_, index) => start + index * limit),
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe("the items of an example are returned one by one and in order by", () => {
  type Walk = (args: object, options: object) => { toArray(options: { max: number }): Promise<unknown[]> };
  // These three answer lists in part only, and have tests of their own.
  const others = ["browseRoot", "browsePath", "listPullRequestBlockerComments"];
  const examples = operations
    .filter(({ parameters, operationId }) => {
      return parameters.some(({ name }) => name === "start") && !others.includes(operationId);
    })
    .flatMap((operation) => {
      const pages = exampleAnswers(operation).filter(({ body }) => Object(body).isLastPage && Object(body).values);
      return pages.map(({ example, body }) => ({ operation, name: operation.operationId, example, body }));
    });

  test("every list", () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(111);
  });

  test.each(examples)("$name: $example", async ({ operation, name, example, body }) => {
    const { start: _, ...args } = exampleArguments(operation);
    const { values, start } = body as { values: unknown[]; start: number };
    const { bitbucket, answers } = mockedClient();
    const options = { headers: { Prefer: `example=${example}` } };
    const client = bitbucket as unknown as Record<string, Walk>;

    const items = await client[name]?.({ ...args, limit: 1 }, options).toArray({ max: Number.POSITIVE_INFINITY });

    expect(items).toEqual(values);
    const pages = await Promise.all(answers.map((answer) => answer.json()));
    expect(pages).toEqual(
      values.map((value, index) => ({
        ...Object(body),
        ...(index < values.length - 1 && { isLastPage: false, nextPageStart: start + index + 1 }),
        values: [value],
        size: 1,
        limit: 1,
        start: start + index,
      })),
    );
  });
});

describe("the content of a path", () => {
  test("returns the lines of a file in pages", async () => {
    const { lines } = example("FileLines") as { lines: unknown[] };

    expect(await part("/browse/a.ts?limit=2")).toEqual({
      lines: lines.slice(0, 2),
      start: 0,
      size: 2,
      isLastPage: false,
      nextPageStart: 2,
    });
    expect(await part("/browse/a.ts?limit=2&start=2")).toEqual({
      lines: lines.slice(2),
      start: 2,
      size: 1,
      isLastPage: true,
    });
    expect(await repo().browsePath({ path: "a.ts", limit: 1 }).lines().toArray({ max: 9 })).toEqual(lines);
  });

  test("returns the entries of a directory in pages", async () => {
    const { children, ...directory } = example("RootDirectory") as { children: { values: unknown[] } };
    const { values } = children;

    expect(await part("/browse")).toEqual({ ...directory, children });
    expect(await part("/browse?limit=3")).toEqual({
      ...directory,
      children: { ...children, values: values.slice(0, 3), size: 3, limit: 3, isLastPage: false, nextPageStart: 3 },
    });
    expect(await part("/browse?limit=3&start=3")).toEqual({
      ...directory,
      children: { ...children, values: values.slice(3), size: 1, limit: 3, start: 3 },
    });
    expect(await repo().browseRoot({ limit: 1 }).entries().toArray({ max: 9 })).toEqual(values);
  });

  test.each([
    ["BinaryFile", "a.png"],
    ["PathType", "a"],
    ["FileSize", "a.ts"],
    ["BlameList", "a.ts"],
  ] as const)("is no list for a %s", async (name, path) => {
    expect(await part(`/browse/${path}?limit=1`, prefer("browsePath", 200, name))).toEqual(example(name));
  });
});

test("the tasks of a pull request come in pages, and their counts at once", async () => {
  const { values } = example("Tasks") as { values: unknown[] };
  const path = "/pull-requests/17/blocker-comments?limit=1&start=1";

  expect(await part(path)).toEqual({ values: values.slice(1), size: 1, limit: 1, start: 1, isLastPage: true });
  const counts = prefer("listPullRequestBlockerComments", 200, "TaskCounts");
  expect(await part(path, counts)).toEqual(example("TaskCounts"));
});

describe("an example that is a part of a list", () => {
  const first = prefer("listBranches", 200, "FirstOfTwoBranchPages");
  const second = prefer("listCommits", 200, "SecondOfTwoCommitPages");

  test("stays as it is without start and limit", async () => {
    expect(await part("/branches", first)).toEqual(example("FirstOfTwoBranchPages"));
    expect(await part("/commits", second)).toEqual(example("SecondOfTwoCommitPages"));
  });

  test("has its items at its own start", async () => {
    expect(await part("/commits?limit=1", second)).toMatchObject({ values: [commits[4]], start: 4, nextPageStart: 5 });
    expect(await part("/commits?start=0", second)).toMatchObject({ values: commits.slice(4), start: 4 });
    expect(await part("/commits?start=5", second)).toMatchObject({ values: [commits[5]], start: 5, isLastPage: true });
  });

  test("claims to the last that others follow, of which there are none", async () => {
    const page = { size: 0, limit: 25, start: 2, values: [], isLastPage: true };

    expect(await part("/branches?limit=1&start=1", first)).toMatchObject({ isLastPage: false, nextPageStart: 2 });
    expect(await part("/branches?start=2", first)).toEqual(page);
    const counts = prefer("listCommits", 200, "CommitsWithCounts");
    expect(await part("/commits?start=2", counts)).toMatchObject(page);
    expect(await repo().listCommits({ limit: 1 }, { headers: counts }).toArray({ max: 9 })).toEqual(
      commits.slice(0, 2),
    );
  });
});

describe("a custom body", () => {
  const tagOf = (number: number) =>
    ({ id: `refs/tags/v${number}`, displayId: `v${number}`, type: "TAG", latestCommit: "0a943a29376f" }) as const;
  const tags = Array.from({ length: 40 }, (_, number) => tagOf(number));
  const whole = { size: 40, limit: 25, start: 0, isLastPage: true, values: tags };

  test("comes in pages, also if it was set by the control API", async () => {
    steered.mock.reply("listTags", { status: 200, body: whole, headers: { ETag: '"40"' } });
    expect(await repo().listTags({ limit: 7 }).toArray({ max: Number.POSITIVE_INFINITY })).toEqual(tags);
    expect(steered.mock.requests).toHaveLength(6);
    expect((await steered.ask(`${repository}/tags?limit=7`)).headers).toMatchObject({ etag: '"40"' });

    steered.mock.reset();
    const body = JSON.stringify({ status: 200, body: { ...whole, values: tags.slice(0, 3), nextPageStart: null } });
    await steered.ask("/-/replies/listTags", { method: "PUT", body });
    expect(await part("/tags?limit=2")).toMatchObject({ values: tags.slice(0, 2), nextPageStart: 2 });
    const last = { size: 1, limit: 2, start: 2, isLastPage: true, nextPageStart: null };
    expect(await part("/tags?limit=2&start=2")).toEqual({ ...last, values: [tags[2]] });
  });

  test("comes in pages if a function returns it", async () => {
    steered.mock.reply("listTags", ({ parameters: { filterText } }) => {
      const values = tags.filter(({ displayId }) => displayId.includes(`${filterText}`));
      return { status: 200, body: { ...whole, size: values.length, values } };
    });

    const found = await repo().listTags({ filterText: "v3", limit: 4 }).toArray({ max: Number.POSITIVE_INFINITY });
    expect(found).toEqual([tags[3], ...tags.slice(30)]);
    expect(steered.mock.requests).toHaveLength(3);
  });

  test("is as long as servers make it, or as its limit, without a limit in the request", async () => {
    steered.mock.reply("listTags", { status: 200, body: whole }, { status: 200, body: { ...whole, limit: 100 } });

    const page = { size: 25, limit: 25, start: 0, isLastPage: false, nextPageStart: 25 };
    expect(await part("/tags")).toEqual({ ...page, values: tags.slice(0, 25) });
    expect(await part("/tags")).toEqual({ ...whole, limit: 100 });
    expect(await part("/tags?start=39")).toMatchObject({ values: [tags[39]], limit: 100 });
  });

  test("that is one page of several custom ones is a page", async () => {
    const [one, two] = [tags.slice(0, 2), tags.slice(30, 33)];
    const firstPage = { ...whole, size: 2, isLastPage: false, nextPageStart: 30, values: one };
    steered.mock.reply(
      "listTags",
      { status: 200, body: firstPage },
      { status: 200, body: { ...whole, start: 30, values: two } },
    );
    expect(await repo().listTags().toArray({ max: Number.POSITIVE_INFINITY })).toEqual([...one, ...two]);

    steered.mock.reply("listTags", { status: 200, body: firstPage });
    expect(await part("/tags?start=7")).toMatchObject({ values: [], start: 7, isLastPage: false, nextPageStart: 30 });
    expect(await part("/tags?start=30")).toEqual({ ...whole, size: 0, start: 30, values: [] });
  });

  test("that servers truncate is truncated after its last item", async () => {
    const body = { ...whole, size: 3, isLastPage: false, nextPageStart: null, values: tags.slice(0, 3) };
    steered.mock.reply("listTags", { status: 200, body });

    const list = repo().listTags({ limit: 2 });
    const got: unknown[] = [];
    const end = (async () => {
      for await (const tag of list) got.push(tag);
    })();
    await expect(end).rejects.toThrow(BitbucketIncompleteListError);
    expect(got).toEqual(tags.slice(0, 3));
    expect(await part("/tags?start=2")).toMatchObject({ size: 1, isLastPage: false, nextPageStart: null });
    expect(await part("/tags?start=3")).toMatchObject({ size: 0, isLastPage: false, nextPageStart: null });
  });

  test("is paged unchecked too, if it is a page, and keeps its faults", async () => {
    const body = { values: [1, 2, 3], isLastPage: false, nextPageStart: 0 };
    steered.mock.reply("listTags", { status: 200, unchecked: true, body });

    expect(await part("/tags")).toEqual(body);
    expect(await part("/tags?limit=2")).toEqual({ ...body, values: [1, 2], size: 2, start: 0, nextPageStart: 2 });
    expect(await part("/tags?limit=3")).toEqual({ ...body, size: 3, start: 0 });
  });

  test.each<[string, object]>([
    ["has another status", { status: 201, body: JSON.stringify(whole) }],
    ["is no JSON", { status: 200, body: '{"values": [' }],
    ["is no object", { status: 200, body: "null" }],
    ["is a bare list", { status: 200, body: "[1, 2]" }],
    ["has no list in it", { status: 200, body: '{ "values": {}, "isLastPage": true }' }],
    ["says nothing of its end", { status: 200, body: '{ "values": [1, 2] }' }],
    ["has something else in its place", { status: 200, body: '{ "children": 7 }' }],
    ["is bytes", { status: 200, body: Buffer.from(JSON.stringify(whole)) }],
  ])("stays as it is if it %s", async (_, reply) => {
    steered.mock.reply("listTags", { ...reply, unchecked: true } as never);

    const response = await fetch(`${steered.mock.url}${repository}/tags?limit=1`);
    expect(await response.text()).toBe(`${Object(reply).body}`);
  });

  test("stays as it is if its operation returns no list", async () => {
    steered.mock.reply("getTag", { status: 200, body: whole, unchecked: true });

    expect(await part("/tags/v1?limit=1")).toEqual(whole);
  });
});
