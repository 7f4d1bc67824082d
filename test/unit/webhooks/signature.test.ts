import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { signWebhook, verifyWebhook, type WebhookBytes } from "../../../src/webhooks/index.ts";

const secret = "tides-and-berths";
const body = '{"eventKey":"pr:opened","title":"Kräne 🏗"}';

/** The signature as Node computes it. */
function signed(bytes: string | Uint8Array, key: string = secret): string {
  return `sha256=${createHmac("sha256", key).update(bytes).digest("hex")}`;
}

test("a signature is the HMAC of the bytes in hexadecimal digits", async () => {
  expect(await signWebhook("what do ya want for nothing?", "Jefe")).toBe(
    "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
});

test("any bytes and any secret have the signature of Node's crypto, which is verified", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.string({ unit: "grapheme", minLength: 1 }), async (bytes, key) => {
      const signature = await signWebhook(bytes, key);

      expect(signature).toBe(signed(bytes, key));
      expect(await verifyWebhook(bytes, signature, key)).toBe(true);
    }),
  );
});

test("a wrong byte anywhere in the body is rejected", async () => {
  const bytes = new TextEncoder().encode(body);
  const signature = signed(body);

  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
      const forged = bytes.slice();
      forged[place] = (forged[place] ?? 0) ^ change;

      expect(await verifyWebhook(forged, signature, secret)).toBe(false);
    }),
  );
});

test("a body that is shorter or longer is rejected", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(body.length - 1), fc.string({ minLength: 1 }), async (length, more) => {
      expect(await verifyWebhook(body.slice(0, length), signed(body), secret)).toBe(false);
      expect(await verifyWebhook(body + more, signed(body), secret)).toBe(false);
    }),
  );
});

test("a wrong character anywhere in the signature is rejected", async () => {
  const signature = signed(body);

  await fc.assert(
    fc.asyncProperty(fc.nat(signature.length - 1), fc.string({ minLength: 1, maxLength: 1 }), async (place, sign) => {
      fc.pre(signature[place]?.toLowerCase() !== sign.toLowerCase());
      const forged = signature.slice(0, place) + sign + signature.slice(place + 1);

      expect(await verifyWebhook(body, forged, secret)).toBe(false);
    }),
  );
});

test("another secret is rejected, and so is each part of the right one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1 }), fc.nat(secret.length - 2), async (other, length) => {
      fc.pre(other !== secret);

      expect(await verifyWebhook(body, signed(body), other)).toBe(false);
      expect(await verifyWebhook(body, signed(body), secret.slice(0, length + 1))).toBe(false);
    }),
  );
});

test.each([
  ["none", undefined],
  ["null, as Headers give", null],
  ["an empty one", ""],
  ["digits alone", signed(body).slice(7)],
  ["one that is too short", signed(body).slice(0, -1)],
  ["one that is too long", `${signed(body)}0`],
  ["one with a line break", `${signed(body)}\n`],
  ["two", `${signed(body)},${signed(body)}`],
  ["another algorithm", `sha1=${createHmac("sha1", secret).update(body).digest("hex")}`],
  ["another algorithm with the right digits", signed(body).replace("sha256", "sha512")],
  ["the algorithm alone", "sha256="],
])("%s is not a signature", async (_, signature) => {
  expect(await verifyWebhook(body, signature, secret)).toBe(false);
});

test("the digits and the algorithm may be in upper case", async () => {
  expect(await verifyWebhook(body, signed(body).toUpperCase(), secret)).toBe(true);
});

test("one of several secrets is enough", async () => {
  expect(await verifyWebhook(body, signed(body), ["new", secret])).toBe(true);
  expect(await verifyWebhook(body, signed(body), [secret, "new"])).toBe(true);
  expect(await verifyWebhook(body, signed(body), ["new", "newer"])).toBe(false);
});

test.each<[string, WebhookBytes]>([
  ["text", body],
  ["a Uint8Array", new TextEncoder().encode(body)],
  ["a Buffer", Buffer.from(body)],
  ["an ArrayBuffer", new TextEncoder().encode(body).buffer],
  ["a part of an ArrayBuffer", new TextEncoder().encode(`<${body}>`).subarray(1, -1)],
  ["a DataView", new DataView(new TextEncoder().encode(body).buffer)],
])("a body can be %s", async (_, given) => {
  expect(await signWebhook(given, secret)).toBe(signed(body));
  expect(await verifyWebhook(given, signed(body), secret)).toBe(true);
});

test.each([[undefined], [null], [""], [[]], [["right", ""]], [[undefined]], [17], [[["nested"]]]])(
  "%j is not a secret",
  async (none) => {
    const refusal = new TypeError("secret is empty or missing");

    // Programs without types may give anything.
    await expect(signWebhook(body, none as string)).rejects.toThrow(refusal);
    await expect(verifyWebhook(body, signed(body), none as string)).rejects.toThrow(refusal);
  },
);

test("a list cannot sign", async () => {
  // @ts-expect-error: which of them should it be
  await expect(signWebhook(body, [secret])).rejects.toThrow(new TypeError("secret is empty or missing"));
});

test("a parsed body cannot be signed or verified", async () => {
  await expect(signWebhook(JSON.parse(body), secret)).rejects.toThrow(
    "webhook rejected: the body has already been read or parsed; ",
  );
  // @ts-expect-error: the same goes for verifying
  await expect(verifyWebhook({}, signed(body), secret)).rejects.toThrow(
    "webhook rejected: the body has already been read or parsed; ",
  );
});
