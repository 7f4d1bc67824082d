import { createServer, type IncomingMessage, request as send } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, deflate, gzip } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { listen } from "../../../scripts/listen.ts";
import {
  type ReceiveWebhookOptions,
  receiveWebhook,
  type WebhookDelivery,
  WebhookError,
  type WebhookRequest,
} from "../../../src/webhooks/index.ts";
import { body, delivery, event, headers, headersOf, secret } from "./delivery.ts";

/** What a request is received as: a delivery, or why not. */
function outcomeOf(given: WebhookRequest, options: Partial<ReceiveWebhookOptions> = {}) {
  return receiveWebhook(given, { secret, ...options }).catch((error: unknown) => error);
}

/** What a server of Node receives that gets one request. */
async function receivedBy(
  receive: (incoming: IncomingMessage) => Promise<unknown>,
  sent: RequestInit = {},
): Promise<unknown> {
  let outcome: unknown;
  const server = createServer(async (incoming, response) => {
    outcome = await receive(incoming);
    response.end();
  });
  const { url, close } = await listen(server);
  onTestFinished(close);
  await fetch(url, { method: "POST", headers, body, ...sent });
  return outcome;
}

async function* streamOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* chunks;
}

const parsed = (advice: RegExp) => ({
  name: "WebhookError",
  reason: "parsedBody",
  status: 400,
  message: expect.stringMatching(advice),
});

describe("Node's request", () => {
  test("is read directly", async () => {
    expect(await receivedBy((incoming) => outcomeOf(incoming))).toEqual(delivery);
  });

  test("is read if a parser skipped it and set an empty object, as body-parser 1 did", async () => {
    expect(await receivedBy((incoming) => outcomeOf(Object.assign(incoming, { body: JSON.parse("{}") })))).toEqual(
      delivery,
    );
  });

  test("without a body is empty", async () => {
    expect(await receivedBy((incoming) => outcomeOf(incoming), { body: null })).toMatchObject({ reason: "emptyBody" });
  });

  test("that was read before is rejected, with advice for each framework", async () => {
    const read = async (incoming: IncomingMessage) => {
      for await (const _ of incoming);
      return [await outcomeOf(incoming), await outcomeOf({ headers: incoming.headers, body: incoming })];
    };
    const advice =
      /^webhook rejected: the body has already been read or parsed; .*Koa: .*Express: .*Fastify: .*Next.js pages: /;

    expect(await receivedBy(read)).toMatchObject([parsed(advice), parsed(advice)]);
  });
});

describe("a Request", () => {
  const requestOf = () => new Request("http://127.0.0.1/hook", { method: "POST", headers, body });
  const advice = /parsed; pass the Request or its clone\(\) before json\(\) or text\(\)$/;

  test("that is locked or was read is rejected", async () => {
    const read = requestOf();
    await read.json();
    const locked = requestOf();
    locked.body?.getReader();

    expect(await outcomeOf(read)).toMatchObject(parsed(advice));
    expect(await outcomeOf(locked)).toMatchObject(parsed(advice));
  });

  test("can be a clone of one that is read later", async () => {
    const original = requestOf();

    expect(await outcomeOf(original.clone())).toEqual(delivery);
    expect(await original.json()).toEqual(event);
  });
});

describe("an event of a gateway", () => {
  const base64 = Buffer.from(body).toString("base64");

  test("is decoded from base64", async () => {
    expect(await outcomeOf({ headers, body: base64, isBase64Encoded: true })).toEqual(delivery);
    expect(await outcomeOf({ headers, body, isBase64Encoded: false })).toEqual(delivery);
  });

  test("that is not base64 is rejected as malformedEncoding", async () => {
    expect(await outcomeOf({ headers, body: "{}", isBase64Encoded: true })).toMatchObject({
      reason: "malformedEncoding",
      status: 400,
      message:
        "webhook rejected: the body cannot be decoded; check the sender, and that proxies do not change the body",
    });
  });

  test("may have its headers as lists only, as a load balancer sends them", async () => {
    const multiValueHeaders = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));

    expect(await outcomeOf({ multiValueHeaders, body })).toEqual(delivery);
    expect(await outcomeOf({ headers: null, multiValueHeaders, body })).toEqual(delivery);
  });

  test("without headers has no event key", async () => {
    // The console of API Gateway sends null.
    expect(await outcomeOf({ headers: null, body })).toMatchObject({ reason: "missingEventKey" });
  });
});

