import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import {
  type BitbucketClientOptions,
  BitbucketError,
  BitbucketIncompleteListError,
  createBitbucketClient,
  type Fetch,
} from "../../src/index.ts";
import { type SeenRequest, sendJson, startServer } from "../http-server.ts";

const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "d0ac1ce" };
const newTag = { name: "v1", startPoint: "main" };
const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}";
const path = { projectKey: "HRB", repositorySlug: "berth-planner", name: "v1" };

type Respond = (response: ServerResponse, request: SeenRequest) => void;

async function repoOf(respond: Respond, options: Partial<BitbucketClientOptions> = {}) {
  const { url, requests } = await startServer((request, response) => respond(response, request));
  const bitbucket = createBitbucketClient({ baseUrl: url, retry: false, ...options });
  return { url, requests, bitbucket, repo: bitbucket.repo("HRB", "berth-planner") };
}

const redirect =
  (status: number, location: string): Respond =>
  (response, { url }) =>
    url === "/moved" ? sendJson(response, tag) : response.writeHead(status, { Location: location }).end("moved");

/** What a browser's fetch resolves to in place of a redirect. */
function opaqueRedirect(): Response {
  return withProperties(new Response(null), { type: "opaqueredirect", status: 0, ok: false });
}

function withProperties(response: Response, properties: object): Response {
  for (const [name, value] of Object.entries(properties)) Object.defineProperty(response, name, { value });
  return response;
}

