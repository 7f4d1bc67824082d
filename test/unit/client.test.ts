import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { BitbucketError, createBitbucketClient } from "../../src/index.ts";
import { operations } from "../contract/description.ts";
import { sendJson, startServer } from "../http-server.ts";

const repository = "/rest/api/latest/projects/HRB/repos/berth-planner";

async function clientOf(respond: Parameters<typeof startServer>[0] = (_, response) => sendJson(response, {})) {
  const server = await startServer(respond);
  const bitbucket = createBitbucketClient({ baseUrl: server.url, retry: false });
  return { ...server, bitbucket, repo: bitbucket.repo("HRB", "berth-planner") };
}

describe("a named method", () => {
  test("puts path parameters into the path and the rest into the query", async () => {
    const { repo, requests } = await clientOf();

    await repo.browsePath({ path: "docs/Crane Roster.md", at: "refs/heads/main", blame: true });

    expect(requests).toMatchObject([
      { method: "GET", url: `${repository}/browse/docs/Crane%20Roster.md?at=refs%2Fheads%2Fmain&blame=true` },
    ]);
  });

  test("sends the XSRF header only with changes", async () => {
    const { repo, requests } = await clientOf();

    await repo.getTag({ name: "v1" });

    expect(requests[0]?.headers).not.toHaveProperty("x-atlassian-token");
  });

  test("repeats a query parameter for each value", async () => {
    const { repo, requests } = await clientOf();

    await repo.getArchive({ path: ["src", "a&b"], format: "tgz" });

    expect(requests[0]?.url).toBe(`${repository}/archive?path=src&path=a%26b&format=tgz`);
  });

  test("omits arguments that are undefined", async () => {
    const { bitbucket, requests } = await clientOf();
    const args = { projectKey: "HRB", repositorySlug: "berth-planner", at: undefined };

    // What plain JavaScript can pass.
    await bitbucket.getSyncStatus(args as never);

    expect(requests[0]?.url).toBe("/rest/sync/latest/projects/HRB/repos/berth-planner");
  });

  test("sends a JSON body, with DELETE too, and accepts JSON", async () => {
    const { repo, requests } = await clientOf((_, response) => response.writeHead(204).end());

    expect(await repo.deleteBranch({ body: { name: "feature/x", dryRun: false } })).toBeUndefined();

    expect(requests).toMatchObject([
      {
        method: "DELETE",
        url: "/rest/branch-utils/latest/projects/HRB/repos/berth-planner/branches",
        headers: { "content-type": "application/json", accept: "application/json", "x-atlassian-token": "no-check" },
        body: '{"name":"feature/x","dryRun":false}',
      },
    ]);
  });

  test("sends an edit as a form with the XSRF header", async () => {
    const { repo, requests } = await clientOf();

    await repo.editFile({ path: "docs/a b.md", body: { branch: "main", content: "one\ntwo\n" } });

    expect(requests).toMatchObject([
      {
        method: "PUT",
        url: `${repository}/browse/docs/a%20b.md`,
        headers: { "x-atlassian-token": "no-check", "content-type": expect.stringMatching(/^multipart\/form-data; /) },
        body: expect.stringContaining("\r\n\r\none\ntwo\n\r\n"),
      },
    ]);
  });

  test("resolves to undefined for 204 and to the body for 200", async () => {
    const status = { available: true, enabled: true };
    const { repo } = await clientOf(({ body }, response) =>
      JSON.parse(body).enabled ? sendJson(response, status) : response.writeHead(204).end(),
    );

    expect(await repo.setSyncEnabled({ body: { enabled: true } })).toEqual(status);
    expect(await repo.setSyncEnabled({ body: { enabled: false } })).toBeUndefined();
  });

  test("resolves to the body for 202 and to undefined for 204 if a server may send either", async () => {
    const deletion = { context: null, message: "The repository will be deleted soon.", exceptionName: null };
    const { bitbucket } = await clientOf(({ url }, response) =>
      url.endsWith("/old") ? response.writeHead(204).end() : sendJson(response, deletion, 202),
    );

    expect(await bitbucket.repo("HRB", "berth-planner").deleteRepository()).toEqual(deletion);
    expect(await bitbucket.repo("HRB", "old").deleteRepository()).toBeUndefined();
  });

  test("sends a string as it is", async () => {
    const { bitbucket, requests } = await clientOf();

    await bitbucket.previewMarkup({ body: '# "Night" shift\n', htmlEscape: true });

    expect(requests).toMatchObject([
      {
        method: "POST",
        url: "/rest/api/latest/markup/preview?htmlEscape=true",
        headers: { "content-type": "text/plain", "x-atlassian-token": "no-check" },
        body: '# "Night" shift\n',
      },
    ]);
  });

  test("reads JSON of any media type, and compressed", async () => {
    const { repo } = await clientOf((_, response) =>
      response
        .writeHead(200, { "Content-Type": "text/plain", "Content-Encoding": "gzip" })
        .end(gzipSync(JSON.stringify({ id: "refs/tags/v1" }))),
    );

    expect(await repo.getTag({ name: "v1" })).toEqual({ id: "refs/tags/v1" });
  });

  test("reads a list of 10,000 pages", async () => {
    let count = 0;
    const bitbucket = createBitbucketClient({
      baseUrl: "http://127.0.0.1:9",
      fetch: async (url) => {
        count++;
        const start = Number(new URL(url).searchParams.get("start"));
        return Response.json({ values: [start], start, isLastPage: start === 9_999, nextPageStart: start + 1 });
      },
    });
    let sum = 0;

    for await (const value of bitbucket.repo("HRB", "berth-planner").listTags()) sum += Number(value);

    expect(sum).toBe((9_999 * 10_000) / 2);
    expect(count).toBe(10_000);
  });

  test("resolves to the response with its body unread for bytes", async () => {
    const bytes = Buffer.from([0, 0xff, 0xfe, 0x80]);
    const { repo } = await clientOf((_, response) =>
      response.writeHead(200, { "Content-Type": "image/png" }).end(bytes),
    );

    const response = await repo.getRawFile({ path: "quay.png" });

    expect(response.bodyUsed).toBe(false);
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  test("sends an array as the media type for arrays", async () => {
    const { repo, requests } = await clientOf((_, response) => sendJson(response, []));
    const restriction = { type: "no-deletes", matcher: { id: "main", type: { id: "BRANCH" } } } as const;

    await repo.createRefRestriction({ body: restriction });
    await repo.createRefRestriction({ body: [restriction] });

    expect(requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
      ["application/json", JSON.stringify(restriction)],
      ["application/vnd.atl.bitbucket.bulk+json", JSON.stringify([restriction])],
    ]);
  });

  test("sends a header that the operation accepts", async () => {
    const { repo, requests } = await clientOf((_, response) => response.writeHead(206).end("PK"));

    const part = await repo.getAttachment({ attachmentId: "7", Range: "bytes=0-1" });

    expect(requests).toMatchObject([
      { url: `${repository}/attachments/7`, headers: { range: "bytes=0-1", accept: "*/*" } },
    ]);
    expect([part.status, await part.text()]).toEqual([206, "PK"]);
  });

  test("compares all files, or the path with or without its slash", async () => {
    const { repo, requests } = await clientOf();

    await repo.compareDiff();
    await repo.compareDiff({ path: "src/a b.ts", from: "main" });
    await repo.compareDiff({ path: "/src/a b.ts" });

    expect(requests.map(({ url }) => url)).toEqual([
      `${repository}/compare/diff`,
      `${repository}/compare/diff/src/a%20b.ts?from=main`,
      `${repository}/compare/diff/src/a%20b.ts`,
    ]);
  });

  test("accepts 204 only if the server may send it", async () => {
    const { repo } = await clientOf((_, response) => response.writeHead(204).end());
    const empty = await clientOf((_, response) => response.writeHead(200).end());

    expect(await repo.getDefaultBranch()).toBeUndefined();
    await expect(empty.repo.getDefaultBranch()).rejects.toThrow(/: the body is empty$/);
    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({
      status: 204,
      message: expect.stringMatching(/: the body is empty$/),
    });
  });

  test("requests the next page where the last one ended", async () => {
    const { repo, requests } = await clientOf(({ url }, response) => {
      const isLastPage = url.includes("start=2");
      sendJson(response, { values: [isLastPage ? 3 : 1], start: 0, isLastPage, nextPageStart: isLastPage ? null : 2 });
    });

    expect(await repo.listCommits({ until: "main", limit: 2 }).toArray({ max: 10 })).toEqual([1, 3]);

    expect(requests.map(({ url }) => url)).toEqual([
      `${repository}/commits?until=main&limit=2`,
      `${repository}/commits?until=main&limit=2&start=2`,
    ]);
  });

  test("yields the items of a list that the server truncates, and then throws", async () => {
    const page = { values: [1, 2], start: 0, isLastPage: false, nextPageStart: null };
    const { repo, url } = await clientOf((_, response) => sendJson(response, page));
    const seen: unknown[] = [];

    const reading = (async () => {
      for await (const change of repo.listCommitChanges({ commitId: "main" })) seen.push(change);
    })();

    await expect(reading).rejects.toMatchObject({
      name: "BitbucketIncompleteListError",
      operation: "listCommitChanges",
      method: "GET",
      url: `${url}${repository}/commits/main/changes?limit=500`,
    });
    expect(seen).toEqual([1, 2]);
  });

  test("rejects with an AbortError when its signal is aborted", async () => {
    const { repo, requests } = await clientOf((_, response) => response.flushHeaders());
    const controller = new AbortController();

    const call = repo.getTag({ name: "v1.3.0" }, { signal: controller.signal });
    await expect.poll(() => requests.length).toBe(1);
    controller.abort();

    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });

  test("adds headers of the client and of the call", async () => {
    const { url, requests } = await clientOf();
    const bitbucket = createBitbucketClient({ baseUrl: url, headers: { "X-Team": "quay", "X-Shift": "day" } });

    await bitbucket.repo("HRB", "berth-planner").getTag({ name: "v1" }, { headers: { "X-Shift": "night" } });

    expect(requests[0]?.headers).toMatchObject({ "x-team": "quay", "x-shift": "night" });
  });
});

describe("a failure", () => {
  test.each([
    [{}, "the body is not a page"],
    [
      { values: [1], start: 0, isLastPage: false, nextPageStart: 0 },
      "the nextPageStart of the page at 0 is not after it",
    ],
  ])("can be the page %j", async (page, fault) => {
    const { repo, requests, url } = await clientOf((_, response) => sendJson(response, page));

    await expect(repo.listTags().toArray({ max: 9 })).rejects.toMatchObject({
      name: "BitbucketError",
      operation: "listTags",
      status: 200,
      message: `200 OK: GET ${url}${repository}/tags?limit=9: ${fault}`,
    });
    expect(requests).toHaveLength(1);
  });

  test("is a BitbucketError with the operation, the address and the server's message", async () => {
    const message = 'Tag "v9" does not exist';
    const exceptionName = "com.atlassian.bitbucket.repository.NoSuchTagException";
    const { repo, url } = await clientOf((_, response) =>
      sendJson(response, { errors: [{ context: null, message, exceptionName }] }, 404),
    );

    const error = await repo.getTag({ name: "release/v9" }).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(BitbucketError);
    expect(error).toMatchObject({
      message: `404 Not Found: GET ${url}${repository}/tags/release/v9: ${message} (NoSuchTagException)`,
      operation: "getTag",
      status: 404,
    });
  });

  test.each([
    ["an empty body", ""],
    ["HTML", "<html>Bad Gateway</html>"],
    ["XML", "<status><status-code>404</status-code><message>HTTP 404 Not Found</message></status>"],
    ["JSON of another kind", '["no errors here"]'],
  ])("with %s is a BitbucketError too", async (_, body) => {
    const { repo } = await clientOf((_, response) => response.writeHead(502).end(body));

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({
      name: "BitbucketError",
      status: 502,
      errors: [],
    });
  });

  test("that middleware creates names the address too", async () => {
    const { bitbucket, repo, url, requests } = await clientOf();
    bitbucket.use({ onRequest: () => Response.json({ errors: [{ message: "No" }] }, { status: 404 }) });

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ url: `${url}${repository}/tags/v1` });
    expect(requests).toEqual([]);
  });

  test("of a call for bytes is a BitbucketError too", async () => {
    const { repo } = await clientOf((_, response) => sendJson(response, { errors: [{ message: "Gone" }] }, 404));

    await expect(repo.getArchive()).rejects.toMatchObject({ name: "BitbucketError", errors: [{ message: "Gone" }] });
  });

  test.each([
    ["a login page", "<html>Sign in</html>", "the body is not JSON: <html>Sign in</html>"],
    ["half a body", '{"id": "refs/t', 'the body is not JSON: {"id": "refs/t'],
    ["nothing", "", "the body is empty"],
  ])("can be a 200 with %s", async (_, body, fault) => {
    const { repo, url } = await clientOf((_, response) => response.writeHead(200).end(body));

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({
      name: "BitbucketError",
      status: 200,
      message: `200 OK: GET ${url}${repository}/tags/v1: ${fault}`,
      body,
    });
  });
});

