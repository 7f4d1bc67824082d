import fc, { type Arbitrary } from "fast-check";
import { type DescribedOperation, mediaTypes, readDescription, resolve } from "./description.ts";

/** What goes to the mock on a connection of its own. */
export interface Sent {
  /** The bytes, each as a character. */
  text: string;
  /** What the client does when it has sent it: wait for the response, end its half of the connection, or go away. */
  afterwards: "wait" | "end" | "leave";
}

/** What a request says: its method and target, the type of its body, and the body. */
type Message = [line: string, type: string, body: string];

const description = readDescription();

// What is odd in requests. Nothing of it has the mock respond with 500 or more, unless a preference asks for that.
const oddities = [
  ..."|0|-1|1e3|0x10|+1|true|null|[]|{}|../..|%|%2F|%00|%FF|%C3%28|é|~mira|__proto__|constructor|%E2%80%AE".split("|"),
  ...["'\"<>", "a=b&c", ";", "*", "a".repeat(3000), "9".repeat(40)],
];
const values = ["null", "-1", '""', "[]", "{}", "1e400", '"\\ud800"', '{"__proto__":1}', `"${"x".repeat(1000)}"`];
const methods = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "BREW"];
const types = [
  ...["application/json; charset=utf-8", "application/vnd.atl.bitbucket.bulk+json", "APPLICATION/JSON", "text/plain"],
  ...["multipart/form-data; boundary=limit", "multipart/form-data", "application/x-www-form-urlencoded", "/"],
];
const headers = [
  ...["*/*", "application/json", "text/html", "application/json;q=0", "image/png, */*;q=0.1", "json", ",;q="].map(
    (value) => `Accept: ${value}`,
  ),
  ...["Bearer BBDC-token", "bearer x", "Basic bWlyYTpzM2NyZXQ=", "Basic !", "OAuth x", "Bearer", ""].map(
    (value) => `Authorization: ${value}`,
  ),
  ...[
    "code=404",
    "code=401",
    "code=500",
    "code=4O4",
    "respond-async",
    "example=NoSuchTag",
    "code=",
    ",",
    "wait=10",
  ].map((value) => `Prefer: ${value}`),
  ...["X-Atlassian-Token: no-check", "Expect: 100-continue", "Expect: tea", "Origin: http://evil.example"],
  ...["Cookie: a=b", "Sec-Fetch-Site: cross-site", "Access-Control-Request-Method: PUT", "Upgrade: websocket"],
  ...["Access-Control-Request-Headers: aé", "Range: bytes=0-1", "Host: evil.example", "Content-Encoding: gzip"],
  `X-Long: ${"x".repeat(9000)}`,
];
const replies = ["404", "[401, 200]", '{"status":418,"body":{},"unchecked":true}', '{"status":200,"example":"x"}', "{"];
const failures = ['["reset","pass"]', '["truncate","pass"]', '[{"delay":3},"pass"]', '"x"', "{}", '{"delay":-1}'];

const odd = fc.constantFrom(...oddities);
const bytes = fc.string({ unit: fc.nat(255).map((code) => String.fromCharCode(code)), minLength: 1, maxLength: 300 });

/** Requests on some of the operations or on none, right or wrong, of bytes that may not be HTTP at all. */
export function arbitrarySent(operations: readonly DescribedOperation[]): Arbitrary<Sent> {
  const garbage = fc.record({ text: bytes, afterwards: fc.constantFrom("end" as const, "leave" as const) });
  const request = fc
    .constantFrom(...operations)
    .chain((operation) => weighed([92, messageOf(operation)], [8, controlOf(operation.operationId)]))
    .chain(sentOf);
  return weighed<Sent>([97, request], [3, garbage]);
}

/** A request that the operation accepts, as far as its examples go. */
export function plainSent({ method, path, parameters, operation }: DescribedOperation): Sent {
  const exampleOf = (name: string) => encodeURI(`${parameters.find((one) => one.name === name)?.example}`);
  const required = parameters.filter((one) => one.in === "query" && one.required);
  const query = required.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`).join("&");
  const target = `/rest${path.replaceAll(/\{(\w+)\}/g, (_, name) => exampleOf(name))}?${query}`;
  const { type, body } = exampleMedia(operation);
  const lines = ["X-Atlassian-Token: no-check", `Content-Type: ${type}`, `Content-Length: ${body.length}`];
  return { text: textOf(`${method.toUpperCase()} ${target}`, lines, body), afterwards: "wait" };
}

/** A request for an operation. */
function messageOf({ method, path, parameters, operation }: DescribedOperation): Arbitrary<Message> {
  const { type, body } = exampleMedia(operation);
  const inPath = parameters.filter((one) => one.in === "path");
  const filled = fc
    .tuple(...inPath.map(({ example }) => weighed([4, fc.constant(encodeURI(`${example}`))], [1, odd])))
    .map((segments) => inPath.reduce((text, { name }, at) => text.replace(`{${name}}`, segments[at] ?? ""), path));
  const query = fc.array(
    weighed(
      [1, fc.tuple(odd, odd).map((pair) => pair.join("="))],
      ...parameters
        .filter((one) => one.in === "query")
        .map(({ name, example }): [number, Arbitrary<string>] => {
          return [1, fc.constantFrom(encodeURIComponent(`${example}`), ...oddities).map((value) => `${name}=${value}`)];
        }),
    ),
    { maxLength: 3 },
  );
  const target = fc.tuple(filled, query).map(([path, pairs]) => `/rest${path}?${pairs.join("&")}`);
  const broken = fc.tuple(target, fc.nat(100)).chain(([target, at]) => {
    const other = target.replace("/projects/HRB", "/users/mira");
    const whole = `http://127.0.0.1${target}#x`;
    return fc.constantFrom(target.slice(0, 1 + at), whole, `/${target}`, other, `http://[${target}`);
  });
  return fc
    .tuple(
      weighed([7, fc.constant(method.toUpperCase())], [3, fc.constantFrom(...methods)]),
      weighed([9, target], [1, broken]),
      weighed([7, fc.constant(type)], [3, fc.constantFrom(...types)]),
      arbitraryBody(body),
    )
    .map(([method, target, type, body]) => [`${method} ${target.replaceAll(" ", "%20")}`, type, body]);
}

