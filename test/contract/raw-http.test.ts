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
  test.each<[string, string, Record<string, string>?]>([
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
    ["a file as something else than it is", `${repository}/raw/a.ts`, { Accept: "application/json" }],
  ])("%s: %s", async (_, path, headers = {}) => {
    expect(await send("GET", path, headers)).toMatchObject({ status: 200 });
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
      "several restrictions",
      "POST",
      restrictions,
      { "Content-Type": "application/vnd.atl.bitbucket.bulk+json" },
      [restriction, restriction],
      200,
    ],
  ])("%s", async (_, method, path, headers, body, status) => {
    expect(await send(method, path, headers, JSON.stringify(body))).toMatchObject({ status });
    expect(log.filter((line) => line.includes("violation") || line.includes("Violation"))).toEqual([]);
  });

  test("a file whatever the client accepts, with its media type", async () => {
    expect(await send("GET", `${repository}/raw/docs/Crane%20Roster.md`)).toEqual({
      status: 200,
      type: "text/plain",
      body: "# Crane roster\n\nNight shift: nobody yet\n",
    });
  });
});

describe("the mock refuses what servers refuse", () => {
  test.each<[string, string, string, number, Record<string, string>?]>([
    ["a path without /rest", "GET", "/api/latest/projects/HRB/repos/berth-planner/branches", 404],
    ["a route that does not exist", "GET", `${repository}/nonsense`, 404],
    ["an empty segment", "GET", `${repository}/raw/src//a.ts`, 404],
    ["a file without a path", "GET", `${repository}/raw/`, 404],
    ["another method", "PATCH", `${repository}/branches`, 405],
    ["an answer that servers do not give", "GET", `${repository}/branches`, 406, { Accept: "image/png" }],
  ])("%s", async (_, method, path, status, headers = {}) => {
    expect(await send(method, path, headers)).toMatchObject({ status, type: "application/problem+json" });
    expect(log).toHaveLength(status === 406 ? 2 : 1);
  });

  test.each([
    ["an encoded slash", `${repository}/tags/release%2F1.4.0`, "The path has an encoded slash. Slashes stay literal."],
    ["a stray percent sign", `${repository}/raw/100%`, "The path is not percent-encoded UTF-8."],
    ["another encoding than UTF-8", `${repository}/raw/%E9.ts`, "The path is not percent-encoded UTF-8."],
  ])("%s", async (_, path, detail) => {
    const { status, body } = await send("GET", path);

    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ title: "The path is refused", detail });
  });

  test.each<[string, string, string, Record<string, string>, string, string | null, string]>([
    [
      "a limit that is no number",
      "GET",
      `${repository}/branches?limit=many`,
      {},
      "",
      "limit",
      "Request query parameter limit must be integer",
    ],
    [
      "a body without what it needs",
      "POST",
      `${repository}/branches`,
      json,
      '{"name":"a"}',
      null,
      "Request body must have required property 'startPoint'",
    ],
    [
      "a wrong value inside a body",
      "POST",
      restrictions,
      json,
      JSON.stringify({ ...restriction, matcher: { id: "main", type: { id: "TREE" } } }),
      "matcher.type.id",
      "Request body property matcher.type.id must be equal to one of the allowed values: ANY_REF, BRANCH, PATTERN, MODEL_CATEGORY, MODEL_BRANCH",
    ],
    [
      "a form in place of JSON",
      "POST",
      `${repository}/branches`,
      { "Content-Type": "application/x-www-form-urlencoded" },
      "name=a&startPoint=main",
      null,
      "Supported content types: application/json",
    ],
    ["a missing body", "POST", `${repository}/branches`, json, "", null, "Body parameter is required"],
  ])("%s", async (_, method, path, headers, body, context, message) => {
    const answer = await send(method, path, headers, body);

    expect(answer).toMatchObject({ status: 400, type: "application/json" });
    expect(JSON.parse(answer.body)).toEqual({ errors: [{ context, message, exceptionName: null }] });
    expect(log.at(-1)).toMatch(/^Violation: request/);
    expect(log.at(-1)).toContain(message);
  });

  test("JSON that breaks off", async () => {
    expect(await send("POST", `${repository}/branches`, json, '{"name":"a"')).toMatchObject({ status: 400 });
  });
});
