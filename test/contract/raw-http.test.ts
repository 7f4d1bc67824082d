import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";

const repository = "/rest/api/latest/projects/HRB/repos/berth-planner";
const branchUtils = "/rest/branch-utils/latest/projects/HRB/repos/berth-planner";
const restrictions = "/rest/branch-permissions/latest/projects/HRB/repos/berth-planner/restrictions";
const restriction = { type: "read-only", matcher: { id: "refs/heads/main", type: { id: "BRANCH" } } };
const webhook = { name: "Pipeline", url: "https://ci.example.com/hook", events: ["repo:refs_changed"] };
const json = { "Content-Type": "application/json" };

const bulk = "application/vnd.atl.bitbucket.bulk+json";
const slashes = "The path contains an encoded slash. Use literal slashes.";
const encoding = "The path is not valid percent-encoded UTF-8.";

const empty = "The Authorization header has a scheme but no credentials.";
const noPair = "The Authorization header must have a username and a password in Base64.";
const tooDeep = "The body is nested too deeply.";
const inside = 100_000;
const deep = `${'{"origin":'.repeat(inside)}{}${"}".repeat(inside)}`;
const xsrf = 'XSRF check failed: this POST requires the header "X-Atlassian-Token: no-check".';
const noCheck = { "X-Atlassian-Token": "no-check" };
const form = { "Content-Type": "multipart/form-data; boundary=limit" };
const urlencoded = { "Content-Type": "application/x-www-form-urlencoded" };

const log: string[] = [];
let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ log: (line) => log.push(line) });
});
beforeEach(() => {
  log.length = 0;
});
afterAll(() => mock.stop());

/** What it is, the method, the path, the headers and the body, and then the status, the context and the message. */
type RefusedRequest = [string, string, string, Record<string, string>, string, number, string | null, string];

/** Sends a request with no more headers than Node must add, and gives the answer. */
async function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = "",
): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  const sent = request(`${mock.url}/`, {
    method,
    path,
    headers: { ...headers, "Content-Length": Buffer.byteLength(body) },
  });
  sent.end(body);
  const [answer]: IncomingMessage[] = await once(sent, "response");
  if (!answer) throw new Error("at least one reply is required");
  return { status: answer.statusCode, type: answer.headers["content-type"], body: await text(answer) };
}

