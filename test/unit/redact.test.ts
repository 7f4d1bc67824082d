import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Redactor } from "../../src/errors/redact.ts";
import { secretsOf } from "../../src/errors/secrets.ts";

const redact = (text: string, secrets: string[]) => new Redactor(secrets).text(text);

const percent = (text: string, reserved: RegExp) =>
  Buffer.from(text)
    .toString("latin1")
    .replaceAll(reserved, (byte) => `%${Buffer.from(byte, "latin1").toString("hex")}`);
const escapeUnits = (text: string) =>
  text.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const html = (text: string, apostrophe: string) => {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": apostrophe };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
};

/** The encodings in which a secret may come back. */
const encodings: Record<string, (secret: string) => string> = {
  "as it is": (secret) => secret,
  "percent-encoded": (secret) => encodeURIComponent(secret),
  "percent-encoded in lower case": (secret) =>
    encodeURIComponent(secret).replaceAll(/%../g, (byte) => byte.toLowerCase()),
  "percent-encoded, each reserved character of RFC 3986": (secret) => percent(secret, /[^\w.~-]/g),
  "percent-encoded in a query, by URL": (secret) => new URL(`http://x?${encodeURIComponent(secret)}`).search,
  "percent-encoded in a path, as URL does": (secret) => percent(secret, /[^!$-;=@-\]_a-z|~]/g),
  "percent-encoded, each byte": (secret) => percent(secret, /[\s\S]/g),
  "percent-encoded, each byte in upper case": (secret) => percent(secret, /[\s\S]/g).toUpperCase(),
  "form-encoded": (secret) => new URLSearchParams({ x: secret }).toString().slice(2),
  "escaped as JSON": (secret) => JSON.stringify(secret).slice(1, -1),
  "escaped as JSON with slashes": (secret) => JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
  "escaped as JSON in ASCII": (secret) =>
    JSON.stringify(secret)
      .slice(1, -1)
      .replaceAll(/[^\0-\x7f]/g, escapeUnits),
  "escaped as JSON in ASCII, in upper case": (secret) =>
    JSON.stringify(secret)
      .slice(1, -1)
      .replaceAll(/[^\0-\x7f]/g, (unit) => escapeUnits(unit).toUpperCase().replace("\\U", "\\u")),
  "escaped as JSON, each character": escapeUnits,
  "escaped as JSON, each character in upper case": (secret) =>
    escapeUnits(secret).replaceAll(/[a-f]/g, (digit) => digit.toUpperCase()),
  "with HTML entities": (secret) => html(secret, "&#39;"),
  "with HTML entities, apostrophes in hexadecimal": (secret) => html(secret, "&#x27;"),
  "with HTML entities, apostrophes by name": (secret) => html(secret, "&apos;"),
  "as UTF-8 read as Latin-1": (secret) => Buffer.from(secret).toString("latin1"),
};

// Lone surrogates cannot be percent-encoded, and no header or form carries them. Nor line ends: forms change them.
const character = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  fc.constantFrom("%", "\\", "+", " ", "\t", '"', "'", "<", ">", "&", "/", "ü", "é", "字", "😀"),
);
const secrets = fc.array(character, { minLength: 6, maxLength: 40 }).map((characters) => characters.join(""));
const around = fc.string({ unit: "binary", maxLength: 20 });

describe("a secret is found", () => {
  test.each(Object.keys(encodings))("%s", (name) => {
    const encode = encodings[name] ?? String;
    fc.assert(
      fc.property(secrets, around, around, (secret, before, after) => {
        expect(redact(before + encode(secret) + after, [secret])).toContain("[redacted]");
      }),
    );
  });

  test("and nothing else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(redact(text, ["\u0000no such secret\u0000"])).toBe(text);
      }),
    );
    expect(redact("a s3cret, s3cret b%2", ["s3cret"])).toBe("a [redacted], [redacted] b%2");
    expect(redact("s3cre", ["s3cret"])).toBe("s3cre");
  });

  test("in one pass, the longest first", () => {
    expect(redact("harbour-light harbour", ["harbour", "harbour-light"])).toBe("[redacted] [redacted]");
    expect(redact("s3cret-t0ken", ["redacted", "s3cret-t0ken"])).toBe("[redacted]");
    const cookies = Array.from("redacted");
    expect(redact("redacted s3cret a b", ["s3cret", ...cookies])).toBe("redacted [redacted] [redacted] b");
  });

  test("as the password in a URL, whoever it belongs to", () => {
    expect(redact("Location: https://ci:pa%3Ass@x.example.com/a?b=c:d@e, git://:p@h x://a@b ://", [])).toBe(
      "Location: https://ci:[redacted]@x.example.com/a?b=c:d@e, git://:[redacted]@h x://a@b ://",
    );
    expect(redact("http://ci:p@ss@w0rd@proxy:8080/a@b", [])).toBe("http://ci:[redacted]@proxy:8080/a@b");
    expect(redact("http://mira@example.com:pass@proxy", [])).toBe("http://mira@example.com:[redacted]@proxy");
    const body = '{"url":"http://x:7990","email":"mira@example.com"}';
    expect(redact(body, [])).toBe(body);
    const text = "://a:".repeat(200_000);
    expect(redact(text, [])).toBe(text);
    expect(redact(`://a:${"@".repeat(200_000)}`, [])).toBe("://a:[redacted]@");
  });

  test("as a whole word, if it is shorter than six characters", () => {
    expect(redact("other side closed: t", ["t"])).toBe("other side closed: [redacted]");
    expect(redact("the repo is not in repos, repo_1 or Repo: repo.", ["repo"])).toBe(
      "the repo is not in repos, repo_1 or Repo: [redacted].".replace("the repo", "the [redacted]"),
    );
    expect(redact("a (b)* c", ["(b)*"])).toBe("a [redacted] c");
  });
});

