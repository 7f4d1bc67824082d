import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PageAnswer, PagedList, type PageOf, type PageRequest, pageFault } from "../../src/lists/paged-list.ts";

/** A page as a server answers it. */
function answerOf<Page>(data: Page): PageAnswer<Page> {
  return { data, response: new Response(), incomplete: (reason) => new Error(reason) };
}

/** A list that gives out the pages in order, and the requests for them. */
function listOf<Item>(pages: Item[][], lastCursor: null | undefined = null) {
  const requests: PageRequest[] = [];
  const list = new PagedList<PageOf<Item>>(async (request) => {
    requests.push(request);
    const index = (request.start ?? 0) / 10;
    const isLastPage = index === pages.length - 1;
    const cursor = isLastPage ? lastCursor : (index + 1) * 10;
    return answerOf({
      values: pages[index] ?? [],
      start: request.start ?? 0,
      isLastPage,
      ...(cursor !== undefined && { nextPageStart: cursor }),
    });
  });
  const starts = () => requests.map(({ start }) => start);
  return { list, requests, starts };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("PagedList", () => {
  test("requests nothing before it is used", () => {
    expect(listOf([[1]]).requests).toEqual([]);
  });

  test("resolves to its first page, however often it is awaited", async () => {
    const { list, starts } = listOf([[1, 2], [3]]);

    expect((await list).values).toEqual([1, 2]);
    expect((await list).values).toEqual([1, 2]);
    expect(starts()).toEqual([undefined]);
  });

  test("is a promise like any other", async () => {
    const fault = new Error("no page");
    const failing = new PagedList<PageOf<number>>(async () => {
      throw fault;
    });
    let settled = 0;

    expect(await failing.catch((reason: unknown) => reason)).toBe(fault);
    await expect(failing.finally(() => settled++)).rejects.toBe(fault);
    expect(settled).toBe(1);
    expect(await Promise.all([listOf([[1]]).list])).toEqual([
      { values: [1], start: 0, isLastPage: true, nextPageStart: null },
    ]);
    expect(failing).toBeInstanceOf(Promise);
    expect(failing.then(null, () => {})).not.toBeInstanceOf(PagedList);
  });

  test("yields its pages", async () => {
    const { list } = listOf([[1, 2], [], [3]]);

    expect((await collect(list.pages())).map(({ values }) => values)).toEqual([[1, 2], [], [3]]);
  });

  test.each([null, undefined])("ends with the last page, whose cursor is %s", async (lastCursor) => {
    const { list, starts } = listOf([[1, 2], [], [3]], lastCursor);

    expect(await collect(list)).toEqual([1, 2, 3]);
    expect(starts()).toEqual([undefined, 10, 20]);
  });

  test("yields every item once and in order, however the list is split", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.integer()), { minLength: 1 }), async (pages) => {
        expect(await collect(listOf(pages).list)).toEqual(pages.flat());
      }),
    );
  });

  test("reads no further than an array requires", async () => {
    const { list, starts } = listOf([[1, 2], [3, 4], [5]]);

    expect(await list.toArray({ max: 3 })).toEqual([1, 2, 3]);
    expect(starts()).toEqual([undefined, 10]);
    expect(await listOf([[1]]).list.toArray({ max: 3 })).toEqual([1]);
    expect(await list.toArray({ max: 0 })).toEqual([]);
    expect(starts()).toHaveLength(2);
  });

  test.each([
    { max: -1 },
    { max: Number.NaN },
    { max: "" },
    { max: [] },
    { max: true },
    { max: Symbol("all") },
    {},
    null,
    undefined,
  ])("rejects %o", async (options) => {
    // What plain JavaScript can pass. An empty string would be 0, and return an empty array without a request.
    await expect(listOf([[1]]).list.toArray(options as never)).rejects.toThrow(
      "toArray({ max }): max must be a non-negative number",
    );
  });

  test.each(["in the middle", "at the end"])(
    "ends with the error that is thrown into it %s of a page",
    async (place) => {
      const { list, requests } = listOf([[1, 2], [3]]);
      const items = list[Symbol.asyncIterator]();
      const error = new Error("enough");

      await items.next();
      if (place === "at the end") await items.next();

      // Newer engines replace it by a TypeError where a generator delegates to an array.
      await expect(items.throw(error)).rejects.toBe(error);
      expect(requests[0]?.signal?.aborted).toBe(true);
      expect(await items.next()).toEqual({ value: undefined, done: true });
    },
  );

  test("requests large pages if the list is read, and the server's default for one page", async () => {
    const { list, requests } = listOf([[1], [2]]);

    await list;
    await collect(list);
    await list.toArray({ max: 7 });
    await list.toArray({ max: 7_000 });
    await list.toArray({ max: 20 / 3 });

    expect(requests.map(({ limit }) => limit)).toEqual([undefined, 500, 500, 7, 7, 500, 500, 7, 7]);
  });
});

