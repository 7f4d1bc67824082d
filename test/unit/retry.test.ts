import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Deadline } from "../../src/http/deadline.ts";
import {
  type BitbucketClientOptions,
  BitbucketConnectionError,
  createBitbucketClient,
  type LogEvent,
} from "../../src/index.ts";
import { ResponseViolationError } from "../../src/verify/index.ts";
import { type SeenRequest, sendJson, startServer } from "../http-server.ts";

const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "d0ac1ce" };

/** A client whose waits are short, of a server that answers each request as the next of the functions says. */
async function clientOf(
  answers: ((response: ServerResponse, request: SeenRequest) => void)[],
  options: Partial<BitbucketClientOptions> = {},
) {
  const { url, requests } = await startServer((request, response) => {
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    answer?.(response, request);
  });
  const log: LogEvent[] = [];
  const bitbucket = createBitbucketClient({
    baseUrl: url,
    retry: { baseDelay: 1 },
    log: (event) => log.push(event),
    ...options,
  });
  return { url, requests, log, bitbucket, repo: bitbucket.repo("HRB", "berth-planner") };
}

const ok = (response: ServerResponse) => sendJson(response, tag);
const reset = (response: ServerResponse) => response.socket?.resetAndDestroy();
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end();
const halfABody = (response: ServerResponse) => {
  response.writeHead(200, { "Content-Length": "1000" }).write('{"id":');
  setImmediate(() => response.destroy());
};

describe("a GET is retried", () => {
  test.each([
    ["429", status(429)],
    ["502", status(502)],
    ["503", status(503)],
    ["504", status(504)],
    ["a reset before the headers", reset],
    ["half a body", halfABody],
  ])("after %s", async (_, failure) => {
    const { repo, requests } = await clientOf([failure, failure, ok]);

    expect(await repo.getTag({ name: "v1" })).toEqual(tag);
    expect(requests).toHaveLength(3);
  });

  test("at most twice, then fails with the last response", async () => {
    const { repo, requests } = await clientOf([status(503)]);

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ name: "BitbucketError", status: 503 });
    expect(requests).toHaveLength(3);
  });

  test.each([400, 401, 404, 500, 501])("never after %d", async (code) => {
    const { repo, requests } = await clientOf([status(code), ok]);

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ status: code });
    expect(requests).toHaveLength(1);
  });

  test("never after an error of a function for credentials, nor after an invalid body", async () => {
    const reason = Object.assign(new Error("no vault"), { code: "ECONNREFUSED" });
    const auth = vi.fn(() => Promise.reject(reason));
    const { repo } = await clientOf([ok], { auth });
    const invalid = await clientOf([(response) => response.end("<html>")]);

    await expect(repo.getTag({ name: "v1" })).rejects.toBe(reason);
    await expect(invalid.repo.getTag({ name: "v1" })).rejects.toMatchObject({ status: 200 });
    expect([auth.mock.calls.length, invalid.requests.length]).toEqual([1, 1]);
  });

  test("never with retry: false, of the client or of the call", async () => {
    const off = await clientOf([status(503), ok], { retry: false });
    await expect(off.repo.getTag({ name: "v1" })).rejects.toMatchObject({ status: 503 });
    expect(off.requests).toHaveLength(1);

    const on = await clientOf([status(503), ok]);
    await expect(on.repo.getTag({ name: "v1" }, { retry: false })).rejects.toMatchObject({ status: 503 });
    expect(on.requests).toHaveLength(1);
  });

  test("as often as the option of the call", async () => {
    const { repo, requests } = await clientOf([status(503)]);

    await expect(repo.getTag({ name: "v1" }, { retry: { limit: 4 } })).rejects.toMatchObject({ status: 503 });
    expect(requests).toHaveLength(5);
  });

  test("by path too", async () => {
    const { bitbucket, requests } = await clientOf([status(503), reset, ok]);

    const { data } = await bitbucket.GET("/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}", {
      params: { path: { projectKey: "HRB", repositorySlug: "berth-planner", name: "v1" } },
    });

    expect(data).toEqual(tag);
    expect(requests).toHaveLength(3);
  });

  test("by an undescribed path, as a PUT or a DELETE is, and a POST or a PATCH is not", async () => {
    const path = "/plugin/latest/ping";
    const attempts: Record<string, number> = {};
    for (const method of ["GET", "PUT", "DELETE", "POST", "PATCH"] as const) {
      const { bitbucket, requests } = await clientOf([status(503)]);
      // The types do not know the path.
      const call: (path: never, init: never) => Promise<unknown> = bitbucket[method];
      await call(path as never, {} as never);
      attempts[method] = requests.length;
    }

    expect(attempts).toEqual({ GET: 3, PUT: 3, DELETE: 3, POST: 1, PATCH: 1 });
  });

  test("page by page", async () => {
    const page = (start: number) => (response: ServerResponse) =>
      sendJson(response, { values: [start], start, isLastPage: start === 1, nextPageStart: 1 });
    const { repo, requests } = await clientOf([page(0), status(503), page(1)]);

    expect(await repo.listTags().toArray({ max: 10 })).toEqual([0, 1]);
    expect(requests).toHaveLength(3);
  });
});

