import nodeFetch from "node-fetch";
import * as undici6 from "undici";
import * as undici7 from "undici-7";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type BitbucketClientOptions,
  type BitbucketError,
  createBitbucketClient,
  type Fetch,
} from "../../src/index.ts";
import { type SeenRequest, sendJson, startServer } from "../http-server.ts";

const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "d0ac1ce" };
const repository = "/rest/api/latest/projects/HRB/repos/berth-planner";
const auth = { token: "BBDC-1" };

afterEach(() => vi.unstubAllGlobals());

async function repoOf(options: Partial<BitbucketClientOptions>, answer: unknown = tag) {
  const { url, requests } = await startServer((request, response) =>
    sendJson(response, answer, request.url.includes("/404/") ? 404 : 200),
  );
  const bitbucket = createBitbucketClient({ baseUrl: url, auth, retry: false, ...options });
  return { bitbucket, requests, repo: bitbucket.repo("HRB", "berth-planner") };
}

/** A fetch that answers and keeps what it was called with. */
function recordingFetch(answer: () => Response = () => Response.json(tag)) {
  const calls: Parameters<Fetch>[] = [];
  const fetch: Fetch = async (...parts) => {
    calls.push(parts);
    return answer();
  };
  return { fetch, calls };
}

/** The parts of a form as a server reads them. */
async function partsOf({ headers, body }: SeenRequest): Promise<[string, string][]> {
  const bytes = Buffer.from(body, "latin1");
  const form = await new Response(bytes, { headers: { "Content-Type": `${headers["content-type"]}` } }).formData();
  const entries = Array.from(form, async ([name, value]): Promise<[string, string]> => {
    return [name, typeof value === "string" ? value : await value.text()];
  });
  return Promise.all(entries);
}

// What the packages declare of their own kinds of init and answer is what the runtime's are like.
const fetches: [string, Fetch][] = [
  ["the runtime", (url, init) => fetch(url, init)],
  ["undici 6", undici6.fetch as unknown as Fetch],
  ["undici 7", undici7.fetch as unknown as Fetch],
  ["node-fetch 3", nodeFetch as unknown as Fetch],
];

describe.each(fetches)("the fetch of %s", (_, fetch) => {
  test("sends address, method, headers, credentials and a JSON body", async () => {
    const { repo, requests } = await repoOf({ fetch });

    expect(await repo.createTag({ body: { name: "v1", startPoint: "main" } })).toEqual(tag);

    expect(requests).toMatchObject([
      {
        method: "POST",
        url: `${repository}/tags`,
        headers: { authorization: "Bearer BBDC-1", "content-type": "application/json", accept: "application/json" },
        body: '{"name":"v1","startPoint":"main"}',
      },
    ]);
  });

  test.each([
    ["text", "one\ntwo – ü\n"],
    ["a Blob", new Blob(["one\ntwo – ü\n"])],
    ["bytes", new TextEncoder().encode("one\ntwo – ü\n")],
  ])("sends a form with %s and its boundary", async (_, content) => {
    const { repo, requests } = await repoOf({ fetch });

    await repo.editFile({ path: "a.md", body: { branch: "main", content } });

    expect(requests).toHaveLength(1);
    expect(await partsOf(requests[0] as SeenRequest)).toEqual([
      ["branch", "main"],
      ["content", "one\ntwo – ü\n"],
    ]);
  });

  test("sends a form behind middleware, on the second attempt too", async () => {
    const { url, requests } = await startServer((_, response) =>
      requests.length === 1 ? response.writeHead(429, { "Retry-After": "0" }).end() : sendJson(response, tag),
    );
    const bitbucket = createBitbucketClient({ baseUrl: url, auth, fetch });
    bitbucket.use({ onRequest: ({ request }) => request.headers.set("X-Team", "quay") });

    await bitbucket.repo("HRB", "berth-planner").editFile({ path: "a.md", body: { branch: "main", content: "one\n" } });

    expect(requests.map(({ headers }) => headers["x-team"])).toEqual(["quay", "quay"]);
    expect(await partsOf(requests[1] as SeenRequest)).toContainEqual(["content", "one\n"]);
  });

  test("reads what the server rejects", async () => {
    const { url } = await startServer((_, response) => sendJson(response, { errors: [{ message: "No" }] }, 404));
    const repo = createBitbucketClient({ baseUrl: url, fetch }).repo("HRB", "berth-planner");

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ status: 404, errors: [{ message: "No" }] });
  });
});

