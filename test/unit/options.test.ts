import { describe, expect, test, vi } from "vitest";
import { version } from "../../generated/operations.ts";
import { type CallSettings, callOptionNames, callSettings } from "../../src/http/settings.ts";
import { type CallDefaults, createBitbucketClient, type Fetch, type LogEvent } from "../../src/index.ts";
import { sendJson, startServer } from "../http-server.ts";

const baseUrl = "https://bitbucket.example.com";

describe("a client rejects", () => {
  const number = "must be a non-negative number";

  test.each<[string, unknown, string]>([
    [
      "baseUrl",
      "bitbucket.example.com",
      "baseUrl must be an http or https URL without credentials, query or fragment, such as https://bitbucket.example.com",
    ],
    ["auth", { token: "" }, "auth.token is empty; omit auth for anonymous access"],
    [
      "auth",
      "s3cret",
      "auth must be an object with a token, or a username and a password; omit auth for anonymous access",
    ],
    ["fetch", "fetch", "fetch must be a function"],
    ["log", console, "log must be a function"],
    ["headers", { "no name": "x" }, "headers must be an object of valid header names and string values"],
    ["headers", { Authorization: "s3cret\n\0" }, "headers must be an object of valid header names and string values"],
    ["timeout", -1, `timeout ${number}`],
    ["timeout", "60", `timeout ${number}`],
    ["timeout", null, `timeout ${number}`],
    ["totalTimeout", Number.NaN, `totalTimeout ${number}`],
    ["retry", { limit: "2" }, `retry.limit ${number}`],
    ["retry", { baseDelay: -1 }, `retry.baseDelay ${number}`],
    ["retry", { maxDelay: null }, `retry.maxDelay ${number}`],
    ["retry", 3, "retry must be an object with retry.limit, retry.baseDelay, retry.maxDelay"],
    [
      "retry",
      { limits: 3 },
      'unknown option "retry.limits"; known options: retry.limit, retry.baseDelay, retry.maxDelay',
    ],
    [
      "retries",
      3,
      'unknown option "retries"; known options: baseUrl, auth, fetch, headers, log, concurrency, allowCrossOriginRedirects, timeout, totalTimeout, retry',
    ],
    ["concurrency", 0, "concurrency must be a number ≥ 1"],
    ["concurrency", "many", "concurrency must be a number ≥ 1"],
    ["concurrency", "5", "concurrency must be a number ≥ 1"],
    ["headers", null, "headers must be an object of valid header names and string values"],
    ["headers", "X-A: 1", "headers must be an object of valid header names and string values"],
    ["headers", new Headers({ "X-A": "1" }), "headers must be an object of valid header names and string values"],
    ["headers", [["X-A", "1"]], "headers must be an object of valid header names and string values"],
  ])("%s: %j", (name, value, message) => {
    // What plain JavaScript can pass.
    expect(() => createBitbucketClient({ baseUrl, [name]: value } as never)).toThrow(new TypeError(message));
  });
});

test("a client requires options", () => {
  // What plain JavaScript can pass.
  expect(() => (createBitbucketClient as unknown as () => void)()).toThrow(
    "options must be an object with baseUrl, auth,",
  );
  expect(() => createBitbucketClient(null as never)).toThrow("options must be an object with baseUrl, auth,");
  expect(() => createBitbucketClient({} as never)).toThrow(
    'baseUrl is missing; pass { baseUrl: "https://bitbucket.example.com" }',
  );
});

test("the options of a client can be a module", async () => {
  const options = await import("../../src/http/settings.ts");

  // A module is an object as any other, whose names are those of unknown options here.
  expect(() => createBitbucketClient(options as never)).toThrow('unknown option "callOptionNames"');
});

/** The settings of a client, or of a call of that client. */
const settingsOf = (options: CallDefaults, client?: CallSettings) => callSettings(options, callOptionNames, client);

test("the defaults are those that the documentation states", () => {
  const defaults = { timeout: 60_000, totalTimeout: 300_000, retry: { limit: 2, baseDelay: 500, maxDelay: 30_000 } };

  expect(settingsOf({})).toEqual(defaults);
  expect(settingsOf({ retry: false })).toEqual({ ...defaults, retry: { ...defaults.retry, limit: 0 } });
  const client = settingsOf({ timeout: 1, retry: { limit: 5 } });
  expect(settingsOf({ totalTimeout: 2, retry: { maxDelay: 3 } }, client)).toEqual({
    timeout: 1,
    totalTimeout: 2,
    retry: { limit: 5, baseDelay: 500, maxDelay: 3 },
  });
});