describe("reading ahead", () => {
  test("fetches the next page while the caller works on the current one, from the second on", async () => {
    const { list, starts } = listOf([[1], [2], [3], [4]]);
    const seen: number[] = [];

    for await (const page of list.pages()) {
      await Promise.resolve();
      seen.push(...page.values, starts().length * 100);
    }

    expect(seen).toEqual([1, 100, 2, 300, 3, 400, 4, 400]);
  });

  test("can be switched off", async () => {
    const { list, starts } = listOf([[1], [2], [3], [4]]);
    const seen: number[] = [];

    for await (const page of list.pages({ readAhead: false })) seen.push(...page.values, starts().length * 100);

    expect(seen).toEqual([1, 100, 2, 200, 3, 300, 4, 400]);
  });

  test("sends one request if the caller leaves at the first page", async () => {
    const { list, starts } = listOf([[1], [2], [3]]);

    for await (const _ of list) break;

    expect(starts()).toEqual([undefined]);
  });

  test("is aborted without a trace if the caller leaves early", async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", listen);
    const signals: AbortSignal[] = [];
    const list = new PagedList<PageOf<number>>(async ({ start = 0, signal }) => {
      if (signal) signals.push(signal);
      if (start < 20) return answerOf({ values: [start], start, isLastPage: false, nextPageStart: start + 10 });
      return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    });

    for await (const page of list.pages()) if (page.start === 10) break;

    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });

  test("fails when its page is due, not before", async () => {
    const list = new PagedList<PageOf<number>>(async ({ start = 0 }) => {
      if (start === 20) throw new Error("no third page");
      return answerOf({ values: [start], start, isLastPage: false, nextPageStart: start + 10 });
    });
    const seen: number[] = [];

    const reading = (async () => {
      for await (const item of list) {
        await new Promise((resolve) => setImmediate(resolve));
        seen.push(item);
      }
    })();

    await expect(reading).rejects.toThrow("no third page");
    expect(seen).toEqual([0, 10]);
  });
});

describe("a list that the server truncated", () => {
  const cutOff = new Error("cut off");
  const list = () =>
    new PagedList<PageOf<number>>(async ({ start = 0 }) => {
      if (start === 0) return answerOf({ values: [1, 2], start, isLastPage: false, nextPageStart: 2 });
      return { ...answerOf({ values: [3], start, isLastPage: false, nextPageStart: null }), incomplete: () => cutOff };
    });

  test.each<[string, (seen: unknown[]) => Promise<void>]>([
    ["items", async (seen) => void (await collectInto(seen, list()))],
    ["pages", async (seen) => void (await collectInto(seen, list().pages()))],
  ])("yields its %s and then throws", async (kind, read) => {
    const seen: unknown[] = [];

    await expect(read(seen)).rejects.toBe(cutOff);

    expect(seen).toHaveLength(kind === "items" ? 3 : 2);
  });

  test("returns an array of as many items as there are, and throws for more", async () => {
    expect(await list().toArray({ max: 3 })).toEqual([1, 2, 3]);
    await expect(list().toArray({ max: 4 })).rejects.toBe(cutOff);
  });
});