describe("invalid arguments are rejected before a request is sent:", () => {
  test.each(["", "..", "a/../b", "a//b"])("the path %j", async (path) => {
    const { repo, requests } = await clientOf();

    await expect(repo.browsePath({ path })).rejects.toThrow(/^browsePath: the path parameter "path" /);
    expect(requests).toEqual([]);
  });

  test("a missing path parameter", async () => {
    const { repo, bitbucket, requests } = await clientOf();

    // What plain JavaScript can pass.
    await expect(repo.getTag({} as never)).rejects.toThrow('getTag: the path parameter "name" is empty or missing');
    await expect((bitbucket.getTag as unknown as () => Promise<unknown>)()).rejects.toThrow(
      'getTag: the path parameter "projectKey" is empty or missing',
    );
    await expect(repo.listBranches.call(bitbucket as never).then()).rejects.toThrow(
      'listBranches: the path parameter "projectKey" is empty or missing',
    );
    expect(requests).toEqual([]);
  });

  test("a repository without a name", async () => {
    const { bitbucket } = await clientOf();

    expect(() => bitbucket.repo("", "berth-planner")).toThrow(new TypeError("repo: projectKey is empty or missing"));
    expect(() => bitbucket.repo("HRB", "")).toThrow(new TypeError("repo: repositorySlug is empty or missing"));
  });

  test("an invalid address", () => {
    expect(() => createBitbucketClient({ baseUrl: "ftp://example.com" })).toThrow(
      "baseUrl must be an http or https URL",
    );
  });
});

