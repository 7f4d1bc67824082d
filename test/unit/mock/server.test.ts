import { once } from "node:events";
import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { prefer, startMock } from "../../../src/mock/index.ts";

const path = "/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1";

test("mocks run side by side, each until it is stopped", async () => {
  const [first, second] = await Promise.all([startMock(), startMock()]);
  expect(new Set([first.url, second.url]).size).toBe(2);

  await first.stop();

  await expect(fetch(first.url + path)).rejects.toThrow("fetch failed");
  expect((await fetch(second.url + path)).status).toBe(200);
  await second.stop();
});

test("a mock stops at once, whatever its clients are at, and as often as it is told to", async () => {
  const { url, stop } = await startMock();
  const { port } = new URL(url);
  await (await fetch(url + path)).text();
  const silent = connect(Number(port), "127.0.0.1");
  await once(silent, "connect");
  const halfSent = request(`${url}${path}`, { method: "DELETE", headers: { "Content-Length": 9 } });
  const cutOff = once(halfSent, "response").catch((reason: Error) => reason.message);
  await new Promise((resolve) => halfSent.write("{", resolve));

  await Promise.all([stop(), stop()]);
  await stop();

  expect(await cutOff).toMatch(/socket hang up|ECONNRESET|ECONNREFUSED/);
  await expect(fetch(url + path)).rejects.toThrow("fetch failed");
});

test("a request that a fault of the log or of Prism ends has an answer, and the mock goes on", async () => {
  const { url, stop } = await startMock({
    log() {
      throw new Error("the log is full");
    },
  });

  const answer = await fetch(`${url}/nonsense`);

  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({ message: "HTTP 500 Internal Server Error: Error: the log is full" });
  expect((await fetch(url + path)).status).toBe(200);
  await stop();
});

test("a port that is taken", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;

  await expect(startMock({ port })).rejects.toThrow(
    `the mock cannot take port ${port}: listen EADDRINUSE: address already in use 127.0.0.1:${port}`,
  );
  server.close();
});

test("a port that is none", async () => {
  await expect(startMock({ port: 70_000 })).rejects.toThrow("the mock cannot take port 70000: options.port should be");
});

test("a host that is not one of this machine, or that is empty", async () => {
  await expect(startMock({ host: "192.0.2.1" })).rejects.toThrow("the mock cannot take port 0: listen EADDRNOTAVAIL");
  await expect(startMock({ host: "" })).rejects.toThrow(new TypeError("host is empty or missing"));
});

test("a mock that other machines reach says so, and has an address for this one", async () => {
  const log: string[] = [];
  await using mock = await startMock({ host: "0.0.0.0", log: (line) => log.push(line) });
  await using silent = await startMock({ host: "0.0.0.0" });

  expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(mock.url + path)).status).toBe(200);
  expect((await fetch(`${mock.url}/-/requests`)).status).toBe(200);
  const { port } = new URL(mock.url);
  expect(log).toEqual([`The mock listens on 0.0.0.0:${port}, where other machines reach and steer it.`]);
  expect((await fetch(silent.url + path)).status).toBe(200);
});

test("await using ends a mock", async () => {
  const log: string[] = [];
  let ended: string;
  {
    await using mock = await startMock({ host: "127.0.0.1", log: (line) => log.push(line) });
    expect((await fetch(mock.url + path)).status).toBe(200);
    ended = mock.url;
  }

  await expect(fetch(ended + path)).rejects.toThrow("fetch failed");
  expect(log).toEqual([]);
});

test("the answer that a call prefers", async () => {
  const { url, stop } = await startMock();
  const ask = async (headers: { Prefer: string }) => {
    const response = await fetch(url + path, { headers });
    return [response.status, (await response.json()).errors?.[0].message];
  };

  expect(await ask(prefer("getTag", 200, "LightweightTag"))).toEqual([200, undefined]);
  expect(await ask(prefer("getTag", 401))).toEqual([401, "mira may not do this in berth-planner."]);
  expect(await ask(prefer("getTag", 404, "NoSuchRepository"))).toEqual([
    404,
    "Repository HRB/berth-planner does not exist.",
  ]);
  await stop();
});

test("an operation that does not exist", () => {
  // @ts-expect-error: a program without types may say anything
  expect(() => prefer("getTags", 404)).toThrow('prefer: there is no operation "getTags", but getTag, ');
  // @ts-expect-error: the same goes for what every object has
  expect(() => prefer("toString", 404)).toThrow('prefer: there is no operation "toString", but ');
});