describe("a call that is not a GET is retried only if that is safe:", () => {
  const body = { name: "v1", startPoint: "main" };

  test("a POST after 429", async () => {
    const { repo, requests } = await clientOf([status(429), ok]);

    expect(await repo.createTag({ body })).toEqual(tag);
    expect(requests.map((request) => request.body)).toEqual([JSON.stringify(body), JSON.stringify(body)]);
  });

  test.each([
    ["503", status(503)],
    ["a reset", reset],
    ["half a body", halfABody],
  ])("a POST not after %s", async (_, failure) => {
    const { repo, requests } = await clientOf([failure, ok]);

    await expect(repo.createTag({ body })).rejects.toThrow();
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["ECONNREFUSED", 3],
    ["ENOTFOUND", 3],
    ["EAI_AGAIN", 3],
    ["EHOSTUNREACH", 3],
    ["UND_ERR_CONNECT_TIMEOUT", 3],
    ["ECONNRESET", 1],
    ["EPIPE", 1],
  ])("a POST after %s is sent %d times", async (code, expected) => {
    let attempts = 0;
    const { repo } = await clientOf([], {
      fetch: async () => {
        if (++attempts === 3) return Response.json(tag);
        throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code, syscall: "connect" }) });
      },
    });

    const call = repo.createTag({ body });

    if (expected === 3) expect(await call).toEqual(tag);
    else await expect(call).rejects.toThrow(`(${code})`);
    expect(attempts).toBe(expected);
  });

  const fetchFailed = (code: string, syscall?: string) =>
    new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, ...(syscall && { syscall }) }) });

  test.each([
    ["ECONNREFUSED", "connect", 3],
    ["ENETUNREACH", "connect", 3],
    ["ENETUNREACH", "write", 1],
    ["EHOSTUNREACH", "connect", 3],
    ["EHOSTUNREACH", "read", 1],
    ["ENOTFOUND", "getaddrinfo", 3],
    // Several addresses, none of which could be reached.
    ["EHOSTUNREACH", undefined, 3],
    ["ECONNRESET", "read", 1],
  ])("a POST after %s from %s makes attempts: %i", async (code, syscall, expected) => {
    let attempts = 0;
    const { repo } = await clientOf([], {
      fetch: async () => {
        attempts++;
        throw fetchFailed(code, syscall);
      },
    });

    await expect(repo.createTag({ body })).rejects.toThrow(`the connection failed: ${code}`);
    expect(attempts).toBe(expected);
  });

  test("a PUT and a DELETE after 503 and a reset", async () => {
    const put = await clientOf([status(503), reset, (response) => sendJson(response, {})]);
    await put.repo.setAutoDeclineSettings({ body: { enabled: true, inactivityWeeks: 4 } });
    expect(put.requests).toHaveLength(3);

    const remove = await clientOf([status(503), reset, status(204)]);
    await remove.repo.deleteTag({ name: "v1" });
    expect(remove.requests).toHaveLength(3);
  });

  test("an edit, which makes a commit, after 429 and not after 503", async () => {
    const edit = { path: "a.md", body: { branch: "main", content: new Blob(["one\n"]) } };
    const limited = await clientOf([status(429), (response) => sendJson(response, {})]);
    await limited.repo.editFile(edit);
    expect(limited.requests.map(({ body }) => body.includes("one\n"))).toEqual([true, true]);

    const failing = await clientOf([status(503), (response) => sendJson(response, {})]);
    await expect(failing.repo.editFile(edit)).rejects.toMatchObject({ status: 503 });
    expect(failing.requests).toHaveLength(1);
  });

  test("a stream, which cannot be sent twice, not at all", async () => {
    const { bitbucket, requests } = await clientOf([status(429), ok]);
    const stream = new Blob(["{}"]).stream();

    const { response } = await bitbucket.POST("/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags", {
      params: { path: { projectKey: "HRB", repositorySlug: "berth-planner" } },
      body: stream as never,
      bodySerializer: (given: unknown) => given,
      duplex: "half",
    });

    expect(response.status).toBe(429);
    expect(requests).toHaveLength(1);
  });
});