test.each([
  ["nothing", undefined],
  ["an empty string", ""],
  ["a stream that ended", streamOf()],
])("a body that is %s, despite its Content-Length, is rejected as parsedBody", async (_, given) => {
  const announced = { ...headers, "Content-Length": String(body.length) };

  expect(await outcomeOf({ headers: announced, body: given })).toMatchObject(parsed(/Express/));
  expect(await outcomeOf({ headers: { ...headers, "Content-Length": "0" }, body: given })).toMatchObject({
    reason: "emptyBody",
  });
});

describe("a compressed body", () => {
  const compressed = { gzip: promisify(gzip), deflate: promisify(deflate), br: promisify(brotliCompress) };
  const encoded = (encoding: string) => ({ ...headers, "Content-Encoding": encoding });

  test.each(["gzip", "deflate"] as const)("is decompressed: %s", async (encoding) => {
    const bytes = await compressed[encoding](body);

    expect(await outcomeOf({ headers: encoded(encoding), body: bytes })).toEqual(delivery);
    expect(await receivedBy((incoming) => outcomeOf(incoming), { headers: encoded(encoding), body: bytes })).toEqual(
      delivery,
    );
  });

  test("is decompressed from the last encoding to the first", async () => {
    const bytes = await compressed.deflate(await compressed.gzip(body));

    expect(await outcomeOf({ headers: encoded("GZip, deflate"), body: bytes })).toEqual(delivery);
    expect(await outcomeOf({ headers: encoded("deflate, gzip"), body: bytes })).toMatchObject({
      reason: "malformedEncoding",
    });
  });

  test("may have lost its last encodings to a parser", async () => {
    expect(await outcomeOf({ headers: encoded("gzip, deflate"), body })).toEqual(delivery);
  });

  test("is decompressed if the runtime knows its format, as some know Brotli", async () => {
    const bytes = await compressed.br(body);
    vi.stubGlobal(
      "DecompressionStream",
      class extends TransformStream<Uint8Array, Uint8Array> {
        constructor(format: string) {
          if (format !== "brotli") throw new TypeError(`unknown format: ${format}`);
          super({ transform: () => {}, flush: (controller) => controller.enqueue(Buffer.from(body)) });
        }
      },
    );
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });

    expect(await outcomeOf({ headers: encoded("br"), body: bytes })).toEqual(delivery);
    expect(await outcomeOf({ headers: encoded("zstd"), body: bytes })).toMatchObject({ reason: "unsupportedEncoding" });
  });

  test.each(["zstd", "gzip, zstd", "gzip, gzip, gzip", "compress"])(
    "in an unknown format is rejected: %s",
    async (encoding) => {
      expect(await outcomeOf({ headers: encoded(encoding), body: "compressed" })).toMatchObject({
        reason: "unsupportedEncoding",
        status: 400,
        message: "webhook rejected: the Content-Encoding is not supported; turn off compression in proxies",
      });
    },
  );

  test("is rejected without DecompressionStream", async () => {
    vi.stubGlobal("DecompressionStream", undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });

    const bytes = await compressed.gzip(body);

    expect(await outcomeOf({ headers: encoded("gzip"), body: bytes })).toMatchObject({ reason: "unsupportedEncoding" });
  });

  test("that is corrupt or truncated is rejected", async () => {
    const bytes = await compressed.gzip(body);

    for (const broken of [Buffer.from("not gzip at all"), bytes.subarray(0, -12)]) {
      expect(await outcomeOf({ headers: encoded("gzip"), body: broken })).toMatchObject({
        reason: "malformedEncoding",
      });
    }
  });

  test("may have been decompressed before, despite the header", async () => {
    expect(await outcomeOf({ headers: encoded("gzip"), body })).toEqual(delivery);
    expect(await outcomeOf({ headers: encoded("identity"), body })).toEqual(delivery);
  });

  test("is limited in size when decompressed", async () => {
    const bomb = await compressed.gzip(Buffer.alloc(50_000_000));

    expect(await outcomeOf({ headers: encoded("gzip"), body: bomb })).toMatchObject({
      reason: "oversizedBody",
      status: 413,
    });
  });
});