describe("the mock accepts what servers accept", () => {
  test.each<[string, string, Record<string, string>?, string?]>([
    ["a trailing slash", `${repository}/branches/`],
    ["a trailing slash behind a tag", `${repository}/tags/release/1.4.0/`],
    ["a trailing slash behind a directory", `${repository}/browse/src/`],
    ["a trailing slash behind the root", `${repository}/browse/`],
    ["a comparison of all files", `${repository}/compare/diff?from=main&to=release/1.4`],
    ["a comparison of all files with a slash", `${repository}/compare/diff/?from=main&to=release/1.4`],
    ["a comparison of one file", `${repository}/compare/diff/src/a.ts?from=main&to=release/1.4`],
    ["a path of 40 segments", `${repository}/raw/${"d/".repeat(39)}a.ts`],
    ["signs that need not be encoded", `${repository}/raw/a!$&'()*+,;=:@~-._/b.ts`],
    ["signs that are encoded", `${repository}/raw/%41%20%23%3F%25/%C3%A9.ts`],
    ["the number of the version", "/rest/api/1.0/projects/HRB/repos/berth-planner/branches"],
    ["the repository of a user", "/rest/api/latest/projects/~mira/repos/berth-planner/branches"],
    ["short names of refs", `${repository}/commits?until=main&since=release/1.4.0`],
    ["full names of refs", `${repository}/commits?until=refs%2Fheads%2Fmain&since=refs/tags/release/1.4.0`],
    ["a query parameter that nobody knows", `${repository}/branches?_=1776790200000`],
    ["a user name and a password", `${repository}/branches`, { Authorization: "Basic bWlyYTpzM2NyZXQ=" }],
    ["a password with a colon", `${repository}/branches`, { Authorization: `basic ${btoa("mira:s3:cret:")}` }],
    ["a token in small letters", `${repository}/branches`, { Authorization: "bearer BBDC-token" }],
    ["a token in large letters", `${repository}/branches`, { Authorization: "BEARER  BBDC-token" }],
    ["a signature of OAuth", `${repository}/branches`, { Authorization: 'OAuth oauth_consumer_key="x"' }],
    ["no credentials in their header", `${repository}/branches`, { Authorization: "" }],
    ["booleans as Python writes them", `${repository}/branches?details=True&boostMatches=False`],
    ["booleans in large letters", `${repository}/branches?details=TRUE&boostMatches=FALSE`],
    ["a limit that no server has", `${repository}/branches?limit=100000`],
    ["a limit with zeros before it", `${repository}/branches?limit=0025`],
    ["two values where the first one counts", `${repository}/branches?limit=10&limit=many`],
    ["a repository below its user", "/rest/api/latest/users/mira/repos/berth-planner/branches"],
    ["a repository below its user with a tilde", "/rest/api/1.0/users/~mira/repos/berth-planner/raw/docs/a.md"],
    ["the repositories of a user", "/rest/api/latest/users/mira/repos"],
    ["a wish that is for others", `${repository}/branches`, { Prefer: 'respond-async, wait=10;x, return="minimal"' }],
    ["a wish that is none", `${repository}/branches`, { Prefer: " , " }],
    ["anything for an answer", `${repository}/branches`, { Accept: "*/*" }],
    ["what a browser accepts", `${repository}/branches`, { Accept: "text/html,application/xml;q=0.9,*/*;q=0.8" }],
    ["JSON alone", `${repository}/branches`, { Accept: "application/json" }],
    ["what Java accepts", `${repository}/branches`, { Accept: "text/html, image/gif, *; q=.2, */*; q=.2" }],
    ["what nobody understands", `${repository}/branches`, { Accept: "json" }],
    ["a file as something else than it is", `${repository}/raw/a.ts`, { Accept: "application/json" }],
    ["an archive by its true media type", `${repository}/archive?path=src&path=docs`, { Accept: "application/zip" }],
    ["a patch as anything", `${repository}/patch?until=main`, { Accept: "application/json" }],
    ["a body where none is due", `${repository}/branches`, json, "{"],
  ])("%s: %s", async (_, path, headers = {}, body = "") => {
    expect(await send("GET", path, headers, body)).toMatchObject({ status: 200 });
    expect(log).toEqual([]);
  });

  test.each<[string, string, string, Record<string, string>, unknown, number]>([
    ["a DELETE with a body", "DELETE", `${branchUtils}/branches`, json, { name: "refs/heads/a", dryRun: false }, 204],
    ["a DELETE with the short name of a branch", "DELETE", `${branchUtils}/branches`, json, { name: "feature/a" }, 204],
    ["a DELETE with a body that nobody asked for", "DELETE", `${repository}/labels/logistics`, json, {}, 204],
    [
      "a message with a new branch",
      "POST",
      `${repository}/branches`,
      json,
      { name: "feature/a", startPoint: "main", message: "Try it" },
      200,
    ],
    [
      "a start point by its full name",
      "POST",
      `${repository}/branches`,
      { "Content-Type": "application/json; charset=UTF-8" },
      { name: "feature/a", startPoint: "refs/heads/main" },
      200,
    ],
    ["a new webhook", "POST", `${repository}/webhooks`, json, webhook, 201],
    ["a description of a webhook", "POST", `${repository}/webhooks`, json, { ...webhook, description: "CI" }, 201],
    ["one restriction", "POST", restrictions, json, restriction, 200],
    [
      "a webhook with signs of other scripts",
      "POST",
      `${repository}/webhooks`,
      json,
      { ...webhook, name: "管理", configuration: { 秘密: "x" } },
      201,
    ],
  ])("%s", async (_, method, path, headers, body, status) => {
    expect(await send(method, path, headers, JSON.stringify(body))).toMatchObject({ status });
    expect(log).toEqual([]);
  });

  test.each([bulk, `${bulk}; charset=utf-8`, bulk.toUpperCase()])("several restrictions as %s", async (type) => {
    const { status, body } = await send("POST", restrictions, { "Content-Type": type }, JSON.stringify([restriction]));

    expect(status).toBe(200);
    expect(JSON.parse(body)).toHaveLength(1);
    expect(log).toEqual([]);
  });

  test.each([
    ["curl", 'filename="a.md"\r\nContent-Type: application/octet-stream'],
    ["Python", 'filename="a.md"'],
    ["a program that sends text", ""],
  ])("a file in a form as %s sends it", async (_, operationDetails) => {
    const part = (name: string, value: string, more = "") =>
      `--limit\r\nContent-Disposition: form-data; name="${name}"${more && `; ${more}`}\r\n\r\n${value}\r\n`;
    const form = `${part("content", "100 %\r\n", operationDetails)}${part("branch", "main")}--limit--\r\n`;
    const headers = { "Content-Type": "multipart/form-data; boundary=limit", "X-Atlassian-Token": "no-check" };

    expect(await send("PUT", `${repository}/browse/docs/a.md`, headers, form)).toMatchObject({ status: 200 });
    expect(log).toEqual([]);
  });

  test("a form by PUT without the header that a POST requires", async () => {
    const body = ["content", "branch"]
      .map((name) => `--limit\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nmain\r\n`)
      .join("");

    expect(await send("PUT", `${repository}/browse/docs/a.md`, form, `${body}--limit--`)).toMatchObject({
      status: 200,
    });
    expect(await send("PUT", `${repository}/watch`.replace("/watch", ""), json, "{}")).toMatchObject({ status: 200 });
    expect(await send("DELETE", `${repository}/watch`)).toMatchObject({ status: 204 });
  });

  test.each(["no-check", "nocheck", "No-Check"])("a POST of nothing with the token %s", async (token) => {
    expect(await send("POST", `${repository}/watch`, { "X-Atlassian-Token": token })).toMatchObject({ status: 204 });
  });

  test("an absolute address, as for a proxy", async () => {
    const answer = await send("GET", `${mock.url.toUpperCase()}${repository}/branches?limit=1`);

    expect(answer).toMatchObject({ status: 200, type: "application/json" });
    expect(mock.requests.at(-1)).toMatchObject({
      operation: "listBranches",
      url: `${repository}/branches?limit=1`,
      parameters: { limit: 1 },
    });
  });

  test("a repository below its user as one of the user's project", async () => {
    await send("GET", "/rest/api/latest/users/~mira/repos/berth-planner/branches");

    expect(mock.requests.at(-1)).toMatchObject({
      operation: "listBranches",
      parameters: { projectKey: "~mira", repositorySlug: "berth-planner" },
    });
  });

  test("a string that is not JSON, with or without its character set", async () => {
    for (const type of ["text/plain", "text/plain;charset=UTF-8"]) {
      const headers = { "Content-Type": type, "X-Atlassian-Token": "no-check" };
      expect(await send("POST", "/rest/api/latest/markup/preview", headers, "# Hi")).toMatchObject({ status: 200 });
    }
  });

  test.each([
    "form-data; name=content",
    "form-data; name=content; filename=a.md",
    'form-data; filename="b; name=.md"; name="content"',
    "form-data; name=\"content\"; filename*=utf-8''b%C3%A4r.md",
    'FORM-DATA; NAME="content"; FILENAME="a.md"',
  ])("a part of a form that says %s", async (disposition) => {
    const type = { "Content-Type": 'multipart/form-data; boundary="x y"' };
    const said = `Content-Type: text/markdown\r\nContent-Disposition: ${disposition}\r\n\r\nContent-Disposition: none\r\n`;
    const form = `--x y\r\n${said}--x y\r\nContent-Disposition: form-data; name=branch\r\n\r\nmain\r\n--x y--\r\n`;

    expect(await send("PUT", `${repository}/browse/a.md`, type, form)).toMatchObject({ status: 200 });
    expect(mock.requests.at(-1)?.body).toEqual({ content: "Content-Disposition: none", branch: "main" });
  });

  test("Prefer for an error of a file, whatever it accepts", async () => {
    const headers = { Accept: "text/plain", Prefer: "code=404" };
    expect(await send("GET", `${repository}/raw/a.ts`, headers)).toMatchObject({
      status: 404,
      type: "application/json",
    });
  });

  test("several statuses in Prefer, of which the first counts", async () => {
    const headers = { Prefer: "code=404, code=200" };
    expect(await send("GET", `${repository}/tags/v1`, headers)).toMatchObject({ status: 404 });
  });

  test("a HEAD if it accepts a GET", async () => {
    expect(await send("HEAD", `${repository}/branches`)).toEqual({ status: 200, type: "application/json", body: "" });
  });

  test("an archive, with its length", async () => {
    const answer = await fetch(`${mock.url}${repository}/archive`);

    expect(answer.headers.get("Content-Length")).toBe("171");
    expect(await answer.text()).toHaveLength(171);
  });

  test("a file whatever the client accepts, with its media type", async () => {
    expect(await send("GET", `${repository}/raw/docs/Crane%20Roster.md`)).toEqual({
      status: 200,
      type: "text/plain",
      body: "# Crane roster\n\nNight shift: nobody yet\n",
    });
  });

  test("a preflight request", async () => {
    const headers = { "Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": "authorization" };
    const answer = await fetch(`${mock.url}${repository}/branches`, { method: "OPTIONS", headers });

    expect(answer.status).toBe(204);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, PUT, POST, PATCH, DELETE",
      "access-control-allow-headers": "authorization",
      "access-control-expose-headers": "*",
    });
  });

  test("a request that is no preflight, although it has the header of one", async () => {
    const answer = await send("GET", `${repository}/branches`, { "Access-Control-Request-Method": "GET" });

    expect(answer).toMatchObject({ status: 200, type: "application/json" });
    expect(JSON.parse(answer.body)).toMatchObject({ values: expect.any(Array) });
  });
});

