import { expect, test } from "vitest";
import { placeOf } from "../../../src/mock/server.ts";

test.each([
  ["127.0.0.1", "127.0.0.1", "http://127.0.0.1:7990", undefined],
  ["127.0.0.2", "127.0.0.2", "http://127.0.0.2:7990", undefined],
  ["::1", "::1", "http://[::1]:7990", undefined],
  ["::ffff:127.0.0.1", "::ffff:127.0.0.1", "http://[::ffff:127.0.0.1]:7990", undefined],
  ["localhost", "::1", "http://localhost:7990", undefined],
  ["0.0.0.0", "0.0.0.0", "http://127.0.0.1:7990", "0.0.0.0:7990"],
  ["0", "0.0.0.0", "http://127.0.0.1:7990", "0.0.0.0:7990"],
  ["::", "::", "http://[::1]:7990", "[::]:7990"],
  ["10.0.0.7", "10.0.0.7", "http://10.0.0.7:7990", "10.0.0.7:7990"],
  ["fd00::7", "fd00::7", "http://[fd00::7]:7990", "[fd00::7]:7990"],
  ["mock", "10.0.0.7", "http://mock:7990", "10.0.0.7:7990"],
])("a server that listens on %s, which is %s, is at %s", (host, address, url, outside) => {
  expect(placeOf(host, { address, port: 7990 })).toEqual({ url, outside });
});
