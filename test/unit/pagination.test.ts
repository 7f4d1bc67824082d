import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PagedList, type PageOf } from "../../src/pagination.ts";

/** A list that gives out the pages in order, and the positions that were asked for. */
function listOf<Item>(pages: Item[][], lastCursor: null | undefined = null) {
  const starts: (number | undefined)[] = [];
  const list = new PagedList<PageOf<Item>>(async (start) => {
    starts.push(start);
    const index = starts.length - 1;
    const isLastPage = index === pages.length - 1;
    const cursor = isLastPage ? lastCursor : (index + 1) * 10;
    return {
      values: pages[index] ?? [],
      start: start ?? 0,
      isLastPage,
      ...(cursor !== undefined && { nextPageStart: cursor }),
    };
  });
  return { list, starts };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("PagedList", () => {
  test("asks for nothing before it is used", () => {
    expect(listOf([[1]]).starts).toEqual([]);
  });

  test("gives its first page when it is awaited, however often", async () => {
    const { list, starts } = listOf([[1, 2], [3]]);

    expect((await list).values).toEqual([1, 2]);
    expect((await list).values).toEqual([1, 2]);
    expect(starts).toEqual([undefined]);
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
    expect(Object.prototype.toString.call(failing)).toBe("[object PagedList]");
  });

  test("gives its pages", async () => {
    const { list } = listOf([[1, 2], [], [3]]);

    expect((await collect(list.pages())).map(({ values }) => values)).toEqual([[1, 2], [], [3]]);
  });

  test.each([null, undefined])("goes on until the last page, whose cursor is %s", async (lastCursor) => {
    const { list, starts } = listOf([[1, 2], [], [3]], lastCursor);

    expect(await collect(list)).toEqual([1, 2, 3]);
    expect(starts).toEqual([undefined, 10, 20]);
  });

  test("gives every item once and in order, however the list is split", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.integer()), { minLength: 1 }), async (pages) => {
        expect(await collect(listOf(pages).list)).toEqual(pages.flat());
      }),
    );
  });

  test("reads an array no further than asked", async () => {
    const { list, starts } = listOf([[1, 2], [3, 4], [5]]);

    expect(await list.toArray({ max: 3 })).toEqual([1, 2, 3]);
    expect(starts).toEqual([undefined, 10]);
    expect(await listOf([[1]]).list.toArray({ max: 3 })).toEqual([1]);
    expect(await list.toArray({ max: 0 })).toEqual([]);
    expect(starts).toHaveLength(2);
  });

  test.each([-1, Number.NaN])("refuses the max %d", async (max) => {
    await expect(listOf([[1]]).list.toArray({ max })).rejects.toThrow(
      new TypeError("toArray: max must be a number that is not negative"),
    );
  });

  test.each([undefined, null, 0, 10])("stops at a second page that says the next starts at %s", async (cursor) => {
    const list = new PagedList<PageOf<number>>(async (start) => ({
      values: [1],
      start: 0,
      isLastPage: false,
      nextPageStart: start === undefined ? 10 : (cursor as number | null),
    }));

    await expect(collect(list)).rejects.toThrow(
      new RangeError(`the page at 10 is not the last, but says that the next one starts at ${cursor}`),
    );
  });
});
