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
const slashes = "The path has an encoded slash. Slashes stay literal.";
const encoding = "The path is not percent-encoded UTF-8.";

const log: string[] = [];
let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ log: (line) => log.push(line) });
});
beforeEach(() => {
  log.length = 0;
});
afterAll(() => mock.stop());

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
  if (!answer) throw new Error("there is no answer");
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
    ["a new webhook", "POST", `${repository}/webhooks`, json, webhook, 200],
    ["a description of a webhook", "POST", `${repository}/webhooks`, json, { ...webhook, description: "CI" }, 200],
    ["one restriction", "POST", restrictions, json, restriction, 200],
    [
      "a webhook with signs of other scripts",
      "POST",
      `${repository}/webhooks`,
      json,
      { ...webhook, name: "管理", configuration: { 秘密: "x" } },
      200,
    ],
  ])("%s", async (_, method, path, headers, body, status) => {
    expect(await send(method, path, headers, JSON.stringify(body))).toMatchObject({ status });
    expect(log).toEqual([]);
  });

  test.each([bulk, `${bulk}; charset=utf-8`, bulk.toUpperCase()])("several restrictions as %s", async (type) => {
    const { status, body } = await send("POST", restrictions, { "Content-Type": type }, JSON.stringify([restriction]));

    expect(status).toBe(200);
    expect(JSON.parse(body)).toHaveLength(2);
    expect(log).toEqual([]);
  });

  test.each([
    ["curl", 'filename="a.md"\r\nContent-Type: application/octet-stream'],
    ["Python", 'filename="a.md"'],
    ["a program that sends text", ""],
  ])("a file in a form as %s sends it", async (_, particulars) => {
    const part = (name: string, value: string, more = "") =>
      `--limit\r\nContent-Disposition: form-data; name="${name}"${more && `; ${more}`}\r\n\r\n${value}\r\n`;
    const form = `${part("content", "100 %\r\n", particulars)}${part("branch", "main")}--limit--\r\n`;
    const headers = { "Content-Type": "multipart/form-data; boundary=limit", "X-Atlassian-Token": "no-check" };

    expect(await send("PUT", `${repository}/browse/docs/a.md`, headers, form)).toMatchObject({ status: 200 });
    expect(log).toEqual([]);
  });

  test("a text that is no JSON, with or without its character set", async () => {
    for (const type of ["text/plain", "text/plain;charset=UTF-8"])
      expect(await send("POST", "/rest/api/latest/markup/preview", { "Content-Type": type }, "# Hi")).toMatchObject({
        status: 200,
      });
  });

  test("a HEAD where it accepts a GET", async () => {
    expect(await send("HEAD", `${repository}/branches`)).toEqual({ status: 200, type: "application/json", body: "" });
  });

  test("an archive, whose length it tells", async () => {
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

  test("the question of a browser whether a program from elsewhere may ask", async () => {
    const headers = { "Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": "authorization" };
    const answer = await fetch(`${mock.url}${repository}/branches`, { method: "OPTIONS", headers });

    expect(answer.status).toBe(204);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, PUT, POST, DELETE",
      "access-control-allow-headers": "authorization",
      "access-control-expose-headers": "*",
    });
  });

  test("a request that is no such question, although it has the header of one", async () => {
    const answer = await send("GET", `${repository}/branches`, { "Access-Control-Request-Method": "GET" });

    expect(answer).toMatchObject({ status: 200, type: "application/json" });
    expect(JSON.parse(answer.body)).toMatchObject({ values: expect.any(Array) });
  });
});

describe("the mock refuses what servers refuse", () => {
  test.each([
    ["a path without /rest", "GET", "/api/latest/projects/HRB/repos/berth-planner/branches", 404, "Not Found"],
    ["a path in front of /rest", "GET", `/bitbucket${repository}/branches`, 404, "Not Found"],
    ["a route that does not exist", "GET", `${repository}/nonsense`, 404, "Not Found"],
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

  test("an answer that servers do not give", async () => {
    const answer = await send("GET", `${repository}/branches`, { Accept: "image/png" });

    expect(answer).toEqual({ status: 406, type: "application/json", body: "" });
  });

  test.each<[string, string, string, Record<string, string>, string, number, string | null, string]>([
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
      "The address is not one of this server.",
    ],
    [
      "credentials of an unknown kind",
      "GET",
      `${repository}/branches`,
      { Authorization: "Token x" },
      "",
      401,
      null,
      "Invalid security scheme used",
    ],
    [
      "a limit that is no number",
      "GET",
      `${repository}/branches?limit=many`,
      {},
      "",
      400,
      "limit",
      "Request query parameter limit must be integer",
    ],
    [
      "a body without what it needs",
      "POST",
      `${repository}/branches`,
      json,
      '{"name":"a"}',
      400,
      null,
      "Request body must have required property 'startPoint'",
    ],
    [
      "a wrong value inside a body",
      "POST",
      restrictions,
      json,
      JSON.stringify({ ...restriction, matcher: { id: "main", type: { id: "TREE" } } }),
      400,
      "matcher.type.id",
      "Request body property matcher.type.id must be equal to one of the allowed values: ANY_REF, BRANCH, PATTERN, MODEL_CATEGORY, MODEL_BRANCH",
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
      {},
      '{"name":"a","startPoint":"main"}',
      415,
      null,
      "Supported content types: application/json",
    ],
    ["a missing body", "POST", `${repository}/branches`, json, "", 400, null, "Body parameter is required"],
    ["JSON that breaks off", "POST", `${repository}/branches`, json, '{"name":"a"', 400, null, "The body is not JSON."],
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
      "Prefer: the operation does not answer 409.",
    ],
    [
      "a wish for an example of another status",
      "GET",
      `${repository}/tags/v1`,
      { Prefer: "code=404, example=AnnotatedTag" },
      "",
      400,
      null,
      "Prefer: the answer 404 has no example AnnotatedTag.",
    ],
  ])("%s", async (_, method, path, headers, body, status, context, message) => {
    const answer = await send(method, path, headers, body);

    expect(answer).toMatchObject({ status, type: "application/json" });
    expect(JSON.parse(answer.body)).toEqual({ errors: [{ context, message, exceptionName: null }] });
    expect(log).toEqual([`${method} ${path}: ${message}`]);
  });
});