describe("a redirect that would turn a change into another request is an error", () => {
  test.each([301, 302, 303])("for a POST with %d, by name and by path", async (status) => {
    const { url, repo, bitbucket, requests } = await repoOf(redirect(status, "/moved?token=s3cret"));

    const error = await repo.createTag({ body: newTag }).catch((reason: unknown) => reason);
    const byPath = bitbucket.POST("/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags", {
      params: { path: { projectKey: "HRB", repositorySlug: "berth-planner" } },
      body: newTag,
    });

    expect(error).toBeInstanceOf(BitbucketError);
    expect(error).toMatchObject({ status, operation: "createTag", method: "POST" });
    expect(String(error)).toContain(
      `redirected to ${url}/moved, which would turn the POST into a GET; check the baseUrl and the credentials`,
    );
    expect(String(error)).not.toContain("s3cret");
    await expect(byPath).rejects.toMatchObject({ name: "BitbucketError", status });
    expect(requests.map(({ method }) => method)).toEqual(["POST", "POST"]);
  });

  test.each<[string, (repo: Awaited<ReturnType<typeof repoOf>>["repo"]) => Promise<unknown>]>([
    ["a PUT", (repo) => repo.setAutoDeclineSettings({ body: { enabled: true, inactivityWeeks: 4 } })],
    ["a DELETE", (repo) => repo.deleteTag({ name: "v1" })],
    ["a POST that gives nothing", (repo) => repo.watchRepository()],
    ["a form", (repo) => repo.editFile({ path: "a.md", body: { branch: "main", content: "a" } })],
  ])("for %s with 303", async (_, call) => {
    const { repo, requests } = await repoOf(redirect(303, "/moved"));

    await expect(call(repo)).rejects.toMatchObject({ name: "BitbucketError", status: 303 });
    expect(requests).toHaveLength(1);
  });

  test("with a target that contains credentials, which are not shown", async () => {
    const { repo } = await repoOf(redirect(302, "https://mira:s3cret@sso.example.com/login?next=s3cret#s3cret"));

    const error = await repo.createTag({ body: newTag }).catch((reason: unknown) => reason);

    expect(String(error)).toContain("redirected to https://sso.example.com/login, another origin");
    expect(String(error)).not.toContain("s3cret");
  });

  test("in a browser, which hides the target", async () => {
    const { repo } = await repoOf(() => undefined, { fetch: async () => opaqueRedirect() });

    await expect(repo.createTag({ body: newTag })).rejects.toMatchObject({
      name: "BitbucketError",
      message: expect.stringMatching(/: redirected, but fetch does not say where to; check the baseUrl$/),
    });
  });

  test("with a fetch that follows it by itself", async () => {
    const { repo, requests } = await repoOf(redirect(302, "/moved"), {
      fetch: (url, init) => fetch(url, { ...init, redirect: "follow" }),
    });

    await expect(repo.createTag({ body: newTag })).rejects.toMatchObject({
      name: "BitbucketError",
      status: 200,
      message: expect.stringMatching(/: redirected, but fetch does not say where to; check the baseUrl$/),
    });
    expect(requests.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });
});

describe("a redirect that keeps method and body is followed", () => {
  test.each([307, 308])("with %d", async (status) => {
    const { repo, requests } = await repoOf(redirect(status, "/moved"), { auth: { token: "BBDC-1" } });

    expect(await repo.createTag({ body: newTag })).toEqual(tag);

    expect(requests.map(({ method, url, body, headers }) => [method, url, body, headers.authorization])).toEqual([
      ["POST", expect.stringMatching(/\/tags$/), JSON.stringify(newTag), "Bearer BBDC-1"],
      ["POST", "/moved", JSON.stringify(newTag), "Bearer BBDC-1"],
    ]);
  });

  test("whatever the body of the redirect does", async () => {
    const { repo } = await repoOf((response, { url }) => {
      if (url === "/moved") return sendJson(response, tag);
      response.writeHead(307, { Location: "/moved", "Content-Length": "100" }).write("half");
      setImmediate(() => response.destroy());
    });

    expect(await repo.createTag({ body: newTag })).toEqual(tag);
  });

  test("for a form, and for a GET by fetch itself", async () => {
    const { repo, requests } = await repoOf(redirect(307, "/moved"));

    await repo.editFile({ path: "a.md", body: { branch: "main", content: "one" } });
    expect(await repo.getTag({ name: "v1" })).toEqual(tag);

    expect(requests.map(({ method, body }) => [method, body.includes("one")])).toEqual([
      ["PUT", true],
      ["PUT", true],
      ["GET", false],
      ["GET", false],
    ]);
  });

  test("at most 20 times", async () => {
    const { repo, requests } = await repoOf((response) => response.writeHead(307, { Location: "/again" }).end());

    await expect(repo.createTag({ body: newTag })).rejects.toThrow(/redirected to .*\/again after 20 other redirects$/);
    expect(requests).toHaveLength(21);
  });

  test("but not with a stream, which was read", async () => {
    const { bitbucket, requests } = await repoOf(redirect(307, "/moved"));

    const call = bitbucket.POST("/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags", {
      params: { path: { projectKey: "HRB", repositorySlug: "berth-planner" } },
      body: new Blob(["{}"]).stream() as never,
      bodySerializer: (given: unknown) => given,
      duplex: "half",
    });

    await expect(call).rejects.toThrow(/but a stream cannot be sent again$/);
    expect(requests).toHaveLength(1);
  });

  test("unless its target is missing or malformed", async () => {
    const { repo, requests } = await repoOf((response) => response.writeHead(307).end());
    const odd = await repoOf((response) => response.writeHead(302, { Location: "http://[" }).end());

    await expect(repo.createTag({ body: newTag })).rejects.toMatchObject({ status: 307 });
    await expect(odd.repo.createTag({ body: newTag })).rejects.toMatchObject({ status: 302 });
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["with credentials, which are dropped", (host: string) => `http://mira:s3cret@${host}/moved`, "/moved"],
    ["in UTF-8", () => "/moved/Gr\u00fc\u00dfe \u5b57", "/moved/Gr%C3%BC%C3%9Fe%20%E5%AD%97"],
  ])("to an address %s", async (_, locationOf, expected) => {
    const { repo, requests } = await repoOf((response, { url, headers }) => {
      if (url.startsWith("/moved")) return sendJson(response, tag);
      const head = `HTTP/1.1 302 Found\r\nLocation: ${locationOf(`${headers.host}`)}\r\nContent-Length: 0\r\n\r\n`;
      response.socket?.end(head);
    });

    expect(await repo.getTag({ name: "v1" })).toEqual(tag);
    expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      [expect.stringMatching(/\/tags\/v1$/), undefined],
      [expected, undefined],
    ]);
  });

  test("and its body is read, which frees the connection", async () => {
    const moved = new Response("moved", { status: 307, headers: { Location: "/moved" } });
    const { repo } = await repoOf(() => undefined, {
      fetch: async (url) => (url.endsWith("/moved") ? Response.json(tag) : moved),
    });

    expect(await repo.createTag({ body: newTag })).toEqual(tag);
    expect(moved.bodyUsed).toBe(true);
  });
});