describe("the methods by path", () => {
  const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}";

  test("keep slashes literal", async () => {
    const { bitbucket, requests } = await clientOf();

    const { data, response } = await bitbucket.GET(template, {
      params: { path: { projectKey: "HRB", repositorySlug: "berth-planner", name: "release/1 0" } },
    });

    expect(data).toEqual({});
    expect(response.status).toBe(200);
    expect(requests[0]?.url).toBe(`${repository}/tags/release/1%200`);
  });

  test("reject bad input and name the path", async () => {
    const { bitbucket, requests } = await clientOf();

    await expect(bitbucket.GET(template, {} as never)).rejects.toThrow(
      `GET ${template}: the path parameter "projectKey" is empty or missing`,
    );
    expect(requests).toEqual([]);
  });

  test("can call what is not described", async () => {
    const { bitbucket, requests } = await clientOf();

    // The types know no such path.
    const { data } = await bitbucket.GET(
      "/api/latest/projects/{projectKey}" as never,
      {
        params: { path: { projectKey: "HRB" } },
      } as never,
    );

    expect(data).toEqual({});
    expect(requests[0]?.url).toBe("/rest/api/latest/projects/HRB");
  });

  test("resolve to bytes as a Blob, or as requested", async () => {
    const { bitbucket } = await clientOf((_, response) => response.end("PK"));
    const archive = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive";
    const params = { path: { projectKey: "HRB", repositorySlug: "berth-planner" } };

    const blob = await bitbucket.GET(archive, { params });
    const stream = await bitbucket.GET(archive, { params, parseAs: "stream" });

    expect(blob.data).toBeInstanceOf(Blob);
    expect(await new Response(stream.data ?? null).text()).toBe("PK");
  });

  test.each([
    ["baseUrl", "http://127.0.0.1:9"],
    ["fetch", async () => Response.json({})],
    ["pathSerializer", () => "/other"],
    ["redirect", "error"],
  ])("reject the option %s, which would be ignored", async (option, value) => {
    const { bitbucket, requests } = await clientOf();

    await expect(bitbucket.GET("/api/latest/application-properties", { [option]: value })).rejects.toThrow(
      new TypeError(`GET /api/latest/application-properties: unknown option "${option}"`),
    );
    expect(requests).toEqual([]);
  });

  test.each([
    [
      "headers",
      { headers: { Authorization: "Bearer s3cret\n\0" } },
      "an object of valid header names and string values",
    ],
    ["headers", { params: { header: { "a b": "s3cret" } } }, "an object of valid header names and string values"],
    ["signal", { signal: {} }, "an AbortSignal"],
  ])("reject invalid %s as methods do, without showing them", async (option, init, kind) => {
    const { bitbucket, requests } = await clientOf();

    // What plain JavaScript can pass.
    await expect(bitbucket.GET("/api/latest/application-properties", init as never)).rejects.toThrow(
      new TypeError(`${option} must be ${kind}`),
    );
    expect(requests).toEqual([]);
  });

  test("remove a header that is null, as in openapi-fetch, and send each value of an array", async () => {
    const { url, requests } = await clientOf();
    const bitbucket = createBitbucketClient({ baseUrl: url, headers: { "X-Team": "quay" } });

    await bitbucket.GET("/api/latest/application-properties", { headers: { "X-Team": null, "X-Shift": ["a", "b"] } });

    expect(requests[0]?.headers).not.toHaveProperty("x-team");
    expect(requests[0]?.headers).toMatchObject({ "x-shift": "a, b" });
  });

  test.each(["", "null", "0", "false", '""'])("return an error for a failure with the body %j", async (body) => {
    const { bitbucket, url } = await clientOf((_, response) =>
      response.writeHead(401, { "Content-Length": body.length }).end(body),
    );

    const { data, error } = await bitbucket.GET("/api/latest/application-properties");

    // A falsy one would look like success.
    expect(data).toBeUndefined();
    expect(error).toBe(`401 Unauthorized: GET ${url}/rest/api/latest/application-properties`);
  });

  test.each([
    ["{}", "the body is not a page"],
    ['"Sign in"', "the body is not a page"],
    [
      '{"values":[],"start":5,"isLastPage":false,"nextPageStart":5}',
      "the nextPageStart of the page at 0 is not after it",
    ],
  ])("reject %s in place of a page, as methods do", async (body, fault) => {
    const { bitbucket, url } = await clientOf((_, response) => response.end(body));

    await expect(bitbucket.GET("/api/latest/projects")).rejects.toThrow(
      `200 OK: GET ${url}/rest/api/latest/projects: ${fault}`,
    );
  });

  test("send an edit as a form", async () => {
    const { bitbucket, requests } = await clientOf();

    await bitbucket.PUT("/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}", {
      params: {
        path: { projectKey: "HRB", repositorySlug: "berth-planner", path: "docs/a.md" },
        header: { "X-Atlassian-Token": "no-check" },
      },
      body: { branch: "main", content: "one\n" },
    });

    expect(requests[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; /);
    expect(requests[0]?.body).toContain("\r\n\r\none\n\r\n");
  });

  test.each([
    ["an object", { "X-Team": "quay" }],
    ["Headers", new Headers({ "X-Team": "quay" })],
    ["pairs", [["X-Team", "quay"]] as [string, string][]],
  ])("accept headers as %s", async (_, headers) => {
    const { url, requests } = await clientOf();

    await createBitbucketClient({ baseUrl: url }).GET("/api/latest/application-properties", { headers });

    expect(requests[0]?.headers).toMatchObject({ "x-team": "quay", accept: "application/json" });
    expect(requests[0]?.headers).not.toHaveProperty("0");
  });

  test("send the same credentials, which middleware does not see", async () => {
    const { url, requests } = await clientOf();
    const bitbucket = createBitbucketClient({ baseUrl: url, auth: { token: "secret" } });
    const seen: (string | null)[] = [];
    bitbucket.use({
      onRequest: ({ request }) => void seen.push(request.headers.get("Authorization")),
      onResponse: ({ request }) => void seen.push(request.headers.get("Authorization")),
    });

    await bitbucket.POST("/sync/latest/projects/{projectKey}/repos/{repositorySlug}", {
      params: { path: { projectKey: "~mira", repositorySlug: "berth-planner" } },
      body: { enabled: true },
    });

    expect(requests[0]?.headers.authorization).toBe("Bearer secret");
    expect(requests[0]?.url).toBe("/rest/sync/latest/projects/~mira/repos/berth-planner");
    expect(seen).toEqual([null, null]);
  });
});

