import { expectTypeOf } from "vitest";
import type { PullRequest } from "../../src/index.ts";
import {
  type DeepReadonly,
  type Failure,
  type MockRequest,
  type OperationRequest,
  prefer,
  startMock,
} from "../../src/mock/index.ts";

prefer("getTag", 404);
prefer("getTag", 404, "NoSuchTag");
prefer("deleteBranch", 204);

// @ts-expect-error: there is no such operation
prefer("getTags", 404);
// @ts-expect-error: the operation does not answer this status
prefer("getTag", 418);
// @ts-expect-error: the status has no such example
prefer("getTag", 404, "AnnotatedTag");
// @ts-expect-error: an answer without a body has no examples
prefer("deleteBranch", 204, "NoContent");

await using mock = await startMock();
const { reply, fail, requestsOf } = mock;
const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "0a943a29376f" } as const;
const headers = { "Retry-After": 1 };

reply("mergePullRequest", 409, 200);
reply("getTag", { status: 404 }, { status: 404, example: "NoSuchTag" }, 200);
reply("getTag", { status: 429, headers }, { status: 200, body: { ...tag, hash: null }, headers });
reply("getArchive", { status: 200, body: "text" }, { status: 200, body: new Uint8Array(3) });
reply("getTag", { status: 502, body: "<h1>Bad Gateway</h1>", unchecked: true }, { status: 599, unchecked: true });
reply("getTag", () => 404);
reply("getTag", async ({ parameters: { name } }) => ({ status: 200, body: { ...tag, id: `refs/tags/${name}` } }));
reply("getTag", ({ operation }: { operation: "getTag" }) => ({ status: operation.length, unchecked: true }));
reply("createTag", (request) => (request.body === null ? { status: 400, example: "TagNameInvalid" } : 200));

// @ts-expect-error: there is no such operation
reply("getTags", 404);
// @ts-expect-error: there is no answer
reply("getTag");
// @ts-expect-error: the operation does not answer this status
reply("getTag", 200, 418);
// @ts-expect-error: the operation does not answer this status, which is not lifted
reply("getTag", { status: 418, body: "short and stout", unchecked: false });
// @ts-expect-error: the status has no such example
reply("getTag", { status: 404, example: "AnnotatedTag" });
// @ts-expect-error: the body lacks fields
reply("getTag", { status: 200, body: { id: "v1" } });
// @ts-expect-error: the body is that of another status
reply("getTag", { status: 404, body: tag });
// @ts-expect-error: a file is text or bytes
reply("getArchive", { status: 200, body: { id: "v1" } });
// @ts-expect-error: the answer has no body
reply("deleteBranch", { status: 204, body: "" });
// @ts-expect-error: a function does not give another status
reply("getTag", () => 418);
// @ts-expect-error: a function does not give another example
reply("getTag", async () => ({ status: 404, example: "AnnotatedTag" }));
// @ts-expect-error: the operation has no such parameter
reply("getTag", ({ parameters }) => (parameters.tagName ? 200 : 404));

fail("getTag", "reset", "hang", "truncate", { delay: 100 }, "pass");
const failures: Failure[] = ["reset", { delay: 1 }];

// @ts-expect-error: there is no such operation
fail("getTags", "reset");
// @ts-expect-error: there is no failure
fail("getTag");
// @ts-expect-error: there is no such failure
fail("getTag", "timeout");
// @ts-expect-error: a delay has milliseconds
fail("getTag", { delay: "1 s" });

const all: readonly MockRequest[] = mock.requests;
const merges: OperationRequest<"mergePullRequest">[] = requestsOf("mergePullRequest");
const versions = merges.map(({ parameters }) => [parameters.version, parameters.pullRequestId, parameters.projectKey]);
const some: MockRequest[] = [...all, ...merges];
console.log(versions, some, failures, all[0]?.parameters.anything, requestsOf("getCluster")[0]?.status);

// @ts-expect-error: there is no such operation
requestsOf("getTags");
// @ts-expect-error: the operation has no such parameter
merges[0]?.parameters.name;
// @ts-expect-error: an operation without parameters has none
requestsOf("getCluster")[0]?.parameters.name;
// @ts-expect-error: the requests are the mock's
mock.requests.push({});

const fixture = { size: 1, limit: 25, isLastPage: true, start: 0, values: [tag] } as const;
reply("listTags", { status: 200, body: fixture });
reply("createRepository", { status: 201, patch: { slug: "cranes", project: { name: "Port" } } });
// @ts-expect-error: a patch has members of the body
reply("createRepository", { status: 201, patch: { slug: 5 } });
reply("createBranch", ({ body }) => (body.name.startsWith("x") ? 400 : 200));
const names: (string | undefined)[] = requestsOf("createBranch").map(({ body }) => body?.name);
const displayIds: string[] = [mock.example("getTag", 200).displayId, ...names.flatMap((name) => name ?? [])];
console.log(displayIds, mock.example("pr:opened").pullRequest.id);

// An open enum stays one, and files stay files.
expectTypeOf<DeepReadonly<PullRequest["state"]>>().toEqualTypeOf<PullRequest["state"]>();
expectTypeOf<DeepReadonly<{ files: Blob | ArrayBuffer }>>().toEqualTypeOf<{ readonly files: Blob | ArrayBuffer }>();