/** A body that may be the example, that one broken, or something else. */
function arbitraryBody(example: string): Arbitrary<string> {
  const place = fc.nat(example.length);
  const found = Array.from(example.matchAll(/(?<=[:[,])("[^"]*"|\d+|true|false|null)(?=[\],}])/g));
  const mutated = fc.tuple(fc.nat(), fc.constantFrom(...values)).map(([at, other]) => {
    const { index, 0: value } = found[at % found.length] ?? { index: 0, 0: example };
    return example.slice(0, index) + other + example.slice(index + value.length);
  });
  return weighed(
    [30, fc.constant(example)],
    [20, fc.constant("")],
    [8, bytes],
    [8, fc.json().map(asBytes)],
    [8, place.map((at) => `${example.slice(0, at)}\xc3\x28\xff${example.slice(at)}`)],
    [8, place.map((at) => example.slice(0, at))],
    [8, mutated],
    [8, fc.tuple(fc.constantFrom('{"a":', "["), fc.nat(20_000)).map(([part, times]) => part.repeat(times))],
    [8, odd.map((name) => `--limit\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n--limit--\r\n`)],
    [1, fc.constantFrom(100_000, 11 * 2 ** 20).map((size) => "x".repeat(size))],
  );
}

/** Something for the mock itself. It is reset seldom, so that there are many requests to remember. */
function controlOf(operationId: string): Arbitrary<Message> {
  const put = (kind: string, bodies: string[]) =>
    fc.constantFrom(...bodies).map((body): Message => [`PUT /-/${kind}/${operationId}`, "application/json", body]);
  const line = weighed(
    [100, fc.constantFrom(operationId, ...oddities).map((name) => `GET /-/requests?operation=${name}`)],
    [100, fc.tuple(fc.constantFrom(...methods), odd).map(([method, name]) => `${method} /-/${name}`)],
    [1, fc.constant("DELETE /-/")],
  );
  return fc.oneof(
    put("replies", [...replies, "null", "[]"]),
    put("failures", failures),
    line.map((text): Message => [text, "/", ""]),
  );
}

/** A whole request, now and then cut off or with a length that is wrong. */
function sentOf([line, type, body]: Message): Arbitrary<Sent> {
  const lengths = weighed<string | number>(
    [95, fc.constant(body.length)],
    [5, fc.constantFrom(body.length + 5, 2 ** 40, -1, "many")],
  );
  const chunked = body && `${body.length.toString(16)}\r\n${body}\r\n`;
  return fc
    .record({
      more: fc.subarray(headers, { maxLength: 4 }),
      types: weighed<string[]>([7, fc.constant([`Content-Type: ${type}`])], [3, fc.constant([])]),
      length: weighed<string | number | undefined>([85, lengths], [15, fc.constant(undefined)]),
      cut: weighed<number | undefined>([95, fc.constant(undefined)], [5, fc.nat()]),
      afterwards: weighed<Sent["afterwards"]>([9, fc.constant("end")], [1, fc.constant("leave")]),
      isHalfClosed: weighed([95, fc.constant(false)], [5, fc.constant(true)]),
    })
    .map(({ more, types, length, cut, afterwards, isHalfClosed }) => {
      const [framing, framed] =
        length === undefined
          ? ["Transfer-Encoding: chunked", `${chunked}0\r\n\r\n`]
          : [`Content-Length: ${length}`, body];
      const text = textOf(line, [...types, ...more, framing], framed);
      if (cut !== undefined) return { text: text.slice(0, cut % text.length), afterwards };
      const isWhole = length === undefined || length === body.length;
      return { text, afterwards: isWhole && !isHalfClosed ? "wait" : afterwards };
    });
}

function textOf(line: string, headers: string[], body: string): string {
  return `${[`${line} HTTP/1.1`, "Host: 127.0.0.1", "Connection: close", ...headers].join("\r\n")}\r\n\r\n${body}`;
}

/** The first media type that an operation accepts, and an example of it. */
function exampleMedia({ requestBody }: DescribedOperation["operation"]): { type: string; body: string } {
  const [media] = mediaTypes(description, requestBody);
  if (!media) return { type: "application/json", body: "" };
  const [type, { examples = {} }] = media;
  const [example] = Object.values(examples);
  const value = example && resolve(description, example).value;
  return { type, body: asBytes(typeof value === "string" ? value : JSON.stringify(value ?? {})) };
}

function asBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}

function weighed<Item>(...options: [weight: number, arbitrary: Arbitrary<Item>][]): Arbitrary<Item> {
  return fc.oneof(...options.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}
