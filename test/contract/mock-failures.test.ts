import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { expect, test } from "vitest";
import { createBitbucketClient } from "../../src/index.ts";
import { prefer, startMock } from "../../src/mock/index.ts";
import { json, mergePath, repository, steeredMock, tagPath } from "./steered.ts";

const steered = steeredMock();

/** The answer as far as it comes, and how the connection ends. */
async function cutAnswer(method: string, path: string): Promise<unknown> {
  const sent = request(steered.mock.url + path, { method, agent: false });
  sent.end();
  try {
    const [answer]: IncomingMessage[] = await once(sent, "response");
    if (!answer) throw new Error("at least one reply is required");
    let body = "";
    let code: string | undefined;
    try {
      for await (const chunk of answer) body += chunk;
    } catch (error) {
      code = Object(error).code;
    }
    return { status: answer.statusCode, length: answer.headers["content-length"], body, code };
  } catch (error) {
    return Object(error).code;
  }
}

test("a connection is reset before any response, and then no more", async () => {
  steered.mock.fail("getTag", "reset", "pass");

  expect(await steered.statuses(tagPath, 3)).toEqual(["ECONNRESET", 200, 200]);
  expect(steered.mock.requests.map(({ operation, status }) => [operation, status])).toEqual([
    ["getTag", undefined],
    ["getTag", 200],
    ["getTag", 200],
  ]);
  expect(steered.log).toEqual([]);
});

test("the last failure stays, for its operation alone", async () => {
  steered.mock.fail("getTag", "pass", "reset");

  expect(await steered.statuses(tagPath, 3)).toEqual([200, "ECONNRESET", "ECONNRESET"]);
  expect(await steered.statuses(`${repository}/tags`, 1)).toEqual([200]);
  steered.mock.fail("getTag", "pass");
  expect(await steered.statuses(tagPath, 1)).toEqual([200]);
  steered.mock.fail("getTag", "reset");
  steered.mock.reset();
  expect(await steered.statuses(tagPath, 1)).toEqual([200]);
});

test("a response is truncated in the middle of its body", async () => {
  const body = '{"id":1}';
  steered.mock.fail("getTag", "truncate");
  steered.mock.reply(
    "getTag",
    { status: 404 },
    { status: 200, body, unchecked: true },
    { status: 200, body: "1", unchecked: true },
  );

  const first = await cutAnswer("GET", tagPath);
  expect(first).toMatchObject({ status: 404, length: "172", code: "ECONNRESET" });
  expect(Object(first).body).toHaveLength(86);
  expect(await cutAnswer("GET", tagPath)).toEqual({ status: 200, length: "8", body: '{"id', code: "ECONNRESET" });
  expect(await cutAnswer("GET", tagPath)).toEqual({ status: 200, length: "1", body: "", code: "ECONNRESET" });
  expect(steered.mock.requests.map(({ status }) => status)).toEqual([undefined, undefined, undefined]);
});

test("a long response is truncated after half of it", async () => {
  const body = "tide ".repeat(2_000_000);
  steered.mock.fail("getTag", "truncate");
  steered.mock.reply("getTag", { status: 200, body, unchecked: true });

  expect(Object(await cutAnswer("GET", tagPath)).body).toHaveLength(5_000_000);
});

test("a response without a body is truncated before it begins", async () => {
  steered.mock.fail("deleteTag", "truncate");
  steered.mock.fail("getTag", "truncate");

  expect(await cutAnswer("DELETE", tagPath.replace("/api/", "/git/"))).toBe("ECONNRESET");
  expect(await cutAnswer("HEAD", tagPath)).toBe("ECONNRESET");
});

test("a delayed response is the one that was set", async () => {
  steered.mock.fail("getTag", { delay: 40 }, { delay: 0 }, "pass");
  steered.mock.reply("getTag", 404, 403, 401);

  const start = performance.now();
  expect(await steered.statuses(tagPath, 1)).toEqual([404]);
  // Timers of JavaScript round.
  expect(performance.now() - start).toBeGreaterThan(38);
  expect(await steered.statuses(tagPath, 2)).toEqual([403, 401]);
});