describe("a redirect to another server", () => {
  test.each<[number, string, Partial<BitbucketClientOptions>]>([
    [307, "a token", { auth: { token: "BBDC-1" } }],
    [308, "a token", { auth: { token: "BBDC-1" } }],
    [307, "no credentials, even if it is allowed", { allowCrossOriginRedirects: true }],
  ])("is not followed by a change with %d and %s", async (status, _, options) => {
    const elsewhere = await repoOf((response) => sendJson(response, tag));
    const { repo } = await repoOf(redirect(status, `${elsewhere.url}/tags`), options);

    await expect(repo.createTag({ body: newTag })).rejects.toThrow(
      `redirected to ${elsewhere.url}/tags, another origin, which is not followed; if it is the right server, use it as the baseUrl`,
    );
    expect(elsewhere.requests).toEqual([]);
  });

  test.each<[string, Partial<BitbucketClientOptions>]>([
    ["a token", { auth: { token: "BBDC-1" } }],
    ["a cookie of the caller", { headers: { Cookie: "BITBUCKETSESSIONID=abc" } }],
    ["no credentials", {}],
    ["a token, even if it is allowed", { auth: { token: "BBDC-1" }, allowCrossOriginRedirects: true }],
    ["a cookie, even if it is allowed", { headers: { Cookie: "a=b" }, allowCrossOriginRedirects: true }],
    [
      "credentials for a proxy, even if it is allowed",
      { headers: { "Proxy-Authorization": "Basic eDp5" }, allowCrossOriginRedirects: true },
    ],
  ])("is not followed by a GET with %s, by name and by path", async (_, options) => {
    const elsewhere = await repoOf((response) => sendJson(response, tag));
    const { repo, bitbucket } = await repoOf(redirect(302, `${elsewhere.url}/tags`), options);
    const words = `redirected to ${elsewhere.url}/tags, another origin`;

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({
      name: "BitbucketError",
      status: 302,
      message: expect.stringContaining(words),
    });
    await expect(bitbucket.GET(template, { params: { path } })).rejects.toThrow(words);
    await expect(repo.getArchive()).rejects.toThrow(words);
    expect(elsewhere.requests).toEqual([]);
  });

  test("is not followed even if it leads back", async () => {
    const back = await repoOf((response) => response.writeHead(302, { Location: `${home.url}/moved` }).end());
    const home = await repoOf(redirect(302, `${back.url}/away`), { auth: { token: "BBDC-1" } });

    await expect(home.repo.getTag({ name: "v1" })).rejects.toThrow(`redirected to ${back.url}/away, another origin`);
    expect([home.requests.length, back.requests.length]).toEqual([1, 0]);
  });

  test("is followed for an anonymous GET if it is allowed", async () => {
    const elsewhere = await repoOf((response) => sendJson(response, tag));
    const { repo } = await repoOf(redirect(302, `${elsewhere.url}/tags`), {
      allowCrossOriginRedirects: true,
      headers: { "X-Api-Key": "s3cret" },
    });

    expect(await repo.getTag({ name: "v1" })).toEqual(tag);
    // The headers of the caller are meant for the first server.
    expect(elsewhere.requests.map(({ headers }) => [headers.accept, headers["x-api-key"]])).toEqual([
      ["application/json", undefined],
    ]);
  });

  test("is noticed if fetch has followed it by itself", async () => {
    const response = withProperties(Response.json(tag), { redirected: true, url: "https://sso.example.com/tags" });
    const { repo } = await repoOf(() => undefined, { fetch: async () => response });

    await expect(repo.getTag({ name: "v1" })).rejects.toThrow("redirected to https://sso.example.com/tags, another");
  });

  test.each([
    ["/moved", undefined],
    ["https://sso.example.com/login?next=1", "redirected to https://sso.example.com/login, another origin"],
  ])("is checked by the final address if a browser hides it: %s", async (location, words) => {
    const modes: string[] = [];
    const { url, repo } = await repoOf(() => undefined, {
      fetch: async (_, { redirect: mode }) => {
        modes.push(mode);
        if (mode === "manual") return opaqueRedirect();
        return withProperties(Response.json(tag), { redirected: true, url: new URL(location, url).href });
      },
    });

    if (words) await expect(repo.getTag({ name: "v1" })).rejects.toThrow(words);
    else expect(await repo.getTag({ name: "v1" })).toEqual(tag);
    expect(modes).toEqual(["manual", "follow"]);
  });

  test("is not assumed where fetch does not report the final address", async () => {
    const response = withProperties(Response.json(tag), { redirected: true, url: "" });
    const { repo } = await repoOf(() => undefined, { fetch: async () => response });

    expect(await repo.getTag({ name: "v1" })).toEqual(tag);
  });

  test.each(["javascript:alert(1)", "xhttp://127.0.0.1/tags", "https+x://127.0.0.1/tags"])(
    "is not followed to %s, which is not an HTTP address",
    async (location) => {
      const { repo } = await repoOf(redirect(302, location));

      await expect(repo.getTag({ name: "v1" })).rejects.toThrow(
        `redirected to ${location}, which is not an HTTP address`,
      );
    },
  );
});

