import type { RequestListener } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { root } from "../../../scripts/redocly.ts";
import { BitbucketConnectionError, createBitbucketClient } from "../../../src/index.ts";
import { createMock } from "../../../src/mock/index.ts";
import {
  type CheckedFetchOptions,
  checkedFetch,
  type ResponseViolation,
  ResponseViolationError,
} from "../../../src/verify/index.ts";
import { example } from "../../contract/description.ts";
import { startServer } from "../../http-server.ts";

const tag = example("AnnotatedTag") as Record<string, unknown>;
const path = "/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1";

/** Starts a server that responds with a status and a body. */
async function serverWith(body: unknown, status = 200, type = "application/json"): Promise<string> {
  const { url } = await startServer((_, response) => {
    response.writeHead(status, { "Content-Type": type }).end(typeof body === "string" ? body : JSON.stringify(body));
  });
  return url;
}

/** A checked `fetch`, and what it reported. */
function reporting(options: CheckedFetchOptions = {}) {
  const violations: ResponseViolation[] = [];
  const checked = checkedFetch({ onViolation: (violation) => violations.push(violation), ...options });
  return { checked, violations };
}

const { displayId, ...withoutName } = tag;

/** Each kind of violation, in the response of a server. */
const planted: [kind: string, body: unknown, status: number, type: string, violation: Partial<ResponseViolation>][] = [
  ["a missing property", withoutName, 200, "application/json", { place: "/displayId", rule: "is required" }],
  ["a wrong type", { ...tag, id: 17 }, 200, "application/json", { place: "/id", rule: "must be a string" }],
  [
    "a wrong value",
    { ...tag, type: "BRANCH" },
    200,
    "application/json",
    { place: "/type", rule: "must be one of TAG" },
  ],
  [
    "an undeclared property",
    { ...tag, colour: "red" },
    200,
    "application/json;charset=UTF-8",
    { place: "the body", rule: 'has the undeclared property "colour"' },
  ],
  ["a wrong status", tag, 202, "application/json", { place: "status 202", rule: "is not in the description" }],
  ["a login page", "<html>", 200, "text/html", { place: "the body", rule: "is not application/json, but text/html" }],
  ["a body that is not JSON", "{", 200, "application/json", { place: "the body", rule: "is not JSON" }],
  ["an empty body", "", 200, "application/json", { place: "the body", rule: "is empty" }],
];

describe.each(planted)("%s", (_, body, status, type, violation) => {
  const found = { operation: "getTag", status, ...violation };

  test("is reported, and the caller gets the response as usual", async () => {
    const url = await serverWith(body, status, type);
    const { checked, violations } = reporting();

    const response = await checked(url + path);
    const text = await response.text();
    await checked.settled();

    expect(violations).toEqual([found]);
    expect(response.status).toBe(status);
    expect(text).toBe(typeof body === "string" ? body : JSON.stringify(body));
  });

  test("makes the call fail in the mode throw", async () => {
    const url = await serverWith(body, status, type);
    const checked = checkedFetch({ mode: "throw" });

    const error = await checked(url + path).catch((reason) => reason);

    expect(error).toBeInstanceOf(ResponseViolationError);
    expect(error).toMatchObject({
      name: "ResponseViolationError",
      message: `The ${status} response of getTag does not match the description: ${found.place} ${found.rule}`,
      operation: "getTag",
      status,
      violations: [found],
    });
  });
});

test("a client reports and resolves, or fails in the mode throw", async () => {
  const url = await serverWith({ ...tag, colour: "red", id: 17 });
  const { checked, violations } = reporting();
  const getTag = (fetch: typeof checked) =>
    createBitbucketClient({ baseUrl: url, fetch, retry: false }).repo("HRB", "berth-planner").getTag({ name: "v1" });

  expect(await getTag(checked)).toEqual({ ...tag, colour: "red", id: 17 });
  await checked.settled();
  expect(violations).toEqual([{ operation: "getTag", status: 200, place: "/id", rule: "must be a string" }]);

  const error = await getTag(checkedFetch({ mode: "throw" })).catch((reason) => reason);
  expect(error).toBeInstanceOf(BitbucketConnectionError);
  expect(String(error.cause)).toContain("does not match the description: /id must be a string");
});

test("the error names the first violation, and how many more there are", async () => {
  const url = await serverWith({ ...tag, colour: "red", harbour: 1 });

  await expect(checkedFetch({ mode: "throw" })(url + path)).rejects.toThrow(
    'the body has the undeclared property "colour", and 1 more',
  );
});

