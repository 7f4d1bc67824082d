import { expect, test } from "vitest";
import { Journal, measure } from "../../../src/mock/journal.ts";

const request = (number: number) => ({ method: "POST", target: `/${number}`, headers: {} });

test("the newest 10,000 requests are kept", () => {
  const journal = new Journal();
  const { requests } = journal;
  for (let number = 0; number < 10_002; number++) journal.note(request(number));

  expect(requests).toHaveLength(10_000);
  expect([requests[0]?.url, requests.at(-1)?.url]).toEqual(["/2", "/10001"]);
});

test("the newest requests are kept up to 32 MiB of memory", () => {
  const journal = new Journal();
  const { requests } = journal;
  const body = new TextEncoder().encode(JSON.stringify("x".repeat(5 * 2 ** 20)));
  const entries = Array.from({ length: 5 }, (_, number) => journal.note(request(number)));
  for (const entry of entries) journal.noteBody(entry, body);

  expect(requests.map(({ url }) => url)).toEqual(["/2", "/3", "/4"]);

  journal.clear();
  for (const entry of entries) journal.noteBody(entry, body);
  expect(requests).toEqual([]);
  const another = journal.note(request(5));
  journal.noteBody(another, body);
  expect(requests).toEqual([another]);
});

test("the memory of a body counts, not the bytes that were sent", () => {
  const journal = new Journal();
  const { requests } = journal;
  const small = journal.note(request(0));
  const large = journal.note(request(1));

  journal.noteBody(large, new TextEncoder().encode(`[${"{},".repeat(600_000)}{}]`));

  expect(requests).not.toContain(small);
  expect(requests).not.toContain(large);
});

test.each([
  [
    "application/json",
    '{"url":"https://ci.example.com","token":"low-water"}',
    { url: "https://ci.example.com", token: "[redacted]" },
  ],
  ["application/x-www-form-urlencoded", "name=a&password=low-water", { name: "a", password: "[redacted]" }],
  ["text/plain", '{"token" : "low-water"}', "[redacted]"],
  ["text/plain", "The license of this token is no secret.", "The license of this token is no secret."],
  ["application/json", '{"password":"low-wat', "[redacted]"],
])("the body of any operation has no secrets: %s %s", (type, body, expected) => {
  const journal = new Journal();
  const target = "/rest/api/latest/projects/HRB/repos/cranes/settings/hooks/a:b/settings?token=low-water";

  const entry = journal.note({ method: "PUT", target, headers: { "content-type": type } });
  journal.noteBody(entry, new TextEncoder().encode(body));

  expect(entry).toMatchObject({ operation: "setRepositoryHookSettings", body: expected });
  expect(entry.url).toBe("/rest/api/latest/projects/HRB/repos/cranes/settings/hooks/a:b/settings?token=[redacted]");
});

test("a body that is nested too deeply for JSON is kept as text, unless it has a secret", () => {
  const journal = new Journal();
  const nested = (value: string) => `${'{"a":'.repeat(1_500)}${value}${"}".repeat(1_500)}`;
  const bodies = [nested("1"), nested('{"token":"low-water"}')].map((text) => {
    const entry = journal.note({ ...request(0), headers: { "content-type": "application/json" } });
    journal.noteBody(entry, new TextEncoder().encode(text));
    return entry.body;
  });

  expect(bodies).toEqual([nested("1"), "[redacted]"]);
});

test.each([
  [undefined, 8, 0],
  [1, 8, 0],
  ["abc", 30, 0],
  [new Uint8Array(9), 209, 0],
  [[1, "a"], 64 + 16 + 34, 1],
  [{ id: [{}] }, 64 + 26 + 64 + 8 + 64, 2],
])("%j has %i bytes, and is %i levels deep", (value, memory, depth) => {
  expect(measure(value)).toEqual({ memory, depth });
});