test.each([
  ["a token of 3,000 characters", "a1-_".repeat(750), "a1-_".repeat(20_000)],
  ["a password of backslashes", "\\".repeat(28), "\\".repeat(80_000)],
  ["a text that is almost the secret", `${"a".repeat(2_999)}b`, "a".repeat(80_000)],
  ["a password of 300,000 characters", "p".repeat(300_000), "p".repeat(80_000)],
  ["a text of 20 MB", "s3cret-t0ken", "harbour ".repeat(2_500_000)],
])("%s needs linear time", (_, secret, text) => {
  expect(redact(text, [secret]).includes("[redacted]")).toBe(text.includes(secret));
});

describe("the redacted beginning", () => {
  test("has the requested length", () => {
    expect(new Redactor([]).start("abcdef", 3)).toBe("abc");
    expect(new Redactor(["s3cret"]).start("a s3cret b", 30)).toBe("a [redacted] b");
  });

  test("ends with no part of a secret", () => {
    const start = (text: string, length: number) => new Redactor(["s3cret"]).start(text, length);

    for (let length = 1; length < 60; length++) {
      const shown = start(`${"-".repeat(20)}s3cret${"-".repeat(200)}`, length);
      expect(`${"-".repeat(20)}[redacted]${"-".repeat(60)}`.startsWith(shown)).toBe(true);
    }
    expect(start("s3cret ".repeat(40), 100)).not.toContain("s3");
    const long = new Redactor(["p".repeat(300_000)]);
    expect(long.start(`password: ${"p".repeat(300_000)}${"x".repeat(5_000_000)}`, 65_536)).not.toContain("pp");
  });

  test("drops as much of the end as the longest encoding of a secret may take", () => {
    // 51 secrets fit into 600 characters and the 72 of the longest encoding, and are shorter when they are redacted.
    expect(new Redactor(["s3cret-t0ken"]).start("s3cret-t0ken ".repeat(100), 600)).toBe(
      "[redacted] ".repeat(51).slice(0, 51 * 11 + "s3cret-t0".length - 72),
    );
  });
});

describe("a JSON value", () => {
  const value = (item: unknown, secrets: string[]) => new Redactor(secrets).value(item);

  test("is redacted at any place", () => {
    const given = { a: ["s3cret-t0ken", 1, null, true, { "s3cret-t0ken": "x" }], b: "no s3cret-t0ken" };

    expect(value(given, ["s3cret-t0ken"])).toEqual({
      a: ["[redacted]", 1, null, true, { "[redacted]": "x" }],
      b: "no [redacted]",
    });
  });

  test("keeps names of fields that equal a short secret, and names of exceptions", () => {
    expect(value({ message: "message" }, ["message"])).toEqual({ message: "[redacted]" });
    expect(value({ exceptionName: "com.example.s3cret-t0ken" }, ["s3cret-t0ken"])).toEqual({
      exceptionName: "com.example.s3cret-t0ken",
    });
  });

  test("has no token in the place of an exception's name", () => {
    const token = "BBDC-s3cret-t0ken-of-mira";
    expect(value({ exceptionName: `com.example.${token}` }, [token])).toEqual({
      exceptionName: "com.example.[redacted]",
    });
    expect(value({ exceptionName: { name: "s3cret" } }, ["s3cret"])).toEqual({ exceptionName: { name: "[redacted]" } });
  });

  test("keeps a property called __proto__", () => {
    const given = JSON.parse('{"__proto__":{"currentVersion":"s3cret"}}');

    expect(JSON.stringify(value(given, ["s3cret"]))).toBe('{"__proto__":{"currentVersion":"[redacted]"}}');
  });

  test("can be a number", () => {
    expect(value({ pin: 482915, id: 4829 }, ["482915"])).toEqual({ pin: "[redacted]", id: 4829 });
  });

  test("is replaced below a hundred levels", () => {
    let lists: unknown = "s3cret-t0ken";
    let objects: unknown = "s3cret-t0ken";
    for (let level = 0; level < 200_000; level++) {
      lists = [lists];
      objects = { a: objects };
    }

    expect(JSON.stringify(value(lists, ["s3cret-t0ken"]))).toBe(`${"[".repeat(101)}"[redacted]"${"]".repeat(101)}`);
    expect(JSON.stringify(value(objects, ["s3cret-t0ken"]))).toBe(
      `${'{"a":'.repeat(101)}"[redacted]"${"}".repeat(101)}`,
    );
  });
});

