import type { Mock, MockRequest } from "bitbucket-dc/mock";

/** What a test of a user tells a mock. It is compiled by compilers whose libraries have no `Symbol.asyncDispose`. */
export function steer(mock: Mock): readonly MockRequest[] {
  mock.reply("mergePullRequest", 409, { status: 429, headers: { "Retry-After": 1 } }, 200);
  mock.reply("getTag", { status: 404, example: "NoSuchTag" }, () => 200, { status: 502, body: "", unchecked: true });
  mock.reply("getTag", async ({ parameters }) => (parameters.name === "v1" ? 200 : { status: 404 }));
  mock.fail("getTag", "reset", { delay: 10 }, "pass");

  // @ts-expect-error: the operation does not answer this status
  mock.reply("getTag", 418);
  // @ts-expect-error: a tag has more fields
  mock.reply("getTag", { status: 200, body: { id: "refs/tags/v1" } });
  // @ts-expect-error: there is no such failure
  mock.fail("getTag", "refuse");
  // @ts-expect-error: the operation has no such parameter
  void mock.requestsOf("getTag")[0]?.parameters.tagName;

  return [...mock.requests, ...mock.requestsOf("getTag")];
}
