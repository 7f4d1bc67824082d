import { RequestError } from "../description/request-error.ts";
import type { Incoming, MockResponse } from "./exchange.ts";
import { attempt } from "./json.ts";
import { maskFields, maskText } from "./masks.ts";
import { checkOptions, shown } from "./shown.ts";

/** Recorded traffic, as browsers save it and proxies write it. */
export interface Har {
  readonly log: { readonly entries: readonly HarEntry[] };
}

/** An exchange of recorded traffic, as far as it is replayed. */
export interface HarEntry {
  readonly request: { readonly method: string; readonly url: string };
  readonly response: {
    readonly status: number;
    readonly headers?: readonly { readonly name: string; readonly value: string }[];
    readonly content?: { readonly mimeType?: string; readonly text?: string; readonly encoding?: string };
  };
}

/** How recorded traffic is replayed. */
export interface ReplayOptions {
  /** Whether a request that was not recorded gets 501. By default it gets an example of the description. */
  only?: boolean;
}

/** The function of a mock that replays a recording. */
export type Replay = (har: string | URL | Har, options?: ReplayOptions) => Promise<void>;

/** What is replayed. */
export class Recording {
  readonly #responses = new Map<string, MockResponse[]>();
  #isOnly = false;

  async replay(har: string | URL | Har, options: ReplayOptions = {}): Promise<void> {
    checkOptions("replay", options, ["only"]);
    const isFile = typeof har === "string" || har instanceof URL;
    const { entries } = Object(Object(isFile ? await readHar(har) : har).log);
    if (!Array.isArray(entries)) throw new TypeError("replay: invalid HAR: log.entries must be an array");
    this.#responses.clear();
    this.#isOnly = options.only ?? false;
    for (const [index, entry] of entries.entries()) {
      const [key, response] = exchangeOf(entry, index);
      // Anything else of a server, such as a page, is no part of its API.
      if (!key.includes("/rest/") || response.status < 200) continue;
      this.#responses.set(key, [...(this.#responses.get(key) ?? []), response]);
    }
  }

  /**
   * The recorded response to a request, if there is one.
   *
   * @throws RequestError with 501 if there is none and only recorded ones are replayed.
   */
  take({ method, target }: Pick<Incoming, "method" | "target">): MockResponse | undefined {
    const found = this.#responses.get(keyOf(method, new URL(`http://mock.invalid${target}`))) ?? [];
    const response = found.length > 1 ? found.shift() : found[0];
    if (response || !this.#isOnly) return response;
    const message = `No recorded response for ${shown(`${method} ${target}`)}.`;
    throw new RequestError(501, "Not Implemented", [{ message }]);
  }

  clear(): void {
    this.#responses.clear();
    this.#isOnly = false;
  }
}

async function readHar(file: string | URL): Promise<unknown> {
  // Bundlers for browsers would not find the module if it was imported.
  const { readFile } = process.getBuiltinModule("node:fs/promises");
  return JSON.parse(await readFile(file, "utf8"));
}

/** Headers that belong to the connection or to the person who recorded, or that the mock sets itself. */
const unsent =
  /^(:.*|content-length|content-encoding|transfer-encoding|connection|keep-alive|set-cookie.*|date|access-control-.*|x-ausername)$|token|secret|session|auth|cookie/;

function exchangeOf({ request, response }: HarEntry, index: number): [key: string, response: MockResponse] {
  if (!request || !URL.canParse(request.url) || typeof response?.status !== "number")
    throw new TypeError(`replay: invalid HAR: log.entries[${index}] has no request or response`);
  const sent = (response.headers ?? []).map(({ name, value }) => [name.toLowerCase(), value] as const);
  const headers = Object.fromEntries(sent.filter(([name]) => !unsent.test(name)));
  const body = bodyOf(response.content ?? {}, headers["content-type"]);
  return [keyOf(request.method, new URL(request.url)), { status: response.status, headers, body }];
}

/** The body of a recorded response, without secrets. */
function bodyOf(
  { text = "", encoding, mimeType = "" }: NonNullable<HarEntry["response"]["content"]>,
  type = mimeType,
): string | Uint8Array {
  const bytes = encoding === "base64" ? Uint8Array.from(atob(text), (one) => one.charCodeAt(0)) : undefined;
  if (!/json/i.test(type)) return bytes ?? text;
  const json = bytes ? new TextDecoder().decode(bytes) : text;
  return attempt(() => JSON.stringify(maskFields(JSON.parse(json))), maskText(json));
}

/** What finds a response again: method, path without the context path of its server, and query in any order. */
function keyOf(method: string, { pathname, searchParams }: URL): string {
  searchParams.sort();
  const path = pathname.replace(/^.*?(?=\/rest\/)/, "");
  return `${method.toUpperCase().replace("HEAD", "GET")} ${path}?${searchParams}`;
}
