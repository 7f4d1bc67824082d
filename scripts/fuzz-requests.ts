import fc, { type Arbitrary } from "fast-check";
import { type DescribedOperation, mediaTypes, readDescription, resolve } from "./description.ts";

/** What goes to the mock on a connection. */
export interface Sent {
  bytes: Buffer;
  /** What the client does when it has sent it: wait for the response, end its half of the connection, or go away. */
  afterwards: "wait" | "end" | "leave";
  /** The preference, which may ask for any status. */
  preference: string;
}

const description = readDescription();

// What requests are made of: some of it is right, some is odd.
const oddities = [
  ..."|0|-1|1e3|0x10|+1|true|null|[]|{}|../..|%|%2F|%00|%FF|%C3%28|é|~mira|__proto__|constructor|%E2%80%AE|'\"<>|a=b&c|;|*".split(
    "|",
  ),
  ...["a".repeat(3000), "9".repeat(40)],
];
const values = ["null", "-1", '""', "[]", "{}", "1e400", '"\\ud800"', '{"__proto__":1}', `"${"x".repeat(1000)}"`];
const methods = "GET|HEAD|PUT|POST|DELETE|PATCH|OPTIONS|TRACE|PROPFIND|BREW".split("|");
const json = "application/json";
const types =
  `${json}|${json}|${json}|${json}; charset=utf-8|text/plain|multipart/form-data; boundary=limit|multipart/form-data|application/x-www-form-urlencoded|application/vnd.atl.bitbucket.bulk+json|APPLICATION/JSON|/`.split(
    "|",
  );
const accepts = "*/*|application/json|text/html|application/json;q=0|image/png, */*;q=0.1|json|,;q=|text/plain".split(
  "|",
);
const credentials = "Bearer BBDC-token|bearer x|Basic bWlyYTpzM2NyZXQ=|Basic !|OAuth x|Bearer|".split("|");
const preferences = "code=404|code=401|code=500|code=4O4|respond-async|example=NoSuchTag|code=|,|wait=10".split("|");
const others = [
  ..."X-Atlassian-Token: no-check|Expect: 100-continue|Expect: tea|Origin: http://evil.example|Cookie: a=b".split("|"),
  ..."Sec-Fetch-Site: cross-site|Access-Control-Request-Method: PUT|Access-Control-Request-Headers: aé".split("|"),
  ..."Upgrade: websocket|Range: bytes=0-1|Host: evil.example|Content-Encoding: gzip".split("|"),
  `X-Long: ${"x".repeat(9000)}`,
];
// Nothing of this has the mock respond with 500 or more, or not at all for long.
const replies = '404|[401, 200]|{"status":200,"example":"x"}|{"status":418,"body":{},"unchecked":true}|{|null|[]'.split(
  "|",
);
const failures = '["reset","pass"]|["truncate","pass"]|[{"delay":3},"pass"]|"x"|{}|{"delay":-1}'.split("|");

/** Something so often of a hundred times, and nothing else. */
function sometimes<Item>(often: number, item: Arbitrary<Item>): Arbitrary<Item[]> {
  return weighed<Item[]>([100 - often, fc.constant([])], [often, fc.tuple(item)]);
}