describe("an HTML page with status 200 is an error", () => {
  const page = "<!DOCTYPE html><html><body>Sign on</body></html>";
  const html =
    (type: string): Respond =>
    (response) =>
      response.writeHead(200, type ? { "Content-Type": type } : {}).end(page);
  type Repo = Awaited<ReturnType<typeof repoOf>>["repo"];

  test.each<[string, (repo: Repo) => Promise<unknown>]>([
    ["where nothing is given: deleteTag", (repo) => repo.deleteTag({ name: "v1" })],
    ["where nothing is given: watchRepository", (repo) => repo.watchRepository()],
    ["where bytes are given: getArchive", (repo) => repo.getArchive()],
    ["where bytes are given: getPatch", (repo) => repo.getPatch({ until: "main" })],
    ["where bytes are given: getAttachment", (repo) => repo.getAttachment({ attachmentId: "7" })],
    ["where bytes are given: getRawDiff", (repo) => repo.getRawDiff({ until: "main" })],
  ])("%s", async (_, call) => {
    for (const type of ["text/html", "text/html;charset=UTF-8", "application/xhtml+xml", "text/html, text/html"]) {
      const { repo } = await repoOf(html(type));

      await expect(call(repo)).rejects.toMatchObject({
        name: "BitbucketError",
        status: 200,
        message: expect.stringMatching(/: the body is an HTML page, such as a login page$/),
      });
    }
  });

  const commented = `<!-- Single sign-on -->${page}`;
  const xhtml = '<?xml version="1.0"?>\n<!DOCTYPE html>';

  test.each([page, "<html>", " \n<HTML lang=en>", commented, xhtml, "<!DOCTYPE\nhtml>", "<head>"])(
    "where nothing is returned, without a media type: %j",
    async (body) => {
      const { repo } = await repoOf((response) => response.writeHead(200).end(body));

      await expect(repo.deleteTag({ name: "v1" })).rejects.toMatchObject({
        message: expect.stringMatching(/: the body is an HTML page, such as a login page$/),
        body,
      });
    },
  );

  test.each([200, 204])("but an empty body is none, whatever type a proxy gives it: %d", async (status) => {
    const { repo } = await repoOf((response) => response.writeHead(status, { "Content-Type": "text/html" }).end());

    expect(await repo.deleteTag({ name: "v1" })).toBeUndefined();
  });

  test("but where nothing is returned, a body that only mentions one is fine", async () => {
    const { repo } = await repoOf((response) => response.writeHead(200).end("Deleted <html> tags"));

    expect(await repo.deleteTag({ name: "v1" })).toBeUndefined();
  });

  test.each([
    ["text/html", "diff --git a/x b/x\n", true],
    ["text/html;charset=UTF-8", "  diff --git a/x b/x\n", true],
    ["text/plain", "<html>in the first line of a file</html>", true],
    ['application/zip; name="x.html"', "PK", true],
    ["application/x-text/html", "<html>", true],
    ["text/html5", "<html>", true],
    ["text/html ; charset=UTF-8", "<html>", false],
    ["text/html", " \n<html>", false],
    ["text/html", "", false],
  ])("but a file of the type %s that begins with %j is checked by both", async (type, start, isFile) => {
    const { repo } = await repoOf((response) => response.writeHead(200, { "Content-Type": type }).end(start));

    const call = repo.getRawDiff({ until: "main" });

    if (isFile) expect(await (await call).text()).toBe(start);
    else await expect(call).rejects.toMatchObject({ message: expect.stringContaining("an HTML page"), body: "" });
  });

  const headers = new Headers({ "Content-Type": "text/html" });
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("no cable")) });

  test.each<[string, () => Awaited<ReturnType<Fetch>>]>([
    ["has no body", () => new Response(null, { headers })],
    ["has a body that cannot be read", () => new Response(broken, { headers })],
    [
      "has a body without a reader",
      () => withProperties(new Response(null, { headers }), { clone: () => ({ body: {} }), body: {} }),
    ],
    [
      "has nothing that the client does not ask for",
      () => ({ headers, ok: true, status: 200, statusText: "", url: "", redirected: false, text: async () => page }),
    ],
  ])("whose response %s", async (_, respond) => {
    const { repo } = await repoOf(() => undefined, { fetch: async () => respond() });

    await expect(repo.getRawDiff({ until: "main" })).rejects.toMatchObject({
      name: "BitbucketError",
      message: expect.stringMatching(/: the body is an HTML page, such as a login page$/),
    });
  });

  test("and the rest of the page is not read", async () => {
    const cancelled = vi.fn();
    const body = () =>
      new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from("<")), cancel: cancelled });
    const { repo } = await repoOf(() => undefined, { fetch: async () => new Response(body(), { headers }) });

    await expect(repo.getRawDiff({ until: "main" })).rejects.toThrow("the body is an HTML page");

    await expect.poll(() => cancelled.mock.calls.length).toBe(1);
  });

  test("by path, where it throws like a failed connection", async () => {
    const { bitbucket } = await repoOf(html("text/html"));
    const { name: _, ...repository } = path;

    await expect(bitbucket.GET(template, { params: { path } })).rejects.toThrow("the body is not JSON: <!DOCTYPE");
    await expect(
      bitbucket.DELETE("/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}", { params: { path } }),
    ).rejects.toThrow("the body is an HTML page");
    await expect(
      bitbucket.GET("/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive", {
        params: { path: repository },
      }),
    ).rejects.toThrow("the body is an HTML page");
  });

  test("unless it is a file from the requested address", async () => {
    const { repo } = await repoOf(html("text/html"));
    const moved = await repoOf((response, { url }) =>
      url === "/login"
        ? html("text/html")(response, {} as SeenRequest)
        : response.writeHead(302, { Location: "/login" }).end(),
    );

    expect(await (await repo.getRawFile({ path: "index.html" })).text()).toBe(page);
    await expect(moved.repo.getRawFile({ path: "index.html" })).rejects.toThrow("the body is an HTML page");
  });

  test("unless it is an attachment that declares it", async () => {
    const { repo } = await repoOf((response) =>
      response
        .writeHead(200, { "Content-Type": "text/html", "Content-Disposition": 'attachment; filename="a.html"' })
        .end(page),
    );

    expect(await (await repo.getAttachment({ attachmentId: "7" })).text()).toBe(page);
  });
});

