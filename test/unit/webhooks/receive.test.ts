import { createServer, type IncomingMessage, request } from "node:http";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { listen } from "../../../scripts/listen.ts";
import {
  type ReceiveWebhookOptions,
  receiveWebhook,
  type WebhookBody,
  WebhookError,
  type WebhookErrorReason,
  type WebhookHeaders,
  type WebhookRequest,
} from "../../../src/webhooks/index.ts";
import { body, delivery, headers, headersOf, secret, signed } from "./delivery.ts";

/** Why a delivery is rejected. */
async function refusal(given: WebhookRequest, options: ReceiveWebhookOptions = { secret }): Promise<WebhookError> {
  const outcome = await receiveWebhook(given, options).catch((reason: unknown) => reason);
  if (!(outcome instanceof WebhookError)) throw new Error(`expected a WebhookError, got ${inspect(outcome)}`);
  return outcome;
}

describe("a request", () => {
  test("of the Fetch API", async () => {
    const fetched = new Request("http://127.0.0.1/hook", { method: "POST", headers, body });

    expect(await receiveWebhook(fetched, { secret })).toEqual(delivery);
  });

  test.each<[string, WebhookBody]>([
    ["text", body],
    ["a Buffer, as express.raw() gives", Buffer.from(body)],
    ["a Uint8Array", new TextEncoder().encode(body)],
    ["an ArrayBuffer", new TextEncoder().encode(body).buffer],
    ["a web stream", new Blob([body]).stream()],
    ["a stream of text", streamOf(body.slice(0, 10), body.slice(10))],
  ])("with a body that is %s", async (_, given) => {
    expect(await receiveWebhook({ headers, body: given }, { secret })).toEqual(delivery);
  });

  test.each<[string, WebhookHeaders]>([
    ["names in small letters, as Node has them", lowered(headers)],
    ["lists of values", Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))],
    ["values that are not there", { ...headers, "x-forwarded-for": undefined, cookie: null }],
    ["Headers", new Headers(headers)],
    ["a Map", new Map(Object.entries(headers))],
    ["pairs", Object.entries(headers)],
    ["a name that objects have", { ...headers, entries: "1", constructor: "2" }],
  ])("with headers that are %s", async (_, given) => {
    expect(await receiveWebhook({ headers: given, body }, { secret })).toEqual(delivery);
  });

  test("without a request ID", async () => {
    const { "X-Request-Id": _, ...others } = headers;

    expect(await receiveWebhook({ headers: others, body }, { secret })).toEqual({ ...delivery, requestId: undefined });
  });

  test("with a byte order mark, which is signed too", async () => {
    const marked = `\uFEFF${body}`;

    expect(await receiveWebhook({ headers: headersOf(marked), body: marked }, { secret })).toEqual(delivery);
    expect(await refusal({ headers, body: marked })).toMatchObject({ reason: "wrongSignature" });
  });

  test("with a stream that reuses its memory", async () => {
    async function* drops() {
      const memory = new Uint8Array(1);
      for (const byte of Buffer.from(body)) {
        memory[0] = byte;
        yield memory;
      }
    }

    expect(await receiveWebhook({ headers, body: drops() }, { secret })).toEqual(delivery);
  });

  test("with any payload, in any chunks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.array(fc.nat(40), { maxLength: 10 }), async (value, sizes) => {
        const text = JSON.stringify({ value });
        const bytes = Buffer.from(text);
        const chunks = sizes.map((size, index) => {
          const start = sizes.slice(0, index).reduce((sum, one) => sum + one, 0);
          return bytes.subarray(start, start + size);
        });
        const rest = bytes.subarray(sizes.reduce((sum, one) => sum + one, 0));

        const { payload } = await receiveWebhook(
          { headers: headersOf(text), body: streamOf(...chunks, rest) },
          { secret },
        );

        expect(payload).toEqual(JSON.parse(text, (key, part) => (key === "__proto__" ? undefined : part)));
      }),
    );
  });
});

