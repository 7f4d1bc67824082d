import type { DescribedOperation } from "../description/operations.ts";
import type { MockResponse } from "./incoming.ts";

/** The part of a list that a request asks for. */
interface Part {
  start: number | undefined;
  limit: number | undefined;
}

/** What a page says about itself, beside its items. */
interface Page {
  start?: unknown;
  limit?: unknown;
  isLastPage: boolean;
  nextPageStart?: unknown;
}

/** How a page ends. */
type Ending = Pick<Page, "isLastPage" | "nextPageStart">;

/** How many items servers return by default, and at most. */
const usualLimit = 25;
const highestLimit = 1000;

/** Of the response of a list, the part that a request asks for. Any other response stays as it is. */
export function pageOf(response: MockResponse, query: URLSearchParams, operation: DescribedOperation): MockResponse {
  if (!isList(operation) || response.status !== 200 || typeof response.body !== "string") return response;
  const body = parsed(response.body);
  const asked = {
    start: numberIn(query.get("start")),
    limit: Math.min(numberIn(query.get("limit")) ?? 0, highestLimit) || undefined,
  };
  const part = partOf(body, asked, lastEnding(operation));
  return part === body ? response : { ...response, body: JSON.stringify(part) };
}

/**
 * Of a body that is a page, or has one in it, the part that is asked for. The items that there are begin at the `start` of
 * the body. The part with the last of them ends as the body does.
 *
 * @param last - How the list ends, for a part behind a body that says that others follow.
 */
function partOf(body: unknown, asked: Part, last: Ending): unknown {
  const { values, lines, children, isLastPage } = Object(body);
  if (children !== undefined) {
    const part = partOf(children, asked, last);
    return part === children ? body : { ...Object(body), children: part };
  }
  const name = Array.isArray(values) ? "values" : "lines";
  const items: unknown = name === "values" ? values : lines;
  return Array.isArray(items) && typeof isLastPage === "boolean" ? cut(Object(body), name, items, asked, last) : body;
}

function cut(page: Page, name: string, all: readonly unknown[], asked: Part, last: Ending): object {
  const first = typeof page.start === "number" ? page.start : 0;
  const own = typeof page.limit === "number" ? page.limit : Number.POSITIVE_INFINITY;
  const limit = asked.limit ?? Math.max(own, usualLimit);
  if (asked.start === undefined && asked.limit === undefined && all.length <= limit) return page;
  const start = Math.max(asked.start ?? first, first);
  const items = all.slice(start - first, start - first + limit);
  const end = start + items.length;
  const isInside = end < first + all.length;
  const { isLastPage: _, nextPageStart: __, ...others } = page;
  return {
    ...others,
    [name]: items,
    size: items.length,
    ...("limit" in page && { limit }),
    start,
    ...(isInside ? { isLastPage: false, nextPageStart: end } : endingAt(start, first, page, last)),
  };
}

/** How a part ends that has nothing of the body behind it. */
function endingAt(start: number, first: number, { isLastPage, ...page }: Page, last: Ending): Ending {
  const { nextPageStart } = page;
  // Whoever follows what the body says gets no further.
  if (start > first && typeof nextPageStart === "number" && nextPageStart <= start) return last;
  return "nextPageStart" in page ? { isLastPage, nextPageStart } : { isLastPage };
}

/** Whether an operation returns a list in pages. */
export function isList({ parameters }: DescribedOperation): boolean {
  return parameters.some(({ in: place, name }) => place === "query" && name === "start");
}

/** How the last page of a list ends, for which servers have two ways. */
function lastEnding({ responses }: DescribedOperation): Ending {
  const contents = responses.filter(({ status }) => status === 200).flatMap(({ contents }) => contents);
  const bodies = contents.flatMap(({ examples }) => examples).map(({ value }) => Object(value));
  const isNull = bodies.some((body) => body.isLastPage && "nextPageStart" in body);
  return { isLastPage: true, ...(isNull && { nextPageStart: null }) };
}

/** The number that a parameter of the query is, if it is there. What is no number is rejected before. */
function numberIn(parameter: string | null): number | undefined {
  return parameter === null ? undefined : Number(parameter);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
