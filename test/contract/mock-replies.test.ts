import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BitbucketError, createBitbucketClient } from "../../src/index.ts";
import { example, prefer, startMock } from "../../src/mock/index.ts";
import { errors, json, mergePath, repository, steeredMock, tagPath } from "./steered.ts";

const steered = steeredMock();
const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "0a943a29376f" } as const;
const permission = { errors: [{ message: "mira does not have the required permission." }] };

describe("an operation responds", () => {
  test("with a status, in place of the first example", async () => {
    steered.mock.reply("getTag", 401);

    expect(await steered.ask(tagPath)).toMatchObject({ status: 401, body: permission });
    expect(await steered.ask(`${repository}/tags/v2`)).toMatchObject({ status: 401 });
    expect(await steered.ask(`${repository}/tags`)).toMatchObject({ status: 200 });
    expect(steered.log).toEqual([]);
  });

  test("with an example by its name", async () => {
    steered.mock.reply(
      "getTag",
      { status: 200, example: "LightweightTag" },
      { status: 404, example: "NoSuchRepository" },
    );

    expect(await steered.ask(tagPath)).toMatchObject({ status: 200, body: { hash: null } });
    expect(await steered.ask(tagPath)).toMatchObject({
      status: 404,
      body: { errors: [{ message: "Repository HRB/berth-planner does not exist." }] },
    });
  });

  test("with headers in addition to those of the example, or in place of them", async () => {
    steered.mock.reply(
      "getTag",
      { status: 429, headers: { "retry-after": 7, "X-RateLimit": "0" } },
      { status: 200, headers: { "Content-Type": "application/json;charset=UTF-8" } },
    );

    expect((await steered.ask(tagPath)).headers).toMatchObject({ "retry-after": "7", "x-ratelimit": "0" });
    expect((await steered.ask(tagPath)).headers).toMatchObject({ "content-type": "application/json;charset=UTF-8" });
  });

  test("with a custom body, as it was when it was set", async () => {
    const body = { ...tag, displayId: "v1" };
    steered.mock.reply("getTag", { status: 200, body, headers: { ETag: '"1"' } });
    body.displayId = "v2";

    const answer = await steered.ask(tagPath);

    expect(answer).toMatchObject({
      status: 200,
      body: tag,
      headers: { etag: '"1"', "content-type": "application/json" },
    });
    expect(answer.headers).toMatchObject({
      "content-length": `${JSON.stringify(tag).length}`,
      "access-control-allow-origin": "*",
    });
  });

  test("with a string or bytes if it returns files", async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 0xff]);
    steered.mock.reply(
      "getArchive",
      { status: 200, body: bytes },
      { status: 200, body: "tar", headers: { "content-type": "application/x-tar; version=1" } },
      { status: 200, example: "TarArchive" },
      404,
    );
    steered.mock.reply("getRawFile", { status: 200, body: "Tide: ±3 m" }, { status: 200, body: bytes });

    const archive = await fetch(`${steered.mock.url}${repository}/archive`);
    expect(archive.headers.get("Content-Type")).toBe("application/octet-stream");
    expect(new Uint8Array(await archive.arrayBuffer())).toEqual(bytes);
    const accept = { headers: { Accept: "application/octet-stream" } };
    expect(await steered.ask(`${repository}/archive`, accept)).toMatchObject({
      body: "tar",
      headers: { "content-type": "application/x-tar; version=1" },
    });
    expect(await steered.ask(`${repository}/archive`, accept)).toMatchObject({
      headers: { "content-type": "application/x-tar", "content-length": "2048" },
    });
    expect(await steered.ask(`${repository}/archive`, accept)).toMatchObject({ status: 404 });
    expect(await steered.ask(`${repository}/raw/a.md`)).toMatchObject({
      body: "Tide: ±3 m",
      headers: { "content-type": "text/plain", "content-length": "11" },
    });
    expect(await steered.ask(`${repository}/raw/a.md`)).toMatchObject({
      headers: { "content-type": "application/octet-stream", "content-length": "3" },
    });
  });

  test("with several items if several were sent", async () => {
    const path = repository.replace("/api/", "/branch-permissions/");
    const restriction = { type: "read-only", matcher: { id: "refs/heads/main", type: { id: "BRANCH" } } };
    const headers = { "Content-Type": "application/vnd.atl.bitbucket.bulk+json" };
    const init = { method: "POST", headers, body: JSON.stringify([restriction, restriction, restriction]) };
    steered.mock.reply("createRefRestriction", 200, 404);

    expect((await steered.ask(`${path}/restrictions`, init)).body).toHaveLength(3);
    expect(await steered.ask(`${path}/restrictions`, init)).toMatchObject({ status: 404 });
  });

  test("with anything, unchecked", async () => {
    steered.mock.reply(
      "getTag",
      { status: 502, body: "<h1>Bad Gateway</h1>", headers: { "Content-Type": "text/html" }, unchecked: true },
      { status: 503, unchecked: true },
      { status: 200, body: '{"id":', unchecked: true },
      { status: 418, body: "short", unchecked: true },
      { status: 418, body: { spout: null }, unchecked: true },
      { status: 418, body: new Uint8Array(2), unchecked: true },
      { status: 204, unchecked: true },
      {
        status: 200,
        body: { id: 3 },
        headers: { "access-control-allow-origin": "https://a.example" },
        unchecked: true,
      },
    );
    const answers = [];
    for (let time = 0; time < 8; time++) {
      const response = await fetch(steered.mock.url + tagPath);
      answers.push([response.status, response.headers.get("Content-Type"), await response.text()]);
      if (time === 7) expect(response.headers.get("Access-Control-Allow-Origin")).toBe("https://a.example");
    }

    expect(answers).toEqual([
      [502, "text/html", "<h1>Bad Gateway</h1>"],
      [503, null, ""],
      [200, "application/json", '{"id":'],
      [418, "text/plain", "short"],
      [418, "application/json", '{"spout":null}'],
      [418, "application/octet-stream", "\0\0"],
      [204, null, ""],
      [200, "application/json", '{"id":3}'],
    ]);
  });

  test("with what a function returns for the request", async () => {
    steered.mock.reply("getTag", ({ operation, parameters }) => {
      return parameters.name === "v1" ? { status: 200, body: { ...tag, displayId: operation } } : 404;
    });

    expect(await steered.ask(tagPath)).toMatchObject({ status: 200, body: { displayId: "getTag" } });
    expect(await steered.ask(`${repository}/tags/release/1.4.0`)).toMatchObject({ status: 404 });
  });

  test("with what an async function returns, which reads the body", async () => {
    steered.mock.reply("createTag", async ({ body }) => {
      const { name } = await Promise.resolve(Object(body));
      return { status: 200, body: { ...tag, displayId: name } };
    });
    const init = { method: "POST", headers: json, body: '{"name":"v3","startPoint":"main"}' };

    expect((await steered.ask(`${repository}/tags`, init)).body).toEqual({ ...tag, displayId: "v3" });
  });
});

