import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { createSteering } from "../../../src/mock/steering.ts";

test("no more than the newest 10 000 requests are kept", () => {
  const { note, requests } = createSteering();
  const request = new IncomingMessage(new Socket());
  for (let number = 0; number < 10_002; number++) note(Object.assign(request, { method: "GET", url: `/${number}` }));

  expect(requests).toHaveLength(10_000);
  expect([requests[0]?.url, requests.at(-1)?.url]).toEqual(["/2", "/10001"]);
});