describe("the secret", () => {
  test("can be one of several, for rotation", async () => {
    expect(await receiveWebhook({ headers, body }, { secret: ["new", secret] })).toEqual(delivery);
    expect(await refusal({ headers, body }, { secret: ["new", "newer"] })).toMatchObject({ reason: "wrongSignature" });
  });

  test("can be null, which verifies nothing", async () => {
    const forged = { ...headers, "X-Hub-Signature": "sha1=forged" };

    expect(await receiveWebhook({ headers: forged, body }, { secret: null })).toEqual(delivery);
    expect(await receiveWebhook({ headers: { "X-Event-Key": "pr:opened" }, body }, { secret: null })).toEqual({
      ...delivery,
      requestId: undefined,
    });
  });

  test.each([
    [undefined],
    [{}],
    [{ secret: undefined }],
    [{ secret: "" }],
    [{ secret: [] }],
    [{ secret: ["", secret] }],
    [{ secret: [null] }],
    [{ secret: 17 }],
  ])("is required: %j", async (options) => {
    const ping = { headers: { "X-Event-Key": "diagnostics:ping" }, body: '{"test":true}' };

    for (const given of [{ headers, body }, ping]) {
      // Programs without types may give anything.
      const receiving = receiveWebhook(given, options as ReceiveWebhookOptions);
      await expect(receiving).rejects.toThrow(new TypeError("secret is empty or missing"));
    }
  });
});

describe("an event", () => {
  test("that is unknown keeps its key", async () => {
    const text = '{"eventKey":"plugin:happened","what":1}';

    expect(await receiveWebhook({ headers: headersOf(text, "plugin:happened"), body: text }, { secret })).toEqual({
      eventKey: "unknown",
      unknownKey: "plugin:happened",
      requestId: "3f6c1c52",
      payload: JSON.parse(text),
    });
  });

  test.each(["toString", "__proto__", "unknown", "length"])("called %s is unknown", async (key) => {
    expect(await receiveWebhook({ headers: headersOf("{}", key), body: "{}" }, { secret })).toMatchObject({
      eventKey: "unknown",
      unknownKey: key,
    });
  });

  test.each(["pr:reviewer:needs_work", "pr:reviewer:changes_requested"])("for changes, called %s", async (eventKey) => {
    const text = JSON.stringify({ eventKey });

    expect(await receiveWebhook({ headers: headersOf(text, eventKey), body: text }, { secret })).toMatchObject({
      eventKey,
    });
  });

  test("of an early release, whose body has no eventKey", async () => {
    const text = '{"changes":[]}';

    expect(
      await receiveWebhook({ headers: headersOf(text, "repo:refs_changed"), body: text }, { secret }),
    ).toMatchObject({ eventKey: "repo:refs_changed", payload: { changes: [] } });
  });
});

describe("the test of a webhook", () => {
  const ping = { "X-Event-Key": "diagnostics:ping" };
  const text = '{"test":true}';

  test("needs no signature", async () => {
    const tested = { eventKey: "diagnostics:ping", requestId: undefined, payload: { test: true } };

    expect(await receiveWebhook({ headers: ping, body: text }, { secret })).toEqual(tested);
    expect(await receiveWebhook({ headers: { ...ping, "X-Hub-Signature": "" }, body: text }, { secret })).toEqual(
      tested,
    );
    expect(
      await receiveWebhook({ headers: { ...ping, "X-Hub-Signature": signed(text) }, body: text }, { secret }),
    ).toEqual(tested);
  });

  test("reports a secret that differs", async () => {
    const other = { ...ping, "X-Hub-Signature": signed(text, "other") };

    expect(await refusal({ headers: other, body: text })).toMatchObject({ reason: "wrongSignature", status: 401 });
    expect(await refusal({ headers: { ...ping, "X-Hub-Signature": "sha1=0" }, body: text })).toMatchObject({
      reason: "unsupportedSignature",
    });
  });

  test("accepts nothing else", async () => {
    expect(await refusal({ headers: ping, body })).toMatchObject({ reason: "wrongEventKey" });
    expect(await refusal({ headers: ping, body: "test" })).toMatchObject({ reason: "invalidJson" });
    expect(await refusal({ headers: { ...headers, "x-event-key": "diagnostics:ping" }, body })).toMatchObject({
      reason: "wrongEventKey",
    });
  });
});

