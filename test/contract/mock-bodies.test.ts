import { once } from "node:events";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { errors, json, repository, steeredMock } from "./steered.ts";

const steered = steeredMock();
const mebibyte = 2 ** 20;
const tooLarge = errors("The body is larger than 10 MiB.");
const tags = `${repository}/tags`;

/** A connection to the mock on which this was sent. */
function saying(...lines: string[]): Socket {
  const { hostname, port } = new URL(steered.mock.url);
  const socket = connect(Number(port), hostname);
  socket.write([...lines, "Host: 127.0.0.1", "Content-Type: application/json", "", ""].join("\r\n"));
  return socket;
}

/** What comes on a connection until it ends, or until that is there. */
async function heard(socket: Socket, until = /$^/): Promise<string> {
  let said = "";
  for await (const chunk of socket) {
    said += chunk;
    if (until.test(said)) break;
  }
  return said;
}

/** A body of JSON that has so many bytes. */
function bodyOf(bytes: number): string {
  return JSON.stringify({ name: "v1", startPoint: "main", message: "" }).replace('""', `"${"x".repeat(bytes - 46)}"`);
}

describe("a body of 10 MiB", () => {
  test("is accepted", async () => {
    const body = bodyOf(10 * mebibyte);
    expect(body).toHaveLength(10 * mebibyte);

    expect(await steered.ask(tags, { method: "POST", headers: json, body })).toMatchObject({ status: 200 });
    expect(steered.mock.requests).toMatchObject([{ operation: "createTag", body: { name: "v1" } }]);
  });

  test("and a byte more is rejected before it is sent, if its length is announced", async () => {
    const answer = await heard(saying(`POST ${tags} HTTP/1.1`, `Content-Length: ${10 * mebibyte + 1}`), /\}\]\}$/);

    expect(answer).toMatch(/^HTTP\/1.1 413 .*\r\nConnection: close\r\n/s);
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toEqual(tooLarge);
    expect(steered.log).toEqual([`POST ${tags}: The body is larger than 10 MiB.`]);
    expect(steered.mock.requests).toMatchObject([{ operation: "createTag", body: undefined, status: 413 }]);
  });

  test("and a byte more is rejected when it arrives, if its length is not announced", async () => {
    const sent = request(steered.mock.url + tags, { method: "POST", headers: json });
    sent.write(bodyOf(10 * mebibyte));
    sent.end("x");
    const [answer] = await once(sent, "response");

    expect(answer).toMatchObject({ statusCode: 413, headers: { connection: "close" } });
    expect(JSON.parse(await text(answer))).toEqual(tooLarge);
  });

  test("is rejected by the control API, too", async () => {
    const body = bodyOf(10 * mebibyte + 1);

    expect(await steered.ask("/-/replies/getTag", { method: "PUT", body })).toMatchObject({
      status: 413,
      body: tooLarge,
    });
  });
});

test("a client that goes on with a body that is too large can read the response, and fills no memory", async () => {
  const socket = saying(`POST ${tags} HTTP/1.1`, "Transfer-Encoding: chunked");
  const answered = heard(socket);
  const chunk = Buffer.from(`100000\r\n${"x".repeat(mebibyte)}\r\n`);
  const before = process.memoryUsage().rss;
  for (let count = 0; count < 100; count++) if (!socket.write(chunk)) await once(socket, "drain");
  const grown = process.memoryUsage().rss - before;
  socket.write("0\r\n\r\n");
  const answer = await answered;

  expect(answer).toMatch(/^HTTP\/1.1 413 .*\r\nConnection: close\r\n/s);
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toEqual(tooLarge);
  expect(grown).toBeLessThan(60 * mebibyte);
});

test("a connection whose body does not come ends after two seconds", async () => {
  const started = performance.now();
  const socket = saying("POST /rest/api/latest/nonsense HTTP/1.1", "Content-Length: 5");

  expect(await heard(socket)).toMatch(/^HTTP\/1.1 404 /);
  expect(performance.now() - started).toBeGreaterThan(1900);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each([
  ["a route that does not exist", "POST /rest/api/latest/nonsense", 404],
  ["a method that does not exist", `PATCH ${tags}`, 405],
  ["the mock itself, where there is nothing", "PUT /-/nonsense", 404],
])("a body for %s is not waited for", async (_, start, status) => {
  const socket = saying(`${start} HTTP/1.1`, "Transfer-Encoding: chunked");
  const answer = await heard(socket, /\}$/);

  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*\r\nConnection: close\r\n`, "s"));
});

test("a connection ends when the body that nobody reads ends", async () => {
  const socket = saying("POST /rest/api/latest/nonsense HTTP/1.1", "Content-Length: 2");
  socket.write("{}");

  expect(await heard(socket)).toMatch(/^HTTP\/1.1 404 /);
});

test("a response without a body comes at once, too", async () => {
  const socket = saying(`OPTIONS ${tags} HTTP/1.1`, "Access-Control-Request-Method: PUT", "Content-Length: 2");

  expect(await heard(socket, /\r\n\r\n$/)).toMatch(/^HTTP\/1.1 204 No Content\r\n(?!.*content-length)/is);
});

test("Expect: 100-continue gets 100, then the response", async () => {
  const socket = saying(`POST ${tags} HTTP/1.1`, "Expect: 100-continue", "Content-Length: 2");
  const asked = once(socket, "data");
  expect(String(await asked)).toBe("HTTP/1.1 100 Continue\r\n\r\n");
  socket.write("{}");

  expect(await heard(socket, /\}$/)).toMatch(/^HTTP\/1.1 400 .*\\"name\\" is required/s);
});

test.each([
  ["POST /rest/api/latest/nonsense", 2, 404],
  [`POST ${tags}`, 11 * mebibyte, 413],
])(
  "Expect: 100-continue for a body that nobody reads gets the response: %s with %i bytes",
  async (start, length, status) => {
    const socket = saying(`${start} HTTP/1.1`, "Expect: 100-continue", `Content-Length: ${length}`);

    expect(await heard(socket, /\}$/)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  },
);

test("an unknown Expect is rejected", async () => {
  const answer = await heard(saying(`GET ${tags} HTTP/1.1`, "Expect: tea", "Connection: close"));

  expect(answer).toMatch(/^HTTP\/1.1 417 /);
});

test("a body that breaks off breaks nothing", async () => {
  const socket = saying(`POST ${tags} HTTP/1.1`, "Content-Length: 5");
  socket.write("{");
  await expect.poll(() => steered.mock.requests).toHaveLength(1);
  socket.destroy();

  await expect.poll(() => steered.log).toEqual([`POST ${tags}: The body is incomplete.`]);
  expect(steered.mock.requests).toMatchObject([{ operation: "createTag", status: undefined }]);
  expect(await steered.statuses(tags, 1)).toEqual([200]);
});
