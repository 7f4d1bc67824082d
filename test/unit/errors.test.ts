import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { BitbucketError } from "../../src/errors.ts";

const url = "https://bitbucket.example.com/rest/api/latest/projects/HRB/repos/berth-planner/tags/v9";

function failure(body: unknown, init: ResponseInit = { status: 404, statusText: "Not Found" }): BitbucketError {
  return new BitbucketError({
    operation: "getTag",
    request: { method: "GET", url },
    response: new Response(null, init),
    body,
  });
}

const noSuchTag = {
  context: null,
  message: 'Tag "v9" does not exist',
  exceptionName: "com.atlassian.bitbucket.repository.NoSuchTagException",
};

describe("BitbucketError", () => {
  test("says what was asked and what went wrong", () => {
    expect(failure({ errors: [noSuchTag] }).message).toBe(
      `404 Not Found: GET ${url}: Tag "v9" does not exist (NoSuchTagException)`,
    );
  });

  test("says all that went wrong", () => {
    const errors = [noSuchTag, { message: "And it is Sunday" }, { message: "Late", exceptionName: null }];

    expect(failure({ errors }).message).toBe(
      `404 Not Found: GET ${url}: Tag "v9" does not exist (NoSuchTagException); And it is Sunday; Late`,
    );
  });

  test("carries what is known of the request and the answer", () => {
    const error = failure({ errors: [noSuchTag] }, { status: 404, headers: { "X-AREQUESTID": "1" } });

    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "BitbucketError",
      status: 404,
      errors: [noSuchTag],
      operation: "getTag",
      method: "GET",
      url,
      body: { errors: [noSuchTag] },
    });
    expect(error.headers.get("x-arequestid")).toBe("1");
  });

  test("has the exceptions that the server named", () => {
    const error = failure({ errors: [noSuchTag] });

    expect(error.has("NoSuchTagException")).toBe(true);
    expect(error.has("com.atlassian.bitbucket.repository.NoSuchTagException")).toBe(true);
    expect(error.has("NoSuchBranchException")).toBe(false);
    expect(error.has("TagException")).toBe(false);
  });

  test("tells a missing route from a missing resource", () => {
    expect(failure({ message: "HTTP 404 Not Found", "status-code": 404, "sub-code": -1 }).isRouteMissing).toBe(true);
    expect(failure({ errors: [noSuchTag] }).isRouteMissing).toBe(false);
    expect(failure({}, { status: 400 }).isRouteMissing).toBe(false);
  });

  test.each(["", undefined, null, "<html>", { errors: "none" }, { errors: [null, 1, { message: 2 }] }, [1]])(
    "copes with the body %j",
    (body) => {
      const error = failure(body, { status: 502 });

      expect(error.errors).toEqual([]);
      expect(error.message).toBe(`502: GET ${url}`);
      expect(inspect(error)).toContain("BitbucketError");
    },
  );
});
