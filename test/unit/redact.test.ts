import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redact, redactedStart, redactValue } from "../../src/errors/redact.ts";
import { secretsOf } from "../../src/errors/secrets.ts";

const utf8 = (text: string) => Array.from(new TextEncoder().encode(text));
const units = (text: string) => text.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));

/** The ways in which a server may write a sign. */
const writings: Record<string, (sign: string) => string> = {
  "as it is": (sign) => sign,
  "percent-encoded": (sign) =>
    utf8(sign)
      .map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
      .join(""),
  "percent-encoded in capitals": (sign) =>
    utf8(sign)
      .map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`)
      .join(""),
  "percent-encoded where it must be": (sign) => encodeURIComponent(sign),
  "as a form writes it": (sign) => (sign === " " ? "+" : encodeURIComponent(sign)),
  "as JSON writes it": (sign) => JSON.stringify(sign).slice(1, -1),
  "as JSON may write it": (sign) =>
    units(sign)
      .map((unit) => `\\u${unit}`)
      .join(""),
  "with slashes escaped": (sign) => (sign === "/" ? "\\/" : JSON.stringify(sign).slice(1, -1)),
  "as Latin-1 reads it": (sign) => String.fromCharCode(...utf8(sign)),
};

// Lone surrogates cannot be percent-encoded, and no header or form carries them.
const sign = fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 });
const secrets = fc.array(fc.oneof(sign, fc.constantFrom("%", "\\", "+", " ", "\t", '"', "/", "ü", "é", "字", "😀")), {
  minLength: 1,
  maxLength: 40,
});
const around = fc.string({ unit: "binary", maxLength: 20 });

describe("redact finds a secret", () => {
  test.each(Object.keys(writings))("%s", (name) => {
    const write = writings[name] ?? String;
    fc.assert(
      fc.property(secrets, around, around, (signs, before, after) => {
        const clean = redact(before + signs.map(write).join("") + after, [signs.join("")]);
        expect(clean).toContain("[redacted]");
      }),
    );
  });

  test("however its signs are mixed", () => {
    const write = fc.constantFrom(...Object.values(writings));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sign, write), { minLength: 1, maxLength: 40 }),
        around,
        around,
        (parts, before, after) => {
          const written = parts.map(([one, how]) => how(one)).join("");
          expect(redact(before + written + after, [parts.map(([one]) => one).join("")])).toContain("[redacted]");
        },
      ),
      { numRuns: 500 },
    );
  });

  test("and leaves all else as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(redact(text, ["\u0000no such secret\u0000"])).toBe(text);
      }),
    );
    expect(redact("a s3cret, s3cret b%2", ["s3cret"])).toBe("a [redacted], [redacted] b%2");
    expect(redact("a b a", ["a", "b"])).toBe("[redacted] [redacted] [redacted]");
    expect(redact("s3cre", ["s3cret"])).toBe("s3cre");
    expect(redact("%c3%a9 %e9 é Ã©", ["é"])).toBe("[redacted] [redacted] [redacted] [redacted]");
    expect(redact("\\ud83d\\ude00\\ud83d", ["😀"])).toBe("[redacted]\\ud83d");
  });
});

// Whose time does not grow with the length of the text alone does not end before the time of a test does.
test.each([
  ["a token of 3,000 characters", "a1-_".repeat(750), "a1-_".repeat(20_000)],
  ["a password of backslashes", "\\".repeat(28), "\\".repeat(80_000)],
  ["a text that almost is the secret", `${"a".repeat(2_999)}b`, "a".repeat(80_000)],
])("%s takes no long time", (_, secret, text) => {
  expect(redact(text, [secret]).includes("[redacted]")).toBe(text.includes(secret));
});

describe("redactedStart", () => {
  test("shows the beginning", () => {
    expect(redactedStart("abcdef", [], 3)).toBe("abc");
    expect(redactedStart("abcdef", ["bc"], 30)).toBe("a[redacted]def");
  });

  test("shows no part of a secret at the end", () => {
    for (let length = 1; length < 40; length++) {
      const shown = redactedStart(`${"-".repeat(20)}s3cret${"-".repeat(200)}`, ["s3cret"], length);
      expect(`${"-".repeat(20)}[redacted]${"-".repeat(20)}`.startsWith(shown)).toBe(true);
    }
    const many = "s3cret ".repeat(40);
    expect(redactedStart(many, ["s3cret"], 100)).not.toContain("s3");
  });
});

test("redactValue goes through all of a value", () => {
  const value = { a: ["s3cret-t0ken", 1, null, true, { "s3cret-t0ken": "x" }], b: "no s3cret-t0ken" };

  expect(redactValue({ message: "message" }, ["message"])).toEqual({ message: "[redacted]" });
  expect(redactValue(value, ["s3cret-t0ken"])).toEqual({
    a: ["[redacted]", 1, null, true, { "[redacted]": "x" }],
    b: "no [redacted]",
  });
});

describe("secretsOf", () => {
  test.each([
    ["Authorization", "Bearer abc/def==", ["abc/def"]],
    ["Authorization", "bearer abc", ["abc"]],
    ["Authorization", "abc", ["abc"]],
    ["Authorization", `Basic ${btoa("mira:pass:word")}`, [btoa("mira:pass:word").replace(/=+$/, ""), "pass:word"]],
    ["Authorization", "Basic !!!", ["!!!"]],
    ["Authorization", `Basic ${btoa("mira:")}`, [btoa("mira:").replace(/=+$/, "")]],
    ["Proxy-Authorization", "Bearer abc", ["abc"]],
    ["Cookie", "BITBUCKETSESSIONID=abc; other=def", ["abc", "def"]],
  ])("finds those in %s: %s", (name, value, expected) => {
    expect(secretsOf(new Headers([[name, value]]))).toEqual(expected);
  });

  test("finds none in nothing", () => {
    expect(secretsOf(undefined)).toEqual([]);
    expect(secretsOf(new Headers({ "X-Atlassian-Token": "no-check" }))).toEqual([]);
  });
});