test.each(["null", " null "])("%j is not an object", async (body) => {
  const { repo, bitbucket } = await repoOf((response) => response.writeHead(200).end(body));

  await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({
    name: "BitbucketError",
    message: expect.stringMatching(/: the body is null$/),
  });
  await expect(bitbucket.GET(template, { params: { path } })).rejects.toThrow("the body is null");
});

test.each([
  ['"ok"', "string"],
  ["true", "boolean"],
  ["0", "number"],
])("%s is no object, as a proxy may send", async (body, type) => {
  const { repo } = await repoOf((response) => response.writeHead(200).end(body));

  await expect(repo.getTag({ name: "v1" })).rejects.toThrow(new RegExp(`: the body is a ${type}$`));
  await expect(repo.browseRoot()).rejects.toThrow(`the body is a ${type}`);
});

test("a number is what some operations promise", async () => {
  const { bitbucket } = await repoOf((response) => response.writeHead(200).end("7"));

  expect(await bitbucket.getMirrorRefChangeCount()).toBe(7);
});

describe("calls by path and by name behave the same", () => {
  const half: Respond = (response) => {
    response.writeHead(200, { "Content-Length": "1000" }).write('{"id":');
    setImmediate(() => response.destroy());
  };

  test("in truncated bodies, which are retried", async () => {
    let count = 0;
    const { bitbucket } = await repoOf((response, request) => (++count < 3 ? half : ok)(response, request), {
      retry: { baseDelay: 1 },
    });

    expect((await bitbucket.GET(template, { params: { path } })).data).toEqual(tag);
    expect(count).toBe(3);
  });

  test.each(["json", "text", "blob", "arrayBuffer"] as const)(
    "in the error of a truncated body: %s",
    async (parseAs) => {
      const { bitbucket } = await repoOf(half);

      await expect(bitbucket.GET(template, { params: { path }, parseAs })).rejects.toMatchObject({
        name: "BitbucketConnectionError",
        fault: "truncated",
        message: expect.stringContaining("/tags/v1: the response was truncated: "),
      });
    },
  );

  test("for secrets that a server sends back", async () => {
    const auth = { token: "s3cret-t0ken" };
    const echo = await repoOf(
      (response) => sendJson(response, { errors: [{ message: "no s3cret-t0ken", "s3cret-t0ken": [1, null] }] }, 400),
      { auth },
    );
    const odd = await repoOf((response) => response.writeHead(200).end("s3cret-t0ken"), { auth });

    const { error } = await echo.bitbucket.GET(template, { params: { path } });

    expect(error).toEqual({ errors: [{ message: "no [redacted]", "[redacted]": [1, null] }] });
    await expect(odd.bitbucket.GET(template, { params: { path } })).rejects.toThrow("the body is not JSON: [redacted]");
  });

  test("in what they read, as the caller requests", async () => {
    const { bitbucket } = await repoOf(ok);
    const read = async (parseAs: "text" | "arrayBuffer" | "stream") =>
      (await bitbucket.GET(template, { params: { path }, parseAs })).data;

    expect(await read("text")).toBe(JSON.stringify(tag));
    expect(await read("arrayBuffer")).toBeInstanceOf(ArrayBuffer);
    expect(await new Response(await read("stream")).json()).toEqual(tag);
    const { name: _, ...repository } = path;
    const archive = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive";
    const { data } = await bitbucket.GET(archive, { params: { path: repository }, parseAs: "json" });
    expect(data).toEqual(tag);
    const empty = await repoOf((response) => response.end());
    expect(await empty.bitbucket.GET(archive, { params: { path: repository }, parseAs: "json" })).toMatchObject({
      data: undefined,
    });
  });

  test("for an aborted signal", async () => {
    const { bitbucket, requests } = await repoOf(ok);

    const call = bitbucket.GET(template, { params: { path }, signal: AbortSignal.abort() });

    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(requests).toEqual([]);
  });

  test("except that an undescribed path may respond with no body", async () => {
    const { bitbucket } = await repoOf((response) => response.writeHead(200).end());

    // The types know no such path.
    expect(await bitbucket.GET("/plugin/latest/ping" as never, {} as never)).toMatchObject({ data: undefined });
  });

  const ok: Respond = (response) => sendJson(response, tag);
});

