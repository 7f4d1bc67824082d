import type { OperationName } from "../../description/names.ts";
import type { Reply } from "../answer/reply-types.ts";
import type { MockRequest, OperationRequest } from "../journal/types.ts";
import type { Failure } from "./failures.ts";

/** What a program can have a mock do, and learn from it. It concerns this mock alone, and needs no `this`. */
export interface Steering {
  /**
   * Has an operation answer with something else than the description's first example. Several answers are given one after
   * the other, and the last one stays. They replace those of an earlier call for the same operation.
   *
   * An answer is one of these:
   *
   * - a status of the operation, for its first example;
   * - `{ status, example, headers }`, for another example, or with more headers;
   * - `{ status, body, headers }`, with a body of your own that the description allows;
   * - `{ status, body, headers, unchecked: true }`, with any status from 200 to 999 and any body;
   * - a function that gets the request and gives one of the above, or a promise of it.
   *
   * Of a page of a list, a request gets the part that its `start` and `limit` ask for. The items of the page are all that
   * there are from its own `start` on; without a `limit` there are 25 at once, or as many as the page's own `limit` says.
   *
   * A request that breaks the description is refused as ever, and takes no answer. Neither does one whose own header
   * `Prefer` chooses an answer, nor one that `fail` leaves without an answer.
   *
   * @param operation - The name of the operation.
   * @param answer - The first answer.
   * @param others - The answers after it.
   * @throws TypeError if there is no such operation, status or example, with those that there are, or if the description
   *   does not allow a body, with the places and rules. What a function gives is checked when it gives it: the mock answers
   *   500 with the fault, and logs it.
   *
   * @example
   * mock.reply("mergePullRequest", 409, 200);
   * mock.reply("getTag", { status: 404, example: "NoSuchTag" });
   * mock.reply("listBranches", { status: 429, headers: { "Retry-After": 1 } }, 200);
   * mock.reply("getTag", ({ parameters }) => (parameters.name === "v1" ? 200 : 404));
   * mock.reply("getProject", { status: 502, body: "<h1>Bad Gateway</h1>", unchecked: true });
   */
  reply<Name extends OperationName>(operation: Name, answer: Reply<Name>, ...others: Reply<Name>[]): void;
  /**
   * Breaks the connection of requests on an operation. Several failures come one after the other, and the last one stays.
   * They replace those of an earlier call for the same operation.
   *
   * - `"reset"`: the connection is reset before any answer.
   * - `"hang"`: there is never an answer. The connection stays open until the client ends it, or the mock stops.
   * - `"truncate"`: the status, the headers and half of the body come, then the connection ends. Of an answer without a
   *   body nothing comes.
   * - `{ delay }`: the answer comes after so many milliseconds.
   * - `"pass"`: nothing fails.
   *
   * With the last three the answer is the one that `reply` says, if it says one. The first two take none of its answers. A
   * request that breaks the description is refused as ever, and takes no failure.
   *
   * @param operation - The name of the operation.
   * @param failure - The first failure.
   * @param others - The failures after it.
   * @throws TypeError if there is no such operation or failure, with those that there are.
   *
   * @example
   * mock.fail("listBranches", "reset", "pass"); // only the first request fails
   * mock.fail("getTag", { delay: 500 });
   */
  fail(operation: OperationName, failure: Failure, ...others: Failure[]): void;
  /**
   * The requests that the mock got, in the order in which they came, also those that it refused: the newest 10 000, or
   * fewer if they have more than 32 MiB together. The array is always the same and grows. A body that was not read, such as
   * one for a path that there is not, is not among it. Without credentials, and without what the description calls a secret. The questions
   * that browsers ask before a request (preflights) are not among them, nor is what goes to `/-/`.
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
   * @throws TypeError if there is no such operation, with those whose names are near.
   *
   * @example
   * expect(mock.requestsOf("mergePullRequest").map(({ parameters }) => parameters.version)).toEqual([2, 3]);
   */
  requestsOf<Name extends OperationName>(operation: Name): OperationRequest<Name>[];
  /**
   * Forgets what `reply` and `fail` said, and all requests.
   *
   * @example
   * afterEach(() => mock.reset());
   */
  reset(): void;
}
