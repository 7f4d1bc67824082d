import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/index.ts";
import { errors, steeredMock, tagPath } from "./steered.ts";

const steered = steeredMock();
const known = "known: PUT /-/replies/{operation}, PUT /-/failures/{operation}, GET /-/requests, DELETE /-/.";
const otherOrigin = "Requests from web pages on other origins are not allowed here.";

/** Sends a request with no more headers than Node must add, and gives the status of the answer and what is wrong. */
async function send(method: string, path: string, headers: Record<string, string> = {}, url = steered.mock.url) {
  const sent = request(url, { method, path, headers });
  sent.end();
  const [answer]: IncomingMessage[] = await once(sent, "response");
  if (!answer) throw new Error("at least one reply is required");
  const body = await text(answer);
  const message = body.startsWith("{") ? JSON.parse(body).errors?.[0].message : undefined;
  return { status: answer.statusCode, message, headers: answer.headers };
}

function put(path: string, body: unknown): ReturnType<typeof steered.ask> {
  // As curl sends it: with the type of a form.
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return steered.ask(path, { method: "PUT", headers, body: JSON.stringify(body) });
}

test("a path that is not percent-encoded UTF-8 is rejected", async () => {
  expect(await send("PUT", "/-/replies/%E0")).toMatchObject({
    status: 400,
    message: "The path is not valid percent-encoded UTF-8.",
  });
});

