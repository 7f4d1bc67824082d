import { expect, test } from "vitest";
import { targetOf } from "../../../src/mock/connection.ts";

test.each([
  ["/rest?a=1", "127.0.0.1:7990", "/rest?a=1"],
  ["http://127.0.0.1:7990/rest/a%20b?a=1", "127.0.0.1:7990", "/rest/a%20b?a=1"],
  ["HTTPS://Bitbucket.Example.com", "bitbucket.EXAMPLE.com", "/"],
  ["http://mira@127.0.0.1:7990/rest", "127.0.0.1:7990", "/rest"],
  ["http://bitbucket.example.com:80/rest", "bitbucket.example.com:80", "/rest"],
  ["https://bitbucket.example.com/rest", "bitbucket.example.com:443", "/rest"],
  ["http://127.0.0.1:7990/rest", undefined, "/rest"],
  ["http://127.0.0.1:7990/rest", "127.0.0.1:7991", "http://127.0.0.1:7990/rest"],
  ["http://[/rest", "[", "http://[/rest"],
  ["http://127.0.0.1/rest", "[", "http://127.0.0.1/rest"],
  ["ftp://127.0.0.1/rest", "127.0.0.1", "ftp://127.0.0.1/rest"],
  ["*", "127.0.0.1:7990", "*"],
])("%s at %s requests %s", (url, host, target) => {
  expect(targetOf({ url, headers: host === undefined ? {} : { host } })).toBe(target);
});

test("a request without a target requests nothing", () => {
  expect(targetOf({ url: undefined, headers: {} })).toBe("");
});
