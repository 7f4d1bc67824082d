import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import express from "express";
import { fastify } from "fastify";
import { Hono } from "hono";
import Koa from "koa";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { root } from "../../../scripts/redocly.ts";
import { receiveWebhook, signWebhook } from "../../../src/webhooks/index.ts";

const secret = "tides-and-berths";
const body = '{"eventKey":"pr:opened","date":"2026-06-02T17:00:00+0200"}';
const guide = readFileSync(join(root, "docs/guide/events.md"), "utf8");
/** The guide's snippets by their labels, such as "Express 5". They import the sources in place of the package. */
const snippets = new Map(
  Array.from(guide.matchAll(/^```ts \[(.+?)\]\n(.*?)^```/gms), ([, label = "", code = ""]) => [
    label,
    code.replace("bitbucket-dc/webhooks", "../src/webhooks/index.ts"),
  ]),
);
const servers = ["Express 5", "Fastify 5", "Koa", "Hono"];
let folder: string;
/** The servers that the snippets start. */
const started: Server[] = [];
let log: unknown[];

beforeAll(async () => {
  folder = await mkdtemp(join(root, ".adapters-"));
  for (const [label, code] of snippets) await writeFile(fileOf(label), code);
  vi.stubEnv("WEBHOOK_SECRET", secret);
  // Hono replaces them by its own for good.
  vi.stubGlobal("Request", Request);
  vi.stubGlobal("Response", Response);
  const { listen } = Server.prototype;
  vi.spyOn(Server.prototype, "listen").mockImplementation(function (this: Server) {
    started.push(this);
    return Reflect.apply(listen, this, [0, "127.0.0.1"]);
  });
});

