import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { createSteering } from "../../../src/mock/steering/steering.ts";

test("no more than the newest 10 000 requests are kept", () => {
  const { note, requests } = createSteering();
  const request = new IncomingMessage(new Socket());
  for (let number = 0; number < 10_002; number++) note(Object.assign(request, { method: "GET", url: `/${number}` }));

  expect(requests).toHaveLength(10_000);
  expect([requests[0]?.url, requests.at(-1)?.url]).toEqual(["/2", "/10001"]);
});

test("no more of the newest requests are kept than have 32 MiB together", () => {
  const { note, weigh, requests, reset } = createSteering();
  const request = new IncomingMessage(new Socket());
  const notes = Array.from({ length: 5 }, (_, number) =>
    note(Object.assign(request, { method: "GET", url: `/${number}` })),
  );
  for (const entry of notes) weigh(entry, 10 * 2 ** 20);

  expect(requests.map(({ url }) => url)).toEqual(["/2", "/3", "/4"]);

  reset();
  for (const entry of notes) weigh(entry, 10 * 2 ** 20);
  const another = note(Object.assign(request, { url: "/5" }));
  weigh(another, 31 * 2 ** 20);
  expect(requests).toEqual([another]);
});