test.each<[name: string, path: string, init: RequestInit | undefined, listener: RequestListener]>([
  ["a valid response", path, undefined, (_, response) => json(response, 200, tag)],
  ["a described error", path, undefined, (_, response) => json(response, 404, example("NoSuchTag"))],
  ["a response to HEAD", path, { method: "HEAD" }, (_, response) => json(response, 200, "")],
  ["a status that says nothing has changed", path, undefined, (_, response) => response.writeHead(304).end()],
  ["a failure of a proxy", path, undefined, (_, response) => response.writeHead(502).end("<html>")],
  ["a redirect", path, { redirect: "manual" }, (_, response) => response.writeHead(302, { Location: "/x" }).end()],
  [
    "a response without content",
    path.replace("/api/", "/git/"),
    { method: "DELETE" },
    (_, response) => response.writeHead(204).end(),
  ],
  ["a file", path.replace("tags/v1", "archive"), undefined, (_, response) => response.writeHead(200).end("PK")],
  ["an unknown path", "/rest/api/latest/teapots", undefined, (_, response) => json(response, 200, { colour: "red" })],
  ["an unknown method", path, { method: "POST", body: "{}" }, (_, response) => json(response, 200, {})],
  ["another address", "/metrics", undefined, (_, response) => response.writeHead(418).end("teapot")],
])("%s is no violation", async (_, target, init, listener) => {
  const { url } = await startServer((_, response) => void listener(null as never, response));
  const { checked, violations } = reporting();

  await (await checked(url + target, init)).text();
  await checked.settled();

  expect(violations).toEqual([]);
});

test("a valid response passes in the mode throw, unread", async () => {
  const url = await serverWith(tag);

  const response = await checkedFetch({ mode: "throw" })(url + path);

  expect(await response.json()).toEqual(tag);
});

test("a body that is not JSON is an error of json(), as ever, and a violation", async () => {
  const url = await serverWith("<html>");
  const { checked, violations } = reporting();

  const response = await checked(url + path);

  await expect(response.json()).rejects.toThrow(SyntaxError);
  expect(violations).toEqual([{ operation: "getTag", status: 200, place: "the body", rule: "is not JSON" }]);
});

test("a response without content passes in the mode throw", async () => {
  const { url } = await startServer((_, response) => response.writeHead(204).end());

  const response = await checkedFetch({ mode: "throw" })(url + path.replace("/api/", "/git/"), { method: "DELETE" });

  expect([response.status, await response.text()]).toEqual([204, ""]);
});

test("a response without a body that was checked first can be read by any method", async () => {
  const { url } = await startServer((_, response) => response.writeHead(204).end());
  const checked = checkedFetch({ mode: "throw" });
  const send = () => checked(url + path.replace("/api/", "/git/"), { method: "DELETE" });

  const [one, other] = [await send(), await send()];

  expect((await one.blob()).size).toBe(0);
  expect(await other.text()).toBe("");
  await expect(other.json()).rejects.toThrow(SyntaxError);
});

test("a page instead of a file is a violation", async () => {
  const url = await serverWith("<html>", 200, "text/html");
  const { checked, violations } = reporting();

  await checked(url + path.replace("tags/v1", "archive"));
  await checked.settled();

  expect(violations).toEqual([{ operation: "getArchive", status: 200, place: "the body", rule: "is an HTML page" }]);
});

test("addresses are strings, URLs and requests, and bodies are read in any way", async () => {
  const url = `${await serverWith({ ...tag, colour: "red" })}${path}`;
  const { checked, violations } = reporting();

  await (await checked(url)).text();
  await (await checked(new URL(url))).json();
  await (await checked(new Request(url))).arrayBuffer();
  await (await checked(new Request(url, { method: "POST" }), { method: "GET" })).text();
  await checked.settled();

  expect(violations).toHaveLength(4);
});

test("the Response of Hono, whose methods are read-only, is checked", async () => {
  const { text } = Response.prototype;
  class HonoResponse extends Response {
    static {
      Object.defineProperty(HonoResponse.prototype, "text", { value: text });
    }
  }
  const headers = { "Content-Type": "application/json" };
  const fetch = async () => new HonoResponse(JSON.stringify(withoutName), { headers });
  const { checked, violations } = reporting({ fetch });

  expect(await (await checked(`https://bitbucket.example.com${path}`)).json()).toEqual(withoutName);
  expect(violations).toEqual([{ operation: "getTag", status: 200, place: "/displayId", rule: "is required" }]);
});

test("a body is checked as it is read", async () => {
  const url = await serverWith({ ...tag, colour: "red" });
  const events: string[] = [];
  const checked = checkedFetch({ onViolation: () => events.push("reported") });

  const response = await checked(url + path);
  events.push("received");
  await response.json();
  events.push("read");
  await checked.settled();

  expect(events).toEqual(["received", "reported", "read"]);
});

test.each(["report", "throw"] as const)("a client parses no body again in the mode %s", async (mode) => {
  const url = await serverWith(tag);
  const { checked, violations } = reporting({ mode });
  const repo = createBitbucketClient({ baseUrl: url, fetch: checked }).repo("HRB", "berth-planner");
  await repo.getTag({ name: "v1" });
  const parse = vi.spyOn(JSON, "parse");
  onTestFinished(() => void parse.mockRestore());

  const { data, response } = await repo.getTag({ name: "v1" }).withResponse();

  expect(data).toEqual(tag);
  expect(parse).toHaveBeenCalledTimes(1);
  // The response does not keep the body.
  expect(Object.getOwnPropertySymbols(response).map(String)).not.toContain("Symbol(bitbucket-dc.takeBody)");
  expect(violations).toEqual([]);
});

