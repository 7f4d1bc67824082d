import { beforeAll, describe, expect, inject, test } from "vitest";

import { listEvents, mediaTypes, readDescription, resolve } from "../../scripts/description.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { checkEvent } from "../../src/verify/check-recording.ts";
import { type EventKey, receiveWebhook, type WebhookDelivery } from "../../src/webhooks/index.ts";
import { startServer } from "../http-server.ts";

const description = readDescription();
const secret = "tides-and-berths";

/** Each example of each event. */
const events = listEvents(description).flatMap(({ eventKey, operation }) =>
  mediaTypes(description, operation.requestBody ?? { content: {} }).flatMap(([, { examples = {} }]) =>
    Object.entries(examples).map(([example, node]) => ({ eventKey, example, body: resolve(description, node).value })),
  ),
);

let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
  return () => mock.stop();
}, 60_000);

describe.each(events)("$eventKey $example", ({ eventKey, example, body }) => {
  test("is delivered by the mock, received, and the same", async () => {
    const received: WebhookDelivery[] = [];
    const { url, requests } = await startServer(async (request, response) => {
      // The bytes came as the code points below 256.
      const bytes = Buffer.from(request.body, "latin1");
      received.push(await receiveWebhook({ headers: request.headers, body: bytes }, { secret }));
      response.writeHead(204).end();
    });

    // The keys and the names are those of the description.
    const answer = await mock.deliver(eventKey as "pr:opened", url, {
      secret,
      example: example as "PullRequestOpened",
    });

    expect(answer).toEqual({ status: 204, body: "" });
    expect(received).toEqual([{ eventKey, requestId: requests[0]?.headers["x-request-id"], payload: body }]);
  });

  test("is described with each of its keys", () => {
    expect(checkEvent(eventKey, body)).toEqual([]);
  });

  test("has its own key, except the test of a webhook", () => {
    expect(body).toMatchObject(eventKey === "diagnostics:ping" ? { test: true } : { eventKey });
  });
});

test("a delivery looks like one of a server", async () => {
  const { url, requests } = await startServer((_, response) => response.writeHead(202).end("queued"));

  const answers = [
    await mock.deliver("pr:merged", `${url}/hook?from=bitbucket`, { secret }),
    await mock.deliver("pr:merged", new URL(url)),
  ];

  expect(answers).toEqual([
    { status: 202, body: "queued" },
    { status: 202, body: "queued" },
  ]);
  expect(requests[0]).toMatchObject({
    method: "POST",
    url: "/hook?from=bitbucket",
    headers: {
      "content-type": "application/json; charset=utf-8",
      "user-agent": expect.stringMatching(/^Atlassian HttpClient .* Bitbucket-/),
      "x-event-key": "pr:merged",
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      "x-hub-signature": expect.stringMatching(/^sha256=[0-9a-f]{64}$/),
    },
  });
  expect(requests[1]?.headers).not.toHaveProperty("x-hub-signature");
  expect(requests[1]?.headers["x-request-id"]).not.toBe(requests[0]?.headers["x-request-id"]);
});

test("every event that a program narrows to has the payload of the description", async () => {
  const seen: string[] = [];
  const { url } = await startServer(async ({ headers, body }, response) => {
    seen.push(told(await receiveWebhook({ headers, body: Buffer.from(body, "latin1") }, { secret })));
    response.end();
  });

  const keys: EventKey[] = ["pr:merged", "repo:refs_changed", "pr:comment:added", "diagnostics:ping"];
  for (const key of keys) await mock.deliver(key, url, { secret });
  await mock.deliver("repo:refs_changed", url, { secret, example: "BranchRemoved" });

  expect(seen).toEqual([
    "merged 17 into main",
    "main is at d0ac1ce15c2f052862ea2392b8d6d692513db946",
    "commented: What if the tide table ends at midnight?",
    "diagnostics:ping",
    "feature/tide-windows is gone",
  ]);
});

/** What a program makes of a delivery. */
function told(delivery: WebhookDelivery): string {
  switch (delivery.eventKey) {
    case "pr:merged":
      return `merged ${delivery.payload.pullRequest.id} into ${delivery.payload.pullRequest.toRef.displayId}`;
    case "repo:refs_changed":
      return delivery.payload.changes
        .map((change) =>
          change.type === "DELETE"
            ? `${change.ref?.displayId} is gone`
            : `${change.ref?.displayId} is at ${change.toHash}`,
        )
        .join("; ");
    case "pr:comment:added":
      return `commented: ${delivery.payload.comment.text}`;
    default:
      return delivery.eventKey;
  }
}

test("the mock that all tests share serves no events", async () => {
  const response = await fetch(`${inject("mockUrl")}/rest/pr:opened`, { method: "POST" });

  expect(response.status).toBe(404);
});
