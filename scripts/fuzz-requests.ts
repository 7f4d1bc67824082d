import fc, { type Arbitrary } from "fast-check";
import { type DescribedOperation, mediaTypes, readDescription } from "./description.ts";
import { firstExample } from "./samples/values.ts";

/** What goes to the mock on a connection of its own. */
export interface Sent {
  /** The bytes, each as a character. */
  text: string;
  /** What the client does when it has sent it: wait for the response, end its half of the connection, or go away. */
  afterwards: "wait" | "end" | "leave";
}

/** What a request says, beside its headers. */
type Message = [method: string, target: string, type: string, body: string];

const description = readDescription();

// What takes the place of words. Nothing of it has the mock respond with 500 or more, unless a preference asks for that.
const odd = fc.constantFrom(
  ..."|0|-1|1e3|1e400|0x10|+1|true|null|[]|{}|../..|%|%2F|%00|%FF|%C3%28|~mira|__proto__|constructor|%E2%80%AE".split(
    "|",
  ),
  ...["\xc3\x28\xff", '"\\ud800"', '""', "'\"<>", "a=b&c", ";", "*", "a".repeat(3000), "9".repeat(40)],
);
const methods = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "BREW"];
const types = [
  ...["application/json; charset=utf-8", "application/vnd.atl.bitbucket.bulk+json", "APPLICATION/JSON", "text/plain"],
  ...["multipart/form-data; boundary=limit", "multipart/form-data", "application/x-www-form-urlencoded", "/"],
];
const headers = [
  ...["Accept: */*", "Accept: text/html", "Accept: application/json;q=0", "Accept: image/png, */*;q=0.1"],
  ...["Accept: ,;q=", "Authorization: Bearer BBDC-token", "Authorization: bearer x", "Authorization: Basic bWlyYTp4"],
  ...["Authorization: Basic !", "Authorization: OAuth x", "Authorization: Bearer", "Authorization:"],
  ...["Prefer: code=404", "Prefer: code=401", "Prefer: code=500", "Prefer: code=4O4", "Prefer: example=NoSuchTag"],
  ...["Prefer: respond-async", "Prefer: code=", "Prefer: ,", "Prefer: wait=10", "Content-Encoding: gzip"],
  ...["X-Atlassian-Token: no-check", "Expect: 100-continue", "Expect: tea", "Origin: http://evil.example"],
  ...["Access-Control-Request-Method: PUT", "Access-Control-Request-Headers: aé", "Host: evil.example"],
  ...["Cookie: a=b", "Range: bytes=0-1", "Sec-Fetch-Site: cross-site", "Upgrade: websocket", `X: ${"x".repeat(9000)}`],
];
const bytes = fc.string({ unit: fc.nat(255).map((code) => String.fromCharCode(code)), minLength: 1, maxLength: 300 });
const form = "--limit\r\nContent-Disposition: form-data; name=x\r\n\r\nx\r\n--limit--\r\n";
const oddBody = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom("", form, form.slice(0, 40)) },
  { weight: 10, arbitrary: bytes },
  { weight: 10, arbitrary: fc.json().map(asBytes) },
  { weight: 10, arbitrary: fc.nat(20_000).map((depth) => '{"a":['.repeat(depth)) },
  { weight: 1, arbitrary: fc.constantFrom(100_000, 11 * 2 ** 20).map((size) => "x".repeat(size)) },
);

/** Requests on some of the operations or to the mock itself, right or wrong, and bytes that may not be HTTP at all. */
export function arbitrarySent(operations: readonly DescribedOperation[]): Arbitrary<Sent> {
  const garbage = bytes.map((text): Sent => ({ text, afterwards: "end" }));
  const request = fc.constantFrom(...operations).chain((operation) => {
    const control = fc.constantFrom(...controlsFor(operation));
    return fc.oneof({ weight: 6, arbitrary: messagesFor(operation) }, control).chain(changed);
  });
  return fc.oneof({ weight: 30, arbitrary: request }, garbage);
}