describe("the wait", () => {
  test("is that of Retry-After, within limits", async () => {
    const { repo, log } = await clientOf(
      [status(429, { "Retry-After": "0" }), status(503, { "Retry-After": "7" }), ok],
      {
        retry: { baseDelay: 1, maxDelay: 5 },
      },
    );

    await repo.getTag({ name: "v1" });

    expect(log.filter(({ type }) => type === "retry")).toMatchObject([
      { operation: "getTag", method: "GET", attempt: 1, status: 429, duration: 0 },
      { operation: "getTag", method: "GET", attempt: 2, status: 503, duration: 5 },
    ]);
  });

  test.each([
    [0, 8_000],
    [0.5, 9_000],
    [1, 10_000],
  ])("is up to a quarter longer than Retry-After, at random: %d", async (random, duration) => {
    const spy = vi.spyOn(Math, "random").mockReturnValue(random);
    const controller = new AbortController();
    const retries: LogEvent[] = [];
    const { repo } = await clientOf([status(503, { "Retry-After": "8" })], {
      log: (event) => {
        if (event.type !== "retry") return;
        retries.push(event);
        controller.abort();
      },
    });

    await repo.getTag({ name: "v1" }, { signal: controller.signal }).catch(() => {});
    spy.mockRestore();

    expect(retries).toMatchObject([{ attempt: 1, status: 503, duration }]);
  });

  test("is drawn at random below a bound that doubles", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { repo, log } = await clientOf([status(503)], { retry: { limit: 5, baseDelay: 2, maxDelay: 10 } });

    await repo.getTag({ name: "v1" }).catch(() => {});
    random.mockRestore();

    expect(log.filter(({ type }) => type === "retry").map(({ duration }) => duration)).toEqual([1, 2, 4, 8, 10]);
  });

  test("ends at once when the caller aborts", async () => {
    const { repo, requests } = await clientOf([status(503, { "Retry-After": "20" })]);
    const controller = new AbortController();
    const reason = new Error("no more patience");

    const call = repo.getTag({ name: "v1" }, { signal: controller.signal });
    await expect.poll(() => requests.length).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(reason);

    await expect(call).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test("does not begin if the caller aborts before", async () => {
    const controller = new AbortController();
    const { repo, requests } = await clientOf([status(503, { "Retry-After": "20" })], {
      log: ({ type }) => type === "retry" && controller.abort(),
    });

    await expect(repo.getTag({ name: "v1" }, { signal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(requests).toHaveLength(1);
  });

  test("does not begin if the total timeout would end before", async () => {
    const { repo, requests } = await clientOf([status(503, { "Retry-After": "20" })], { totalTimeout: 5_000 });

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ status: 503, retryAfter: 20_000 });
    expect(requests).toHaveLength(1);
  });
});

test("a Retry-After beyond the reach of a timer is cut to the maximum", async () => {
  const { repo, log } = await clientOf([status(429, { "Retry-After": "99999999" }), ok], { retry: { maxDelay: 5 } });

  expect(await repo.getTag({ name: "v1" })).toEqual(tag);
  expect(log.filter(({ type }) => type === "retry")).toMatchObject([{ duration: 5 }]);
});

test.each(["-5", "1.5", "+1", "1, 2"])("the Retry-After %j is ignored", async (value) => {
  const { repo, log } = await clientOf([status(429, { "Retry-After": value }), ok]);

  expect(await repo.getTag({ name: "v1" })).toEqual(tag);
  expect(log.find(({ type }) => type === "retry")?.duration).toBeLessThan(1);
});

describe("a connection error", () => {
  test("names the request and the fault", async () => {
    const { url, repo } = await clientOf([reset]);

    const error = await repo.getTag({ name: "v1" }).catch((reason: unknown) => reason);

    const [, words, code] =
      /: (other side closed|read ECONNRESET) \((UND_ERR_SOCKET|ECONNRESET)\)$/.exec(String(error)) ?? [];
    expect(error).toBeInstanceOf(BitbucketConnectionError);
    expect(error).toMatchObject({
      name: "BitbucketConnectionError",
      message: `GET ${url}/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1: the connection failed: ${words} (${code})`,
      fault: "network",
      operation: "getTag",
      method: "GET",
      url: `${url}/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1`,
      cause: { message: "TypeError: fetch failed", cause: { code } },
    });
  });

  test.each([
    ["a body", halfABody],
    [
      "the body of a failure",
      (response: ServerResponse) => {
        response.writeHead(500, { "Content-Length": "1000" }).write("<html>");
        setImmediate(() => response.destroy());
      },
    ],
  ])("reports that %s was truncated", async (_, failure) => {
    const { repo } = await clientOf([failure]);

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({
      name: "BitbucketConnectionError",
      fault: "truncated",
    });
  });
});

describe("the message of a connection error names the cause:", () => {
  test.each<[string, string, RegExp]>([
    [
      "a refused connection",
      "http://127.0.0.1:1",
      /: the connection failed: (bad port|connect ECONNREFUSED 127\.0\.0\.1:1 \(ECONNREFUSED\))$/,
    ],
    ["a port that fetch blocks", "http://127.0.0.1:6000", /: the connection failed: bad port$/],
  ])("%s", async (_, baseUrl, words) => {
    const bitbucket = createBitbucketClient({ baseUrl, retry: false });

    await expect(bitbucket.listRepositories()).rejects.toThrow(words);
  });

  test("TLS with a server without TLS", async () => {
    const { url } = await clientOf([ok]);
    const bitbucket = createBitbucketClient({ baseUrl: url.replace("http", "https"), retry: false });

    await expect(bitbucket.listRepositories()).rejects.toThrow(/: the connection failed: \S.+ \(\w+\)$/s);
  });

  test("all causes", async () => {
    const inner = Object.assign(new Error("Proxy response (407) !== 200 when HTTP Tunneling"), {
      code: "UND_ERR_ABORTED",
    });
    const outer = Object.assign(new TypeError("fetch failed", { cause: inner }), { code: "EPROXY" });
    const fetch = async () => {
      throw outer;
    };
    const bitbucket = createBitbucketClient({ baseUrl: "http://127.0.0.1", fetch, retry: false });

    await expect(bitbucket.listRepositories()).rejects.toThrow(
      /: the connection failed: Proxy response \(407\) !== 200 when HTTP Tunneling \(EPROXY, UND_ERR_ABORTED\)$/,
    );
  });
});

describe("a response that no Response can represent", () => {
  const raw = (head: string) => (response: ServerResponse) =>
    response.socket?.end(`HTTP/1.1 ${head}\r\nContent-Length: 2\r\nConnection: close\r\n\r\nNo`);

  test.each([
    ["a status of 600", "600 Odd", "600 Odd"],
    ["a phrase in Latin-1", Buffer.from("503 Geschlossen für heute", "utf8").toString("latin1"), "503 Geschlossen f"],
  ])("is a BitbucketError: %s", async (_, head, words) => {
    const { repo } = await clientOf([raw(head)]);

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({
      name: "BitbucketError",
      message: expect.stringMatching(new RegExp(`^${words}.*: No$`)),
    });
  });

  test("is retried like any other", async () => {
    const { repo, requests } = await clientOf([raw("503 Geschlossen f\u00fcr heute"), ok]);

    expect(await repo.getTag({ name: "v1" })).toEqual(tag);
    expect(requests).toHaveLength(2);
  });
});

describe("time limits", () => {
  const silence = () => {};
  const slowBody = (response: ServerResponse) => response.writeHead(200).write("{");

  test.each([
    ["headers", silence],
    ["a body", slowBody],
  ])("for one attempt end the wait for %s, and a GET is retried", async (_, answer) => {
    const { repo, requests } = await clientOf([answer, answer, ok], { timeout: 250 });

    expect(await repo.getTag({ name: "v1" })).toEqual(tag);
    expect(requests).toHaveLength(3);
  });

  test("report the timeout of the attempt", async () => {
    const { repo, url } = await clientOf([silence], { timeout: 20, retry: false });

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({
      name: "BitbucketConnectionError",
      fault: "timeout",
      message: `GET ${url}/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1: no complete response within the timeout of 20 ms`,
    });
  });

  test("report the timeout of the whole call", async () => {
    const { repo, requests } = await clientOf([silence], { timeout: 250, totalTimeout: 400 });

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ fault: "totalTimeout" });
    expect(requests).toHaveLength(2);
  });

  test("apply by path too, also while the body is read", async () => {
    const { bitbucket } = await clientOf([slowBody], { timeout: 30, retry: false });

    await expect(
      bitbucket.GET("/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}", {
        params: { path: { projectKey: "HRB", repositorySlug: "berth-planner", name: "v1" } },
      }),
    ).rejects.toMatchObject({ fault: "timeout" });
  });

  test("apply while a function returns credentials", async () => {
    const auth = () => new Promise<never>(() => undefined);
    const bitbucket = createBitbucketClient({ baseUrl: "http://127.0.0.1", auth, timeout: 20, retry: false });

    await expect(bitbucket.listRepositories()).rejects.toMatchObject({ fault: "timeout" });
  });

  test("do not end a stream that has started", async () => {
    const { repo } = await clientOf(
      [
        (response) => {
          response.writeHead(200).write("PK");
          setTimeout(() => response.end("!"), 500);
        },
      ],
      { timeout: 250 },
    );

    expect(await (await repo.getArchive()).text()).toBe("PK!");
  });

  test("of 0 are reported", async () => {
    const { repo } = await clientOf([ok], { timeout: 0, retry: false });

    await expect(repo.getTag({ name: "v1" })).rejects.toThrow(/: no complete response within the timeout of 0 ms$/);
  });

  test("can be infinite", async () => {
    const slow = (response: ServerResponse) => setTimeout(() => ok(response), 50);
    const { repo } = await clientOf([slow], {
      timeout: Number.POSITIVE_INFINITY,
      totalTimeout: Number.POSITIVE_INFINITY,
    });

    expect(await repo.getTag({ name: "v1" })).toEqual(tag);
  });
});