describe("a rejection", () => {
  const { "X-Hub-Signature": signature = "", ...unsigned } = headers;
  const bytes = Buffer.from(body);
  const invalid = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);

  test.each<[WebhookErrorReason, number, string, WebhookRequest]>([
    ["missingEventKey", 400, "no key", { headers: { "X-Hub-Signature": signature }, body }],
    ["missingEventKey", 400, "an empty key", { headers: { ...headers, "X-Event-Key": "" }, body }],
    ["wrongEventKey", 400, "another key", { headers: { ...headers, "X-Event-Key": "pr:merged" }, body }],
    ["wrongEventKey", 400, "two keys", { headers: { ...headers, "x-event-key": "pr:merged" }, body }],
    [
      "wrongEventKey",
      400,
      "a list of keys",
      { headers: { ...headers, "X-Event-Key": ["pr:opened", "pr:merged"] }, body },
    ],
    ["missingSignature", 401, "no signature", { headers: unsigned, body }],
    ["missingSignature", 401, "an empty signature", { headers: { ...headers, "X-Hub-Signature": "" }, body }],
    [
      "malformedSignature",
      401,
      "digits alone",
      { headers: { ...headers, "X-Hub-Signature": signature.slice(7) }, body },
    ],
    [
      "malformedSignature",
      401,
      "too few digits",
      { headers: { ...headers, "X-Hub-Signature": signature.slice(0, -1) }, body },
    ],
    ["malformedSignature", 401, "two signatures", { headers: { ...headers, "x-hub-signature": signature }, body }],
    [
      "unsupportedSignature",
      401,
      "another algorithm",
      { headers: { ...headers, "X-Hub-Signature": "sha1=2fd4e1c6" }, body },
    ],
    ["wrongSignature", 401, "another body", { headers, body: body.replace("opened", "merged") }],
    [
      "wrongSignature",
      401,
      "another secret",
      { headers: { ...headers, "X-Hub-Signature": signed(body, "other") }, body },
    ],
    ["emptyBody", 400, "no body", { headers }],
    ["emptyBody", 400, "null", { headers, body: null }],
    ["emptyBody", 400, "an empty text", { headers, body: "" }],
    ["emptyBody", 400, "empty bytes", { headers, body: new Uint8Array() }],
    ["emptyBody", 400, "an empty stream", { headers, body: streamOf() }],
    ["parsedBody", 400, "an object, as express.json() gives", { headers, body: JSON.parse(body) }],
    ["parsedBody", 400, "a list", { headers, body: JSON.parse("[1]") }],
    ["parsedBody", 400, "a stream of objects", { headers, body: streamOf(JSON.parse(body)) }],
    ["parsedBody", 400, "a request that was read", { headers, body, bodyUsed: true }],
    ["invalidJson", 400, "no JSON", { headers: headersOf("payload=1"), body: "payload=1" }],
    ["invalidJson", 400, "half of it", { headers: headersOf(body.slice(0, 20)), body: body.slice(0, 20) }],
    ["invalidJson", 400, "a list", { headers: headersOf("[{}]"), body: "[{}]" }],
    ["invalidJson", 400, "null", { headers: headersOf("null"), body: "null" }],
    ["invalidJson", 400, "no UTF-8", { headers: headersOf(invalid), body: invalid }],
  ])("%s, %i: %s", async (reason, status, _, given) => {
    const error = await refusal(given);

    expect(error).toMatchObject({ name: "WebhookError", reason, status });
    expect(error.message).toMatch(/^webhook rejected: .{7,}; .{10,}$/s);
  });

  test.each<[WebhookErrorReason, what: string]>([
    ["oversizedBody", "the body is larger than maxBytes; increase maxBytes if your events are larger"],
    ["bodyTimeout", "the body did not arrive within the timeout; increase timeout if your network is slow"],
    ["unsupportedEncoding", "the Content-Encoding is not supported; turn off compression in proxies"],
    ["malformedEncoding", "the body cannot be decoded; check the sender, and that proxies do not change the body"],
  ])("%s says what to do", (reason, what) => {
    expect(new WebhookError(reason).message).toBe(`webhook rejected: ${what}`);
  });

  test("oversizedBody, 413: one byte too many", async () => {
    expect(await receiveWebhook({ headers, body }, { secret, maxBytes: bytes.length })).toEqual(delivery);
    for (const large of [body, bytes, streamOf(bytes.subarray(0, 9), bytes.subarray(9))]) {
      const error = await refusal({ headers, body: large }, { secret, maxBytes: bytes.length - 1 });
      expect(error).toMatchObject({ reason: "oversizedBody", status: 413 });
    }
  });

  test("oversizedBody counts bytes and not characters, and the default is 10 MiB", async () => {
    const large = `"${"ü".repeat(5 * 1024 * 1024)}"`;

    expect(await refusal({ headers: headersOf(large), body: large })).toMatchObject({ reason: "oversizedBody" });
    expect(await refusal({ headers: headersOf(large), body: large }, { secret, maxBytes: Infinity })).toMatchObject({
      reason: "invalidJson",
    });
  });

  test.each([0, -1, Number.NaN, "10mb"])("maxBytes cannot be %j", async (maxBytes) => {
    // Programs without types may give anything.
    const receiving = receiveWebhook({ headers, body }, { secret, maxBytes: maxBytes as number });

    await expect(receiving).rejects.toThrow(new TypeError("maxBytes must be positive"));
  });

  test("comes before the body is read, if the signature is malformed", async () => {
    let wasRead = false;
    const watched = {
      async *[Symbol.asyncIterator]() {
        wasRead = true;
        yield body;
      },
    };

    expect(await refusal({ headers: unsigned, body: watched })).toMatchObject({ reason: "missingSignature" });
    expect(wasRead).toBe(false);
  });

  test("contains nothing of the body, the signature and the secret", async () => {
    const text = `{"password": "hunter2-${signed("x")}", }`;
    const errors = await Promise.all([
      refusal({ headers: headersOf(text), body: text }),
      refusal({ headers: { ...headers, "X-Hub-Signature": signed(text, "other") }, body: text }),
      refusal({ headers: { ...headers, "X-Hub-Signature": `sha1=${secret}` }, body: text }),
    ]);

    for (const error of errors) {
      const shown = `${inspect(error, { showHidden: true })} ${JSON.stringify(error)} ${error.stack}`;
      expect(shown).not.toMatch(/hunter2|[0-9a-f]{64}|tides-and-berths/);
    }
  });
});