/** Requests that the operation accepts, as far as its examples go, with some of its query parameters. */
function messagesFor({ method, path, parameters, operation }: DescribedOperation): Arbitrary<Message> {
  const exampleOf = (name: string) => encodeURI(`${parameters.find((one) => one.name === name)?.example}`);
  const query = parameters.filter((one) => one.in === "query").map(({ name }) => `${name}=${exampleOf(name)}`);
  const address = `/rest${path.replaceAll(/\{(\w+)\}/g, (_, name) => exampleOf(name))}`;
  const [[type, media] = ["application/json"]] = mediaTypes(description, operation.requestBody);
  const example = firstExample(description, media) ?? "";
  const body = asBytes(typeof example === "string" ? example : JSON.stringify(example));
  return fc.subarray(query).map((some) => [method.toUpperCase(), `${address}?${some.join("&")}`, type, body]);
}

/** Requests to the mock itself, which nothing resets, so that there is much to remember. */
function controlsFor({ operationId }: DescribedOperation): Message[] {
  const replies = ["404", "[401, 200]", '{"status":418,"body":{},"unchecked":true}', '{"example":"x"}', "[]"];
  const failures = ['["reset","pass"]', '["truncate","pass"]', '[{"delay":3},"pass"]', '[{"delay":-1}]'];
  return [
    ...replies.map((body): Message => ["PUT", `/-/replies/${operationId}`, "application/json", body]),
    ...failures.map((body): Message => ["PUT", `/-/failures/${operationId}`, "application/json", body]),
    ["GET", `/-/requests?operation=${operationId}`, "text/plain", ""],
  ];
}

/** A request with some of its words replaced, more headers or another body, now and then cut off or with a wrong length. */
function changed([method, target, type, body]: Message): Arbitrary<Sent> {
  const edits = rarely(5, fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 2 }));
  return fc
    .record({
      edits: fc.tuple(edits, edits),
      method: rarely(6, fc.constantFrom(...methods)),
      origin: rarely(20, fc.constantFrom("/", "http://127.0.0.1", "http://evil.example", "http://[")),
      type: rarely(6, fc.constantFrom(...types)),
      more: fc.subarray(headers, { maxLength: 4 }),
      body: rarely(4, oddBody),
      isChunked: rarely(7, fc.constant(true)),
      length: rarely(20, fc.constantFrom(2 ** 40, -1, "many")),
      end: rarely(20, fc.nat()),
      afterwards: rarely(9, fc.constantFrom<Sent["afterwards"][]>("end", "leave")),
    })
    .map(({ edits, more, afterwards = "wait", ...other }): Sent => {
      const content = other.body ?? edited(body, edits[0]);
      const chunk = content && `${content.length.toString(16)}\r\n${content}\r\n`;
      const text = [
        `${other.method ?? method} ${other.origin ?? ""}${edited(target, edits[1])} HTTP/1.1`,
        ...["Host: 127.0.0.1", "Connection: close", `Content-Type: ${other.type ?? type}`, ...more],
        other.isChunked ? "Transfer-Encoding: chunked" : `Content-Length: ${other.length ?? content.length}`,
        "",
        other.isChunked ? `${chunk}0\r\n\r\n` : content,
      ].join("\r\n");
      if (other.end !== undefined) return { text: text.slice(0, other.end % text.length), afterwards: "end" };
      return { text, afterwards: other.length ? "end" : afterwards };
    });
}

/** Something once in so many times. */
function rarely<Value>(times: number, arbitrary: Arbitrary<Value>): Arbitrary<Value | undefined> {
  return fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, arbitrary);
}

/** A text with other words at some places, or behind the last. */
function edited(text: string, edits: [at: number, word: string][] = []): string {
  const words = text.split(/([^\s/?&=",:{}[\]]+)/);
  for (const [at, word] of edits) words[2 * (at % Math.ceil(words.length / 2)) + 1] = word;
  return words.join("");
}

function asBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}