describe("a deadline", () => {
  const longest = 2 ** 31 - 1;
  const timeoutError = () => new Error("late");

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test.each([0, -1])("aborts at once with %d ms left, without a timer", (left) => {
    const deadline = new Deadline([]);

    deadline.setEnd(performance.now() + left, timeoutError);

    expect(deadline.signal.reason).toEqual(new Error("late"));
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    [1, 1],
    [longest, 1],
    [longest + 1, 0],
    [Number.POSITIVE_INFINITY, 0],
  ])("of %d ms has %d timers", (left, timers) => {
    const deadline = new Deadline([]);

    deadline.setEnd(performance.now() + left, timeoutError);

    expect(vi.getTimerCount()).toBe(timers);
    vi.advanceTimersByTime(Math.min(left, longest) - 1);
    expect(deadline.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(deadline.signal.aborted).toBe(timers === 1);
  });

  test("is over after its end, even if the timer is late", () => {
    const deadline = new Deadline([]);
    deadline.setEnd(100, timeoutError);
    const now = vi.spyOn(performance, "now");

    now.mockReturnValue(100);
    expect(() => deadline.throwIfOver()).not.toThrow();
    now.mockReturnValue(101);
    expect(() => deadline.throwIfOver()).toThrow("late");
  });

  test("accepts timers that are numbers, as in browsers", () => {
    vi.spyOn(globalThis, "setTimeout").mockReturnValue(7 as never);

    expect(() => new Deadline([]).setEnd(performance.now() + 100, timeoutError)).not.toThrow();
  });
});

describe("the caller's signal", () => {
  test.each(["before", "after"])("ends a call that was waiting for credentials, %s it started", async (moment) => {
    const controller = new AbortController();
    const auth = () => new Promise<never>(() => undefined);
    const bitbucket = createBitbucketClient({ baseUrl: "http://127.0.0.1", auth });
    if (moment === "before") controller.abort();

    const repositories = bitbucket.listRepositories({}, { signal: controller.signal }).then();
    controller.abort();

    await expect(repositories).rejects.toMatchObject({ name: "AbortError" });
  });

  test("ends a call before it starts", async () => {
    const { repo, requests } = await clientOf([ok]);

    await expect(repo.getTag({ name: "v1" }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(requests).toEqual([]);
  });

  test("ends a stream that has started", async () => {
    const { repo } = await clientOf([(response) => response.writeHead(200).write("PK")]);
    const controller = new AbortController();

    const archive = await repo.getArchive({}, { signal: controller.signal });
    controller.abort();

    await expect(archive.text()).rejects.toMatchObject({ name: "AbortError" });
  });

  test("ends a stream that has started in a runtime without FinalizationRegistry", async () => {
    const controller = new AbortController();
    vi.stubGlobal("FinalizationRegistry", undefined);
    // The query makes it a module that was not imported yet.
    const fresh: typeof import("../../src/http/deadline.ts") = await import(
      // @ts-expect-error: TypeScript knows no queries.
      "../../src/http/deadline.ts?fresh"
    );
    vi.unstubAllGlobals();
    const deadline = new fresh.Deadline([controller.signal]);

    deadline.release(new Response("PK"));
    controller.abort();

    expect(deadline.signal.aborted).toBe(true);
  });

  test("can be null in a call by path, as in fetch", async () => {
    const { bitbucket } = await clientOf([(response) => sendJson(response, { key: "HRB" })]);
    const params = { path: { projectKey: "HRB" } };

    const { data } = await bitbucket.GET("/api/latest/projects/{projectKey}", { params, signal: null });

    expect(data).toEqual({ key: "HRB" });
  });

  test("ends a call by path between two attempts, although there was a response", async () => {
    const controller = new AbortController();
    const { bitbucket, requests, log } = await clientOf([status(503, { "Retry-After": "20" })]);

    const call = bitbucket.GET("/api/latest/projects/{projectKey}", {
      params: { path: { projectKey: "HRB" } },
      signal: controller.signal,
    });
    await expect.poll(() => log.at(-1)?.type).toBe("retry");
    controller.abort();

    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(requests).toHaveLength(1);
  });

  test("ends a list between its pages", async () => {
    const { repo, requests } = await clientOf([
      (response) => sendJson(response, { values: [1], start: 0, isLastPage: false, nextPageStart: 1 }),
    ]);
    const controller = new AbortController();

    const reading = (async () => {
      for await (const _ of repo.listTags({}, { signal: controller.signal })) controller.abort();
    })();

    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(requests).toHaveLength(1);
  });
});

describe("a body that can be read only once is never sent twice:", () => {
  const path = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags";
  const bodies: [string, () => unknown][] = [
    ["a stream", () => new Blob(["{}"]).stream()],
    [
      "an async generator",
      async function* () {
        yield new TextEncoder().encode("{}");
      },
    ],
  ];

  test.each(bodies)("%s", async (_, bodyOf) => {
    const { bitbucket, requests } = await clientOf([status(429), ok]);

    const { response } = await bitbucket.POST(path, {
      params: { path: { projectKey: "HRB", repositorySlug: "berth-planner" } },
      body: bodyOf() as never,
      bodySerializer: (given: unknown) => given,
      duplex: "half",
    });

    expect(response.status).toBe(429);
    expect(requests.map(({ body }) => body)).toEqual(["{}"]);
  });

  test.each(bodies)("%s needs no option, not even behind middleware", async (_, bodyOf) => {
    const { bitbucket, requests } = await clientOf([ok]);
    const send = () =>
      bitbucket.POST(path, {
        params: { path: { projectKey: "HRB", repositorySlug: "berth-planner" } },
        body: bodyOf() as never,
        bodySerializer: (given: unknown) => given,
      });

    await send();
    bitbucket.use({ onRequest: () => undefined });
    await send();

    expect(requests.map(({ body }) => body)).toEqual(["{}", "{}"]);
  });

  test("an async generator that middleware has read when the time of the attempt is up", async () => {
    const { bitbucket, requests } = await clientOf([ok], { timeout: 50 });
    let isSlow = true;
    const hang = () => {
      isSlow = false;
      return new Promise(() => {});
    };
    bitbucket.use({
      async onRequest({ request }) {
        if (isSlow) await request.clone().text().then(hang);
      },
    });

    // The types do not know the path of a plugin.
    const call = bitbucket.PUT(
      "/plugin/latest/file" as never,
      {
        body: bodies[1]?.[1](),
        bodySerializer: (given: unknown) => given,
        duplex: "half",
      } as never,
    );

    await expect(call).rejects.toMatchObject({ fault: "timeout" });
    expect(requests).toEqual([]);
  });

  test("a stream behind middleware", async () => {
    const { bitbucket, requests } = await clientOf([status(429), ok]);
    bitbucket.use({ onRequest: ({ request }) => request.headers.set("X-Team", "quay") });

    const { response } = await bitbucket.POST(path, {
      params: { path: { projectKey: "HRB", repositorySlug: "berth-planner" } },
      body: new Blob(["{}"]).stream() as never,
      bodySerializer: (given: unknown) => given,
      duplex: "half",
    });

    expect(response.status).toBe(429);
    expect(requests.map(({ body, headers }) => [body, headers["x-team"]])).toEqual([["{}", "quay"]]);
  });
});

test.each([
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY",
  "CRL_HAS_EXPIRED",
  "INVALID_CA",
  "INVALID_PURPOSE",
  "PATH_LENGTH_EXCEEDED",
  "HOSTNAME_MISMATCH",
  "ERR_TLS_CERT_ALTNAME_INVALID",
])("an invalid certificate is not retried: %s", async (code) => {
  let count = 0;
  const { repo } = await clientOf([], {
    fetch: async () => {
      count++;
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("bad certificate"), { code }) });
    },
  });

  await expect(repo.getTag({ name: "v1" })).rejects.toThrow(`the connection failed: bad certificate (${code})`);
  expect(count).toBe(1);
});

