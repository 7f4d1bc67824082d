import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { BitbucketError, type FailedRequest, retryAfter } from "../../src/errors/bitbucket-error.ts";
import { BitbucketConnectionError } from "../../src/errors/connection-error.ts";
import { Redactor } from "../../src/errors/redact.ts";

const url = "https://bitbucket.example.com/rest/api/latest/projects/HRB/repos/berth-planner/tags/v9";

const request = { operation: "getTag", method: "GET", url, redactor: new Redactor(["s3cret"]) };

function failure(body: unknown, init: ResponseInit = { status: 404, statusText: "Not Found" }): BitbucketError {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new BitbucketError(request, new Response(null, init), text ?? "");
}

const noSuchTag = {
  context: null,
  message: 'Tag "v9" does not exist',
  exceptionName: "com.atlassian.bitbucket.repository.NoSuchTagException",
};

describe("BitbucketError", () => {
  test("names the request and what went wrong", () => {
    expect(failure({ errors: [noSuchTag] }).message).toBe(
      `404 Not Found: GET ${url}: Tag "v9" does not exist (NoSuchTagException)`,
    );
  });

  test("names everything that went wrong", () => {
    const errors = [noSuchTag, { message: "And it is Sunday" }, { message: "Late", exceptionName: null }];

    expect(failure({ errors }).message).toBe(
      `404 Not Found: GET ${url}: Tag "v9" does not exist (NoSuchTagException); And it is Sunday; Late`,
    );
  });

  test("contains all messages of the server", () => {
    const entry = {
      context: "name",
      message: "The name is taken",
      exceptionName: "com.example.DuplicateException",
      details: ["It was taken in May.", 7],
      vetoes: [
        { summaryMessage: "Not enough approvals", detailedMessage: "Two must approve first." },
        { summaryMessage: "No build" },
        null,
      ],
    };

    expect(failure({ errors: [entry] }, { status: 409 }).message).toBe(
      `409: GET ${url}: name: The name is taken (DuplicateException); It was taken in May.; Not enough approvals: Two must approve first.; No build`,
    );
  });

  test.each([
    [
      { message: "Basic Authentication has been disabled on this instance." },
      ": Basic Authentication has been disabled on this instance.",
    ],
    ["  Out of order\n", ": Out of order"],
    [JSON.stringify("Out of order"), ": Out of order"],
    ["x".repeat(600), `: ${"x".repeat(500)}`],
    ["The queue is full: 7 < 8", ": The queue is full: 7 < 8"],
    ["<html><body>Bad Gateway</body></html>", ""],
    [" \n<html><body>Bad Gateway</body></html>", ""],
    [{ message: 7 }, ""],
  ])("contains the message of a body of another form: %j", (body, words) => {
    expect(failure(body, { status: 403 }).message).toBe(`403: GET ${url}${words}`);
    expect(failure(body, { status: 403 }).errors).toEqual([]);
  });

  test.each([7, {}, [], ""])("accepts the exceptionName %j", (exceptionName) => {
    const error = failure({ errors: [{ message: "Odd", exceptionName, context: 7 }] });

    expect(error.message).toBe(`404 Not Found: GET ${url}: Odd`);
    expect(error.has("NoSuchTagException")).toBe(false);
    expect(error.has(`${exceptionName}`)).toBe(false);
  });

  test("has the properties of request and response", () => {
    const error = failure({ errors: [noSuchTag] }, { status: 404, headers: { "X-AREQUESTID": "@1ABC" } });

    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "BitbucketError",
      status: 404,
      errors: [noSuchTag],
      operation: "getTag",
      method: "GET",
      url,
      body: JSON.stringify({ errors: [noSuchTag] }),
      requestId: "@1ABC",
      retryAfter: undefined,
    });
    expect(error.headers.get("x-arequestid")).toBe("@1ABC");
  });

  test("has the exceptions of the server", () => {
    const error = failure({ errors: [noSuchTag] });

    expect(error.has("NoSuchTagException")).toBe(true);
    expect(error.has("com.atlassian.bitbucket.repository.NoSuchTagException")).toBe(true);
    expect(error.has("NoSuchBranchException")).toBe(false);
    expect(error.has("TagException")).toBe(false);
    const two = failure({ errors: [{ message: "First" }, noSuchTag] });
    expect(two.has("NoSuchTagException")).toBe(true);
    expect(two.has("undefined")).toBe(false);
  });

  test.each(["a", "tag", "errors", "message", "Exception"])(
    "reads the server's message before it redacts %j in it",
    (secret) => {
      const error = new BitbucketError(
        { ...request, redactor: new Redactor([secret]) },
        new Response(null, { status: 404 }),
        JSON.stringify({ errors: [noSuchTag] }),
      );

      expect(error.errors).toHaveLength(1);
      expect(error.has("NoSuchTagException")).toBe(true);
      expect(error.message.startsWith(`404: GET ${url}: `)).toBe(true);
      // None of them is a whole word of the server's.
      expect(error.errors).toEqual([noSuchTag]);
    },
  );

  test("has versions, vetoes and existing pull requests from the server", () => {
    const veto = { summaryMessage: "Not enough approvals", detailedMessage: "Two must approve." };
    const errors = [
      { message: "Late", currentVersion: null },
      { message: "Late", currentVersion: 0, expectedVersion: -1, vetoes: [veto], existingPullRequest: { id: 17 } },
    ];

    expect(failure({ errors }, { status: 409 })).toMatchObject({
      currentVersion: 0,
      expectedVersion: -1,
      vetoes: [veto],
      existingPullRequest: { id: 17 },
    });
    const none = failure({ errors: [noSuchTag] });
    expect([none.currentVersion, none.expectedVersion, none.existingPullRequest, none.vetoes]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
  });

  test("distinguishes a missing route and a missing resource", () => {
    expect(failure({ message: "HTTP 404 Not Found", "status-code": 404, "sub-code": -1 }).isRouteMissing).toBe(true);
    expect(failure({ errors: [noSuchTag] }).isRouteMissing).toBe(false);
    expect(failure({}, { status: 400 }).isRouteMissing).toBe(false);
  });

  test.each(["", undefined, null, "<html>", { errors: "none" }, { errors: [null, 1, { message: 2 }] }, [1]])(
    "accepts the body %j",
    (body) => {
      const error = failure(body, { status: 502 });

      expect(error.errors).toEqual([]);
      expect(error.message).toBe(`502: GET ${url}`);
      expect(inspect(error)).toContain("BitbucketError");
    },
  );

  test("keeps other fields of an entry", () => {
    const entry = { ...noSuchTag, currentVersion: 3, vetoes: [{ summaryMessage: "No" }], plugin: { key: 1 } };

    expect(failure({ errors: [entry] }).errors).toEqual([entry]);
  });

  test("includes the messages in objects and lists of other fields", () => {
    const reviewerErrors = [{ context: "zoe", message: 'There is no user "zoe"', exceptionName: null }];
    const errors = [
      { message: "Reviewers are invalid", reviewerErrors, validReviewers: ["mira"], trigger: { id: 1 }, key: "x" },
    ];

    expect(failure({ errors }, { status: 409 }).message).toBe(
      `409: GET ${url}: Reviewers are invalid; zoe: There is no user "zoe"`,
    );
  });

  test("includes the messages of a configuration, which are listed by field", () => {
    const issuer = { message: "Enter the URL of the issuer." };
    const name = { context: "Name", message: "The name is taken." };
    const error = failure({ errors: { "issuer-url": [issuer], name: [name, null, 7] } }, { status: 400 });

    expect(error.message).toBe(`400: GET ${url}: Enter the URL of the issuer.; Name: The name is taken.`);
    expect(error.errors).toEqual([issuer, name]);
  });

  test("names the release that a missing route requires", () => {
    const missing = JSON.stringify({ message: "HTTP 404 Not Found", "status-code": 404 });
    const since = { ...request, since: "10.2" };

    expect(new BitbucketError(since, new Response(null, { status: 404 }), missing).message).toBe(
      `404: GET ${url}: HTTP 404 Not Found; this operation needs release 10.2 or newer`,
    );
    const resource = JSON.stringify({ errors: [noSuchTag] });
    expect(new BitbucketError(since, new Response(null, { status: 404 }), resource).message).not.toContain("10.2");
    expect(new BitbucketError(since, new Response(null, { status: 405 }), "").message).toBe(`405: GET ${url}`);
    expect(failure("", { status: 404 }).message).toBe(`404: GET ${url}`);
  });

  test("is at most 2,000 characters long", () => {
    const errors = [{ message: "x".repeat(3_000) }];

    expect(failure({ errors }).message).toHaveLength(2_000);
    expect(failure({ errors }).errors).toEqual(errors);
  });

  test("says what is wrong with a response whose status does not", () => {
    const error = new BitbucketError(request, new Response(null), "<html>", "the body is not JSON: <html>");

    expect(error.message).toBe(`200: GET ${url}: the body is not JSON: <html>`);
  });

  test("accepts a phrase and a status that no Response can have", () => {
    const odd = new Response(null, { status: 500 });
    for (const [name, value] of Object.entries({ status: 600, statusText: "Bücher – zu" }))
      Object.defineProperty(odd, name, { value });

    expect(new BitbucketError(request, odd, "").message).toBe(`600 Bücher – zu: GET ${url}`);
  });

  test("limits the body", () => {
    expect(failure("x".repeat(100_000), { status: 500 }).body).toHaveLength(65_536);
  });

  test("contains no secret and no cookie, not even those that the server sends back", () => {
    const error = new BitbucketError(
      request,
      new Response(null, { status: 500, headers: { "Set-Cookie": "BITBUCKETSESSIONID=abc", "X-Kept": "1" } }),
      JSON.stringify({ errors: [{ message: "Bearer s3cret is no good" }] }),
    );

    expect(error.message).toBe(`500: GET ${url}: Bearer [redacted] is no good`);
    expect([...error.headers.keys()]).toEqual(["x-kept"]);
    expect(inspect(error, { depth: null }) + JSON.stringify(error) + error.body).not.toMatch(/s3cret|SESSION/);
  });
});