describe("the arguments of a fetch", () => {
  test("are an address and an init, each body as it was given", async () => {
    const { fetch, calls } = recordingFetch();
    const { bitbucket, repo } = await repoOf({ fetch });
    const form = new FormData();
    form.append("content", new Blob(["a"]));
    const blob = new Blob(["{}"]);
    const bytes = new Uint8Array([123, 125]);
    const stream = new Blob(["{}"]).stream();

    await repo.createTag({ body: { name: "v1", startPoint: "main" } });
    await repo.editFile({ path: "a.md", body: form as never });
    for (const body of [blob, bytes, stream]) {
      await bitbucket.POST("/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags", {
        params: { path: { projectKey: "HRB", repositorySlug: "berth-planner" } },
        body: body as never,
        bodySerializer: (given: unknown) => given,
        duplex: "half",
      });
    }

    expect(calls.every(([url]) => typeof url === "string")).toBe(true);
    const sent = calls.map(([, { body }]) => body);
    expect(sent[0]).toBe('{"name":"v1","startPoint":"main"}');
    // A form is encoded, as the fetch of another package may not know the runtime's FormData.
    expect(sent[1]).toBeInstanceOf(ArrayBuffer);
    expect(sent.slice(2)).toEqual([blob, bytes, stream]);
    expect(calls[4]?.[1]).toMatchObject({ duplex: "half" });
  });

  test("may be ignored except the first one", async () => {
    const seen: unknown[] = [];
    const { repo } = await repoOf({
      fetch: async (url) => {
        seen.push(url);
        return Response.json(tag);
      },
    });

    expect(await repo.getTag({ name: "v1" })).toEqual(tag);
    expect(seen).toEqual([expect.stringMatching(/\/tags\/v1$/)]);
  });
});

test("the Response of Hono, whose methods are read-only, is read if it is an error, and retried", async () => {
  const { text } = Response.prototype;
  class HonoResponse extends Response {
    static {
      Object.defineProperty(HonoResponse.prototype, "text", { value: text });
    }
  }
  const statuses = [503, 404];
  const fetch: Fetch = async () =>
    new HonoResponse('{"errors":[{"message":"No"}]}', { status: statuses.shift() ?? 500 });
  const { repo } = await repoOf({ fetch, retry: { baseDelay: 0 } });

  await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ status: 404, errors: [{ message: "No" }] });
});

test("a fetch that returns the same Response twice causes an error that says so", async () => {
  const response = Response.json(tag);
  const { repo } = await repoOf({ fetch: async () => response });

  expect(await repo.getTag({ name: "v1" })).toEqual(tag);
  await expect(repo.getTag({ name: "v1" })).rejects.toThrow(
    new TypeError("getTag: middleware or fetch has read the body; use a clone"),
  );
});

test("a fetch may return the same Response at every attempt, as the stub of a test does", async () => {
  const response = Response.json({ errors: [{ message: "Busy" }] }, { status: 503 });
  const { repo } = await repoOf({ fetch: async () => response, retry: { baseDelay: 0 } });

  await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ status: 503, errors: [{ message: "Busy" }] });
});

test("the fetch of a client stays, whatever happens to its options", async () => {
  const { fetch, calls } = recordingFetch();
  const options: BitbucketClientOptions = { baseUrl: "http://127.0.0.1:9", fetch, retry: false };
  const bitbucket = createBitbucketClient(options);
  Object.assign(options, { fetch: undefined, allowCrossOriginRedirects: true });

  expect(await bitbucket.repo("HRB", "r").getTag({ name: "v1" })).toEqual(tag);
  expect(calls).toHaveLength(1);
});

describe("the global fetch", () => {
  test("is looked up at each call", async () => {
    const { repo, requests } = await repoOf({});
    const { fetch, calls } = recordingFetch();

    vi.stubGlobal("fetch", fetch);
    expect(await repo.getTag({ name: "v1" })).toEqual(tag);
    vi.unstubAllGlobals();
    await repo.getTag({ name: "v2" });

    expect(calls).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });
});

describe("a fetch that ignores its signal", () => {
  const fetch = () => new Promise<never>(() => undefined);

  test("rejects at the timeout", async () => {
    const { repo } = await repoOf({ fetch, timeout: 20 });

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ fault: "timeout" });
  });

  test("rejects when the caller aborts", async () => {
    const { repo } = await repoOf({ fetch });
    const controller = new AbortController();

    const call = repo.getTag({ name: "v1" }, { signal: controller.signal });
    setImmediate(() => controller.abort());

    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });

  test("rejects a body that never ends", async () => {
    const body = new ReadableStream();
    const { repo } = await repoOf({ fetch: async () => new Response(body), timeout: 20 });

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ fault: "timeout" });
  });
});

