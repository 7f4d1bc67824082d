import { describe, expect, test } from "vitest";
import { authorization, type Credentials, checkAuth } from "../../src/http/auth.ts";

describe("authorization", () => {
  test("is Bearer for a token", () => {
    expect(authorization({ token: "BBDC-1/2+3=" })).toBe("Bearer BBDC-1/2+3=");
  });

  test("is Basic in UTF-8 for a user name and a password", () => {
    expect(authorization({ username: "mira", password: "grüße:日本" })).toBe(
      `Basic ${Buffer.from("mira:grüße:日本", "utf8").toString("base64")}`,
    );
    expect(authorization({ username: "mira", password: "" })).toBe(`Basic ${btoa("mira:")}`);
  });

  const token =
    "auth.token must be a string without spaces or characters not allowed in a header; omit auth for anonymous access";
  const username = "auth.username must be a name without a colon";

  test.each<[unknown, string]>([
    [{ token: "" }, "auth.token is empty; omit auth for anonymous access"],
    [
      { token: undefined },
      "auth.token is undefined, perhaps because an environment variable is not set; omit auth for anonymous access",
    ],
    [{ token: "Bearer secret" }, 'auth.token must be the token alone, without "Bearer "'],
    [{ token: "bearer secret" }, 'auth.token must be the token alone, without "Bearer "'],
    [{ token: 7 }, token],
    [{ token: "se cret" }, token],
    [{ token: "secret\n" }, token],
    [{ token: "secrét" }, token],
    [{ username: "", password: "secret" }, username],
    [{ username: "a:b", password: "secret" }, username],
    [{ password: "secret" }, username],
    [{ username: "mira" }, "auth.password must be a string"],
    [{}, "auth must be an object with a token, or a username and a password; omit auth for anonymous access"],
    [null, "auth must be an object with a token, or a username and a password; omit auth for anonymous access"],
  ])("rejects %j without printing it", (credentials, message) => {
    // What plain JavaScript can pass.
    expect(() => authorization(credentials as Credentials)).toThrow(new TypeError(message));
    expect(message).not.toContain("secret");
  });
});

describe("checkAuth", () => {
  test.each<[unknown, string]>([
    ["secret", "auth must be an object with a token, or a username and a password; omit auth for anonymous access"],
    [null, "auth must be an object with a token, or a username and a password; omit auth for anonymous access"],
    [{}, "auth must be an object with a token, or a username and a password; omit auth for anonymous access"],
    [7, "auth must be an object with a token, or a username and a password; omit auth for anonymous access"],
  ])("rejects %j", (auth, message) => {
    expect(() => checkAuth(auth)).toThrow(new TypeError(message));
  });

  test("accepts credentials, a function, and nothing", () => {
    for (const auth of [undefined, () => undefined, { token: "a" }, { username: "mira", password: "" }])
      expect(() => checkAuth(auth)).not.toThrow();
  });
});