describe("the replies of an operation", () => {
  test("are used one after the other, and the last one stays", async () => {
    const statuses = fc.array(fc.constantFrom(200, 401, 403, 404, 429), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(statuses, fc.integer({ min: 1, max: 7 }), async (given, times) => {
        // All of them are statuses of the operation.
        const [first = 200, ...others] = given as (200 | 404)[];
        steered.mock.reply("getTag", first, ...others);
        const expected = Array.from({ length: times }, (_, index) => given[Math.min(index, given.length - 1)]);
        expect(await steered.statuses(tagPath, times)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  test("are each used for one of several simultaneous requests", async () => {
    steered.mock.reply("getTag", 401, 403, 404, 429);

    const answers = await Promise.all(Array.from({ length: 6 }, () => steered.ask(tagPath)));

    expect(answers.map(({ status }) => status).sort()).toEqual([401, 403, 404, 429, 429, 429]);
  });

  test("are replaced by later ones", async () => {
    steered.mock.reply("getTag", 401, 403);
    steered.mock.reply("getTag", 404);

    expect(await steered.statuses(tagPath, 2)).toEqual([404, 404]);
  });

  test("are kept if later ones are rejected", async () => {
    steered.mock.reply("getTag", 404);
    expect(() => steered.mock.reply("getTag", 200, 418 as 404)).toThrow(TypeError);

    expect(await steered.statuses(tagPath, 2)).toEqual([404, 404]);
  });

  test("are not used up by a request that is rejected, or that prefers a response", async () => {
    steered.mock.reply("mergePullRequest", 409, 200);
    const init = { method: "POST", headers: json, body: "{}" };
    const ask = async (path: string, headers = {}) =>
      (await steered.ask(path, { ...init, headers: { ...json, ...headers } })).status;

    expect(await ask(`${mergePath}?version=last`)).toBe(400);
    expect(await ask(mergePath.replace("17", "x"))).toBe(400);
    expect(await ask(mergePath, { Authorization: "Token x" })).toBe(401);
    expect(await ask(mergePath, { Prefer: "code=418" })).toBe(400);
    expect(await ask(mergePath, prefer("mergePullRequest", 404))).toBe(404);
    expect(await ask(mergePath, { Prefer: "example=MergedPullRequest" })).toBe(200);
    expect(await ask(mergePath, { Prefer: "respond-async" })).toBe(409);
    expect(await ask(mergePath)).toBe(200);
    expect(await ask(mergePath)).toBe(200);
  });

  test("are removed by a reset", async () => {
    steered.mock.reply("getTag", 404);
    steered.mock.reset();

    expect(await steered.statuses(tagPath, 1)).toEqual([200]);
  });

  test("belong to one mock", async () => {
    await using other = await startMock();
    steered.mock.reply("getTag", 401);
    other.reply("getTag", 404);

    expect(await steered.statuses(tagPath, 1)).toEqual([401]);
    expect((await fetch(other.url + tagPath)).status).toBe(404);
    other.reset();
    expect(other.requests).toEqual([]);
    expect(await steered.statuses(tagPath, 1)).toEqual([401]);
    expect(steered.mock.requests).toHaveLength(2);
  });

  test("are what the client gets", async () => {
    const bitbucket = createBitbucketClient({ baseUrl: steered.mock.url });
    steered.mock.reply("getTag", { status: 429, headers: { "Retry-After": 0 } }, { status: 200, body: tag }, 404);

    const repo = bitbucket.repo("HRB", "berth-planner");
    expect(await repo.getTag({ name: "v1" })).toEqual(tag);
    expect(await Promise.resolve(repo.getTag({ name: "v1" })).catch((error) => error)).toBeInstanceOf(BitbucketError);
  });
});

describe("what a function returns", () => {
  test.each<[string, () => unknown, string]>([
    ["a status that is not described", () => 418, "unknown status 418; known: 200, 401, 403, 404, 429"],
    [
      "a body that is not allowed",
      async () => ({ status: 404, body: 1 }),
      "the body does not match the schema for 404: body must be an object",
    ],
    [
      "nothing",
      () => undefined,
      "a reply must be a status, an object with a status, or a function that returns one of these",
    ],
    [
      "a function",
      () => () => 200,
      "a reply must be a status, an object with a status, or a function that returns one of these",
    ],
    [
      "an error",
      () => {
        throw new RangeError("no tide");
      },
      "the reply function threw RangeError: no tide",
    ],
    ["a promise that fails", () => Promise.reject("ebb"), "the reply function threw ebb"],
  ])("is rejected if it is %s", async (_, reply, fault) => {
    steered.mock.reply("getTag", reply as () => 200);
    const message = `reply: getTag: ${fault}`;

    expect(await steered.ask(tagPath)).toMatchObject({ status: 500, body: errors(message) });
    expect(steered.log).toEqual([`GET ${tagPath}: ${message}`]);
    expect(steered.mock.requests).toMatchObject([{ status: 500 }]);
  });
});

describe("reply rejects", () => {
  const described = "known: 200, 401, 403, 404, 429";
  const form = "a reply must be a status, an object with a status, or a function that returns one of these";
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;

  test.each<[string, unknown, string]>([
    ["a status that is not described", 418, `unknown status 418; ${described}`],
    ["one in an object", { status: 418 }, `unknown status 418; ${described}`],
    ["no status", {}, `unknown status undefined; ${described}`],
    ["a text", "404", form],
    ["nothing", undefined, form],
    ["null", null, form],
    ["an array", [404], form],
    [
      "an example of another status",
      { status: 404, example: "AnnotatedTag" },
      '404 has no example "AnnotatedTag"; known: NoSuchTag, NoSuchRepository, RouteMissing',
    ],
    [
      "an example and a body",
      { status: 200, example: "AnnotatedTag", body: tag },
      "pass either example or body, not both",
    ],
    [
      "an example that is unchecked",
      { status: 200, example: "AnnotatedTag", unchecked: true },
      "unchecked replies cannot have an example or a patch",
    ],
    [
      "a field that nobody knows",
      { status: 200, exemple: "x" },
      'unknown property "exemple"; known: status, example, patch, body, headers, unchecked',
    ],
    ["a wish that is no boolean", { status: 418, unchecked: 1 }, "unchecked must be a boolean"],
    [
      "a status that HTTP does not have",
      { status: 99, unchecked: true },
      "status must be an integer from 200 to 999, got 99",
    ],
    ["one that is too high", { status: 1000, unchecked: true }, "status must be an integer from 200 to 999, got 1000"],
    ["a half one", { status: 404.5, unchecked: true }, "status must be an integer from 200 to 999, got 404.5"],
    ["one that is a text", { status: "404", unchecked: true }, 'status must be an integer from 200 to 999, got "404"'],
    ["a body where HTTP has none", { status: 304, body: "", unchecked: true }, "a 304 response has no body"],
    [
      "a body without its fields",
      { status: 200, body: { id: 3, type: "BRUNCH", hash: [] } },
      "the body does not match the schema for 200: body/displayId is required; body/latestCommit is required; body/id must be a string; body/type must be one of TAG; body/hash must be a string or null",
    ],
    [
      "a body that is no JSON",
      { status: 200, body: cyclic },
      "the body cannot be serialized as JSON: Converting circular structure to JSON",
    ],
    [
      "a body that is a function",
      { status: 200, body: () => tag },
      "the body cannot be serialized as JSON: it is a function",
    ],
    [
      "headers that are none",
      { status: 200, headers: [] },
      "headers must be an object with a string or a number for each name",
    ],
    [
      "null as headers",
      { status: 200, headers: null },
      "headers must be an object with a string or a number for each name",
    ],
    [
      "a header that is no text",
      { status: 200, headers: { "X-A": ["b"] } },
      "the header X-A must be a string or a number",
    ],
    ["the name of a header", { status: 200, headers: { "X A": "b" } }, 'invalid header name "X A"'],
    ["what stands in a header", { status: 200, headers: { "X-A": "a\nb" } }, "the header X-A has an invalid character"],
    [
      "a header of the mock's own",
      { status: 200, headers: { "Content-LENGTH": 3 } },
      "the header Content-LENGTH is set by the mock",
    ],
    [
      "a header that announces what does not come",
      { status: 200, headers: { Trailer: "Expires" } },
      "the header Trailer is set by the mock",
    ],
  ])("%s", (_, answer, fault) => {
    expect(() => steered.mock.reply("getTag", answer as 200)).toThrow(TypeError);
    expect(() => steered.mock.reply("getTag", 200, answer as 200)).toThrow(`reply: getTag: ${fault}`);
  });

  test("a body or an example for a response without one", () => {
    expect(() => steered.mock.reply("deleteBranch", { status: 204, body: {} as never })).toThrow(
      new TypeError("reply: deleteBranch: a 204 response has no body"),
    );
    expect(() => steered.mock.reply("deleteBranch", { status: 204, example: "NoContent" as never })).toThrow(
      new TypeError('reply: deleteBranch: 204 has no example "NoContent"'),
    );
  });

  test("a file that is neither a string nor bytes, and a string that is too short", () => {
    expect(() => steered.mock.reply("getArchive", { status: 200, body: { id: 1 } as never })).toThrow(
      new TypeError("reply: getArchive: the body does not match the schema for 200: body must be a string"),
    );
    expect(() => steered.mock.reply("getSenderAddress", { status: 200, body: "" })).toThrow(
      new TypeError("reply: getSenderAddress: the body does not match the schema for 200: body must not be empty"),
    );
  });

  test("a body with many violations, and names some", () => {
    const values = Array.from({ length: 20 }, () => "tag");
    const body = { size: 20, limit: 25, isLastPage: true, start: 0, values } as never;

    expect(() => steered.mock.reply("listTags", { status: 200, body })).toThrow(
      /^reply: listTags: the body does not match the schema for 200: body\/values\/0 must be an object; .*body\/values\/9 must be an object; and 10 more$/,
    );
  });

  test("a call without replies", () => {
    // @ts-expect-error: a program without types may say anything
    expect(() => steered.mock.reply("getTag")).toThrow(new TypeError("reply: getTag: no replies given"));
  });

  test.each([
    ["getTags", /^reply: unknown operation "getTags"; did you mean getTag, /],
    ["mergePR", /^reply: unknown operation "mergePR"; did you mean mergePullRequest/],
    ["toString", /^reply: unknown operation "toString"; did you mean \w+, \w+, \w+, \w+, \w+\?$/],
  ])("the unknown operation %s", (name, message) => {
    expect(() => steered.mock.reply(name as "getTag", 200)).toThrow(TypeError);
    expect(() => steered.mock.reply(name as "getTag", 200)).toThrow(message);
  });
});

test("a path may lack `toString`, which every object inherits", () => {
  const page = Object(example("listPullRequestChanges", 200));
  const values = page.values.map((change: object) => ({ ...change, path: { components: ["a.ts"] } }));

  steered.mock.reply("listPullRequestChanges", { status: 200, body: { ...page, values } });
  expect(() =>
    steered.mock.reply("listPullRequestChanges", {
      status: 200,
      body: { ...page, values: [{ ...values[0], path: { components: ["a.ts"], toString: 5 } }] },
    }),
  ).toThrow("body/values/0/path/toString must be a string");
});