// Deno has no codes. Its message has the address, in which anything may stand.
test.each([
  ["GET", "client error (Connect): invalid peer certificate: Expired", 1],
  ["GET", "client error (Connect): dns error: failed to lookup address information", 3],
  ["POST", "client error (Connect): tcp connect error: Connection refused (os error 111)", 3],
  ["POST", "client error (Connect): invalid peer certificate: Expired", 1],
  ["POST", "client error (SendRequest): connection closed before message completed", 1],
])("a %s that fails in Deno with %j makes attempts: %i", async (method, reason, expected) => {
  let attempts = 0;
  const { repo } = await clientOf([], {
    fetch: async (url) => {
      attempts++;
      throw new TypeError("fetch failed", { cause: new Error(`error sending request for url (${url}): ${reason}`) });
    },
  });

  const call =
    method === "GET" ? repo.getTag({ name: "CERT" }) : repo.createTag({ body: { name: "v1", startPoint: "main" } });
  await expect(call).rejects.toThrow(reason);
  expect(attempts).toBe(expected);
});

test.each<[error: Error, expected: number]>([
  [new TypeError("fetch failed"), 3],
  [new Error("Network connection lost."), 3],
  [Object.assign(new Error("reset"), { name: "FetchError", code: "ECONNRESET" }), 3],
  [
    new ResponseViolationError("getTag", 200, [{ operation: "getTag", status: 200, place: "/id", rule: "is wrong" }]),
    1,
  ],
  [Object.assign(new Error("not on this plane"), { name: "OfflineError" }), 1],
])("a GET whose fetch throws %s makes attempts: %i", async (error, expected) => {
  let attempts = 0;
  const { repo } = await clientOf([], {
    fetch: async () => {
      attempts++;
      throw error;
    },
  });

  await expect(repo.getTag({ name: "v1" })).rejects.toThrow(`the connection failed: ${error.message}`);
  expect(attempts).toBe(expected);
});

