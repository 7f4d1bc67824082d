import { once } from "node:events";
import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { prefer, startMock } from "../../../src/mock/index.ts";

const path = "/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1";

test("several mocks run at once, each until it is stopped", async () => {
  const [first, second] = await Promise.all([startMock(), startMock()]);
  expect(new Set([first.url, second.url]).size).toBe(2);

  await first.stop();

  await expect(fetch(first.url + path)).rejects.toThrow("fetch failed");
  expect((await fetch(second.url + path)).status).toBe(200);
  await second.stop();
});

test("a mock stops at once, whatever its clients do, and any number of times", async () => {
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

test("a log that throws changes no response", async () => {
  const { url, stop } = await startMock({
    log() {
      throw new Error("the log is full");
    },
  });

  expect((await fetch(`${url}/nonsense`)).status).toBe(404);
  expect((await fetch(url + path)).status).toBe(200);
  await stop();
});

test.each([
  [{ log: 5 }, "startMock: log must be a function"],
  [{ strict: "yes" }, "startMock: strict must be a boolean"],
  [{ prot: 7990 }, 'startMock: unknown option "prot"; known options: port, host, strict, log'],
])("the options %j throw a TypeError", async (options, message) => {
  await expect(startMock(options as object)).rejects.toThrow(new TypeError(message));
});

test("a request cannot control the terminal that shows the log", async () => {
  const log: string[] = [];
  await using mock = await startMock({ log: (line) => log.push(line) });
  const body = JSON.stringify({ name: "x", startPoint: "y", "\u001b[2J\u202e": 1, "a\nb": { ["c".repeat(5000)]: 1 } });
  const branches = `${mock.url}/rest/api/latest/projects/HRB/repos/berth-planner/pull-requests/17/merge`;
  await fetch(`${branches}?version=%1b[31m\u202e`, { method: "POST", headers: { "X-Atlassian-Token": "no-check" } });
  await fetch(mock.url, { method: "POST", body, headers: { Prefer: "\u0085x" } });

  expect(log).toHaveLength(2);
  expect(log.join("").match(/[^\x20-\x7e]/g)).toBeNull();
});

test("a port that is in use is rejected", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;

  await expect(startMock({ port })).rejects.toThrow(`port ${port} is already in use`);
  server.close();
});

test("an invalid port is rejected", async () => {
  await expect(startMock({ port: 70_000 })).rejects.toThrow("cannot listen on port 70000: options.port should be");
});

test("a host that is not one of this machine, or that is empty, is rejected", async () => {
  await expect(startMock({ host: "192.0.2.1" })).rejects.toThrow("cannot listen on port 0: listen EADDRNOTAVAIL");
  await expect(startMock({ host: "" })).rejects.toThrow(new TypeError("host must not be empty"));
});

test("a mock that other machines can reach warns, and has an address for this one", async () => {
  const log: string[] = [];
  await using mock = await startMock({ host: "0.0.0.0", log: (line) => log.push(line) });
  await using silent = await startMock({ host: "0.0.0.0" });

  expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(mock.url + path)).status).toBe(200);
  expect((await fetch(`${mock.url}/-/requests`)).status).toBe(200);
  const { port } = new URL(mock.url);
  expect(log).toEqual([`Mock server listening on 0.0.0.0:${port}: other machines can reach and configure it.`]);
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

test("prefer selects a response", async () => {
  const { url, stop } = await startMock();
  const ask = async (headers: { Prefer: string }) => {
    const response = await fetch(url + path, { headers });
    return [response.status, (await response.json()).errors?.[0].message];
  };

  expect(await ask(prefer("getTag", 200, "LightweightTag"))).toEqual([200, undefined]);
  expect(await ask(prefer("getTag", 401))).toEqual([401, "mira does not have the required permission."]);
  expect(await ask(prefer("getTag", 404, "NoSuchRepository"))).toEqual([
    404,
    "Repository HRB/berth-planner does not exist.",
  ]);
  await stop();
});

test("an unknown operation is rejected", () => {
  // @ts-expect-error: a program without types may say anything
  expect(() => prefer("getTags", 404)).toThrow('prefer: unknown operation "getTags"; did you mean getTag, ');
  // @ts-expect-error: the same goes for what every object has
  expect(() => prefer("toString", 404)).toThrow('prefer: unknown operation "toString"; did you mean ');
});
