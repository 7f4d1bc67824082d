import { describe, expect, test } from "vitest";
import { type Auth, authorizedFetch } from "../../src/auth.ts";

const origin = "https://bitbucket.example.com";

async function sentHeader(auth: Auth | undefined, url = `${origin}/rest`): Promise<string | null> {
  let sent: Request | undefined;
  const fetch = authorizedFetch(
    async (request) => {
      sent = request;
      return new Response();
    },
    auth,
    origin,
  );
  await fetch(new Request(url));
  return sent?.headers.get("Authorization") ?? null;
}

describe("authorizedFetch", () => {
  test("sends a token as Bearer", async () => {
    expect(await sentHeader({ token: "BBDC-1/2+3=" })).toBe("Bearer BBDC-1/2+3=");
  });

  test("sends user name and password as Basic in UTF-8", async () => {
    expect(await sentHeader({ username: "mira", password: "grüße:日本" })).toBe(
      `Basic ${Buffer.from("mira:grüße:日本", "utf8").toString("base64")}`,
    );
  });

  test("sends nothing without credentials", async () => {
    expect(await sentHeader(undefined)).toBeNull();
    expect(await sentHeader(() => undefined)).toBeNull();
  });

  test("asks a function for each request", async () => {
    let count = 0;
    const auth = async () => ({ token: `token-${++count}` });

    expect(await sentHeader(auth)).toBe("Bearer token-1");
    expect(await sentHeader(auth)).toBe("Bearer token-2");
  });

  test.each([
    "https://example.com/rest",
    "http://bitbucket.example.com/rest",
    "https://bitbucket.example.com:8443/rest",
  ])("sends no credentials to %s", async (url) => {
    expect(await sentHeader({ token: "secret" }, url)).toBeNull();
  });

  test("leaves the caller's request without the credentials", async () => {
    const request = new Request(origin);

    await authorizedFetch(async () => new Response(), { token: "secret" }, origin)(request);

    expect(request.headers.has("Authorization")).toBe(false);
  });

  test.each<[Auth, string]>([
    [{ token: "" }, "auth.token must be a token that is not empty; leave `auth` out for anonymous access"],
    [{ token: undefined }, "auth.token must be a token that is not empty; leave `auth` out for anonymous access"],
    [{ token: "se cret" }, "auth.token holds characters that no header can carry"],
    [{ token: "secret\n" }, "auth.token holds characters that no header can carry"],
    [{ username: "", password: "secret" }, "auth.username must be a name without a colon"],
    [{ username: "a:b", password: "secret" }, "auth.username must be a name without a colon"],
  ])("refuses credentials at once and without printing them", (auth, message) => {
    expect(() => authorizedFetch(fetch, auth, origin)).toThrow(new TypeError(message));
    expect(message).not.toContain("secret");
  });

  test("refuses a password that is missing", () => {
    // What plain JavaScript can pass.
    const auth = { username: "mira" } as unknown as Auth;
    expect(() => authorizedFetch(fetch, auth, origin)).toThrow(new TypeError("auth.password must be a string"));
  });
});