test("a delay of 0 stays 0, however often it doubles", async () => {
  let attempts = 0;
  const { repo, log } = await clientOf([], {
    totalTimeout: 20_000,
    retry: { limit: 1_100, baseDelay: 0 },
    fetch: async () => (++attempts < 1_100 ? new Response(null, { status: 503 }) : Response.json(tag)),
  });

  expect(await repo.getTag({ name: "v1" })).toEqual(tag);
  expect(new Set(log.flatMap(({ type, duration }) => (type === "retry" ? [duration] : [])))).toEqual(new Set([0]));
});

test("no request is sent after the total timeout, even if the event loop was busy", async () => {
  let count = 0;
  const busy = () => {
    const end = performance.now() + 60;
    while (performance.now() < end);
    return { token: "BBDC-1" };
  };
  const { repo } = await clientOf([], { auth: busy, totalTimeout: 50, fetch: async () => Response.json(++count) });

  await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ fault: "totalTimeout" });
  expect(count).toBe(0);
});

describe("log gets the final failure of a call", () => {
  const failures = (log: LogEvent[]) => log.filter(({ type }) => type === "failure");

  test("with the status, the attempts and the time of all", async () => {
    const { repo, log } = await clientOf([status(503)]);

    await repo.getTag({ name: "v1" }).catch(() => {});

    expect(log.map(({ type }) => type)).toEqual([
      ...["request", "response", "retry", "request", "response", "retry", "request", "response", "failure"],
    ]);
    expect(failures(log)).toMatchObject([
      { operation: "getTag", attempt: 3, status: 503, duration: expect.any(Number) },
    ]);
  });

  test("after its requests, responses and retries", async () => {
    const { repo, log, url: origin } = await clientOf([status(503, { "Retry-After": "0" }), reset, status(404)]);
    const url = `${origin}/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1`;
    const event = (type: LogEvent["type"], attempt: number, details = {}) => {
      return { type, operation: "getTag", method: "GET", url, attempt, ...details };
    };
    const duration = expect.any(Number);

    await repo.getTag({ name: "v1" }).catch(() => {});

    expect(log).toStrictEqual([
      event("request", 1),
      event("response", 1, { status: 503, duration }),
      event("retry", 1, { status: 503, duration: 0 }),
      event("request", 2),
      event("retry", 2, { duration }),
      event("request", 3),
      event("response", 3, { status: 404, duration }),
      event("failure", 3, { status: 404, duration }),
    ]);
    for (const { duration = 0 } of log) expect(duration).toBeLessThan(10_000);
  });

  test("with the fault of the connection", async () => {
    const { repo, log } = await clientOf([reset], { retry: false });

    await repo.getTag({ name: "v1" }).catch(() => {});

    expect(failures(log)).toMatchObject([{ attempt: 1, fault: "network" }]);
  });

  test("as the last event, whatever comes late", async () => {
    let respond = (_: Response) => {};
    const late = new Promise<Response>((resolve) => {
      respond = resolve;
    });
    const { repo, log } = await clientOf([], { retry: false, timeout: 20, fetch: () => late });

    await repo.getTag({ name: "v1" }).catch(() => {});
    respond(Response.json(tag));
    await new Promise((resolve) => setImmediate(resolve));

    expect(log.map(({ type }) => type)).toEqual(["request", "failure"]);
  });

  test("alone, if credentials come late", async () => {
    let allow = (_: { token: string }) => {};
    const late = new Promise<{ token: string }>((resolve) => {
      allow = resolve;
    });
    const { repo, log } = await clientOf([ok], { retry: false, timeout: 20, auth: () => late });

    await repo.getTag({ name: "v1" }).catch(() => {});
    allow({ token: "BBDC-1" });
    await new Promise((resolve) => setImmediate(resolve));

    expect(log.map(({ type }) => type)).toEqual(["failure"]);
  });

  test("by path, where the failure is returned", async () => {
    const { bitbucket, log } = await clientOf([status(404)]);

    await bitbucket.GET("/api/latest/projects/{projectKey}", { params: { path: { projectKey: "HRB" } } });

    expect(failures(log)).toMatchObject([{ operation: "GET /api/latest/projects/{projectKey}", status: 404 }]);
  });

  test("when the caller aborts it, and once only", async () => {
    const controller = new AbortController();
    const { repo, log } = await clientOf([status(503, { "Retry-After": "20" })]);

    const call = repo.getTag({ name: "v1" }, { signal: controller.signal });
    await expect.poll(() => log.at(-1)?.type).toBe("retry");
    controller.abort();

    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(failures(log)).toHaveLength(1);
  });
});
