import { afterEach, describe, expect, test } from "vitest";
import { operationByName } from "../../../src/description/operations.ts";
import { createMock } from "../../../src/mock/index.ts";
import { patched } from "../../../src/mock/patch.ts";
import { reject } from "../../../src/mock/rejection.ts";

const project = "/rest/api/latest/projects/HRB";
const repository = `${project}/repos/berth-planner`;
const mock = createMock();

afterEach(() => mock.reset());

async function ask(path: string, init?: RequestInit): Promise<{ status: number; body: unknown }> {
  const response = await mock.fetch(path, init);
  const text = await response.text();
  return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text };
}

function messages(...texts: string[]) {
  return { errors: texts.map((message) => expect.objectContaining({ message })) };
}

describe("the mock rejects", () => {
  test("a part of a form without a name", async () => {
    const init = {
      method: "PUT",
      headers: { "Content-Type": "multipart/form-data; boundary=b" },
      body: "--b\r\n\r\nx\r\n--b--",
    };

    expect(await ask(`${repository}/browse/a.md`, init)).toEqual({
      status: 400,
      body: messages("The body is not a form."),
    });
  });

  test("credentials that are not Base64", async () => {
    expect(await ask(repository, { headers: { Authorization: "Basic A" } })).toEqual({
      status: 401,
      body: messages("The Authorization header must have a username and a password in Base64."),
    });
  });

  test("a path outside /rest that it does not have", async () => {
    expect((await ask("/tides/today")).status).toBe(404);
  });

  test("more than ten violations, of which it names ten", async () => {
    const reviewers = Array.from({ length: 12 }, () => ({ user: 7 }));
    const ref = { id: "refs/heads/main" };
    const body = JSON.stringify({ title: "Tides", fromRef: ref, toRef: ref, reviewers });
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body };

    const { status, body: rejection } = await ask(`${repository}/pull-requests`, init);

    const { errors } = rejection as { errors: { message: string }[] };
    expect([status, errors.length]).toEqual([400, 11]);
    expect(errors.at(-1)).toEqual({
      context: null,
      message: "2 more violations are not listed.",
      exceptionName: null,
    });
  });
});

test("an unexpected error gets 500", () => {
  expect(reject(new Error("out of order"), undefined, "GET /")).toMatchObject({
    status: 500,
    body: '{"errors":[{"context":null,"message":"out of order","exceptionName":null}]}',
  });
});

test("a form may have bytes beside strings", async () => {
  const body = new FormData();
  body.set("branch", "main");
  body.set("content", new Blob([new Uint8Array([0x89, 0xff])]), "tide.bin");

  expect((await ask(`${repository}/browse/tide.bin`, { method: "PUT", body })).status).toBe(200);
});

test("a body that is neither JSON nor a string is kept as bytes", async () => {
  const body = new Uint8Array([0x7b, 0xff]);
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body };

  expect((await ask(`${repository}/tags`, init)).status).toBe(400);
  expect(mock.requests[0]?.body).toEqual(body);
});

test("a name without a slug leaves the example as it is", async () => {
  const create = (name: string) => {
    const headers = { "Content-Type": "application/json" };
    return ask(`${project}/repos`, { method: "POST", headers, body: JSON.stringify({ name }) });
  };

  expect(await create("Ebb Log")).toMatchObject({ status: 201, body: { name: "Ebb Log", slug: "ebb-log" } });
  expect(await create("!!!")).toMatchObject({ status: 201, body: { slug: "berth-planner" } });
});

test("the diff of a file is text for clients that only accept text", async () => {
  const { status, body } = await ask(`${repository}/pull-requests/17/diff/src/tides.ts`, {
    headers: { Accept: "text/plain" },
  });

  expect([status, body]).toEqual([200, expect.stringMatching(/^diff --git /)]);
});

test("repositories are filtered by the name of their project", async () => {
  const found = async (name: string) => {
    const { body } = await ask(`/rest/api/latest/repos?projectname=${name}`);
    return Object(body).values.length;
  };

  expect(await found("no-such-project")).toBe(0);
  expect(await found("harbour")).toBeGreaterThan(0);
});

test("a request without any response ends when it is aborted", async () => {
  mock.fail("getTag", "hang");
  const controller = new AbortController();
  const asked = mock.fetch(`${repository}/tags/v1`, { signal: controller.signal });
  const reason = new Error("the caller left");
  setTimeout(() => controller.abort(reason), 5);

  await expect(asked).rejects.toBe(reason);
});

describe("stubs", () => {
  test("without a name, with too many replies, or with a patch and a body throw a TypeError", () => {
    const { reply, requestsOf } = mock as unknown as Record<string, (...given: unknown[]) => void>;
    const replies = Array.from({ length: 10_001 }, () => 200);

    expect(() => requestsOf?.(7)).toThrow(/^requestsOf: unknown operation "7"; did you mean /);
    expect(() => reply?.("getTag", ...replies)).toThrow("reply: getTag: at most 10000 replies allowed, got 10001");
    expect(() => reply?.("getTag", { status: 200, patch: {}, body: {} })).toThrow(
      "reply: getTag: pass either patch or body, not both",
    );
  });

  test("with a patch leave members that are undefined as they are", async () => {
    const { body: before } = await ask(`${repository}/tags/v1`);
    mock.reply("getTag", { status: 200, patch: { hash: undefined, displayId: "v2" } as object });

    expect(await ask(`${repository}/tags/v1`)).toEqual({ status: 200, body: { ...Object(before), displayId: "v2" } });
  });

  test("with a patch that another example does not allow get 500", () => {
    const content = operationByName("getTag").responses.find(({ status }) => status === 200)?.contents[0];
    if (!content) throw new Error("getTag has no body");

    expect(() => patched(content.examples[0]?.value, { displayId: 7 }, content, 200)).toThrow(
      "the patched body does not match the schema for 200: body/displayId must be a string",
    );
  });
});
