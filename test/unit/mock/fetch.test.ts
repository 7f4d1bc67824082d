import { runInNewContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createBitbucketClient } from "../../../src/index.ts";
import { createMock, example } from "../../../src/mock/index.ts";

const host = "https://bitbucket.example.com";
const repository = `${host}/rest/api/latest/projects/HRB/repos/berth-planner`;
const mock = createMock();
const { fetch: ask } = mock;

afterEach(() => mock.reset());

describe("mock.fetch responds as fetch does", () => {
  test("to an address, a URL, a request, and a path alone", async () => {
    for (const input of [
      `${repository}/tags/v1`,
      new URL(`${repository}/tags/v1`),
      new Request(`${repository}/tags/v1`),
      "/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1",
    ]) {
      const response = await ask(input);
      expect([response.status, (await response.json()).displayId]).toEqual([200, "v1"]);
    }
    expect(mock.requestsOf("getTag").map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  test("with the address of the request, and what init says in place of what the request says", async () => {
    const request = new Request(`${repository}/tags/v1`);

    const response = await ask(request, { method: "DELETE" });

    expect([response.status, response.url]).toEqual([405, `${repository}/tags/v1`]);
    expect((await ask(`${repository}/tags/v1`, { method: "HEAD" })).body).toBeNull();
  });

  test("below a context path, for a client with one", async () => {
    const bitbucket = createBitbucketClient({ baseUrl: `${host}/bb`, fetch: ask, auth: { token: "BBDC-x" } });
    const repo = bitbucket.repo("HRB", "berth-planner");

    expect(await repo.getTag({ name: "release/1.0" })).toMatchObject({ displayId: "release/1.0" });
    expect((await ask(`${host}/bb/status`)).status).toBe(200);
    expect(await repo.listTags().toArray({ max: 10 })).not.toEqual([]);
    await repo.editFile({ path: "a.md", body: { content: "# A", branch: "main", message: "A" } });
    expect(mock.requestsOf("editFile")).toMatchObject([{ body: { content: "# A", branch: "main" }, status: 200 }]);
  });

  test("to what another realm made, as in jsdom: an address, bytes, and a signal that aborts", async () => {
    const address = { toString: () => `${repository}/tags` } as URL;
    const body: Uint8Array<ArrayBuffer> = runInNewContext("Uint8Array.from(codes)", {
      codes: Array.from('{"name":"v1","startPoint":"main"}', (one) => one.charCodeAt(0)),
    });
    const signal = Object.assign(new EventTarget(), { aborted: false, reason: undefined as unknown });
    const init = {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      signal: signal as AbortSignal,
    };

    expect((await (await ask(address, init)).json()).displayId).toBe("v1");
    mock.fail("createTag", "hang");
    const hanging = ask(address, init);
    signal.reason = new Error("enough");
    signal.dispatchEvent(new Event("abort"));
    await expect(hanging).rejects.toThrow("enough");
    await expect(ask(address, { ...init, signal: { ...signal, aborted: true } as AbortSignal })).rejects.toThrow(
      "enough",
    );
  });

  test("with a body of more than 10 MiB rejected, and bytes as bytes in the requests", async () => {
    const headers = { "Content-Type": "application/json" };
    const large = { method: "POST", headers, body: new Uint8Array(10 * 2 ** 20 + 1) };
    expect((await ask(`${repository}/tags`, large)).status).toBe(413);

    const form = new FormData();
    form.set("avatar", new Blob([new Uint8Array([0x89, 0x50, 0xff])]), "a.png");
    await ask(`${host}/rest/api/latest/users/mira/avatar.png`, {
      method: "POST",
      headers: { "X-Atlassian-Token": "no-check" },
      body: form,
    });

    expect(mock.requestsOf("setUserAvatar")[0]?.body).toEqual({ avatar: new Uint8Array([0x89, 0x50, 0xff]) });
  });
});

describe("failures", () => {
  test("reset rejects, truncate cuts the body, delay waits, and pass does nothing", async () => {
    mock.fail("getTag", "reset", "truncate", { delay: 1 }, "pass");
    const tag = `${repository}/tags/v1`;

    await expect(ask(tag)).rejects.toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    const truncated = await ask(tag);
    expect(truncated.status).toBe(200);
    await expect(truncated.text()).rejects.toThrow("terminated");
    expect((await ask(tag)).status).toBe(200);
    expect((await ask(tag)).status).toBe(200);
    expect(mock.requests.map(({ status }) => status)).toEqual([undefined, undefined, 200, 200]);
  });

  test("a response without a body does not begin if it is truncated", async () => {
    mock.fail("deleteTag", "truncate");
    const path = `${host}/rest/git/latest/projects/HRB/repos/berth-planner/tags/v1`;

    await expect(ask(path, { method: "DELETE" })).rejects.toThrow("fetch failed");
  });

  test("hang lasts until the signal is aborted, and an aborted request has no response", async () => {
    mock.fail("getTag", "hang");
    const abort = new AbortController();
    const hanging = ask(`${repository}/tags/v1`, { signal: abort.signal });
    abort.abort(new Error("enough"));

    await expect(hanging).rejects.toThrow("enough");
    await expect(ask(`${repository}/tags/v1`, { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow(
      "before",
    );
  });
});

test("a delay ends when the call is aborted", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  mock.fail("getTag", { delay: 600_000 });
  const controller = new AbortController();
  const outcome = ask(`${repository}/tags/v1`, { signal: controller.signal }).catch(({ name }) => name);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));

  controller.abort();

  expect(await outcome).toBe("AbortError");
  expect(vi.getTimerCount()).toBe(0);
});

test("the mock responds through MSW", async () => {
  const server = setupServer(
    http.all("https://bitbucket.example.com/*", ({ request }) => mock.fetch(request)),
    http.get("https://other.example.com/", () => HttpResponse.text("other")),
  );
  server.listen({ onUnhandledRequest: "error" });
  try {
    const repo = createBitbucketClient({ baseUrl: host }).repo("HRB", "berth-planner");
    mock.reply("getTag", 429, 200);

    expect((await repo.getTag({ name: "v1" })).displayId).toBe("v1");
    expect((await repo.createBranch({ body: { name: "x", startPoint: "main" } })).displayId).toBe("x");
    expect(mock.requestsOf("getTag").map(({ status }) => status)).toEqual([429, 200]);
  } finally {
    server.close();
  }
});

describe("credentials", () => {
  test.each([
    [undefined, null],
    ["Bearer BBDC-x", "mira"],
    [`Basic ${btoa("jonas:s:ecret")}`, "jonas"],
    [`Basic ${Buffer.from("Jörg Ü:x").toString("base64")}`, "J%C3%B6rg%20%C3%9C"],
    ["Digest x", null],
    ["Basic ====", null],
  ])("%s are those of %s", async (authorization, name) => {
    const response = await ask(`${repository}/tags/v1`, { headers: authorization ? { authorization } : {} });

    expect(response.headers.get("X-AUSERNAME")).toBe(name);
  });
});

describe("archives have the requested format", () => {
  const archived = async (query: string) => {
    const response = await ask(`${repository}/archive${query}`);
    return { type: response.headers.get("Content-Type"), bytes: Buffer.from(await response.arrayBuffer()) };
  };

  test("zip, tar and tar.gz", async () => {
    expect((await archived("")).bytes.toString("latin1", 0, 4)).toBe("PK\u0003\u0004");
    expect((await archived("?format=zip")).bytes.toString("latin1", 0, 4)).toBe("PK\u0003\u0004");
    const { type, bytes } = await archived("?format=tar");
    expect([type, bytes.toString("latin1", 257, 262), bytes.length]).toEqual(["application/x-tar", "ustar", 2048]);
    expect(gunzipSync((await archived("?format=tar.gz")).bytes)).toEqual(bytes);
    expect(gunzipSync((await archived("?format=tgz")).bytes)).toEqual(bytes);
  });
});

test("a 429 and a 503 of the mock do not make clients wait, unless set to", async () => {
  mock.reply("getTag", 429, { status: 429, headers: { "Retry-After": 2 } });

  expect((await ask(`${repository}/tags/v1`)).headers.get("Retry-After")).toBeNull();
  expect((await ask(`${repository}/tags/v1`)).headers.get("Retry-After")).toBe("2");
});

describe("example", () => {
  test("returns a copy of an example, of an operation or an event", () => {
    const tag = example("getTag", 200);
    tag.displayId = "changed";

    expect(mock.example("getTag", 200).displayId).not.toBe("changed");
    expect(example("getTag", 200, "LightweightTag").hash).toBeNull();
    expect(example("pr:opened").pullRequest.state).toBe("OPEN");
    expect(example("repo:refs_changed", "BranchRemoved").changes[0]?.type).toBe("DELETE");
  });

  test.each([
    [["getTags", 200], /^example: unknown operation "getTags"; did you mean getTag, /],
    [["getTag", 418], /^example: getTag: unknown status 418; known: 200, 401, 403, 404, 429$/],
    [["getTag", 200, "x"], /^example: getTag: 200 has no example "x"; known: AnnotatedTag, LightweightTag$/],
    [["pr:open"], /^example: unknown event "pr:open"; known: diagnostics:ping, /],
    [["pr:opened", "x"], /^example: pr:opened has no example "x"; known: PullRequestOpened/],
  ])("%j throws a TypeError", (args, message) => {
    const loose = example as (...args: unknown[]) => unknown;

    expect(() => loose(...args)).toThrow(message);
    expect(() => loose(...args)).toThrow(TypeError);
  });
});

test.each([
  [{ log: 5 }, "createMock: log must be a function"],
  [{ port: 1 }, 'createMock: unknown option "port"; known options: strict, log'],
])("the options %j throw a TypeError", (options, message) => {
  expect(() => createMock(options as object)).toThrow(new TypeError(message));
});

test("a mock can listen, too, with the same replies and requests", async () => {
  await using listening = await mock.listen();
  mock.reply("getTag", 404);
  const path = "/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1";

  expect((await fetch(listening.url + path)).status).toBe(404);
  expect((await mock.fetch(path)).status).toBe(404);
  expect(mock.requestsOf("getTag")).toHaveLength(2);
});
