import type { OperationName } from "../description/names.ts";
import type { Deliver } from "./deliver.ts";
import type { Example } from "./example.ts";
import type { Failure } from "./exchange.ts";
import type { MockFetch } from "./fetch.ts";
import type { MockRequest, OperationRequest, Reply } from "./operation-types.ts";
import type { Replay } from "./replay.ts";
import type { Listening, ListenOptions } from "./server.ts";

/** What a program can have a mock do, and read from it. It concerns this mock alone, and needs no `this`. */
export interface MockStubs {
  /**
   * Has an operation respond with something else than the description's example. Several replies are used one after the other,
   * and the last one stays. They replace those of an earlier call for the same operation. A reply is one of these:
   *
   * - a status of the operation, for the example that fits the request;
   * - `{ status, example, patch, headers }`, for another example, with members merged into it, or with more headers;
   * - `{ status, body, headers }`, with a body of your own that the description allows;
   * - `{ status, body, headers, unchecked: true }`, with any status from 200 to 999 and any body;
   * - a function of the request that returns one of the above, or a promise of it.
   *
   * Of a page of a list, a request gets the part that its `start` and `limit` ask for. A request that is rejected uses no
   * reply. Neither does one whose own header `Prefer` chooses a response, nor one that `fail` leaves without a response.
   *
   * @throws TypeError if the operation, status or example is unknown, with the known ones, or if the description does not
   *   allow a body, with the places and rules. What a function returns is checked later and leads to 500.
   *
   * @example
   * mock.reply("mergePullRequest", 409, 200);
   * mock.reply("getTag", { status: 404, example: "NoSuchTag" });
   * mock.reply("createRepository", { status: 201, patch: { slug: "cranes" } });
   * mock.reply("listBranches", { status: 429, headers: { "Retry-After": 1 } }, 200);
   * mock.reply("getTag", ({ parameters }) => (parameters.name === "v1" ? 200 : 404));
   * mock.reply("getProject", { status: 502, body: "<h1>Bad Gateway</h1>", unchecked: true });
   */
  reply<Name extends OperationName>(operation: Name, reply: Reply<Name>, ...others: Reply<Name>[]): void;
  /**
   * Breaks the connection of requests on an operation. Several failures come one after the other, and the last one stays.
   * They replace those of an earlier call for the same operation. A request that is rejected uses none.
   *
   * `mock.fetch` rejects with a `TypeError` for `"reset"`, as `fetch` does, and its body fails in the middle for `"truncate"`.
   *
   * @throws TypeError if the operation or a failure is unknown, with the known ones.
   *
   * @example
   * mock.fail("listBranches", "reset", "pass"); // only the first request fails
   * mock.fail("getTag", { delay: 500 });
   */
  fail(operation: OperationName, failure: Failure, ...others: Failure[]): void;
  /**
   * The requests that the mock received, in order, also those that it rejected, without credentials and secrets: the
   * newest 10,000, or fewer if they hold more than 32 MiB of memory. The array is always the same. Bodies that were not read,
   * preflights of browsers, and requests to `/-/` are not among them.
   *
   * @example
   * const [first] = mock.requests;
   * expect(first).toMatchObject({ operation: "getTag", parameters: { name: "v1" }, status: 200 });
   */
  readonly requests: readonly MockRequest[];
  /**
   * The requests for one operation, as they are now.
   *
   * @throws TypeError if the operation is unknown, with similar names.
   *
   * @example
   * expect(mock.requestsOf("mergePullRequest").map(({ parameters }) => parameters.version)).toEqual([2, 3]);
   */
  requestsOf<Name extends OperationName>(operation: Name): OperationRequest<Name>[];
  /**
   * Forgets what `reply`, `fail` and `replay` configured, and all requests.
   *
   * @example
   * afterEach(() => mock.reset());
   */
  reset(): void;
}

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
   * Has the mock respond with the exchanges of a HAR, or of a file with one, in Node. They are found by method, path and query:
   * several of the same one after the other, and the last one stays. What was not recorded gets an example, or 501 with
   * `{ only: true }`. Secrets in the recording are not sent.
   *
   * @throws TypeError if it is not a HAR.
   *
   * @example
   * await mock.replay("traffic.har");
   */
  replay: Replay;
  /** Has the mock listen on a port, in Node, with the errors of `startMock`. */
  listen(options?: ListenOptions): Promise<Listening>;
}

/** A mock of a Bitbucket server that listens on a port. `await using` stops it at the end of the block. */
export interface Mock extends Omit<FetchMock, "listen">, Listening {
  /**
   * Delivers an event to a receiver, as a server does that has a webhook for it.
   *
   * @param eventKey - The event, which decides on the body.
   * @param url - The address of the receiver.
   * @returns The response of the receiver, whatever that is.
   * @throws TypeError if the event, an example or an option is unknown, or if the payload does not match the description.
   * @throws Error if the receiver does not respond in time.
   *
   * @example
   * const { status } = await mock.deliver("pr:opened", "http://127.0.0.1:3000/hook", { secret: "example" });
   */
  deliver: Deliver;
}