describe("secretsOf", () => {
  const of = (name: string, value: string) => new Set(secretsOf(new Headers([[name, value]]), []));

  test.each([
    ["Authorization", "Bearer abc/def==", ["abc/def"]],
    ["Authorization", "bearer  abc", ["abc"]],
    ["Authorization", "Bearer a=b==", ["a=b", "b=="]],
    ["Authorization", "abc", ["abc"]],
    ["Authorization", "abc/def ghi", ["abc/def ghi"]],
    ["Authorization", `Basic ${btoa("mira:pass:word")}`, [btoa("mira:pass:word").replace(/=+$/, ""), "pass:word"]],
    ["Authorization", "Basic !!!", ["!!!"]],
    ["Authorization", `X-Basic ${btoa("mira:pass")}`, [btoa("mira:pass").replace(/=+$/, "")]],
    ["Authorization", `Basic-X ${btoa("mira:pass")}`, [btoa("mira:pass").replace(/=+$/, "")]],
    ["Authorization", `Basic ${btoa("mira:")}`, [btoa("mira:").replace(/=+$/, "")]],
    ["Proxy-Authorization", "Bearer abc", ["abc"]],
    ["Cookie", "BITBUCKETSESSIONID=abc; crowd.token_key=def", ["abc", "def"]],
    ["Cookie", 'a="quoted value"; b=x=y', ['"quoted value"', "quoted value", "x=y"]],
    ["Cookie", 'a= abc ; b=" def "; c=g"h', ["abc", '" def "', " def ", 'g"h']],
    ["X-Atlassian-Token", "no-check", []],
  ])("finds those in %s: %s", (name, value, expected) => {
    expect(of(name, value)).toEqual(new Set(expected));
  });

  test.each([
    [
      'Digest username="mira", realm="bitbucket", nonce="n0nce", uri="/rest", response="r3sponse"',
      ['"n0nce"', "n0nce", '"r3sponse"', "r3sponse"],
    ],
    ['OAuth oauth_consumer_key="k3y", oauth_version="1.0", oauth_signature="s1g"', ['"k3y"', "k3y", '"s1g"', "s1g"]],
    [
      "AWS4-HMAC-SHA256 Credential=AKID/20261129/x, SignedHeaders=host, Signature=abcdef",
      ["AKID/20261129/x", "abcdef"],
    ],
    ["Digest realm-key=abc, x-realm=def, REALM=ghi", ["abc", "def"]],
  ])("finds the whole and the secret parts of %s", (value, parts) => {
    const [, whole = ""] = /^\S+ (.+)$/.exec(value) ?? [];

    expect(of("Authorization", value)).toEqual(new Set([whole, ...parts]));
  });

  test.each(["Bearer", "Basic"])("needs linear time for long %s credentials", (scheme) => {
    const credentials = "YWFh".repeat(100_000);

    expect(secretsOf(new Headers({ Authorization: `${scheme} ${credentials}` }), [])[0]).toBe(credentials);
  });

  test("returns an empty list without headers and arguments", () => {
    expect(secretsOf(undefined, [])).toEqual([]);
  });

  test("finds none in bytes, which have no fields", () => {
    const bytes = { password: "s3cret", toJSON: () => ({ password: "s3cret" }) };

    expect(secretsOf(undefined, [{ file: Object.assign(new Uint8Array(1), bytes), token: "t" }])).toEqual(["t", "t"]);
  });

  test("finds arguments by the names of their fields, at any depth", () => {
    const body = { configuration: { secret: 'a"b' }, totpCode: 482915, name: "x", token: "" };

    expect(secretsOf(undefined, [{ password: "p" }, body])).toEqual(["p", "p", 'a"b', 'a\\"b', "482915", "482915"]);
  });
});
