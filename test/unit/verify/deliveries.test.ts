import { expect, test } from "vitest";
import { example } from "../../contract/description.ts";
import { linesAbout } from "../../har.ts";

const opened = example("PullRequestOpened") as object;

/** A delivery to a receiver of webhooks. */
function delivery(eventKey: string, body: unknown, more: object = {}): object {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    request: {
      method: "POST",
      url: "https://ci.example.com/hook?job=17",
      headers: [{ name: "x-event-key", value: eventKey }],
      bodySize: text.length,
      postData: { mimeType: "application/json", text },
      ...more,
    },
    response: { status: 202 },
  };
}

test("deliveries of events are judged by what the description says of the event", async () => {
  const lines = await linesAbout(
    delivery("pr:opened", opened),
    delivery("pr:opened", { ...opened, colour: "red" }),
    delivery("pr:opened", { ...opened, pullRequest: 17 }),
    delivery("pr:opened", "{"),
    delivery("pr:opened", opened, { postData: undefined }),
    delivery("pr:exploded", {}),
    delivery("toString", {}),
    delivery("pr:Mira Okafor", {}),
    delivery("mira:okafor", {}),
  );

  expect(lines).toEqual([
    "✓ 0 (pr:opened)",
    "✗ 1 (pr:opened)",
    '    the body has the undeclared key "colour"',
    "✗ 2 (pr:opened)",
    "    /pullRequest must be an object",
    "✗ 3 (pr:opened)",
    "    the body is not JSON",
    "? 4 (pr:opened)",
    "    a body was not recorded",
    "✗ 5 (pr:exploded)",
    "    pr:exploded is not described",
    "✗ 6 (*)",
    "    * is not described",
    "✗ 7 (*)",
    "    * is not described",
    "✗ 8 (*)",
    "    * is not described",
  ]);
});
