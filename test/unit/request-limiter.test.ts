import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { onAbort, sleep } from "../../src/http/abort.ts";
import { RequestLimiter } from "../../src/http/request-limiter.ts";
import { BitbucketError, createBitbucketClient, type LogEvent } from "../../src/index.ts";
import { sendJson, startServer } from "../http-server.ts";

const never = new AbortController().signal;
const page = { values: [], isLastPage: true };

/** Lets everything happen that waits for no timer. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("a request limiter", () => {
  test("lets a number of requests pass at once, and the others in order", async () => {
    const limiter = new RequestLimiter(2);
    const order: number[] = [];

    await Promise.all([limiter.acquire(never), limiter.acquire(never)]);
    for (const number of [3, 4, 5, 6]) void limiter.acquire(never).then(() => order.push(number));
    await settle();
    expect(order).toEqual([]);
    limiter.release();
    await settle();
    expect(order).toEqual([3]);
    limiter.release();
    limiter.release();
    await settle();
    expect(order).toEqual([3, 4, 5]);
  });

  test("starts waiting requests again after none waited", async () => {
    const limiter = new RequestLimiter(1);
    let started = 0;

    for (let round = 1; round <= 3; round++) {
      await expect(limiter.acquire(never)).resolves.toBeUndefined();
      void limiter.acquire(never).then(() => started++);
      limiter.release();
      await settle();
      expect(started).toBe(round);
      limiter.release();
    }
  });

  test("counts a request that had to wait like any other", async () => {
    const limiter = new RequestLimiter(1);
    let started = 0;
    limiter.acquire(never);
    void limiter.acquire(never);
    limiter.release();

    void limiter.acquire(never).then(() => started++);
    await settle();
    expect(started).toBe(0);
    expect(limiter.hasRoom).toBe(false);
    limiter.release();
    await settle();
    expect(started).toBe(1);
  });

  test("drops waiting requests that are aborted", async () => {
    const limiter = new RequestLimiter(1);
    const controller = new AbortController();
    limiter.acquire(never);
    const first = limiter.acquire(controller.signal);
    const second = limiter.acquire(never);

    controller.abort(new Error("no more patience"));
    await expect(first).rejects.toThrow("no more patience");
    limiter.release();
    await second;
    limiter.release();
    await expect(limiter.acquire(never)).resolves.toBeUndefined();
  });

  describe("holds all requests back", () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.restoreAllMocks();
      vi.useRealTimers();
    });

    /** The time at which a request may go out. */
    async function startOf(limiter: RequestLimiter): Promise<number | undefined> {
      let start: number | undefined;
      void limiter.acquire(never).then(() => {
        start = performance.now();
      });
      await vi.advanceTimersByTimeAsync(2_000);
      return start;
    }

    test("but not before and after", async () => {
      const limiter = new RequestLimiter(1);

      await expect(limiter.acquire(never)).resolves.toBeUndefined();
      limiter.release();
      limiter.hold(100);
      vi.advanceTimersByTime(100);
      await expect(limiter.acquire(never)).resolves.toBeUndefined();
    });

    test.each([
      [0, 1000],
      [0.5, 1125],
      [1, 1250],
    ])("for up to a quarter longer, at random: %d", async (random, expected) => {
      vi.spyOn(Math, "random").mockReturnValue(random);
      const limiter = new RequestLimiter(1);

      limiter.hold(1000);

      expect(await startOf(limiter)).toBe(expected);
    });

    test("until the longest hold is over", async () => {
      vi.spyOn(Math, "random").mockReturnValue(1);
      const limiter = new RequestLimiter(1);

      limiter.hold(1000);
      limiter.hold(10);
      vi.advanceTimersByTime(600);
      // It ends at the same time, and changes nothing.
      limiter.hold(400);

      expect(await startOf(limiter)).toBe(1250);
    });

    test("and drops those aborted meanwhile", async () => {
      vi.spyOn(Math, "random").mockReturnValue(1);
      const limiter = new RequestLimiter(1);
      const controller = new AbortController();

      limiter.hold(1000);
      const first = limiter.acquire(controller.signal);
      const second = startOf(limiter);
      controller.abort(new Error("no more patience"));

      await expect(first).rejects.toThrow("no more patience");
      expect(await second).toBe(1250);
    });
  });
});

test("a queue of 100,000 needs linear time, whether they wait or are aborted", async () => {
  const limiter = new RequestLimiter(1);
  const controller = new AbortController();
  let passed = 0;
  limiter.acquire(never);
  const given = Array.from({ length: 100_000 }, () => limiter.acquire(controller.signal).catch(() => {}));
  const waiting = Array.from({ length: 100_000 }, () =>
    limiter.acquire(never).then(() => {
      passed++;
      limiter.release();
    }),
  );

  controller.abort();
  limiter.release();
  await Promise.all([...given, ...waiting]);

  expect(passed).toBe(100_000);
  await expect(limiter.acquire(never)).resolves.toBeUndefined();
});