describe("a body that does not end", () => {
  test("is rejected after the timeout, and the connection gets its response", async () => {
    const server = createServer(async (incoming, response) => {
      const outcome = await outcomeOf(incoming, { timeout: 50 });
      response.writeHead(outcome instanceof WebhookError ? outcome.status : 500).end(String(outcome));
    });
    const { url, close } = await listen(server);
    onTestFinished(close);
    const [status, text] = await new Promise<[number | undefined, string]>((resolve, reject) => {
      const sent = send(url, { method: "POST", headers: { ...headers, "Content-Length": 1000 } });
      const trickle = setInterval(() => sent.write("{"), 5);
      onTestFinished(() => {
        clearInterval(trickle);
        sent.destroy();
      });
      sent.on("error", reject).on("response", (response) => {
        response.setEncoding("utf8").on("data", (chunk) => resolve([response.statusCode, chunk]));
      });
    });

    expect(status).toBe(400);
    expect(text).toBe(
      "WebhookError: webhook rejected: the body did not arrive within the timeout; increase timeout if your network is slow",
    );
  });

  test("is not read any further after the timeout", async () => {
    let count = 0;
    let release = () => {};
    const slow: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          new Promise((resolve) => {
            count++;
            release = () => resolve({ done: false, value: "{" });
          }),
      }),
    };

    expect(await outcomeOf({ headers, body: slow }, { timeout: 20 })).toMatchObject({ reason: "bodyTimeout" });
    release();
    await new Promise((resolve) => setImmediate(resolve));

    expect(count).toBe(1);
  });

  test("has 30 s by default, and no limit with Infinity", async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const never = () => ({
      headers,
      body: { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) },
    });
    const outcomes: unknown[] = [];
    void outcomeOf(never()).then((outcome) => outcomes.push(outcome));
    void outcomeOf(never(), { timeout: Infinity }).then((outcome) => outcomes.push(outcome));

    await vi.advanceTimersByTimeAsync(29_999);
    expect(outcomes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(outcomes).toMatchObject([{ reason: "bodyTimeout", status: 400 }]);
    await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);
    expect(outcomes.length).toBe(1);
  });

  test.each([0, -1, Number.NaN, "30s"])("rejects the timeout %j", async (timeout) => {
    // Programs without types may give anything.
    const receiving = receiveWebhook({ headers, body }, { secret, timeout: timeout as number });

    await expect(receiving).rejects.toThrow(new TypeError("timeout must be positive"));
  });
});

describe("in linear time", () => {
  async function measured(run: () => Promise<unknown>): Promise<number> {
    const start = performance.now();
    await run();
    return performance.now() - start;
  }

  function inPieces(size: number): Promise<WebhookDelivery> {
    const text = JSON.stringify({ ...event, padding: "x".repeat(size) });
    const bytes = Buffer.from(text);
    async function* pieces() {
      for (let index = 0; index < bytes.length; index++) yield bytes.subarray(index, index + 1);
    }
    return receiveWebhook({ headers: headersOf(text), body: pieces() }, { secret });
  }

  test("hundreds of thousands of chunks of one byte are joined", async () => {
    await inPieces(30_000);
    const small = await measured(() => inPieces(30_000));
    const large = await measured(() => inPieces(300_000));

    // Quadratic time would take 100 times as long.
    expect(large).toBeLessThan(Math.max(small * 40, 2_000));
  });

  test.each([501, 5_000, 200_000])("a body %i levels deep is rejected", async (levels) => {
    const text = `{"a":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;

    expect(await outcomeOf({ headers: headersOf(text), body: text })).toMatchObject({
      reason: "invalidJson",
      message: "webhook rejected: the body is not a JSON object, or is nested too deeply; check the sender",
    });
  });

  test("a body 500 levels deep is accepted", async () => {
    const text = `{"a":${"[".repeat(499)}${"]".repeat(499)}}`;

    expect(await outcomeOf({ headers: headersOf(text), body: text })).toMatchObject({ eventKey: "pr:opened" });
  });
});