test("a form whose connection fails is not encoded again", async () => {
  let count = 0;
  const { repo } = await repoOf({
    fetch: async () => {
      count++;
      throw new Error("no cable");
    },
  });

  await expect(repo.editFile({ path: "a.md", body: { branch: "main", content: "a" } })).rejects.toThrow("no cable");
  expect(count).toBe(1);
});

test("a fetch that throws synchronously is a failed connection", async () => {
  const { repo } = await repoOf({
    fetch: () => {
      throw new Error("no cable");
    },
  });

  await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({
    name: "BitbucketConnectionError",
    message: expect.stringMatching(/: the connection failed: no cable$/),
  });
});

test("a response of which only what the type requires is there makes an error", async () => {
  const text = async () => JSON.stringify({ errors: [{ message: "No" }] });
  const headers = { get: (name: string) => (name === "Retry-After" ? "2" : null) };
  const response = { ok: false, status: 404, statusText: "", url: "", redirected: false, headers, text };
  const { repo } = await repoOf({ fetch: async () => response });

  const error = await repo.getTag({ name: "v1" }).catch((reason: unknown) => reason);

  expect(error).toMatchObject({ status: 404, errors: [{ message: "No" }], retryAfter: 2_000 });
  expect(Array.from((error as BitbucketError).headers)).toEqual([]);
});

