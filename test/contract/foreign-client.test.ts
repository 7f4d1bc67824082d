import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { parse } from "yaml";
import { steeredMock } from "./steered.ts";

const steered = steeredMock();

/** What a call sends: the method and the path below /rest, the body, and the headers if they are others than usual. */
type Call = [start: string, body?: unknown, headers?: Record<string, string>];

/** What the client sends with every request, even where there is no body. */
const usual = { "Content-Type": "application/json", Accept: "application/json" };

function read<Content>(file: string): Content {
  return parse(readFileSync(new URL(`foreign/${file}.yaml`, import.meta.url), "utf8"));
}

function ask([start, body, headers = usual]: Call) {
  const [method = "", path] = start.split(" ");
  // The user, and a password that has a colon.
  const authorization = { Authorization: `Basic ${btoa("mira:s3:cret")}`, "User-Agent": "python-requests/2.32.3" };
  const sent = body === undefined || body === null ? {} : { body: JSON.stringify(body) };
  return steered.ask(`/rest/${path}`, { method, headers: { ...authorization, ...headers }, ...sent });
}

afterEach(() => steered.mock.reset());

test.each(Object.entries(read<Record<string, Call>>("taken")))(
  "the mock accepts what a client sends: %s",
  async (_, call) => {
    const { status, body } = await ask(call);

    expect([status < 300, body]).toEqual([true, body]);
    expect(steered.log).toEqual([]);
  },
);

test.each(Object.entries(read<Record<string, string[]>>("refused")))(
  "the mock responds with 404 or 405 to what is not described: %s",
  async (_, starts) => {
    for (const start of starts) expect((await ask([start])).status, start).toBeOneOf([404, 405]);
  },
);

test.each([
  ["a new file", {}],
  ["a file that is there", { sourceCommitId: "0a943a29376f2336b78312d99e65da17048951db" }],
])("the mock accepts a form of a client: %s", async (_, more) => {
  const form = new FormData();
  const fields = { content: "# Tides\n", message: "Write it down", branch: "main", ...more };
  // That client sends each field as if it were a file.
  for (const [name, text] of Object.entries(fields)) form.append(name, new Blob([text]), name);
  const path = "/rest/api/1.0/projects/HRB/repos/berth-planner/browse/docs/a%20b.md";

  expect(await steered.ask(path, { method: "PUT", headers: { Accept: "application/json" }, body: form })).toMatchObject(
    {
      status: 200,
    },
  );
  expect(steered.mock.requestsOf("editFile")).toMatchObject([{ parameters: { path: "docs/a b.md" }, body: fields }]);
});

test("the mock accepts an image of a client", async () => {
  const form = new FormData();
  form.append("avatar", new Blob(["\x89PNG"], { type: "image/png" }), "avatar.png");
  const headers = { "X-Atlassian-Token": "no-check" };

  const { status } = await steered.ask("/rest/api/1.0/projects/HRB/avatar.png", {
    method: "POST",
    headers,
    body: form,
  });

  expect(status).toBe(201);
});