test("hang uses up no reply, and truncate does", async () => {
  steered.mock.reply("getTag", 401, 403, 404);
  steered.mock.fail("getTag", "reset", "truncate", "hang", "pass");
  const controller = new AbortController();

  expect(await cutAnswer("GET", tagPath)).toBe("ECONNRESET");
  expect(await cutAnswer("GET", tagPath)).toMatchObject({ status: 401, code: "ECONNRESET" });
  const hanging = steered.ask(tagPath, { signal: controller.signal }).catch(({ name }) => name);
  await expect.poll(() => steered.mock.requests.length).toBe(3);
  await steered.ask(`${repository}/tags`);
  controller.abort();
  expect(await hanging).toBe("AbortError");
  expect(await steered.statuses(tagPath, 2)).toEqual([403, 404]);
});

test("a rejected request uses up no failure, and one that prefers a response does", async () => {
  steered.mock.fail("mergePullRequest", "reset", "pass");
  const init = { method: "POST", headers: json };

  expect(await steered.ask(`${mergePath}?version=x`, init)).toMatchObject({ status: 400 });
  await expect(
    steered.ask(mergePath, { ...init, headers: { ...json, ...prefer("mergePullRequest", 404) } }),
  ).rejects.toThrow("fetch failed");
  expect(await steered.ask(`${mergePath}?version=2`, init)).toMatchObject({ status: 200 });
});

test("a client that leaves before a delayed response breaks nothing", async () => {
  steered.mock.fail("getTag", { delay: 60_000 }, "pass");
  const controller = new AbortController();
  const outcome = steered.ask(tagPath, { signal: controller.signal }).catch(({ name }) => name);
  await expect.poll(() => steered.mock.requests.length).toBe(1);
  controller.abort();

  expect(await outcome).toBe("AbortError");
  expect(await steered.statuses(tagPath, 1)).toEqual([200]);
  expect(steered.mock.requests.map(({ status }) => status)).toEqual([undefined, 200]);
});

test.each(["hang", { delay: 600_000 }] as const)("a mock stops at once despite the failure %j", async (failure) => {
  const mock = await startMock();
  mock.fail("getTag", failure);
  const outcome = fetch(mock.url + tagPath).catch(({ message }) => message);
  await expect.poll(() => mock.requests[0]?.parameters.name).toBe("v1");

  await mock.stop();

  expect(await outcome).toBe("fetch failed");
  expect(mock.requests[0]?.status).toBeUndefined();
});

test("the client retries after a failed connection", async () => {
  const bitbucket = createBitbucketClient({ baseUrl: steered.mock.url });
  steered.mock.fail("getTag", "reset", "truncate", "pass");

  expect((await bitbucket.repo("HRB", "berth-planner").getTag({ name: "v1" })).type).toBe("TAG");
  expect(steered.mock.requestsOf("getTag").map(({ status }) => status)).toEqual([undefined, undefined, 200]);
});

test.each([
  ["timeout", 'unknown failure "timeout"; known: pass, reset, hang, truncate, { delay }'],
  [undefined, "unknown failure undefined; known: pass, reset, hang, truncate, { delay }"],
  [null, "unknown failure null; known: pass, reset, hang, truncate, { delay }"],
  [{ wait: 1 }, 'unknown failure {"wait":1}; known: pass, reset, hang, truncate, { delay }'],
  [
    { delay: 1, next: "reset" },
    'unknown failure {"delay":1,"next":"reset"}; known: pass, reset, hang, truncate, { delay }',
  ],
  [{ delay: "1" }, 'delay must be from 0 to 2147483647 milliseconds, got "1"'],
  [{ delay: -1 }, "delay must be from 0 to 2147483647 milliseconds, got -1"],
  [{ delay: Number.NaN }, "delay must be from 0 to 2147483647 milliseconds, got NaN"],
  [{ delay: 2 ** 31 }, "delay must be from 0 to 2147483647 milliseconds, got 2147483648"],
])("fail rejects %j", (failure, fault) => {
  expect(() => steered.mock.fail("getTag", "pass", failure as "pass")).toThrow(new TypeError(`fail: getTag: ${fault}`));
});

test("fail rejects a call without failures, and an unknown operation", () => {
  // @ts-expect-error: a program without types may say anything
  expect(() => steered.mock.fail("getTag")).toThrow(new TypeError("fail: getTag: no failures given"));
  // @ts-expect-error: the same goes for the name
  expect(() => steered.mock.fail("getTagg", "reset")).toThrow('fail: unknown operation "getTagg"; did you mean getTag');
});
