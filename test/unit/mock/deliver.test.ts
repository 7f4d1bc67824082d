import { createServer } from "node:http";
import { expect, test } from "vitest";
import { listen } from "../../../scripts/listen.ts";
import { deliver } from "../../../src/mock/deliver.ts";
import type { EventPayload } from "../../../src/webhooks/index.ts";
import { startServer } from "../../http-server.ts";

const repository: EventPayload<"repo:refs_changed">["repository"] = {
  slug: "tide-tables",
  id: 43,
  name: "Tide Tables",
  scmId: "git",
  state: "AVAILABLE",
  statusMessage: "Available",
  forkable: true,
  public: false,
  project: { key: "HRB", id: 7, name: "Harbour", type: "NORMAL" },
};
const push: EventPayload<"repo:refs_changed"> = {
  actor: { name: "mira", id: 101, displayName: "Mira Okafor", active: true, slug: "mira", type: "NORMAL" },
  repository,
  changes: [],
};

test("a custom payload is delivered", async () => {
  const { url, requests } = await startServer((_, response) => response.end("thanks"));

  expect(await deliver("repo:refs_changed", url, { payload: push })).toEqual({ status: 200, body: "thanks" });
  expect(JSON.parse(requests[0]?.body ?? "")).toEqual(push);
});

test("a payload that does not match the description is rejected with the violation", async () => {
  // A program without types may give anything.
  const wrong = { ...push, changes: "main", actor: null } as never;

  await expect(deliver("repo:refs_changed", "http://127.0.0.1:9", { payload: wrong })).rejects.toThrow(
    "deliver: the payload does not match the schema of repo:refs_changed: payload/actor must be an object; payload/changes must be an array",
  );
  await expect(deliver("repo:refs_changed", "http://127.0.0.1:9", { payload: null as never })).rejects.toThrow(
    "deliver: the payload does not match the schema of repo:refs_changed: payload must be an object",
  );
});

test("an unknown event is rejected with the known ones", async () => {
  for (const wrong of ["pr:open", "toString"]) {
    // @ts-expect-error: a program without types may say anything
    await expect(deliver(wrong, "http://127.0.0.1:9")).rejects.toThrow(
      new RegExp(`^deliver: unknown event "${wrong}"; known: diagnostics:ping, .*, pr:opened, .*repo:secret_detected$`),
    );
    // @ts-expect-error: the same goes where there is a payload
    await expect(deliver(wrong, "http://127.0.0.1:9", { payload: {} })).rejects.toThrow("unknown event");
  }
});

test("an unknown example is rejected with the known ones", async () => {
  await expect(
    // @ts-expect-error: a program without types may say anything
    deliver("pr:comment:added", "http://127.0.0.1:9", { example: "PullRequestOpened" }),
  ).rejects.toThrow(
    new TypeError(
      'deliver: pr:comment:added has no example "PullRequestOpened"; known: PullRequestCommentAdded, PullRequestReplyAdded',
    ),
  );
});

test("an example and a payload are rejected together", async () => {
  await expect(
    deliver("repo:refs_changed", "http://127.0.0.1:9", { example: "BranchPushed", payload: push }),
  ).rejects.toThrow(new TypeError("deliver: pass either example or payload, not both"));
});

test("an empty secret is rejected", async () => {
  await expect(deliver("pr:opened", "http://127.0.0.1:9", { secret: "" })).rejects.toThrow(
    new TypeError("secret is empty or missing"),
  );
});

test("a missing receiver is an error", async () => {
  const { url, close } = await listen(createServer());
  await close();

  await expect(deliver("pr:opened", url)).rejects.toThrow(`deliver: cannot connect (ECONNREFUSED) to ${url}`);
  await expect(deliver("pr:opened", "nowhere")).rejects.toThrow(new TypeError('deliver: "nowhere" is not a URL'));
});

test("a redirect is not followed", async () => {
  const { url, requests } = await startServer((_, response) => response.writeHead(302, { Location: "/other" }).end());

  expect(await deliver("pr:opened", url)).toEqual({ status: 302, body: "" });
  expect(requests).toHaveLength(1);
});

test("a receiver that closes the connection, or takes too long, does not respond", async () => {
  const { url } = await startServer((request, response) => {
    if (request.headers["x-close"]) response.socket?.destroy();
  });

  await expect(deliver("pr:opened", url, { headers: { "X-Close": "1" } })).rejects.toThrow(
    `deliver: the connection closed before a response arrived from ${url}`,
  );
  await expect(deliver("pr:opened", url, { timeout: 20 })).rejects.toThrow(
    `deliver: no response within 20 ms from ${url}`,
  );
});

test("headers are sent in addition to those of servers, or in place of them", async () => {
  const { url, requests } = await startServer((_, response) => response.end());

  await deliver("pr:opened", url, { headers: { "X-Request-Id": "7", "X-Trace": "a" } });

  expect(requests[0]?.headers).toMatchObject({ "x-request-id": "7", "x-trace": "a", "x-event-key": "pr:opened" });
});

test.each([
  [{ secrets: "x" }, 'deliver: unknown option "secrets"; known options: secret, example, payload, headers, timeout'],
  [{ timeout: 0 }, "deliver: timeout must be a positive number of milliseconds, got 0"],
  [{ timeout: "5" }, 'deliver: timeout must be a positive number of milliseconds, got "5"'],
  [{ headers: { "X Y": "1" } }, 'deliver: invalid header name "X Y"'],
])("the options %j throw a TypeError", async (options, message) => {
  await expect(deliver("pr:opened", "http://127.0.0.1:9", options as never)).rejects.toThrow(new TypeError(message));
});