beforeEach(() => {
  log = [];
  vi.spyOn(console, "log").mockImplementation((line) => log.push(line));
  // Express and Koa write errors there.
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(async () => {
  for (const server of started.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

function fileOf(label: string): string {
  return join(folder, `${label.replace(/\W+/g, "-")}.mts`);
}

/** The address of the server that a program starts. */
async function addressOf(start: () => unknown): Promise<string> {
  await start();
  const [server] = started;
  if (!server) throw new Error("the program starts no server");
  if (!server.listening) await once(server, "listening");
  // A server that listens on a port has an address of this kind.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

/** What a server of Bitbucket sends. */
async function deliveryOf(
  key: string = secret,
): Promise<{ method: string; headers: Record<string, string>; body: string }> {
  const signature = await signWebhook(body, key);
  const headers = { "Content-Type": "application/json", "X-Event-Key": "pr:opened", "X-Hub-Signature": signature };
  return { method: "POST", headers, body };
}

describe("the guide", () => {
  test("has an adapter for each framework", () => {
    expect([...snippets.keys()]).toEqual([...servers, "Next.js: app/hook/route.ts", "AWS Lambda"]);
  });

  test.each(servers)("has an adapter for %s that receives events and rejects forged ones", async (label) => {
    const url = await addressOf(() => import(fileOf(label)));

    const received = await fetch(url, await deliveryOf());
    const forged = await fetch(url, await deliveryOf("other"));

    expect(received.status).toBe(204);
    expect(forged.status).toBe(401);
    expect(log).toEqual(["pr:opened"]);
  });

  test("has an adapter for Next.js that receives events and rejects forged ones", async () => {
    const { POST }: { POST: (request: Request) => Promise<Response> } = await import(
      fileOf("Next.js: app/hook/route.ts")
    );

    const received = await POST(new Request("http://127.0.0.1/hook", await deliveryOf()));
    const forged = await POST(new Request("http://127.0.0.1/hook", await deliveryOf("other")));

    expect(received.status).toBe(204);
    expect(forged.status).toBe(401);
    expect(await forged.text()).toBe(
      "webhook rejected: the signature does not match; check the secret, and that proxies do not change the body",
    );
    expect(log).toEqual(["pr:opened"]);
  });

  test("has an adapter for AWS Lambda that receives events and rejects forged ones", async () => {
    const { handler }: { handler: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2> } =
      await import(fileOf("AWS Lambda"));
    const eventOf = (request: Awaited<ReturnType<typeof deliveryOf>>, isBase64Encoded: boolean) => ({
      version: "2.0",
      routeKey: "POST /hook",
      rawPath: "/hook",
      rawQueryString: "",
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value])),
      // What the adapter does not read.
      requestContext: Object.create(null),
      body: isBase64Encoded ? Buffer.from(request.body).toString("base64") : request.body,
      isBase64Encoded,
    });

    expect(await handler(eventOf(await deliveryOf(), false))).toEqual({ statusCode: 204 });
    expect(await handler(eventOf(await deliveryOf(), true))).toEqual({ statusCode: 204 });
    expect(await handler(eventOf(await deliveryOf("other"), true))).toMatchObject({ statusCode: 401 });
    expect(log).toEqual(["pr:opened", "pr:opened"]);
  });
});

describe("a body that was parsed before is explained", () => {
  const receive = (request: Parameters<typeof receiveWebhook>[0]) =>
    receiveWebhook(request, { secret }).then(
      ({ eventKey }) => eventKey,
      ({ reason, message }) => `${reason}: ${message}`,
    );
  const explained = "parsedBody: webhook rejected: the body has already been read or parsed; ";

  test("in Express", async () => {
    const app = express().use(express.json());
    app.post("/hook", async (request, response) => void response.send(await receive(request)));
    const url = await addressOf(() => app.listen(0));

    const response = await fetch(url, await deliveryOf());

    expect(await response.text()).toBe(
      `${explained}Express: use express.raw({ type: "*/*" }) here, not express.json()`,
    );
  });

  test("in Express, with the advice that works", async () => {
    const app = express().use(express.raw({ type: "*/*" }));
    app.post("/hook", async (request, response) => void response.send(await receive(request)));
    const url = await addressOf(() => app.listen(0));

    expect(await (await fetch(url, await deliveryOf())).text()).toBe("pr:opened");
    const empty = await fetch(url, { ...(await deliveryOf()), body: "" });
    expect(await empty.text()).toBe(
      "emptyBody: webhook rejected: the body is empty; check the sender, and that proxies do not change the body",
    );
  });

  test("in Fastify", async () => {
    const app = fastify();
    // The types reject Fastify's own request.
    app.post("/hook", async (request) => receive(request as never));
    app.post("/raw/hook", async (request) => receive(request.raw));
    const url = await addressOf(() => app.listen());

    const response = await fetch(url, await deliveryOf());
    const raw = await fetch(url.replace("/hook", "/raw/hook"), await deliveryOf());

    expect(await response.text()).toBe(`${explained}Fastify: pass request.raw, without a content type parser`);
    expect(await raw.text()).toContain("Fastify: pass request.raw, without a content type parser");
  });

  test("in Koa", async () => {
    const app = new Koa().use(async (ctx) => {
      for await (const _ of ctx.req);
      ctx.body = `${await receive(ctx.request)}\n${await receive(ctx.req)}`;
    });
    const url = await addressOf(() => app.listen(0));

    const response = await fetch(url, await deliveryOf());

    const [request, req] = (await response.text()).split("\n");
    expect(request).toBe(`${explained}Koa: pass ctx.req before the body parser`);
    expect(req).toContain("Koa: pass ctx.req before the body parser");
  });

  test("in Hono", async () => {
    const app = new Hono().post("/hook", async (c) => {
      await c.req.json();
      return c.text(await receive(c.req.raw));
    });
    const url = await addressOf(() => serve({ fetch: app.fetch }));

    const response = await fetch(url, await deliveryOf());

    expect(await response.text()).toBe(`${explained}pass the Request or its clone() before json() or text()`);
  });

  test("in an API route of Next.js", async () => {
    const incoming = { headers: (await deliveryOf()).headers, query: {}, cookies: {}, body: JSON.parse(body) };

    expect(await receive(incoming)).toBe(`${explained}Next.js pages: set config.api.bodyParser to false`);
  });
});
