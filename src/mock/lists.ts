import type { DescribedOperation } from "../description/operations.ts";
import type { Given, MockResponse } from "./exchange.ts";
import { isObject, type JsonObject } from "./json.ts";

/** How many items servers return by default, and at most. */
const usualLimit = 25;
const highestLimit = 1000;

/** Of the response of a list, the part that a request asks for. Any other response stays as it is. */
export function pageOf(response: MockResponse, { operation, query }: Given): MockResponse {
  const isList = operation.parameters.some(({ in: place, name }) => place === "query" && name === "start");
  if (!isList || response.status !== 200 || typeof response.body !== "string") return response;
  const body = parsed(response.body);
  // The list of a folder is a page in a body.
  const page = isObject(body) && "children" in body ? body.children : body;
  if (!isObject(page) || typeof page.isLastPage !== "boolean") return response;
  const name = Array.isArray(page.values) ? "values" : "lines";
  const items = page[name];
  if (!Array.isArray(items)) return response;
  const part = partOf(page, name, items, query, operation);
  if (part === page) return response;
  return { ...response, body: JSON.stringify(page === body ? part : { ...Object(body), children: part }) };
}

/**
 * The part of a page that is asked for. The items that there are begin at the `start` of the page. The part with the last of them
 * ends as the page does.
 */
function partOf(
  page: JsonObject,
  name: string,
  all: readonly unknown[],
  query: URLSearchParams,
  operation: DescribedOperation,
): object {
  const askedStart = numberIn(query.get("start"));
  const askedLimit = Math.min(numberIn(query.get("limit")) ?? 0, highestLimit);
  const first = typeof page.start === "number" ? page.start : 0;
  const own = typeof page.limit === "number" ? page.limit : Number.POSITIVE_INFINITY;
  const limit = askedLimit || Math.max(own, usualLimit);
  if (askedStart === undefined && askedLimit === 0 && all.length <= limit) return page;
  const start = Math.max(askedStart ?? first, first);
  const items = all.slice(start - first, start - first + limit);
  const end = start + items.length;
  const { isLastPage, nextPageStart, ...others } = page;
  const isInside = end < first + all.length;
  // Whoever follows what the page says gets no further.
  const isStuck = start > first && typeof nextPageStart === "number" && nextPageStart <= start;
  const ownEnd = { isLastPage, ...("nextPageStart" in page && { nextPageStart }) };
  return {
    ...others,
    [name]: items,
    size: items.length,
    ...("limit" in page && { limit }),
    start,
    ...(isInside ? { isLastPage: false, nextPageStart: end } : isStuck ? lastEnd(operation) : ownEnd),
  };
}

/** How the last page of a list ends, for which servers have two ways. */
function lastEnd({ responses }: DescribedOperation): object {
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
