import { describe, expect, test } from "vitest";
import { createBitbucketClient } from "../../src/index.ts";
import { callSettings } from "../../src/options.ts";
import { sendJson, startServer } from "../http-server.ts";

const baseUrl = "https://bitbucket.example.com";

describe("a client is not made with", () => {
  const number = "must be a number that is not negative";

  test.each<[string, unknown, string]>([
    [
      "baseUrl",
      "bitbucket.example.com",
      "baseUrl must be an http or https URL without credentials, query and fragment",
    ],
    ["auth", { token: "" }, "auth.token must be a text that a header can carry; leave auth out for anonymous access"],
    ["auth", "s3cret", "auth.username must be a name without a colon"],
    ["fetch", "fetch", "fetch must be a function"],
    ["log", console, "log must be a function"],
    ["headers", { "no name": "x" }, "headers cannot be sent"],
    ["headers", { Authorization: "s3cret\n\0" }, "headers cannot be sent"],
    ["timeout", -1, `timeout ${number}`],
    ["timeout", "60", `timeout ${number}`],
    ["totalTimeout", Number.NaN, `totalTimeout ${number}`],
    ["retry", { limit: "2" }, `limit ${number}`],
    ["retry", { baseDelay: -1 }, `baseDelay ${number}`],
    ["retry", { maxDelay: null }, `maxDelay ${number}`],
  ])("%s: %j", (name, value, message) => {
    // What plain JavaScript can pass.
    expect(() => createBitbucketClient({ baseUrl, [name]: value } as never)).toThrow(new TypeError(message));
  });
});

test("the defaults are those that the documentation states", () => {
  const defaults = { timeout: 60_000, totalTimeout: 300_000, retry: { limit: 2, baseDelay: 500, maxDelay: 30_000 } };

  expect(callSettings({})).toEqual(defaults);
  expect(callSettings({ retry: false })).toEqual({ ...defaults, retry: { ...defaults.retry, limit: 0 } });
  const client = callSettings({ timeout: 1, retry: { limit: 5 } });
  expect(callSettings({ totalTimeout: 2, retry: { maxDelay: 3 } }, client)).toEqual({
    timeout: 1,
    totalTimeout: 2,
    retry: { limit: 5, baseDelay: 500, maxDelay: 3 },
  });
});

test("a call with options that cannot be right fails before a request goes out", async () => {
  const { url, requests } = await startServer((_, response) => sendJson(response, {}));
  const repo = createBitbucketClient({ baseUrl: url }).repo("HRB", "berth-planner");

  await expect(repo.getTag({ name: "v1" }, { timeout: -1 })).rejects.toThrow(TypeError);
  expect(requests).toEqual([]);
});

test("the client gives its name, and the caller can give another", async () => {
  const { url, requests } = await startServer((_, response) => sendJson(response, {}));

  await createBitbucketClient({ baseUrl: url })
    .listRepositories()
    .catch(() => {});
  await createBitbucketClient({ baseUrl: url, headers: { "User-Agent": "quay" } })
    .listRepositories()
    .catch(() => {});

  expect(requests.map(({ headers }) => headers["user-agent"])).toEqual(["bitbucket-dc/0.1.0", "quay"]);
});

test("the client gives no name where the runtime has its own", async () => {
  const { process } = globalThis;
  const seen: (string | null)[] = [];
  const fetch = async (request: Request) => {
    seen.push(request.headers.get("User-Agent"));
    return Response.json({ values: [], isLastPage: true });
  };

  Reflect.deleteProperty(globalThis, "process");
  const bitbucket = createBitbucketClient({ baseUrl, fetch });
  globalThis.process = process;
  await bitbucket.listRepositories();

  expect(seen).toEqual([null]);
});

test("a fetch of the caller's own gets the request and what the client adds to it", async () => {
  const seen: unknown[] = [];
  const bitbucket = createBitbucketClient({
    baseUrl: `${baseUrl}/bitbucket/`,
    auth: { token: "BBDC-1" },
    fetch: async (request, init) => {
      seen.push(request.url, new Headers(init.headers).get("Authorization"), init.signal instanceof AbortSignal);
      return Response.json({ values: [], isLastPage: true });
    },
  });

  await bitbucket.listRepositories();

  expect(seen).toEqual([`${baseUrl}/bitbucket/rest/api/latest/repos`, "Bearer BBDC-1", true]);
});

test("the log is told of requests and answers", async () => {
  const { url } = await startServer((_, response) => sendJson(response, { values: [], isLastPage: true }));
  const log: unknown[] = [];

  await createBitbucketClient({ baseUrl: url, log: (event) => log.push(event) }).listRepositories();

  const about = { operation: "listRepositories", method: "GET", url: `${url}/rest/api/latest/repos`, attempt: 1 };
  expect(log).toEqual([
    { type: "request", ...about },
    { type: "response", ...about, status: 200, duration: expect.any(Number) },
  ]);
});
