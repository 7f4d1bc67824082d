import { afterEach, expect, test } from "vitest";
import { createMock, startMock } from "../../../src/mock/index.ts";

const repository = "/rest/api/latest/projects/HRB/repos/berth-planner";
const json = { "Content-Type": "application/json" };
const log: string[] = [];
const mock = createMock({ log: (line) => log.push(line) });

afterEach(() => {
  mock.reset();
  log.length = 0;
});

/** The response to a pull request with many wrong reviewers, and the processor time that it takes, in milliseconds. */
async function openWithWrongReviewers(count: number) {
  const ref = { id: "refs/heads/main" };
  const reviewers = Array.from({ length: count }, () => ({ user: 7 }));
  const body = JSON.stringify({ title: "Tides", fromRef: ref, toRef: ref, reviewers });
  const start = process.cpuUsage();
  const response = await mock.fetch(`${repository}/pull-requests`, { method: "POST", headers: json, body });
  const text = await response.text();
  const { user, system } = process.cpuUsage(start);
  return { status: response.status, text, time: (user + system) / 1000 };
}

test("a body with 125,000 violations is rejected in linear time, with the first ten", async () => {
  await openWithWrongReviewers(1000);
  const few = await openWithWrongReviewers(12_500);

  const { status, text, time } = await openWithWrongReviewers(125_000);

  const { errors } = JSON.parse(text);
  expect([status, errors.length, text.length < 2000]).toEqual([400, 11, true]);
  expect(errors[0].context).toBe("reviewers.0.user");
  expect(errors.at(-1).message).toBe("124990 more violations are not listed.");
  expect(log.map((line) => line.length <= 2001)).toEqual([true, true, true]);
  expect(time / few.time).toBeLessThan(50);
});

test("a million replies are rejected, in a short response", async () => {
  await using server = await startMock();
  const body = `[${"200,".repeat(999_999)}200]`;

  const response = await fetch(`${server.url}/-/replies/getTag`, { method: "PUT", body });

  expect(response.status).toBe(400);
  expect((await response.json()).errors).toEqual([
    {
      context: null,
      message: "reply: getTag: at most 10000 replies allowed, got 1000000",
      exceptionName: null,
    },
  ]);
});

test("control characters in the log are escaped, and lines are cut", async () => {
  await mock.fetch(`${repository}/tags/v1`, { method: "POST", headers: { Prefer: "code=404" } });
  await mock.fetch(`${repository}/branches?limit=${encodeURIComponent("\u001b[2J\n\u202e")}`);
  mock.reply("getTag", () => {
    throw new Error("\u001b[31mred\r\nGET /forged\u2028");
  });
  await mock.fetch(`${repository}/tags/v1`);
  mock.reply("getTag", () => {
    throw new Error("x".repeat(5000));
  });
  await mock.fetch(`${repository}/tags/v1`);

  expect(log.slice(0, 3)).toEqual([
    `POST ${repository}/tags/v1: Method Not Allowed`,
    `GET ${repository}/branches?limit=%1B%5B2J%0A%E2%80%AE: The query parameter "limit" must be an integer.`,
    `GET ${repository}/tags/v1: reply: getTag: the reply function threw Error: \\u{1b}[31mred\\u{d}\\u{a}GET /forged\\u{2028}`,
  ]);
  expect(log[3]).toHaveLength(2001);
});

test("of four bodies of almost 10 MiB the newest that fit into 32 MiB are kept", async () => {
  const heapUsed = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = heapUsed();
  for (let number = 1; number <= 4; number++) {
    const body = JSON.stringify({ name: `v${number}`, startPoint: "x".repeat(10 * 2 ** 20 - 100) });
    expect((await mock.fetch(`${repository}/tags`, { method: "POST", headers: json, body })).status).toBe(200);
  }

  expect(mock.requests.map(({ body }) => Object(body).name)).toEqual(["v4"]);
  expect(heapUsed() - before).toBeLessThan(64 * 2 ** 20);
});

test("requests leave nothing in memory but the newest 10,000", async () => {
  const ask = async (count: number) => {
    for (let number = 0; number < count; number++)
      await (await mock.fetch(`${repository}/${number % 2 ? "tags" : "pull-requests"}/${number}?x=${number}`)).text();
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const full = await ask(10_500);

  expect(((await ask(5000)) - full) / 2 ** 20).toBeLessThan(2);
  expect(mock.requests).toHaveLength(10_000);
});