describe("a signal", () => {
  test("has one listener, however many wait for it, and none if nobody does", () => {
    const controller = new AbortController();
    const calls: number[] = [];

    const forgets = Array.from({ length: 50 }, (_, index) => onAbort(controller.signal, () => calls.push(index)));
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    for (const forget of forgets.slice(1)) forget();
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    forgets[0]?.();
    forgets[0]?.();
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    onAbort(controller.signal, () => calls.push(100));
    controller.abort();
    onAbort(controller.signal, () => calls.push(101))();

    expect(calls).toEqual([100, 101]);
  });

  test("ends a sleep, and leaves no listener on the signal", async () => {
    const controller = new AbortController();

    await sleep(1, [controller.signal, never]);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    const long = sleep(1e9, [never, controller.signal]);
    controller.abort(new Error("enough"));
    await expect(long).rejects.toThrow("enough");
    await expect(sleep(1e9, [controller.signal])).rejects.toThrow("enough");
  });

  test("a sleep can be longer than a timer", async () => {
    vi.useFakeTimers();
    let isOver = false;
    void sleep(2 ** 32, []).then(() => {
      isOver = true;
    });

    await vi.advanceTimersByTimeAsync(2 ** 32 - 1);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(true);
    // The longest delay of a timer takes one.
    const timers = vi.spyOn(globalThis, "setTimeout");
    const longest = sleep(2 ** 31 - 1, []);
    await vi.advanceTimersByTimeAsync(2 ** 31 - 1);
    await longest;
    expect(timers).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
});

describe("a client", () => {
  test("limits requests under way, first in, first out", async () => {
    let underWay = 0;
    let most = 0;
    const asked: number[] = [];
    const bitbucket = createBitbucketClient({
      baseUrl: "http://127.0.0.1:9",
      concurrency: 3,
      fetch: async (url) => {
        asked.push(Number(new URL(url).searchParams.get("start")));
        most = Math.max(most, ++underWay);
        await settle();
        underWay--;
        return Response.json(page);
      },
    });

    await Promise.all(Array.from({ length: 20 }, (_, start) => bitbucket.listRepositories({ start }).then()));

    expect(most).toBe(3);
    expect(asked).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  test("aborts a call that waits for its turn at its signal or timeout, and sends nothing", async () => {
    const { url, requests } = await startServer(() => undefined);
    const bitbucket = createBitbucketClient({ baseUrl: url, concurrency: 1, retry: false });
    const controller = new AbortController();
    const first = bitbucket.listRepositories({}, { signal: controller.signal }).catch((reason: unknown) => reason);
    await expect.poll(() => requests.length).toBe(1);

    const late = bitbucket.listRepositories({}, { totalTimeout: 20 }).then();
    const tired = bitbucket.listRepositories({}, { signal: AbortSignal.timeout(20) }).then();

    // Both end at about the same time.
    const ends = [
      expect(late).rejects.toMatchObject({
        fault: "totalTimeout",
        message: `GET ${url}/rest/api/latest/repos: no complete response within the totalTimeout of 20 ms`,
        url: `${url}/rest/api/latest/repos`,
      }),
      expect(tired).rejects.toMatchObject({ name: "TimeoutError" }),
    ];
    await Promise.all(ends);
    controller.abort();
    await first;
    expect(requests).toHaveLength(1);
  });

  test("pauses all calls after a 429, until the wait is over", async () => {
    const times: number[] = [];
    const { url } = await startServer((_, response) => {
      times.push(performance.now());
      if (times.length === 1) response.writeHead(429, { "Retry-After": "1" }).end();
      else sendJson(response, page);
    });
    const bitbucket = createBitbucketClient({ baseUrl: url, retry: { maxDelay: 200 } });

    const limited = bitbucket.listRepositories().then();
    await expect.poll(() => times.length).toBe(1);
    await settle();
    await Promise.all([limited, ...Array.from({ length: 5 }, () => bitbucket.listRepositories().then())]);

    expect(times).toHaveLength(7);
    expect(Math.min(...times.slice(1)) - (times[0] ?? 0)).toBeGreaterThanOrEqual(199);
  });

  test("pauses the others too if the call itself is not retried", async () => {
    const times: number[] = [];
    const { url } = await startServer((_, response) => {
      times.push(performance.now());
      response.writeHead(times.length === 1 ? 429 : 404, { "Retry-After": "1" }).end();
    });
    const bitbucket = createBitbucketClient({ baseUrl: url, retry: { limit: 0, maxDelay: 100 } });

    await expect(bitbucket.listRepositories()).rejects.toBeInstanceOf(BitbucketError);
    await expect(bitbucket.listRepositories()).rejects.toMatchObject({ status: 404 });

    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(99);
  });

  test("ends a call that a 429 holds back at its timeout", async () => {
    const { url, requests } = await startServer((_, response) =>
      response.writeHead(429, { "Retry-After": "600" }).end(),
    );
    const bitbucket = createBitbucketClient({ baseUrl: url, retry: { limit: 0, maxDelay: 600_000 } });

    await expect(bitbucket.listRepositories()).rejects.toMatchObject({ status: 429 });
    await expect(bitbucket.listRepositories({}, { totalTimeout: 20 })).rejects.toMatchObject({ fault: "totalTimeout" });

    expect(requests).toHaveLength(1);
  });

  test("does not hold other calls back after a 503", async () => {
    const responses = [new Response(null, { status: 503, headers: { "Retry-After": "20" } }), Response.json(page)];
    const fetch = async () => responses.shift() ?? Response.error();
    const bitbucket = createBitbucketClient({ baseUrl: "http://127.0.0.1:9", retry: false, fetch });

    await expect(bitbucket.listRepositories()).rejects.toMatchObject({ status: 503 });
    expect(await bitbucket.listRepositories({}, { totalTimeout: 2_000 })).toMatchObject(page);
  });

  test("starts one timer for a call that need not wait for its turn", async () => {
    const fetch = async () => Response.json(page);
    const bitbucket = createBitbucketClient({ baseUrl: "http://127.0.0.1:9", fetch });
    const timers = vi.spyOn(globalThis, "setTimeout");

    await bitbucket.listRepositories();

    expect(timers.mock.calls.map(([, delay]) => Math.round(Number(delay) / 1000))).toEqual([60]);
    timers.mockRestore();
  });

  test("keeps its limit when a call that waits for its turn is aborted", async () => {
    const finish: (() => void)[] = [];
    const fetch = () => new Promise<Response>((resolve) => finish.push(() => resolve(Response.json(page))));
    const bitbucket = createBitbucketClient({ baseUrl: "http://127.0.0.1:9", concurrency: 1, fetch });
    const controller = new AbortController();

    const first = bitbucket.listRepositories().then();
    const aborted = bitbucket.listRepositories({}, { signal: controller.signal }).then();
    const third = bitbucket.listRepositories().then();
    await settle();
    controller.abort();
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
    await settle();

    expect(finish).toHaveLength(1);
    finish[0]?.();
    await first;
    await settle();
    expect(finish).toHaveLength(2);
    finish[1]?.();
    await third;
  });

  test("spreads the delays of calls with the same Retry-After", async () => {
    const { url } = await startServer((_, response) => response.writeHead(429, { "Retry-After": "10" }).end());
    const log: LogEvent[] = [];
    const bitbucket = createBitbucketClient({ baseUrl: url, log: (event) => log.push(event) });
    const controller = new AbortController();

    const calls = Array.from({ length: 200 }, () =>
      bitbucket.listRepositories({}, { signal: controller.signal }).catch((reason: unknown) => reason),
    );
    await expect.poll(() => log.filter(({ type }) => type === "retry").length, { timeout: 20_000 }).toBe(200);
    controller.abort();
    await Promise.all(calls);

    const waits = log.flatMap(({ type, duration = 0 }) => (type === "retry" ? [duration] : []));
    expect(new Set(waits).size).toBeGreaterThan(190);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(10_000);
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(1_000);
  });

  test("leaves no listener on a signal that outlives its calls", async () => {
    const { signal } = new AbortController();
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on("warning", warn);
    const bitbucket = createBitbucketClient({
      baseUrl: "http://127.0.0.1:9",
      fetch: async () => Response.json({ values: [1], start: 0, isLastPage: true }),
    });

    const calls = Array.from({ length: 50 }, () => bitbucket.listRepositories({}, { signal }).then());
    // The arguments are prepared first.
    await Promise.resolve();
    await Promise.resolve();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await Promise.all(calls);
    await bitbucket.listRepositories({}, { signal }).toArray({ max: 5 });
    for await (const _ of bitbucket.listRepositories({}, { signal })) break;
    await bitbucket.listRepositories({ limit: -1 }, { signal, timeout: 0 }).catch(() => undefined);

    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await settle();
    process.off("warning", warn);
    expect(warnings).toEqual([]);
  });

  test("removes the listener of a stream that was garbage-collected", async () => {
    const { signal } = new AbortController();
    const bitbucket = createBitbucketClient({
      baseUrl: "http://127.0.0.1:9",
      fetch: async () => new Response("PK"),
    });
    const read = async () => {
      for (let count = 0; count < 20; count++) await bitbucket.repo("HRB", "berth-planner").getArchive({}, { signal });
    };

    await read();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await expect
      .poll(
        async () => {
          globalThis.gc?.();
          await settle();
          return getEventListeners(signal, "abort").length;
        },
        { timeout: 10_000 },
      )
      .toBe(0);
  });
});
