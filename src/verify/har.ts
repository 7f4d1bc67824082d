import type { Exchange } from "./exchange.ts";
import { recordedAnswer, recordedRequest } from "./har-body.ts";
import type { HarEntry, HarResponse } from "./har-entry.ts";
import { readJson } from "./json.ts";

/**
 * The exchanges in a HAR file, one after the other.
 *
 * @param headerNames - The headers of requests that are read.
 * @throws Error that names the file, if it cannot be read or is no HAR.
 */
export async function* readHar(file: string, headerNames: readonly string[]): AsyncGenerator<Exchange> {
  const { entries } = Object(Object(readJson(file)).log);
  if (!Array.isArray(entries)) throw new Error(`${file} is not HAR: it has no log with entries`);
  for (const [index, entry] of entries.entries()) {
    const { request, response }: HarEntry = Object(entry);
    const { method, url } = Object(request);
    const { headers, body } = await recordedRequest(Object(request), headerNames);
    const answer = recordedAnswer(Object(response));
    yield { index, method: `${method}`, url: `${url}`, headers, body, status: statusOf(Object(response)), answer };
  }
}

/** The status of a whole answer, or 0. Who has none to write, writes 0, -1 or nothing. */
function statusOf({ status, _error }: HarResponse): number {
  return typeof status === "number" && status > 0 && !_error ? status : 0;
}
