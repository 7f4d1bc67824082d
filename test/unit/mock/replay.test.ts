import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { createMock, type Har, type HarEntry } from "../../../src/mock/index.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const repository = "/rest/api/latest/projects/HRB/repos/berth-planner";

function exchange(request: string, status: number, body: unknown, more: Partial<HarEntry["response"]> = {}): HarEntry {
  const [method = "", path = ""] = request.split(" ");
  const content = { mimeType: "application/json", text: JSON.stringify(body) };
  return { request: { method, url: `https://git.harbour.example/bb${path}` }, response: { status, content, ...more } };
}

const har = (...entries: HarEntry[]): Har => ({ log: { entries } });

async function ask(mock: ReturnType<typeof createMock>, path: string, init?: RequestInit): Promise<unknown[]> {
  const response = await mock.fetch(path, init);
  const text = await response.text();
  return [response.status, /^[{[]["{\]}]/.test(text) ? JSON.parse(text) : text];
}

test("recorded exchanges are found by method, path and query, in order", async () => {
  const mock = createMock();
  await mock.replay(
    har(
      exchange(`GET ${repository}/tags?limit=2&start=0`, 200, { first: 1 }),
      exchange(`GET ${repository}/tags?start=0&limit=2`, 200, { second: 2 }),
      exchange(`DELETE ${repository}/tags?limit=2&start=0`, 405, {}),
      exchange("GET /rest/custom/1.0/tides", 200, { tides: [] }),
      exchange("GET /projects/HRB", 200, {}),
    ),
  );
  const tags = `${repository}/tags?limit=2&start=0`;

  expect(await ask(mock, tags)).toEqual([200, { first: 1 }]);
  expect(await ask(mock, tags)).toEqual([200, { second: 2 }]);
  expect(await ask(mock, tags)).toEqual([200, { second: 2 }]);
  expect(await ask(mock, "/rest/custom/1.0/tides")).toEqual([200, { tides: [] }]);
  expect(await ask(mock, "/rest/custom/1.0/ebb")).toMatchObject([404, {}]);
  expect(await ask(mock, `${repository}/tags`)).toMatchObject([200, { values: expect.any(Array) }]);
  mock.reply("listTags", 404);
  expect(await ask(mock, tags)).toMatchObject([404, {}]);
  mock.reset();
  expect(await ask(mock, tags)).toMatchObject([200, { values: expect.any(Array) }]);
});

test("a request that gets no response uses up no recorded one", async () => {
  const mock = createMock();
  const tag = `${repository}/tags/v1`;
  await mock.replay(har(exchange(`GET ${tag}`, 200, { id: 1 }), exchange(`GET ${tag}`, 200, { id: 2 })));
  mock.fail("getTag", "reset", "pass");

  await expect(mock.fetch(tag)).rejects.toThrow("fetch failed");
  expect(await ask(mock, tag)).toEqual([200, { id: 1 }]);
});

test("requests that were not recorded get 501 if only recordings are replayed", async () => {
  const mock = createMock();
  await mock.replay(har(exchange(`GET ${repository}/tags/v1`, 200, { id: 1 })), { only: true });

  expect(await ask(mock, `${repository}/tags/v1`)).toEqual([200, { id: 1 }]);
  expect(await ask(mock, `${repository}/tags/v2`)).toEqual([
    501,
    {
      errors: [
        { context: null, message: `No recorded response for "GET ${repository}/tags/v2".`, exceptionName: null },
      ],
    },
  ]);
});

test("secrets in the recording are not sent, and bytes are bytes", async () => {
  const mock = createMock();
  const headers = [
    { name: "Content-Type", value: "application/json;charset=UTF-8" },
    { name: "Set-Cookie", value: "BITBUCKETSESSIONID=s3cret" },
    { name: "X-Auth-Token", value: "s3cret" },
    { name: "X-Request-Id", value: "7" },
    { name: "Content-Length", value: "9999" },
  ];
  const token = { id: "1", name: "ci", token: "s3cret", configuration: { secret: "s3cret", password: "s3cret" } };
  const base64 = { mimeType: "image/png", text: btoa("\u0089PNG"), encoding: "base64" };
  await mock.replay(
    har(
      exchange("GET /rest/access-tokens/latest/users/mira/1", 200, token, { headers }),
      exchange("GET /rest/api/latest/projects/HRB/avatar.png", 200, {}, { content: base64 }),
      exchange(
        `GET ${repository}/tags/v1`,
        500,
        {},
        { content: { mimeType: "application/json", text: '{"password":"s3c' } },
      ),
    ),
  );

  const response = await mock.fetch("/rest/access-tokens/latest/users/mira/1");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/json;charset=UTF-8",
    "x-request-id": "7",
  });
  expect(JSON.stringify([await response.json(), ...response.headers])).not.toContain("s3cret");
  expect(await ask(mock, `${repository}/tags/v1`)).toEqual([500, "[redacted]"]);
  const avatar = await mock.fetch("/rest/api/latest/projects/HRB/avatar.png");
  expect(Buffer.from(await avatar.arrayBuffer()).toString("latin1")).toBe("\u0089PNG");
});

test("a recording is read from a file", async () => {
  const folder = await temporaryFolder({ "traffic.har": har(exchange(`GET ${repository}/tags/v1`, 200, { id: 1 })) });
  const file = join(folder, "traffic.har");
  const mock = createMock();

  for (const name of [file, pathToFileURL(file)]) {
    await mock.replay(name);
    expect(await ask(mock, `${repository}/tags/v1`)).toEqual([200, { id: 1 }]);
  }
});

test.each([
  [{}, {}, "replay: invalid HAR: log.entries must be an array"],
  [{ log: { entries: [{}] } }, {}, "replay: invalid HAR: log.entries[0] has no request or response"],
  [har(), { olny: true }, 'replay: unknown option "olny"; known options: only'],
])("%j with %j throws a TypeError", async (given, options, message) => {
  await expect(createMock().replay(given as Har, options as object)).rejects.toThrow(new TypeError(message));
});

test("JSON in Base64 is read, and a string is sent as it is", async () => {
  const mock = createMock();
  const json = { mimeType: "application/json", text: btoa('{"token":"s3cret","id":"1"}'), encoding: "base64" };
  const text = { mimeType: "text/plain", text: "low water" };
  await mock.replay(
    har(
      exchange(`GET ${repository}/tags/v1`, 200, {}, { content: json }),
      exchange(`GET ${repository}/raw/tides.md`, 200, {}, { content: text }),
      {
        request: { method: "GET", url: `https://bitbucket.example.com${repository}/labels` },
        response: { status: 204 },
      },
    ),
  );

  expect((await mock.fetch(`${repository}/labels`)).status).toBe(204);
  expect(await ask(mock, `${repository}/tags/v1`)).toEqual([200, { token: "[redacted]", id: "1" }]);
  expect(await ask(mock, `${repository}/raw/tides.md`)).toEqual([200, "low water"]);
});