test("a client has the methods of all operations, and a repository those on a repository", () => {
  const bitbucket = createBitbucketClient({ baseUrl: "http://127.0.0.1" });
  const repo = bitbucket.repo("HRB", "berth-planner");

  for (const name of operations.map(({ operationId }) => operationId))
    expect(bitbucket).toHaveProperty(name, expect.any(Function));
  expect(repo.getTag).toBe(bitbucket.getTag);
});

test("a path outside /rest is called there, by name and by path", async () => {
  const { url, requests } = await clientOf((_, response) => sendJson(response, { state: "RUNNING" }));
  const bitbucket = createBitbucketClient({ baseUrl: `${url}/context` });

  expect(await bitbucket.getServerStatus()).toEqual({ state: "RUNNING" });
  expect((await bitbucket.GET("/status")).data).toEqual({ state: "RUNNING" });

  expect(requests.map((request) => request.url)).toEqual(["/context/status", "/context/status"]);
});

describe("whoAmI", () => {
  test.each([
    ["mira", "mira"],
    ["mira%40example.com", "mira@example.com"],
    ["j%C3%B6rg", "jörg"],
    ["%zz", "%zz"],
    ["", undefined],
  ])("decodes the username %s", async (header, username) => {
    const { bitbucket } = await clientOf((_, response) => {
      response.setHeader("X-AUSERNAME", header);
      sendJson(response, {});
    });

    expect(await bitbucket.whoAmI()).toBe(username);
  });

  test("resolves to undefined for an anonymous client", async () => {
    const { bitbucket } = await clientOf();

    expect(await bitbucket.whoAmI()).toBeUndefined();
  });
});

