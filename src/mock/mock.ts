import { warmUp } from "../description/schema-check.ts";
import { type Example, example } from "./example.ts";
import { fetchFrom, type MockFetch } from "./fetch.ts";
import type { Listening, ListenOptions } from "./listening.ts";
import type { Replay } from "./replay.ts";
import type { Responder } from "./respond.ts";
import { shown } from "./shown.ts";
import type { MockStubs } from "./stub-types.ts";
import { createStubs } from "./stubs.ts";

/** A mock of a Bitbucket server that responds to requests without a port. */
export interface FetchMock extends MockStubs {
  /**
   * Responds to a request as a server would: a function like `fetch`, for the option of that name of a client, or for
   * interception libraries. Any host will do, and any context path before `/rest`.
   *
   * @example
   * const bitbucket = createBitbucketClient({ baseUrl: "https://bitbucket.example.com", fetch: mock.fetch });
   * http.all("https://bitbucket.example.com/*", ({ request }) => mock.fetch(request)); // with MSW
   */
  fetch: MockFetch;
  /** Returns a copy of an example of the description, as `example` does. */
  example: Example;
  /**
   * Has the mock respond with recorded exchanges, found by method, path and query: several of the same one after the other,
   * and the last one stays. What was not recorded gets an example, or 501 with `{ only: true }`. Secrets in the recording are
   * not sent.
   *
   * @example
   * await mock.replay("traffic.har");
   */
  replay: Replay;
  /**
   * Has the mock listen on a port, in Node.
   *
   * @throws TypeError if the host is empty.
   * @throws Error if the port is already in use or invalid, or if the host is not one of this machine.
   */
  listen(options?: ListenOptions): Promise<Listening>;
}

export interface CreateMockOptions {
  /**
   * Whether requests are judged by the letter of the description. By default they are read as servers read them: enums in any
   * case, `null` and empty values as if left out, numbers and booleans in strings, and members that servers ignore unchecked.
   */
  strict?: boolean;
  /** Logs a line for each request that the mock rejects, with the reason. Nothing is logged by default. */
  log?: (line: string) => void;
}

/**
 * Creates a mock of a Bitbucket server, which responds with the description's examples, unless `reply` says otherwise, and
 * rejects requests that do not match the description. It keeps no state, and each mock is configured on its own.
 *
 * @throws TypeError if an option is unknown or of the wrong type.
 *
 * @example
 * const mock = createMock();
 * const bitbucket = createBitbucketClient({ baseUrl: "https://bitbucket.example.com", fetch: mock.fetch });
 * mock.reply("getTag", 404);
 */
export function createMock(options: CreateMockOptions = {}): FetchMock {
  return newMock("createMock", options, ["strict", "log"]);
}

/** @param known - The options that the caller has. */
export function newMock(caller: string, options: CreateMockOptions, known: readonly string[]): FetchMock {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`${caller}: unknown option ${shown(unknown)}; known options: ${known.join(", ")}`);
  const { strict = false, log } = options;
  if (typeof strict !== "boolean") throw new TypeError(`${caller}: strict must be a boolean`);
  if (log !== undefined && typeof log !== "function") throw new TypeError(`${caller}: log must be a function`);
  warmUp();
  const stubs = createStubs();
  const responder: Responder = { stubs, isStrict: strict, log };
  const { reply, fail, requests, reset } = stubs;
  // It returns those whose operation has the name.
  const requestsOf = stubs.requestsOf as MockStubs["requestsOf"];
  const listen = async (place?: ListenOptions) => {
    // Other runtimes than Node have no use for it.
    const server = await import("./server.ts");
    return server.listenFor(responder, place);
  };
  const { replay } = stubs.recording;
  return { fetch: fetchFrom(responder), reply, fail, requests, requestsOf, reset, example, replay, listen };
}
