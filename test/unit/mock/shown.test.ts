import { expect, test } from "vitest";
import { printable, shown } from "../../../src/mock/shown.ts";

test("a value is shown as JSON if possible, and shortened", () => {
  const circular: unknown[] = [];
  circular.push(circular);

  expect([shown("v1"), shown({ id: 7 }), shown(undefined), shown(circular)]).toEqual([
    '"v1"',
    '{"id":7}',
    "undefined",
    "object",
  ]);
  expect(shown("x".repeat(100))).toBe(`"${"x".repeat(79)}…`);
});

test("a log line cannot control a terminal, and is limited", () => {
  expect(printable("GET /\u001b[2J\u202e")).toBe("GET /\\u{1b}[2J\\u{202e}");
  expect(printable("x".repeat(2001))).toBe(`${"x".repeat(2000)}…`);
});