describe("middleware", () => {
  test("gets and returns the runtime's own requests and responses, and never sees credentials", async () => {
    const { bitbucket, repo, requests } = await repoOf({});
    const seen: unknown[] = [];
    bitbucket.use({
      onRequest({ request }) {
        seen.push(request instanceof Request, request.headers.get("Authorization"));
        return new Request(request, { headers: { ...Object.fromEntries(request.headers), "X-Team": "quay" } });
      },
      onResponse({ request, response }) {
        seen.push(response instanceof Response, request.headers.get("Authorization"));
        return Response.json({ ...tag, displayId: "rewritten" });
      },
    });

    const { displayId } = await repo.createTag({ body: { name: "v1", startPoint: "main" } });

    expect(displayId).toBe("rewritten");
    expect(seen).toEqual([true, null, true, null]);
    expect(requests).toMatchObject([
      { headers: { "x-team": "quay", authorization: "Bearer BBDC-1" }, body: '{"name":"v1","startPoint":"main"}' },
    ]);
  });

  test.each(["onRequest", "onResponse"])("whose %s never ends blocks no call, nor those that follow", async (step) => {
    const { bitbucket, repo } = await repoOf({ retry: false, timeout: 30, concurrency: 1 });
    const hang = () => new Promise<undefined>(() => {});
    const hanging = step === "onRequest" ? { onRequest: hang } : { onResponse: hang };
    bitbucket.use(hanging);

    await expect(repo.getTag({ name: "v1" }).then()).rejects.toMatchObject({ fault: "timeout" });
    const signal = AbortSignal.timeout(10);
    await expect(repo.getTag({ name: "v1" }, { signal }).then()).rejects.toMatchObject({ name: "TimeoutError" });
    bitbucket.eject(hanging);
    expect(await repo.getTag({ name: "v1" }, { timeout: 5_000 })).toMatchObject({ displayId: "v1" });
  });

  test("during which the caller aborts is followed by no request", async () => {
    const { bitbucket, repo, requests } = await repoOf({});
    const controller = new AbortController();
    bitbucket.use({ onRequest: () => controller.abort() });

    await expect(repo.getTag({ name: "v1" }, { signal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(requests).toEqual([]);
  });

  test("sees the form of another package as it is, which is sent so", async () => {
    const seen: unknown[] = [];
    const form = { [Symbol.toStringTag]: "FormData" };
    const { bitbucket, repo } = await repoOf({
      fetch: async (_, { body, headers }) => {
        seen.push(body, headers.get("Content-Type"));
        return Response.json({});
      },
    });
    bitbucket.use({ onRequest: () => undefined });

    await repo.editFile({ path: "a.md", body: form as never });

    expect(seen).toEqual([form, null]);
  });

  test("keeps the options of a call by path that a request has", async () => {
    const { fetch, calls } = recordingFetch();
    const { bitbucket } = await repoOf({ fetch });
    bitbucket.use({ onRequest: () => undefined });
    const options = {
      cache: "no-store",
      credentials: "omit",
      integrity: "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
      keepalive: true,
      mode: "same-origin",
      referrer: "https://docs.example.com/",
      referrerPolicy: "origin",
    } as const;

    await bitbucket.GET("/api/latest/inbox/pull-requests/count", options);

    expect(calls[0]?.[1]).toMatchObject(options);
  });

  test("can replace the body", async () => {
    const { bitbucket, repo, requests } = await repoOf({});
    bitbucket.use({ onRequest: ({ request }) => new Request(request, { body: '{"name":"v2"}' }) });

    await repo.createTag({ body: { name: "v1", startPoint: "main" } });

    expect(requests[0]?.body).toBe('{"name":"v2"}');
  });

  test("can read the body that it passes on", async () => {
    const { bitbucket, repo, requests } = await repoOf({});
    const seen: string[] = [];
    bitbucket.use({ onRequest: async ({ request }) => void seen.push(await request.text()) });

    await repo.createTag({ body: { name: "v1", startPoint: "main" } });

    expect(requests.map(({ body }) => body)).toEqual(seen);
  });

  test.each([200, 404])(
    "that reads the body of a response with %d itself causes an error that says so",
    async (status) => {
      const { bitbucket, requests } = await repoOf({ retry: { baseDelay: 0 } });
      bitbucket.use({
        onResponse: async ({ response }) => {
          await response.json();
        },
      });

      // Not a failure of the connection, which would be retried.
      await expect(bitbucket.repo(status === 200 ? "HRB" : "404", "r").getTag({ name: "v1" })).rejects.toThrow(
        new TypeError("getTag: middleware or fetch has read the body; use a clone"),
      );
      expect(requests).toHaveLength(1);
    },
  );

  test("can read the body of a clone", async () => {
    const { bitbucket, repo } = await repoOf({});
    const seen: unknown[] = [];
    bitbucket.use({ onResponse: async ({ response }) => void seen.push(await response.clone().json()) });

    expect(await repo.getTag({ name: "v1" })).toEqual(tag);
    expect(seen).toEqual([tag]);
  });

  test("that is added together with an invalid one gets the runtime's own request", async () => {
    const { bitbucket, repo } = await repoOf({});
    const seen: boolean[] = [];
    const middleware = { onRequest: ({ request }: { request: Request }) => void seen.push(request instanceof Request) };

    // What plain JavaScript can pass.
    expect(() => bitbucket.use(middleware, {} as never)).toThrow("Middleware must be an object with");
    await repo.getTag({ name: "v1" });

    expect(seen).toEqual([true]);
  });

  const refusal = { errors: [{ context: null, message: "No", exceptionName: "com.example.OddException" }] };

  test.each([
    ["makes before a request", { onRequest: () => Response.json(refusal, { status: 409 }) }],
    ["makes of an answer", { onResponse: () => Response.json(refusal, { status: 409 }) }],
  ])("appears in an error with what it %s", async (_, middleware) => {
    const { bitbucket, repo } = await repoOf({});
    bitbucket.use(middleware);

    const error = await repo.getTag({ name: "v1" }).catch((reason: unknown) => reason);

    expect(error).toMatchObject({ status: 409, errors: refusal.errors, body: JSON.stringify(refusal) });
    expect(String(error)).toContain(": No (OddException)");
  });

  test("returns a string that is not JSON", async () => {
    const { bitbucket, repo } = await repoOf({});
    bitbucket.use({ onResponse: () => new Response("Out of order", { status: 409 }) });

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ body: "Out of order", errors: [] });
  });

  test("returns a response without a body", async () => {
    const { bitbucket, repo } = await repoOf({});
    bitbucket.use({ onResponse: () => new Response(null, { status: 409, headers: { "Content-Length": "0" } }) });

    await expect(repo.getTag({ name: "v1" })).rejects.toMatchObject({ status: 409, body: "" });
  });

  test("of a single call by path is used too, and can be ejected", async () => {
    const { bitbucket, repo, requests } = await repoOf({});
    const middleware = { onRequest: ({ request }: { request: Request }) => request.headers.set("X-Team", "quay") };
    const params = { path: { projectKey: "HRB", repositorySlug: "berth-planner", name: "v1" } };

    await bitbucket.GET("/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}", {
      params,
      middleware: [middleware],
    });
    bitbucket.use(middleware);
    bitbucket.eject(middleware);
    await repo.getTag({ name: "v1" });

    expect(requests.map(({ headers }) => headers["x-team"])).toEqual(["quay", undefined]);
  });
});
