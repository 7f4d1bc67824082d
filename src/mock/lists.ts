import type { Given, MockResponse } from "./exchange.ts";
import { attempt, isObject, type JsonObject } from "./json.ts";

/** How many items servers return by default, and at most. */
const usualLimit = 25;
const highestLimit = 1000;

/** Of the response of a list, the part that a request asks for. Any other response stays as it is. */
export function pageOf(response: MockResponse, { operation, parameters }: Given): MockResponse {
  const isList = operation.parameters.some(({ in: place, name }) => place === "query" && name === "start");
  if (!isList || response.status !== 200 || typeof response.body !== "string") return response;
  const text = response.body;
  const body: unknown = attempt(() => JSON.parse(text), undefined);
  // The list of a folder is a page in a body.
  const page = isObject(body) && "children" in body ? body.children : body;
  const name = ["values", "lines"].find((one) => Array.isArray(Object(page)[one]));
  if (!isObject(page) || !name || typeof page.isLastPage !== "boolean") return response;
  const part = partOf(page, name, parameters);
  if (part === page) return response;
  return { ...response, body: JSON.stringify(page === body ? part : { ...Object(body), children: part }) };
}

/**
 * The part of a page that is asked for. The items that there are begin at the `start` of the page. The part with the last of them
 * ends as the page does.
 */
function partOf(page: JsonObject, name: string, parameters: Given["parameters"]): object {
  const all: readonly unknown[] = [page[name]].flat();
  // Of several values, servers read the first.
  const [askedStart, askedLimit = 0] = ["start", "limit"].map((one) => [parameters[one]].flat()[0]);
  const first = Number(page.start ?? 0);
  const limit = Math.min(Number(askedLimit), highestLimit) || Math.max(Number(page.limit ?? all.length), usualLimit);
  if (askedStart === undefined && !askedLimit && all.length <= limit) return page;
  const start = Math.max(Number(askedStart ?? first), first);
  const items = all.slice(start - first, start - first + limit);
  const end = start + items.length;
  const { nextPageStart, ...others } = page;
  const isInside = end < first + all.length;
  // Whoever follows what the page says gets no further.
  const isStuck = start > first && typeof nextPageStart === "number" && nextPageStart <= start;
  return {
    ...others,
    [name]: items,
    size: items.length,
    ...("limit" in page && { limit }),
    start,
    ...(isInside && { isLastPage: false, nextPageStart: end }),
    ...(!isInside && (isStuck ? { isLastPage: true } : "nextPageStart" in page && { nextPageStart })),
  };
}