describe("BitbucketConnectionError", () => {
  const failed = (cause?: unknown, of: FailedRequest = request) =>
    new BitbucketConnectionError(of, "network", "the connection failed", cause);

  test("has properties of the request, and no cause if there is none", () => {
    const error = failed();

    expect(error).toMatchObject({ name: "BitbucketConnectionError", fault: "network", operation: "getTag", url });
    expect(error.message).toBe(`GET ${url}: the connection failed`);
    expect("cause" in error).toBe(false);
  });

  test("has at most ten causes and 2,000 characters", () => {
    const cause = Array.from({ length: 12 }, (_, index) => index).reduceRight<Error | undefined>(
      (inner, index) => Object.assign(new Error(`level ${index}`, { cause: inner }), { code: `E${index}` }),
      undefined,
    );

    expect(failed(cause).message).toBe(
      `GET ${url}: the connection failed: level 9 (E0, E1, E2, E3, E4, E5, E6, E7, E8, E9)`,
    );
    expect(failed(cause, { ...request, url: "x".repeat(3_000) }).message).toBe(`GET ${"x".repeat(1_996)}`);
  });

  test("accepts a cause that cannot be converted to a string", () => {
    expect(failed(Object.create(null)).cause).toEqual(new Error("an object that cannot be shown"));
  });
});