describe("an attack", () => {
  test("on the prototype has no effect", async () => {
    const text =
      '{"__proto__":{"admin":true},"a":[{"__proto__":{"admin":true},"b":1}],"\\u005f_proto__":{"admin":true}}';

    const { payload } = await receiveWebhook({ headers: headersOf(text), body: text }, { secret });

    expect(JSON.stringify(payload)).toBe('{"a":[{"b":1}]}');
    expect(Object.getPrototypeOf(payload)).toBe(Object.prototype);
    expect(Object.assign({}, payload)).not.toHaveProperty("admin");
  });

  test("with a deep body is rejected as invalid JSON", async () => {
    const text = `{"a":${"[".repeat(500_000)}${"]".repeat(500_000)}}`;

    expect(await refusal({ headers: headersOf(text), body: text })).toMatchObject({ reason: "invalidJson" });
  });

  test("with a body that changes while it is verified returns only what was verified", async () => {
    for (let steps = 0; steps < 20; steps++) {
      const bytes = Buffer.from(body);

      const receiving = receiveWebhook({ headers, body: bytes }, { secret }).catch((error: unknown) => error);
      for (let step = 0; step < steps; step++) await Promise.resolve();
      bytes.write("pr:merged", body.indexOf("pr:opened"));

      const outcome = await receiving;
      if (!(outcome instanceof WebhookError)) expect(outcome).toEqual(delivery);
      else expect(outcome.reason).toBe("wrongSignature");
    }
  });
});

describe("a stream that is too large", () => {
  test("is not read to its end", async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled++;
          controller.enqueue(new Uint8Array(1000));
        },
      },
      { highWaterMark: 0 },
    );

    expect(await refusal({ headers, body: endless }, { secret, maxBytes: 5_500 })).toMatchObject({ status: 413 });
    expect(pulled).toBe(6);
  });

  test("keeps the connection for the response", async () => {
    const server = createServer(async (incoming, response) => {
      const error = await refusal({ headers: incoming.headers, body: incoming }, { secret, maxBytes: 1000 });
      response.writeHead(error.status).end(error.message);
    });
    const { url, close } = await listen(server);
    onTestFinished(close);

    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request(url, { method: "POST", headers: { ...headers, "Content-Length": 5_000_000 } });
      sent.on("response", resolve).on("error", reject).write(Buffer.alloc(200_000));
      onTestFinished(() => {
        sent.destroy();
      });
    });

    expect(answer.statusCode).toBe(413);
  });

  test("that breaks off rejects with the cause", async () => {
    async function* broken() {
      yield body.slice(0, 10);
      throw new Error("the line is dead");
    }

    await expect(receiveWebhook({ headers, body: broken() }, { secret })).rejects.toThrow("the line is dead");
  });
});

test("a Request that was read is rejected as such", async () => {
  const fetched = new Request("http://127.0.0.1/hook", { method: "POST", headers, body });
  await fetched.text();

  expect(await refusal(fetched)).toMatchObject({ reason: "parsedBody" });
});

async function* streamOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* chunks;
}

function lowered(given: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
}