describe("the mock rejects what servers reject", () => {
  test.each([
    ["a path without /rest", "GET", "/api/latest/projects/HRB/repos/berth-planner/branches", 404, "Not Found"],
    ["a path in front of /rest", "GET", `/bitbucket${repository}/branches`, 404, "Not Found"],
    ["a route that does not exist", "GET", `${repository}/nonsense`, 404, "Not Found"],
    ["two slashes at the beginning and no host", "GET", "//%E2%80%AE/latest", 404, "Not Found"],
    ["an empty segment", "GET", `${repository}/raw/src//a.ts`, 404, "Not Found"],
    ["an empty parameter", "GET", "/rest/api/latest/projects//repos/berth-planner/branches", 404, "Not Found"],
    ["a file without a path", "GET", `${repository}/raw/`, 404, "Not Found"],
    ["a version that does not exist", "GET", `${repository}/tags`.replace("latest", "3.0"), 404, "Not Found"],
    ["a method that only a less literal route has", "GET", `${repository}/webhooks/test`, 405, "Method Not Allowed"],
    ["another method", "PATCH", `${repository}/branches`, 405, "Method Not Allowed"],
    ["another method without a question", "OPTIONS", `${repository}/branches`, 405, "Method Not Allowed"],
  ])("%s", async (_, method, path, status, reason) => {
    const answer = await send(method, path);

    expect(answer).toMatchObject({ status, type: "application/json" });
    expect(JSON.parse(answer.body)).toEqual({
      message: `HTTP ${status} ${reason}`,
      "status-code": status,
      "sub-code": -1,
    });
    expect(log).toEqual([`${method} ${path}: ${reason}`]);
  });

  test.each([
    ["PATCH", "/branches", "GET, HEAD, POST"],
    ["GET", "/webhooks/test", "POST"],
  ])("%s on %s, and names the allowed methods", async (method, path, taken) => {
    const answer = await fetch(mock.url + repository + path, { method });

    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, taken]);
  });

  test.each<Record<string, string>>([
    { Accept: "image/png" },
    { Accept: "application/json;q=0" },
    { Accept: "application/json; q=0, */*" },
    { Accept: "text/html", Prefer: "code=404" },
  ])("a preferred response that is not described: %j", async (headers) => {
    const answer = await send("GET", `${repository}/branches`, headers);

    expect(answer).toEqual({ status: 406, type: "application/json", body: "" });
  });

  test.each<RefusedRequest>([
    ["an encoded slash", "GET", `${repository}/tags/release%2F1.4.0`, {}, "", 400, null, slashes],
    ["a stray percent sign", "GET", `${repository}/raw/100%`, {}, "", 400, null, encoding],
    ["another encoding than UTF-8", "GET", `${repository}/raw/%E9.ts`, {}, "", 400, null, encoding],
    [
      "an address elsewhere",
      "GET",
      "http://example.com/rest",
      {},
      "",
      400,
      null,
      "The request target is not on this server.",
    ],
    [
      "an address of another server by its name",
      "GET",
      "http://example.com/rest/api/latest/projects",
      { Host: "example.com:81" },
      "",
      400,
      null,
      "The request target is not on this server.",
    ],
    ...["0x10", "1e3", "%201", "1%20", "%2B1", "1.0", "1,5"].map(
      (limit): RefusedRequest => [
        `a limit that servers do not read: ${limit}`,
        "GET",
        `${repository}/branches?limit=${limit}`,
        {},
        "",
        400,
        "limit",
        'The query parameter "limit" must be an integer.',
      ],
    ),
    ...["0x11", "%2017", "+17", "1e1"].map(
      (id): RefusedRequest => [
        `a number in the path that servers do not read: ${id}`,
        "GET",
        `${repository}/pull-requests/${id}`,
        {},
        "",
        400,
        "pullRequestId",
        'The path parameter "pullRequestId" must be an integer.',
      ],
    ),
    [
      "a limit that is too large for its kind",
      "GET",
      `${repository}/branches?limit=2147483648`,
      {},
      "",
      400,
      "limit",
      'The query parameter "limit" is out of range.',
    ],
    ...["cod=404", "code = 404", "code=", "code=404 example=NoSuchTag", "dynamic=true", "code"].map(
      (prefer): RefusedRequest => [
        `a wish that is misspelt: ${prefer}`,
        "GET",
        `${repository}/tags/v1`,
        { Prefer: prefer },
        "",
        400,
        null,
        `Prefer: unknown "${prefer}"; known: code=STATUS and example=NAME, separated by a comma.`,
      ],
    ),
    [
      "a wish for a status that is none",
      "GET",
      `${repository}/tags/v1`,
      { Prefer: "code=4O4" },
      "",
      400,
      null,
      "Prefer: unknown status 4O4; known: 200, 401, 403, 404, 429.",
    ],
    [
      "a wish for an example where there are none",
      "DELETE",
      `${repository}/watch`,
      { Prefer: "example=Nothing" },
      "",
      400,
      null,
      "Prefer: unknown example Nothing for status 204.",
    ],
    ["credentials of a scheme alone", "GET", `${repository}/tags`, { Authorization: "Bearer " }, "", 401, null, empty],
    ["a pair without a colon", "GET", `${repository}/tags`, { Authorization: "Basic bWlyYQ==" }, "", 401, null, noPair],
    ["a pair in clear", "GET", `${repository}/tags`, { Authorization: "Basic mira:s3cret" }, "", 401, null, noPair],
    [
      "credentials of an unknown kind",
      "GET",
      `${repository}/branches`,
      { Authorization: "Token x" },
      "",
      401,
      null,
      "The Authorization header must use Basic, Bearer or OAuth.",
    ],
    [
      "a limit that is no number",
      "GET",
      `${repository}/branches?limit=many`,
      {},
      "",
      400,
      "limit",
      'The query parameter "limit" must be an integer.',
    ],
    [
      "a body without what it needs",
      "POST",
      `${repository}/branches`,
      json,
      '{"name":"a"}',
      400,
      "startPoint",
      'The field "startPoint" is required.',
    ],
    [
      "a wrong value inside a body",
      "POST",
      restrictions,
      json,
      JSON.stringify({ ...restriction, matcher: { id: "main", type: { id: "TREE" } } }),
      400,
      "matcher.type.id",
      'The field "matcher.type.id" must be one of ANY_REF, BRANCH, DEFAULT_BRANCH, PATTERN, MODEL_CATEGORY, MODEL_BRANCH.',
    ],
    [
      "a form in place of JSON",
      "POST",
      `${repository}/branches`,
      { "Content-Type": "application/x-www-form-urlencoded" },
      "name=a&startPoint=main",
      415,
      null,
      "Supported content types: application/json",
    ],
    [
      "JSON that does not say so",
      "POST",
      `${repository}/branches`,
      noCheck,
      '{"name":"a","startPoint":"main"}',
      415,
      null,
      "Supported content types: application/json",
    ],
    ["what a page of another site can send", "POST", `${repository}/branches`, {}, '{"name":"a"}', 403, null, xsrf],
    ["a POST of nothing without a media type", "POST", `${repository}/watch`, {}, "", 403, null, xsrf],
    [
      "a text by POST",
      "POST",
      "/rest/api/latest/markup/preview",
      { "Content-Type": "text/plain" },
      "# Hi",
      403,
      null,
      xsrf,
    ],
    ["a form of parts by POST", "POST", "/rest/api/latest/projects/HRB/avatar.png", form, "--limit--", 403, null, xsrf],
    [
      "a form by POST where none is due",
      "POST",
      `${repository}/pull-requests/17/approve`,
      urlencoded,
      "",
      403,
      null,
      xsrf,
    ],
    ["a missing body", "POST", `${repository}/branches`, json, "", 400, null, "The body is required."],
    ["a body that is too deep", "PUT", repository, json, deep, 400, null, tooDeep],
    ["JSON that breaks off", "POST", `${repository}/branches`, json, '{"name":"a"', 400, null, "The body is not JSON."],
    [
      "a form with a part without a name",
      "PUT",
      `${repository}/browse/a.md`,
      { "Content-Type": "multipart/form-data; boundary=limit" },
      "--limit\r\nContent-Disposition: form-data\r\n\r\na\r\n--limit--\r\n",
      400,
      null,
      "The body is not a form.",
    ],
    [
      "a form that does not say how its parts are told apart",
      "PUT",
      `${repository}/browse/a.md`,
      { "Content-Type": "multipart/form-data" },
      "--limit--",
      400,
      null,
      "The body is not a form.",
    ],
    [
      "a form that is none",
      "PUT",
      `${repository}/browse/a.md`,
      { "Content-Type": "multipart/form-data; boundary=limit", "X-Atlassian-Token": "no-check" },
      "--limit",
      400,
      null,
      "The body is not a form.",
    ],
    [
      "a wish for a status that is not described",
      "GET",
      `${repository}/tags/v1`,
      { Prefer: "code=409" },
      "",
      400,
      null,
      "Prefer: unknown status 409; known: 200, 401, 403, 404, 429.",
    ],
    [
      "a wish for an example of another status",
      "GET",
      `${repository}/tags/v1`,
      { Prefer: "code=404, example=AnnotatedTag" },
      "",
      400,
      null,
      "Prefer: unknown example AnnotatedTag for status 404; known examples: NoSuchTag, NoSuchRepository, RouteMissing.",
    ],
  ])("%s", async (_, method, path, headers, body, status, context, message) => {
    const answer = await send(method, path, headers, body);

    expect(answer).toMatchObject({ status, type: "application/json" });
    expect(JSON.parse(answer.body)).toEqual({ errors: [{ context, message, exceptionName: null }] });
    expect(log).toEqual([`${method} ${path}: ${message}`]);
  });
});