describe("retryAfter", () => {
  const of = (value: string) => retryAfter(new Headers({ "Retry-After": value }));

  test("is in milliseconds, from seconds or a date", () => {
    expect(of("0")).toBe(0);
    expect(of("30")).toBe(30_000);
    expect(of("  30 ")).toBe(30_000);
    expect(of("30, 30,30")).toBe(30_000);
    expect(of("30 , 30")).toBe(30_000);
    expect(of("9".repeat(400))).toBe(Number.MAX_SAFE_INTEGER);
    const date = new Date(Date.now() + 10_000).toUTCString();
    expect(of(`${date}, ${date}`)).toBeGreaterThan(8_000);
    const inTen = of(new Date(Date.now() + 10_000).toUTCString()) ?? 0;
    expect(inTen).toBeGreaterThan(8_000);
    expect(inTen).toBeLessThanOrEqual(10_000);
    expect(of(new Date(0).toUTCString())).toBe(0);
    expect(of("Sun Nov  6 08:49:37 1994")).toBe(0);
  });

  test("reads the old form of dates, which has no time zone, as UTC", () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    onTestFinished(() => void vi.unstubAllEnvs());
    const asctime = new Date(Date.now() + 10_000)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/, "$1 $3 $2 $5 $4");

    const wait = of(asctime) ?? 0;
    expect(wait).toBeGreaterThan(8_000);
    expect(wait).toBeLessThanOrEqual(10_000);
  });

  test("is undefined if the server does not send it, or sends an invalid one", () => {
    expect(retryAfter(new Headers())).toBeUndefined();
    expect(of("soon")).toBeUndefined();
    for (const garbage of ["-5x", "-5", "1.5", "+1", "1, 2", "1, 1, 2", "1e3", "0x10", "", "Infinity"])
      expect(of(garbage)).toBeUndefined();
    expect(of(`x${"9".repeat(500)}`)).toBeUndefined();
    expect(of(`x ${new Date(0).toUTCString()}`)).toBeUndefined();
  });
});

describe("an attacker's response", () => {
  test("of 20 MB is truncated before it is read", () => {
    const error = failure({ errors: [{ message: `s3cret ${"x".repeat(20_000_000)}` }] }, { status: 500 });

    expect(error.errors).toEqual([]);
    expect(error.message.length).toBeLessThan(2_000);
    expect(error.body).toHaveLength(65_536);
    expect(error.body).not.toContain("s3cret");
  });

  test("contains no part of a secret that is longer than what is kept", () => {
    const secret = "p4ss".repeat(20_000);
    const of = { ...request, redactor: new Redactor([secret]) };

    const error = new BitbucketError(of, new Response(null, { status: 400 }), `No ${secret} here`);

    expect(error.message).toBe(`400: GET ${url}: No [redacted] here`);
    expect(error.body).toBe("No [redacted] here");
  });

  test("that is nested deeply does not throw", () => {
    const deep = `{"errors":[{"message":"Odd","detail":${"[".repeat(5_000)}${"]".repeat(5_000)}}]}`;

    expect(failure(deep, { status: 500 }).message).toBe(`500: GET ${url}: Odd`);
    expect(failure("[".repeat(60_000), { status: 500 }).status).toBe(500);
  });

  test("a cause whose getters throw is accepted", () => {
    const cause = new Error("odd");
    for (const name of ["message", "code", "cause"]) {
      Object.defineProperty(cause, name, {
        get() {
          throw new Error("no");
        },
      });
    }

    const error = new BitbucketConnectionError(request, "network", "the connection failed", cause);

    expect(error).toMatchObject({ message: `GET ${url}: the connection failed`, cause: expect.any(Error) });
  });
});