test("an option among the arguments is rejected with advice", async () => {
  const { repo, requests } = await clientOf();

  // What plain JavaScript can pass.
  await expect(repo.getTag({ name: "v1", timeout: 100 } as never)).rejects.toThrow(
    new TypeError("getTag: pass timeout in a second object, after the arguments"),
  );
  expect(requests).toEqual([]);
});

test.each([null, "main", 7, true, ["main"], new AbortController().signal])(
  "the arguments %s are rejected",
  async (args) => {
    const { repo, requests } = await clientOf();

    // What plain JavaScript can pass.
    await expect(repo.listCommits(args as never)).rejects.toThrow(
      new TypeError("listCommits: the arguments must be an object"),
    );
    expect(requests).toEqual([]);
  },
);

test.each([new Date(), Promise.resolve("main"), new Set(["main"]), { id: "main" }, ["main", { id: "main" }]])(
  "%o is no query parameter",
  async (until) => {
    const { repo, requests } = await clientOf();

    // What plain JavaScript can pass. Without the check, a date or a promise would go out as nothing.
    await expect(repo.listCommits({ until } as never)).rejects.toThrow(
      new TypeError("listCommits: until must not be an object; pass a body as { body }"),
    );
    expect(requests).toEqual([]);
  },
);

test("text in the query that is no well-formed Unicode is rejected", async () => {
  const { repo, requests } = await clientOf();

  await expect(repo.listBranches({ filterText: "\ud83d" })).rejects.toThrow(
    new TypeError("listBranches: filterText is not well-formed Unicode"),
  );
  expect(requests).toEqual([]);
});