test("a client needs no copy of a response that was checked first", async () => {
  const response = Response.json(tag);
  const fetch = checkedFetch({ mode: "throw", fetch: async () => response });
  const client = createBitbucketClient({ baseUrl: "https://bitbucket.example.com", fetch });
  vi.stubGlobal("Response", undefined);
  onTestFinished(() => void vi.unstubAllGlobals());

  expect(await client.repo("HRB", "berth-planner").getTag({ name: "v1" })).toEqual(tag);
});

test.each<[how: string, read: (response: Response) => Promise<unknown>]>([
  ["text()", (response) => response.text()],
  ["json()", async (response) => JSON.stringify(await response.json())],
  ["arrayBuffer()", async (response) => Buffer.from(await response.arrayBuffer()).toString()],
  ["blob()", async (response) => (await response.blob()).text()],
  ["its clone and text()", async (response) => (await response.clone().text()) && response.text()],
  ["its stream", (response) => new Response(response.body).text()],
])("a response that was checked first is unread, and can be read by %s", async (_, read) => {
  const url = await serverWith(tag);

  const response = await checkedFetch({ mode: "throw" })(url + path);

  expect(response.bodyUsed).toBe(false);
  expect(await read(response)).toBe(JSON.stringify(tag));
  expect(response.bodyUsed).toBe(true);
  await expect(response.text()).rejects.toThrow(TypeError);
  await expect(response.json()).rejects.toThrow(TypeError);
  expect(response.url).toBe(url + path);
  expect("bytes" in response).toBe("bytes" in Response.prototype);
});

test("a body that breaks off is left to the caller", async () => {
  const { url } = await startServer((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "1000" }).write("{");
    response.destroy();
  });
  const { checked, violations } = reporting();

  const response = await checked(url + path).catch(() => undefined);
  await expect(response?.text() ?? Promise.reject(new TypeError("terminated"))).rejects.toThrow();
  await checked.settled();

  expect(violations).toEqual([]);
});

describe("a sample", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("is the share of responses that are checked", async () => {
    const url = await serverWith({ ...tag, colour: "red" });
    const draws = [0.009, 0.01, 0.5, 0.99];
    vi.spyOn(Math, "random").mockImplementation(() => draws.shift() ?? 1);
    const { checked, violations } = reporting({ sample: 0.01 });

    for (let count = 0; count < 4; count++) await (await checked(url + path)).text();
    await checked.settled();

    expect(violations).toHaveLength(1);
  });

  test("of 0 is none", async () => {
    const url = await serverWith({ ...tag, colour: "red" });
    const checked = checkedFetch({ mode: "throw", sample: 0 });

    expect((await checked(url + path)).status).toBe(200);
  });
});

test("what onViolation throws changes no call", async () => {
  const url = await serverWith({ ...tag, colour: "red" });
  const checked = checkedFetch({
    onViolation: () => {
      throw new Error("out of order");
    },
  });

  expect(await (await checked(url + path)).json()).toEqual({ ...tag, colour: "red" });
  await expect(checked.settled()).resolves.toBeUndefined();
});

test("violations are reported in the mode throw, too", async () => {
  const url = await serverWith({ ...tag, colour: "red" });
  const { checked, violations } = reporting({ mode: "throw" });

  await expect(checked(url + path)).rejects.toThrow(ResponseViolationError);
  expect(violations).toHaveLength(1);
});

test("the fetch of the mock is checked without a port", async () => {
  const { checked, violations } = reporting({ fetch: createMock().fetch });
  const client = createBitbucketClient({ baseUrl: "https://bitbucket.example.com", fetch: checked });

  await client.repo("HRB", "berth-planner").getTag({ name: "v1" });
  await checked.settled();

  expect(violations).toEqual([]);
});

test.each<[options: object, message: string]>([
  [{}, "onViolation must be a function"],
  [{ mode: "throw", onViolation: 17 }, "onViolation must be a function"],
  [{ onViolation: () => {}, mode: "warn" }, 'mode must be "report" or "throw"'],
  [{ onViolation: () => {}, sample: 17 }, "sample must be a number from 0 to 1"],
  [{ onViolation: () => {}, sample: -1 }, "sample must be a number from 0 to 1"],
  [{ onViolation: () => {}, sample: Number.NaN }, "sample must be a number from 0 to 1"],
  [{ onViolation: () => {}, fetch: {} }, "fetch must be a function"],
  [{ onviolation: () => {} }, 'unknown option "onviolation"; known options: onViolation, mode, sample, fetch'],
])("%j is a TypeError", (options, message) => {
  expect(() => checkedFetch(options as CheckedFetchOptions)).toThrow(new TypeError(message));
});

function json(response: Parameters<RequestListener>[1], status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(body && JSON.stringify(body));
}

test("the entry point imports nothing of Node", async () => {
  const entry = join(root, "src/verify/index.ts");

  // Modules of Node cannot be resolved for browsers.
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: "browser",
    write: false,
    metafile: true,
  });

  expect(Object.keys(metafile.inputs)).toContain("src/verify/checked-fetch.ts");
  expect(Object.keys(metafile.inputs).filter((path) => /src\/(http|mock|cli|errors)\//.test(path))).toEqual([]);
});
