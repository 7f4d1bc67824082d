// Compiled by `npm test` and never run: what stands behind @ts-expect-error must not compile.
import { createServer } from "node:http";
import type { ALBEvent, APIGatewayProxyEvent, APIGatewayProxyEventV2, LambdaFunctionURLEvent } from "aws-lambda";
import express from "express";
import { fastify } from "fastify";
import { Hono } from "hono";
import Koa from "koa";
import { expectTypeOf } from "vitest";
import type { EventComment, PullRequestEvent, RefChange, RefsChangedEvent } from "../../src/index.ts";
import { startMock } from "../../src/mock/index.ts";
import {
  type EventDelivery,
  type EventKey,
  type EventPayload,
  receiveWebhook,
  signWebhook,
  verifyWebhook,
  type WebhookDelivery,
  WebhookError,
  type WebhookErrorReason,
} from "../../src/webhooks/index.ts";

const secret = "example";
const request = new Request("https://ci.example.com/hook");
const delivery = await receiveWebhook(request, { secret });

// The key of the event tells what its payload is, also when both are taken out of the delivery.
if (delivery.eventKey === "pr:merged") expectTypeOf(delivery.payload).toEqualTypeOf<PullRequestEvent>();
if (delivery.eventKey === "pr:comment:edited") {
  expectTypeOf(delivery.payload.comment).toEqualTypeOf<EventComment>();
  expectTypeOf(delivery.payload.previousComment).toEqualTypeOf<string | undefined>();
}
if (delivery.eventKey === "unknown") {
  expectTypeOf(delivery.payload).toEqualTypeOf<unknown>();
  expectTypeOf(delivery.unknownKey).toEqualTypeOf<string>();
}
const { eventKey, payload } = delivery;
if (eventKey === "repo:refs_changed") expectTypeOf(payload).toEqualTypeOf<RefsChangedEvent>();
if (eventKey === "diagnostics:ping") expectTypeOf(payload.test).toEqualTypeOf<true | undefined>();
expectTypeOf(delivery.requestId).toEqualTypeOf<string | undefined>();
expectTypeOf<WebhookDelivery["eventKey"]>().toEqualTypeOf<EventKey | "unknown">();
expectTypeOf<EventPayload<"pr:reviewer:needs_work">>().toEqualTypeOf<EventPayload<"pr:reviewer:changes_requested">>();
expectTypeOf<EventDelivery<"pr:opened" | "pr:merged">["eventKey"]>().toEqualTypeOf<"pr:opened" | "pr:merged">();

// A ref that is gone points to no commit, and one that is new pointed to none.
type Zeros = "0000000000000000000000000000000000000000";
expectTypeOf<Extract<RefChange, { type: "DELETE" }>["toHash"]>().toEqualTypeOf<Zeros>();
expectTypeOf<Extract<RefChange, { type: "DELETE" }>["fromHash"]>().toEqualTypeOf<string>();
expectTypeOf<Extract<RefChange, { type: "ADD" }>["fromHash"]>().toEqualTypeOf<Zeros>();
expectTypeOf<Extract<RefChange, { type: "UPDATE" }>["toHash"]>().toEqualTypeOf<string>();

// Dates are numbers up to release 9, and text from 10 on.
expectTypeOf<PullRequestEvent["pullRequest"]["createdDate"]>().toEqualTypeOf<number | string>();

// The requests of servers of many kinds fit.
createServer((incoming) => receiveWebhook(incoming, { secret }));
createServer((incoming) => receiveWebhook({ headers: incoming.headers, body: incoming }, { secret }));
express().post("/hook", (incoming) => receiveWebhook(incoming, { secret }).then(() => {}));
fastify().post("/hook", (incoming) => receiveWebhook(incoming.raw, { secret }));
new Koa().use((context) => receiveWebhook(context.req, { secret }));
new Hono().post("/hook", async (context) => context.json(await receiveWebhook(context.req.raw, { secret })));
export const handlers: unknown[] = [
  (event: APIGatewayProxyEvent) => receiveWebhook(event, { secret }),
  (event: APIGatewayProxyEventV2) => receiveWebhook(event, { secret }),
  (event: ALBEvent) => receiveWebhook(event, { secret }),
  (event: LambdaFunctionURLEvent) => receiveWebhook(event, { secret }),
];
await receiveWebhook({ headers: new Headers(), body: Buffer.from("") }, { secret: [secret], maxBytes: 1024 });
await receiveWebhook({ headers: { a: undefined, b: ["c"] }, body: null }, { secret: null, timeout: 5_000 });

expectTypeOf(await verifyWebhook("", request.headers.get("X-Hub-Signature"), secret)).toEqualTypeOf<boolean>();
expectTypeOf(await signWebhook(new ArrayBuffer(0), secret)).toEqualTypeOf<string>();
expectTypeOf<WebhookError["status"]>().toEqualTypeOf<400 | 401 | 413>();
expectTypeOf(new WebhookError("emptyBody").reason).toEqualTypeOf<WebhookErrorReason>();

// @ts-expect-error the secret is missing
receiveWebhook(request);
// @ts-expect-error the secret is missing
receiveWebhook(request, {});
// @ts-expect-error an environment may have no secret
receiveWebhook(request, { secret: process.env.WEBHOOK_SECRET });
// @ts-expect-error there is no such option
receiveWebhook(request, { secret, maxbytes: 1 });
// @ts-expect-error Fastify's own request has a parsed body
fastify().post("/hook", (incoming) => receiveWebhook(incoming, { secret }));
// @ts-expect-error a body that is parsed has no bytes any more
receiveWebhook({ headers: {}, body: { eventKey: "pr:opened" } }, { secret });
// @ts-expect-error nothing is known of the payload before the key of the event is
delivery.payload.pullRequest;
// @ts-expect-error there is no such event
delivery.eventKey === "pr:open";
// @ts-expect-error a deleted pull request has no commit of a push
if (delivery.eventKey === "pr:deleted") delivery.payload.toCommit;
// @ts-expect-error nothing can be verified without a secret
verifyWebhook("", "", null);
// @ts-expect-error one secret signs
signWebhook("", [secret]);
// @ts-expect-error there is no such reason
new WebhookError("badLuck");

const mock = await startMock();
const receiver = "http://127.0.0.1:3000/hook";
expectTypeOf(await mock.deliver("pr:opened", receiver)).toEqualTypeOf<{ status: number; body: string }>();
mock.deliver("repo:refs_changed", new URL(receiver), { secret, example: "BranchRemoved" });
// @ts-expect-error there is no such event
mock.deliver("pr:open", receiver);
// @ts-expect-error the event has no such example
mock.deliver("pr:opened", receiver, { example: "BranchRemoved" });
// @ts-expect-error the payload is not one of the event
mock.deliver("pr:opened", receiver, { payload: { changes: [] } });