test("a header argument that is undefined is omitted", async () => {
  const { repo, requests } = await repoOf((response) => response.end("PK"));

  await repo.getAttachment({ attachmentId: "7", Range: undefined } as never);
  await repo.getAttachment({ attachmentId: "7" }, { headers: { "X-Note": undefined } });

  expect(requests.map(({ headers }) => ["range" in headers, "x-note" in headers])).toEqual([
    [false, false],
    [false, false],
  ]);
});

describe("a list that the server truncates", () => {
  const cut = () =>
    repoOf((response, { url }) =>
      url.includes("start=1")
        ? sendJson(response, { values: [2], start: 1, isLastPage: false, nextPageStart: null })
        : sendJson(response, { values: [1], start: 0, isLastPage: false, nextPageStart: 1 }),
    );

  test("yields all items, and then throws its own error", async () => {
    const { repo, url } = await cut();
    const seen: unknown[] = [];

    const error = await (async () => {
      for await (const change of repo.listChanges({ until: "main" })) seen.push(change);
    })().catch((reason: unknown) => reason);

    expect(seen).toEqual([1, 2]);
    expect(error).toBeInstanceOf(BitbucketIncompleteListError);
    expect(error).toMatchObject({
      name: "BitbucketIncompleteListError",
      message: expect.stringMatching(/^GET .+start=1&limit=500: the list is incomplete: the server truncated it$/),
      operation: "listChanges",
      method: "GET",
      url: expect.stringContaining(`${url}/rest/`),
    });
  });

  test("is a page like any other if it is awaited, and an array of as many items as there are", async () => {
    const { repo } = await cut();

    expect((await repo.listChanges({ until: "main", start: 1 })).values).toEqual([2]);
    expect(await repo.listChanges({ until: "main" }).toArray({ max: 2 })).toEqual([1, 2]);
  });
});