test("options that are undefined are those of the client, or the default", () => {
  const client = settingsOf({ timeout: 1, retry: { limit: 5, baseDelay: 6, maxDelay: 7 } });
  const open = { limit: undefined, baseDelay: undefined, maxDelay: undefined };

  expect(settingsOf({ timeout: undefined, totalTimeout: undefined, retry: open }, client)).toEqual(client);
  expect(settingsOf({ retry: open })).toEqual(settingsOf({}));
});

test("a call with invalid options fails before a request is sent", async () => {
  const { url, requests } = await startServer((_, response) => sendJson(response, {}));
  const repo = createBitbucketClient({ baseUrl: url }).repo("HRB", "berth-planner");

  // What plain JavaScript can pass.
  const refused: [unknown, string][] = [
    [{ timeout: -1 }, "timeout must be a non-negative number"],
    [{ retries: 1 }, 'unknown option "retries"; known options: timeout, totalTimeout, retry, signal, headers'],
    [{ signal: {} }, "signal must be an AbortSignal"],
    [{ headers: { "X-Note": "s3cret\n\0" } }, "headers must be an object of valid header names and string values"],
    [7, "options must be an object with timeout, totalTimeout, retry, signal, headers"],
    // Without properties of their own, these would count as no options.
    [new AbortController().signal, "options must be an object with timeout, totalTimeout, retry, signal, headers"],
    [new AbortController(), "options must be an object with timeout, totalTimeout, retry, signal, headers"],
  ];
  for (const [options, message] of refused)
    await expect(repo.getTag({ name: "v1" }, options as never)).rejects.toThrow(new TypeError(message));
  expect(requests).toEqual([]);
});

test("the client sends a User-Agent, which the caller can replace", async () => {
  const { url, requests } = await startServer((_, response) => sendJson(response, {}));

  await createBitbucketClient({ baseUrl: url })
    .listRepositories()
    .catch(() => {});
  await createBitbucketClient({ baseUrl: url, headers: { "User-Agent": "quay" } })
    .listRepositories()
    .catch(() => {});

  expect(requests.map(({ headers }) => headers["user-agent"])).toEqual([`bitbucket-dc/${version}`, "quay"]);
});

test("the client sends no User-Agent in a browser", async () => {
  const { process } = globalThis;
  const seen: (string | null)[] = [];
  const fetch: Fetch = async (_, init) => {
    seen.push(init.headers.get("User-Agent"));
    return Response.json({ values: [], isLastPage: true });
  };

  Reflect.deleteProperty(globalThis, "process");
  const bitbucket = createBitbucketClient({ baseUrl, fetch });
  globalThis.process = process;
  await bitbucket.listRepositories();

  expect(seen).toEqual([null]);
});

test("a custom fetch gets an address and an init with all the rest", async () => {
  const seen: unknown[] = [];
  const bitbucket = createBitbucketClient({
    baseUrl: `${baseUrl}/bitbucket/`,
    auth: { token: "BBDC-1" },
    fetch: async (url, init) => {
      seen.push(url, init.method, init.headers.get("Authorization"), init.signal instanceof AbortSignal);
      return Response.json({ values: [], isLastPage: true });
    },
  });

  await bitbucket.listRepositories();

  expect(seen).toEqual([`${baseUrl}/bitbucket/rest/api/latest/repos`, "GET", "Bearer BBDC-1", true]);
});

test("log gets requests and responses", async () => {
  const { url } = await startServer((_, response) => sendJson(response, { values: [], isLastPage: true }));
  const log: unknown[] = [];

  await createBitbucketClient({ baseUrl: url, log: (event) => log.push(event) }).listRepositories();

  const about = { operation: "listRepositories", method: "GET", url: `${url}/rest/api/latest/repos`, attempt: 1 };
  expect(log).toEqual([
    { type: "request", ...about },
    { type: "response", ...about, status: 200, duration: expect.any(Number) },
  ]);
});

test("log gets the duration of a response", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const log: LogEvent[] = [];
  const fetch = async () => {
    vi.advanceTimersByTime(70);
    return Response.json({ values: [], isLastPage: true });
  };

  await createBitbucketClient({ baseUrl, fetch, log: (event) => log.push(event) }).listRepositories();
  vi.useRealTimers();

  expect(log.at(-1)).toMatchObject({ type: "response", duration: 70 });
});