describe("a program in any language", () => {
  test("sets the replies of an operation", async () => {
    expect(await put("/-/replies/getTag", 404)).toMatchObject({ status: 204, body: "" });
    expect(await steered.statuses(tagPath, 2)).toEqual([404, 404]);
    const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "0a943a29376f" };
    await put("/-/replies/getTag", [{ status: 200, body: tag }, 403, { status: 502, body: "x", unchecked: true }]);

    expect((await steered.ask(tagPath)).body).toEqual(tag);
    expect(await steered.statuses(tagPath, 3)).toEqual([403, 502, 502]);
  });

  test("makes connections fail", async () => {
    expect(await put("/-/failures/getTag", ["reset", { delay: 1 }, "pass"])).toMatchObject({ status: 204 });
    expect(await steered.statuses(tagPath, 3)).toEqual(["ECONNRESET", 200, 200]);
    expect(await put("/-/failures/getTag", "reset")).toMatchObject({ status: 204 });
    expect(await steered.statuses(tagPath, 1)).toEqual(["ECONNRESET"]);
  });

  test("gets the requests, all or those of an operation, without its own", async () => {
    await steered.ask(`${tagPath}?a=1`, { headers: { Authorization: "Bearer s3cret" } });
    await steered.ask("/nonsense");

    const all = await steered.ask("/-/requests");
    expect(all.headers).toMatchObject({ "content-type": "application/json" });
    expect(all.body).toMatchObject([
      {
        operation: "getTag",
        parameters: { name: "v1", a: "1" },
        headers: { authorization: "Bearer [redacted]" },
        status: 200,
      },
      { method: "GET", url: "/nonsense", status: 404 },
    ]);
    expect((await steered.ask("/-/requests?operation=getTag")).body).toEqual([Object(all.body)[0]]);
    expect((await steered.ask("/-/requests?operation=getCluster")).body).toEqual([]);
    expect(await steered.ask("/-/requests", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    expect(steered.mock.requests).toHaveLength(2);
  });

  test("resets the mock", async () => {
    await put("/-/replies/getTag", 404);
    await put("/-/failures/getTag", "reset");
    await steered.ask("/nonsense");

    expect(await steered.ask("/-/", { method: "DELETE" })).toMatchObject({ status: 204, body: "" });
    expect(steered.mock.requests).toEqual([]);
    expect(await steered.statuses(tagPath, 1)).toEqual([200]);
  });

  test.each<[string, unknown, string]>([
    ["/-/replies/getTags", 404, 'reply: unknown operation "getTags"; did you mean getTag'],
    ["/-/replies/getTag", 418, "reply: getTag: unknown status 418; known: 200, 401, 403, 404, 429"],
    [
      "/-/replies/getTag",
      { status: 200, body: {} },
      "reply: getTag: the body does not match the schema for 200: body/id is required",
    ],
    ["/-/replies/getTag", [], "reply: getTag: no replies given"],
    ["/-/failures/getTag", "timeout", 'fail: getTag: unknown failure "timeout"; known: '],
    ["/-/failures/getTag?x", [], "fail: getTag: no failures given"],
    ["/-/failures/x%2Fy", "reset", 'fail: unknown operation "x/y"; did you mean '],
  ])("is rejected as in the program: PUT %s %j", async (path, body, message) => {
    const answer = await put(path, body);

    expect(answer).toMatchObject({ status: 400, body: errors(expect.stringContaining(message) as never) });
    expect(steered.log).toEqual([expect.stringContaining(`PUT ${path}: ${message}`)]);
  });

  test("is rejected without JSON, and for the requests of an unknown operation", async () => {
    expect(await steered.ask("/-/replies/getTag", { method: "PUT", body: "status=404" })).toMatchObject({
      status: 400,
      body: errors("The body is not JSON."),
    });
    expect(await steered.ask("/-/replies/getTag", { method: "PUT" })).toMatchObject({
      status: 400,
      body: errors("The body is not JSON."),
    });
    expect(await send("GET", "/-/requests?operation=getTags")).toMatchObject({
      status: 400,
      message: expect.stringContaining('requestsOf: unknown operation "getTags"; did you mean getTag'),
    });
  });

  test.each(["/-/reply/getTag", "/-/replies/", "/-/replies/getTag/1", "/-/requests/", "/-/x"])(
    "gets the known values in an error: %s",
    async (path) => {
      expect(await send("GET", path)).toMatchObject({ status: 404, message: `Unknown path "${path}"; ${known}` });
    },
  );

  test.each([
    ["GET", "/-/replies/getTag", "PUT", "/-/replies/{operation} only accepts PUT."],
    ["POST", "/-/failures/getTag", "PUT", "/-/failures/{operation} only accepts PUT."],
    ["DELETE", "/-/requests", "GET, HEAD", "/-/requests only accepts GET."],
    ["OPTIONS", "/-/", "DELETE", "/-/ only accepts DELETE."],
  ])("gets the allowed method in an error: %s %s", async (method, path, allow, message) => {
    expect(await send(method, path)).toMatchObject({ status: 405, message, headers: { allow } });
  });
});

describe("a web page", () => {
  test.each<[string, Record<string, string>]>([
    ["of another origin", { Origin: "https://evil.example" }],
    ["of another port", { Origin: "http://127.0.0.1:1" }],
    ["without an origin of its own", { Origin: "null" }],
    ["of another site", { "Sec-Fetch-Site": "cross-site" }],
    ["of the same site", { "Sec-Fetch-Site": "same-site" }],
  ])("%s configures nothing and reads nothing", async (_, headers) => {
    steered.mock.reply("getTag", 404);
    for (const [method, path] of [
      ["GET", "/-/requests"],
      ["DELETE", "/-/"],
      ["GET", "/-/x"],
      ["OPTIONS", "/-/replies/getTag"],
    ] as const) {
      const answer = await send(method, path, { ...headers, "Access-Control-Request-Method": "PUT" });
      expect(answer).toMatchObject({ status: 403, message: otherOrigin });
      expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
    expect(await steered.statuses(tagPath, 1)).toEqual([404]);
  });

  test.each(["evil.example", "evil.example:7990", "127.0.0.1.evil.example", "localhost.evil.example", "[", "mock"])(
    "by the name %j configures nothing",
    async (host) => {
      const answer = await send("DELETE", "/-/", { Host: host, Origin: `http://${host}` });

      expect(answer).toMatchObject({
        status: 403,
        message: `The host "${host}" is not allowed here; use localhost or an IP address.`,
      });
    },
  );

  test("by no name at all configures nothing", async () => {
    const socket = connect(Number(new URL(steered.mock.url).port), "127.0.0.1");
    socket.end("DELETE /-/ HTTP/1.0\r\n\r\n");

    expect(await text(socket)).toMatch(
      /^HTTP\/1.1 403 .*\{"errors":\[\{.*The host \\"\\" is not allowed here; use localhost or an IP address\./s,
    );
  });

  test.each(["localhost:7990", "LOCALHOST", "127.0.0.1", "10.0.0.7:7990", "[::1]:7990"])(
    "of the mock's own at %s configures it, as a request without an origin does",
    async (host) => {
      const own = { Host: host, Origin: `http://${host.toLowerCase()}`, "Sec-Fetch-Site": "same-origin" };
      if (host === host.toLowerCase()) expect(await send("DELETE", "/-/", own)).toMatchObject({ status: 204 });
      expect(await send("DELETE", "/-/", { Host: host, "Sec-Fetch-Site": "none" })).toMatchObject({ status: 204 });
      expect(await send("DELETE", "/-/", { Host: host })).toMatchObject({ status: 204 });
    },
  );

  test("configures a mock by the name that it was started with", async () => {
    await using mock = await startMock({ host: "LocalHost" });

    expect(mock.url).toMatch(/^http:\/\/LocalHost:\d+$/);
    expect((await fetch(`${mock.url}/-/requests`)).status).toBe(200);
  });

  test("gets no CORS headers where it is allowed", async () => {
    const { headers } = await send("GET", "/-/requests");

    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});
