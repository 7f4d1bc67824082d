import { expect, test } from "vitest";
import { createBitbucketClient } from "../../src/index.ts";
import { sendJson, startServer } from "../http-server.ts";

const browse = "/rest/api/latest/projects/HRB/repos/berth-planner/browse";

const firstLines = { lines: [{ text: "one" }, { text: "two" }], start: 0, size: 2, isLastPage: false };
const lastLines = { lines: [{ text: "three" }], start: 2, size: 1, isLastPage: true };

/** A repository of a server that answers each request with the next body. */
async function repositoryOf(...bodies: unknown[]) {
  const rest = [...bodies];
  const server = await startServer((_, response) => sendJson(response, rest.shift()));
  const bitbucket = createBitbucketClient({ baseUrl: server.url, retry: false });
  return { ...server, repo: bitbucket.repo("HRB", "berth-planner"), seen: () => server.requests.map(({ url }) => url) };
}

test("browsing resolves to the body of one response, however often it is awaited", async () => {
  const { repo, seen } = await repositoryOf(lastLines);
  const browsing = repo.browsePath({ path: "a.md", at: "main" });

  expect(await browsing).toEqual(lastLines);
  expect(await browsing).toEqual(lastLines);
  expect(seen()).toEqual([`${browse}/a.md?at=main`]);
});

test("browsing resolves to body and response", async () => {
  const { repo, seen } = await repositoryOf(lastLines);

  const { data, response } = await repo.browsePath({ path: "a.md" }).withResponse();

  expect(data).toEqual(lastLines);
  expect(response.headers.get("Content-Type")).toBe("application/json");
  expect(seen()).toEqual([`${browse}/a.md`]);
});

test("a file has its lines on several pages, which are requested one by one", async () => {
  const { repo, seen } = await repositoryOf({ ...firstLines, nextPageStart: 2 }, lastLines);

  const texts: string[] = [];
  for await (const { text } of repo.browsePath({ path: "a.md", at: "main" }).lines()) texts.push(text);

  expect(texts).toEqual(["one", "two", "three"]);
  expect(seen()).toEqual([`${browse}/a.md?at=main&limit=500`, `${browse}/a.md?at=main&start=2&limit=500`]);
});

test("a page of lines is a page like any other", async () => {
  const { repo, seen } = await repositoryOf({ ...firstLines, nextPageStart: 2 });

  expect(await repo.browsePath({ path: "a.md", limit: 2 }).lines()).toEqual({
    values: [{ text: "one" }, { text: "two" }],
    start: 0,
    size: 2,
    isLastPage: false,
    nextPageStart: 2,
  });
  expect(seen()).toEqual([`${browse}/a.md?limit=2`]);
});

test("lines are read from the caller's start", async () => {
  const { repo, seen } = await repositoryOf(lastLines);

  expect(await repo.browsePath({ path: "a.md", start: 2 }).lines().toArray({ max: 9 })).toEqual([{ text: "three" }]);
  expect(seen()).toEqual([`${browse}/a.md?start=2&limit=9`]);
});

test("a directory has its entries on several pages, and so has the root", async () => {
  const entry = (name: string) => ({ path: { name }, type: "FILE" });
  const first = { children: { values: [entry("a")], start: 0, isLastPage: false, nextPageStart: 1 } };
  const last = { children: { values: [entry("b")], start: 1, isLastPage: true } };
  const { repo, seen } = await repositoryOf(first, last, last);

  const entries = await repo.browsePath({ path: "src" }).entries().toArray({ max: 100 });

  expect(entries).toEqual([entry("a"), entry("b")]);
  expect(await repo.browseRoot().entries().toArray({ max: 100 })).toEqual([entry("b")]);
  expect(seen()).toEqual([`${browse}/src?limit=100`, `${browse}/src?start=1&limit=100`, `${browse}?limit=100`]);
});

test.each([
  ["lines of a directory", { children: { values: [], start: 0, isLastPage: true } }, "lines"],
  ["lines of a file that is not text", { binary: true }, "lines"],
  ["entries of a file", lastLines, "entries"],
  ["entries of a path whose type alone is told", { type: "DIRECTORY" }, "entries"],
] as const)("rejects the %s", async (_, body, list) => {
  const { repo, url, seen } = await repositoryOf(body);

  await expect(repo.browsePath({ path: "x" })[list]().toArray({ max: 9 })).rejects.toMatchObject({
    name: "BitbucketError",
    operation: "browsePath",
    message: `200 OK: GET ${url}${browse}/x?limit=9: the body is not a page`,
  });
  expect(seen()).toHaveLength(1);
});

test("a failure rejects the list alone, as nobody awaits the body", async () => {
  const { url, requests } = await startServer((_, response) => sendJson(response, {}, 404));
  const repo = createBitbucketClient({ baseUrl: url, retry: false }).repo("HRB", "berth-planner");

  await expect(repo.browsePath({ path: "x" }).lines()).rejects.toMatchObject({ status: 404 });
  await expect(repo.browsePath({ path: "x" })).rejects.toMatchObject({ status: 404 });
  await expect(repo.browsePath({ path: "x" }).withResponse()).rejects.toMatchObject({ status: 404 });
  expect(requests).toHaveLength(3);
});