test("an array can be of a page of any size", async () => {
  const values = Array.from({ length: 300_000 }, (_, index) => index);

  expect(await listOf([values]).list.toArray({ max: 299_999 })).toHaveLength(299_999);
});

test("withResponse resolves to the first page with its response, for one request", async () => {
  const { list, starts } = listOf([[1], [2]]);

  const { data, response } = await list.withResponse();

  expect(data).toBe(await list);
  expect(response.status).toBe(200);
  expect(starts()).toEqual([undefined]);
});

async function collectInto(seen: unknown[], items: AsyncIterable<unknown>): Promise<void> {
  for await (const item of items) seen.push(item);
}

test("a million items need constant memory", async () => {
  const values = Array.from({ length: 500 }, (_, index) => index);
  const list = new PagedList<PageOf<number>>(async ({ start = 0 }) => {
    return answerOf({ values: [...values], start, isLastPage: start === 999_500, nextPageStart: start + 500 });
  });
  let count = 0;
  let peak = 0;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for await (const _ of list) {
    if (++count % 100_000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before);
  }

  expect(count).toBe(1_000_000);
  expect(peak).toBeLessThan(100_000_000);
});

describe("pageFault", () => {
  const page = { values: [], start: 10, isLastPage: false, nextPageStart: 20, size: 0, limit: 10 };

  test("is undefined for a page with a next page, and for the last one", () => {
    expect(pageFault(page, 10)).toBeUndefined();
    expect(pageFault({ ...page, isLastPage: true, nextPageStart: null }, 10)).toBeUndefined();
    expect(pageFault({ values: [], isLastPage: true }, 10)).toBeUndefined();
  });

  test.each([null, undefined])(
    "is undefined for a page at which the server truncates the list with %j",
    (nextPageStart) => {
      expect(pageFault({ ...page, nextPageStart }, 10)).toBeUndefined();
    },
  );

  test.each([null, undefined, 7, "page", [], {}, { values: [] }, { values: {}, isLastPage: true }])(
    "reports that %j is no page",
    (body) => {
      expect(pageFault(body, 0)).toBe("the body is not a page");
    },
  );

  const fault = "the nextPageStart of the page at 10 is not after it";
  const odd = { toString: null, valueOf: null };

  test.each([0, 10, 10.5, "next", "20", true, [20], odd])(
    "reports that the cursor %j does not move",
    (nextPageStart) => {
      expect(pageFault({ ...page, nextPageStart }, 10)).toBe(fault);
    },
  );

  test("accepts a start that is no number", () => {
    expect(pageFault({ ...page, start: odd }, 10)).toBeUndefined();
    expect(pageFault({ ...page, start: odd }, 20)).toBe("the nextPageStart of the page at 20 is not after it");
  });

  test("compares with the requested position and that of the page", () => {
    expect(pageFault({ ...page, start: 0, nextPageStart: 20 }, 20)).toContain("is not after it");
    expect(pageFault({ ...page, start: 30, nextPageStart: 20 }, 10)).toBe(fault);
    expect(pageFault({ ...page, start: undefined }, 10)).toBeUndefined();
  });
});

test("a list whose empty pages never end throws", async () => {
  let count = 0;
  const list = new PagedList<PageOf<number>>(async ({ start = 0 }) => {
    count++;
    return answerOf({ values: start === 5 ? [1] : [], start, isLastPage: false, nextPageStart: start + 1 });
  });

  await expect(collect(list)).rejects.toThrow("1001 pages in a row were empty");
  // The page with an item is the sixth.
  expect(count).toBe(6 + 1001);
});

test("toArray rejects a number with advice", async () => {
  await expect(listOf([[1]]).list.toArray(100 as never)).rejects.toThrow(
    new TypeError("toArray({ max }): max must be a non-negative number, got 100 instead of an object"),
  );
});
