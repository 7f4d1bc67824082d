import type { OperationName } from "../description/names.ts";
import type { Failure } from "./incoming.ts";
import type { MockRequest, OperationRequest } from "./journal-types.ts";
import type { Reply } from "./reply-types.ts";

/** What a program can have a mock do, and read from it. It concerns this mock alone, and needs no `this`. */
export interface MockStubs {
  /**
   * Has an operation respond with something else than the description's example. Several replies are used one after the other,
   * and the last one stays. They replace those of an earlier call for the same operation.
   *
   * A reply is one of these:
   *
   * - a status of the operation, for the example that fits the request;
   * - `{ status, example, patch, headers }`, for another example, with members merged into it, or with more headers;
   * - `{ status, body, headers }`, with a body of your own that the description allows;
   * - `{ status, body, headers, unchecked: true }`, with any status from 200 to 999 and any body;
   * - a function of the request that returns one of the above, or a promise of it.
   *
   * Of a page of a list, a request gets the part that its `start` and `limit` ask for. The items of the page are all that
   * there are from its own `start` on; without a `limit` there are 25 at once, or as many as the page's own `limit` says.
   *
   * A request that is rejected uses no reply. Neither does one whose own header `Prefer` chooses a response, nor one that
   * `fail` leaves without a response.
   *
   * @param operation - The name of the operation.
   * @param reply - The first reply.
   * @param others - The replies after it.
   * @throws TypeError if the operation, status or example is unknown, with the known ones, or if the description does not
   *   allow a body, with the places and rules. What a function returns is checked then: the mock responds with 500 and the
   *   fault, and logs it.
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
   * They replace those of an earlier call for the same operation.
   *
   * - `"reset"`: the connection is reset before any response.
   * - `"hang"`: there is never a response. The connection stays open until the client ends it, or the mock stops.
   * - `"truncate"`: the status, the headers and half of the body come, then the connection ends. Of a response without a
   *   body nothing comes.
   * - `{ delay }`: the response comes after so many milliseconds.
   * - `"pass"`: nothing fails.
   *
   * `mock.fetch` rejects with a `TypeError` for `"reset"`, as `fetch` does, and its body fails in the middle for `"truncate"`.
   *
   * With the last three the response is the one of `reply`, if there is one. The first two use none. A request that is
   * rejected uses no failure.
   *
   * @param operation - The name of the operation.
   * @param failure - The first failure.
   * @param others - The failures after it.
   * @throws TypeError if the operation or a failure is unknown, with the known ones.
   *
   * @example
   * mock.fail("listBranches", "reset", "pass"); // only the first request fails
   * mock.fail("getTag", { delay: 500 });
   */
  fail(operation: OperationName, failure: Failure, ...others: Failure[]): void;
  /**
   * The requests that the mock received, in order, also those that it rejected: the newest 10,000, or fewer if they hold more
   * than 32 MiB of memory. The array is always the same and grows. A body that was not read, such as one for an unknown path,
   * is not among it. Without credentials, and without what the description calls a secret. Preflights of browsers are not
   * among them, nor is what goes to `/-/`.
   *
   * @example
   * const [first] = mock.requests;
   * expect(first).toMatchObject({ operation: "getTag", parameters: { name: "v1" }, status: 200 });
   */
  readonly requests: readonly MockRequest[];
  /**
   * The requests for one operation, as they are now.
   *
   * @param operation - The name of the operation.
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