test("a body of a GET is rejected, by name and by path", async () => {
  const { bitbucket, repo, requests } = await clientOf();

  // What plain JavaScript can pass. `fetch` would reject it, which looks like a failure of the connection.
  await expect(repo.listBranches({ body: { filterText: "x" } } as never)).rejects.toThrow(
    new TypeError("listBranches: a GET has no body"),
  );
  await expect(bitbucket.GET("/api/latest/projects", { body: {} } as never)).rejects.toThrow(
    new TypeError("GET /api/latest/projects: a GET has no body"),
  );
  expect(requests).toEqual([]);
});

test("fields of a body beside `body` are rejected if they are objects", async () => {
  const { repo, requests } = await clientOf();
  const fields = { title: "Plan berths", fromRef: { id: "refs/heads/tides" }, toRef: { id: "refs/heads/main" } };

  // What plain JavaScript can pass.
  await expect(repo.createPullRequest(fields as never)).rejects.toThrow(
    new TypeError("createPullRequest: fromRef must not be an object; pass a body as { body }"),
  );
  expect(requests).toEqual([]);
});

test("a method without its object throws with advice", async () => {
  const { repo } = await clientOf();
  const { getTag } = repo;

  expect(() => getTag({ name: "v1" })).toThrow(
    new TypeError("getTag was called without its object; write client.getTag(…)"),
  );
});

test("console.log shows the address and the bound parameters, and no secret", () => {
  const bitbucket = createBitbucketClient({
    baseUrl: "https://bitbucket.example.com/context",
    auth: { token: "s3cret" },
  });

  expect(inspect(bitbucket)).toBe("{ baseUrl: 'https://bitbucket.example.com/context' }");
  expect(inspect(bitbucket.repo("HRB", "berth-planner").pullRequest(17))).toBe(
    inspect({
      baseUrl: "https://bitbucket.example.com/context",
      projectKey: "HRB",
      repositorySlug: "berth-planner",
      pullRequestId: 17,
    }),
  );
});

test("a runtime without fetch gets an error with advice", async () => {
  const { repo, requests } = await clientOf();
  vi.stubGlobal("fetch", undefined);

  const call = repo.getTag({ name: "v1" });
  vi.unstubAllGlobals();

  await expect(call).rejects.toThrow(new TypeError("this runtime has no fetch; pass one in the `fetch` option"));
  expect(requests).toEqual([]);
});