function weighed<Item>(...options: [weight: number, arbitrary: Arbitrary<Item>][]): Arbitrary<Item> {
  return fc.oneof(...options.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

const odd = fc.constantFrom(...oddities);
const bytes = (maxLength: number) => fc.uint8Array({ minLength: 1, maxLength }).map((array) => Buffer.from(array));

/** Requests on some of the operations or on none, right or wrong, of bytes that may not be HTTP at all. */
export function arbitrarySent(operations: readonly DescribedOperation[]): Arbitrary<Sent> {
  const garbage = fc.record({
    bytes: bytes(300),
    afterwards: fc.constantFrom("end", "leave"),
    preference: fc.constant(""),
  });
  const request = fc.constantFrom(...operations).chain((operation) => {
    const start = fc.tuple(
      weighed([7, fc.constant(operation.method.toUpperCase())], [3, fc.constantFrom(...methods)]),
      targetOf(operation),
    );
    const plain = fc.tuple(
      start.map(([method, target]) => `${method} ${target}`),
      bodyOf(operation),
    );
    return weighed([92, plain], [8, controlOf(operation.operationId)]).chain(([line, body]) => sentOf(line, body));
  });
  return weighed<Sent>([97, request], [3, garbage]);
}

function targetOf({ path, parameters }: DescribedOperation): Arbitrary<string> {
  const inPath = parameters.filter((one) => one.in === "path");
  const inQuery = parameters.filter((one) => one.in === "query");
  const segments = fc.tuple(
    ...inPath.map(({ example }) => weighed([4, fc.constant(encodeURI(`${example}`))], [1, odd])),
  );
  const known = inQuery.map(({ name, example }) =>
    fc.constantFrom(`${encodeURIComponent(`${example}`)}`, ...oddities).map((value) => `${name}=${value}`),
  );
  const pair = fc.oneof(
    ...known,
    fc.tuple(odd, odd).map(([name, value]) => `${name}=${value}`),
  );
  return fc
    .tuple(
      segments,
      fc.array(pair, { maxLength: 3 }),
      fc.nat(),
      weighed([9, fc.constant("")], [1, fc.constantFrom("cut", "whole", "twice", "other", "host")]),
    )
    .map(([filled, pairs, at, fault]) => {
      const path0 = inPath.reduce((text, { name }, index) => text.replace(`{${name}}`, filled[index] ?? ""), path);
      const target = `/rest${path0}?${pairs.join("&")}`.replaceAll(" ", "%20");
      const faults: Record<string, string> = {
        cut: target.slice(0, 1 + (at % target.length)),
        whole: `http://127.0.0.1${target}#x`,
        twice: `/${target}`,
        other: target.replace("/projects/HRB", "/users/mira"),
        host: `http://[${target}`,
      };
      return faults[fault] ?? target;
    });
}

/** A body for an operation, which may be right, broken or something else. */
function bodyOf(operation: DescribedOperation): Arbitrary<Buffer> {
  const example = exampleMedia(operation)?.body ?? Buffer.from("{}");
  const cut = fc.nat({ max: example.length });
  const places = Array.from(`${example}`.matchAll(/(?<=[:[,])("[^"]*"|\d+|true|false|null)(?=[\],}])/g));
  const mutated = fc.tuple(fc.nat(), fc.constantFrom(...values)).map(([at, other]) => {
    const { index, 0: value } = places[at % places.length] ?? { index: 0, 0: `${example}` };
    return Buffer.from(`${example}`.slice(0, index) + other + `${example}`.slice(index + value.length));
  });
  const form = odd.map((name) => `--limit\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n--limit--\r\n`);
  return weighed(
    [30, fc.constant(example)],
    [20, fc.constant(Buffer.alloc(0))],
    [8, bytes(200)],
    [
      8,
      cut.map((at) => Buffer.concat([example.subarray(0, at), Buffer.from([0xc3, 0x28, 0xff]), example.subarray(at)])),
    ],
    [8, cut.map((at) => example.subarray(0, at))],
    [8, mutated],
    [
      8,
      fc
        .tuple(fc.constantFrom('{"a":', "["), fc.nat({ max: 20_000 }))
        .map(([part, times]) => Buffer.from(part.repeat(times))),
    ],
    [8, form.map((text) => Buffer.from(text))],
    [1, fc.constantFrom(100_000, 11 * 2 ** 20).map((size) => Buffer.alloc(size, "x"))],
  );
}

/** Something for the mock itself. It is reset seldom, so that there are many requests to remember. */
function controlOf(operationId: string): Arbitrary<[line: string, body: Buffer]> {
  const put = (kind: string, bodies: string[]) =>
    fc.constantFrom(...bodies).map((body): [string, Buffer] => [`PUT /-/${kind}/${operationId}`, Buffer.from(body)]);
  const name = fc.constantFrom(operationId, ...oddities);
  const line = weighed(
    [100, name.map((value) => `GET /-/requests?operation=${value}`)],
    [100, fc.tuple(fc.constantFrom(...methods), odd).map(([method, value]) => `${method} /-/${value}`)],
    [1, fc.constant("DELETE /-/")],
  );
  return fc.oneof(
    put("replies", replies),
    put("failures", failures),
    line.map((text): [string, Buffer] => [text, Buffer.alloc(0)]),
  );
}

/** A whole request, now and then cut off or with a length that is wrong. */
function sentOf(line: string, body: Buffer): Arbitrary<Sent> {
  const header = (often: number, name: string, of: string[]) =>
    sometimes(often, fc.constantFrom(...of.map((value) => `${name}: ${value}`)));
  const headers = fc.tuple(
    header(40, "Accept", accepts),
    header(40, "Authorization", credentials),
    header(70, "Content-Type", types),
    fc.array(fc.constantFrom(...others), { maxLength: 2 }),
  );
  const length = weighed<string | number>(
    [95, fc.constant(body.length)],
    [5, fc.constantFrom(body.length + 5, 2 ** 40, -1, "many")],
  );
  return fc
    .record({
      headers: headers.map((all) => all.flat()),
      preference: weighed([8, fc.constant("")], [2, fc.constantFrom(...preferences)]),
      length,
      isChunked: weighed([85, fc.constant(false)], [15, fc.constant(true)]),
      cut: sometimes(5, fc.nat()),
      end: fc.constantFrom("end" as const, "leave" as const),
      isHalfClosed: weighed([95, fc.constant(false)], [5, fc.constant(true)]),
    })
    .map(({ headers, preference, length, isChunked, cut: [cut], end, isHalfClosed }) => {
      const hasChunk = isChunked && body.length > 0;
      const framing = isChunked ? "Transfer-Encoding: chunked" : `Content-Length: ${length}`;
      const lines = [`${line} HTTP/1.1`, "Host: 127.0.0.1", "Connection: close", ...headers, framing];
      if (preference) lines.push(`Prefer: ${preference}`);
      const whole = Buffer.concat([
        Buffer.from(`${lines.join("\r\n").replaceAll(/(?<=^\S+ [^\r]*) (?=[^\r]* HTTP)/g, "%20")}\r\n\r\n`, "latin1"),
        Buffer.from(hasChunk ? `${body.length.toString(16)}\r\n` : ""),
        body,
        Buffer.from(hasChunk ? "\r\n0\r\n\r\n" : isChunked ? "0\r\n\r\n" : ""),
      ]);
      const isWhole = cut === undefined && (isChunked || length === body.length);
      return {
        bytes: cut === undefined ? whole : whole.subarray(0, cut % whole.length),
        afterwards: isWhole ? (isHalfClosed ? "end" : "wait") : end,
        preference,
      };
    });
}

/** A request that the operation accepts, as far as its examples go. */
export function plainSent(operation: DescribedOperation): Sent {
  const { type = "application/json", body = Buffer.alloc(0) } = exampleMedia(operation) ?? {};
  const { method, parameters, path } = operation;
  const exampleOf = (name: string) => `${parameters.find((one) => one.name === name)?.example}`;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURI(exampleOf(name)));
  const required = parameters.filter((one) => one.in === "query" && one.required);
  const query = required.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`).join("&");
  const lines = [
    ...[`${method.toUpperCase()} /rest${filled}?${query} HTTP/1.1`, "Host: 127.0.0.1", "Connection: close"],
    ...["X-Atlassian-Token: no-check", `Content-Type: ${type}`, `Content-Length: ${body.length}`],
  ];
  return {
    bytes: Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), body]),
    afterwards: "wait",
    preference: "",
  };
}

/** The first media type that an operation accepts, and an example of it. */
function exampleMedia({ operation }: DescribedOperation): { type: string; body: Buffer } | undefined {
  const [media] = operation.requestBody ? mediaTypes(description, operation.requestBody) : [];
  if (!media) return undefined;
  const [type, { examples = {} }] = media;
  const [example] = Object.values(examples);
  const value = example && resolve(description, example).value;
  return { type, body: Buffer.from(typeof value === "string" ? value : JSON.stringify(value ?? {})) };
}