describe("withResponse", () => {
  test("resolves to the response and to what the method resolves to", async () => {
    const { repo, requests } = await repoOf((response) =>
      response.writeHead(200, { "X-AREQUESTID": "@1" }).end(JSON.stringify(tag)),
    );

    const { data, response } = await repo.getTag({ name: "v1" }).withResponse();

    expect(data).toEqual(tag);
    expect([response.status, response.headers.get("X-AREQUESTID")]).toEqual([200, "@1"]);
    expect(requests).toHaveLength(1);
  });

  test("has the status of a response without a body, and that of a page", async () => {
    const { repo } = await repoOf((response, { method }) =>
      method === "DELETE"
        ? response.writeHead(204).end()
        : sendJson(response, { values: [1], start: 0, isLastPage: true }),
    );

    expect(await repo.deleteTag({ name: "v1" }).withResponse()).toMatchObject({
      data: undefined,
      response: { status: 204 },
    });
    const page = await repo.listTags().withResponse();
    expect([page.data.values, page.response.status]).toEqual([[1], 200]);
  });

  test("resolves to nothing else that the client knows of the request", async () => {
    const { repo } = await repoOf((response) => sendJson(response, { values: [], start: 0, isLastPage: true }), {
      auth: { token: "BBDC-s3cret" },
    });

    for (const call of [repo.getTag({ name: "v1" }), repo.listTags(), repo.browsePath({ path: "x" })]) {
      const answer = await call.withResponse();
      expect(Object.keys(answer)).toEqual(["data", "response"]);
      expect(inspect(answer, { depth: 9, showHidden: true })).not.toContain("s3cret");
    }
  });

  test("rejects alone, without an unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", listen);
    const { repo } = await repoOf((response) => response.writeHead(404).end());

    await expect(repo.getTag({ name: "v1" }).withResponse()).rejects.toMatchObject({ status: 404 });
    await expect(repo.listTags().withResponse()).rejects.toMatchObject({ status: 404 });

    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });
});
