import { type DescribedOperation, mediaTypes, readDescription, resolve } from "./description.ts";
import type { Chance } from "./fuzz-random.ts";

/** What goes to the mock on a connection. */
export interface Sent {
  bytes: Buffer;
  /** What the client does when it has sent it: wait for the answer, end its half of the connection, or go away. */
  afterwards: "wait" | "end" | "leave";
  /** The status that it wishes for, which may be any that is described. */
  wished: string | undefined;
}

const description = readDescription();

const methods = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "BREW"];
const oddities = [
  "",
  "0",
  "-1",
  "1e3",
  "0x10",
  "+1",
  " ",
  "true",
  "True",
  "null",
  "[]",
  "{}",
  "../..",
  "%",
  "%2F",
  "%00",
  "%FF",
  "%C3%28",
  "é",
  "~mira",
  "a".repeat(3000),
  "9".repeat(40),
  "constructor",
  "__proto__",
  "%E2%80%AE",
  "'\"<>",
  "a=b&c",
  ";",
  "*",
];
const accepts = [
  "*/*",
  "application/json",
  "text/html",
  "application/json;q=0",
  "image/png, */*;q=0.1",
  "json",
  ",;q=",
  "text/plain",
];
const wishes = [
  "code=404",
  "code=401",
  "code=500",
  "code=501",
  "code=4O4",
  "cod=404",
  "respond-async",
  "example=NoSuchTag",
  "code=",
  ",",
  "code=200, example=Tag",
  "wait=10",
];
const credentials = [
  "Bearer BBDC-token",
  "bearer x",
  "Basic bWlyYTpzM2NyZXQ=",
  "Basic !",
  "OAuth x",
  "Token x",
  "Bearer",
  "",
];
const types = [
  "application/json",
  "application/json; charset=utf-8",
  "text/plain",
  "multipart/form-data; boundary=limit",
  "multipart/form-data",
  "application/x-www-form-urlencoded",
  "application/vnd.atl.bitbucket.bulk+json",
  "APPLICATION/JSON",
  "/",
  "application/xml",
];
const others = [
  "X-Atlassian-Token: no-check",
  "X-Atlassian-Token: x",
  "Expect: 100-continue",
  "Expect: tea",
  "Origin: http://evil.example",
  "Sec-Fetch-Site: cross-site",
  "Access-Control-Request-Method: PUT",
  "Access-Control-Request-Headers: a\u00e9",
  "Upgrade: websocket",
  "Range: bytes=0-1",
  "Host: evil.example",
  `X-Long: ${"x".repeat(9000)}`,
  "Cookie: a=b",
  "Content-Encoding: gzip",
];

/** Makes one more thing to send, on some operation or on none. */
export function nextSent(chance: Chance, operations: readonly DescribedOperation[]): Sent {
  if (chance.percent(3))
    return {
      bytes: chance.bytes(1 + chance.below(300)),
      afterwards: chance.percent(50) ? "end" : "leave",
      wished: undefined,
    };
  const operation = chance.one(operations);
  const isControl = chance.percent(8);
  const method = chance.percent(70) ? operation.method.toUpperCase() : chance.one(methods);
  const wished = chance.percent(20) ? chance.one(wishes) : undefined;
  const [start, body] = isControl
    ? controlOf(chance, operation)
    : [`${method} ${targetOf(chance, operation)}`, bodyOf(chance, operation)];
  const headers = [
    "Host: 127.0.0.1",
    "Connection: close",
    ...headersOf(chance),
    ...(wished === undefined ? [] : [`Prefer: ${wished}`]),
  ];
  const framed = framedBy(chance, headers, body);
  const bytes = Buffer.concat([
    Buffer.from(`${start} HTTP/1.1\r\n${framed.headers.join("\r\n")}\r\n\r\n`, "latin1"),
    framed.body,
  ]);
  const isCut = chance.percent(5);
  const afterwards =
    isCut || !framed.isWhole ? chance.one(["end", "leave"] as const) : chance.percent(5) ? "end" : "wait";
  return { bytes: isCut ? bytes.subarray(0, chance.below(bytes.length)) : bytes, afterwards, wished };
}

/** A request that the operation takes, as far as its examples go. */
export function plainSent(operation: DescribedOperation): Sent {
  const body = exampleBody(operation) ?? Buffer.alloc(0);
  const required = operation.parameters.filter((one) => one.in === "query" && one.required);
  const query = required.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`).join("&");
  const [type] = operation.operation.requestBody
    ? (mediaTypes(description, operation.operation.requestBody)[0] ?? [])
    : [];
  const lines = [
    `${operation.method.toUpperCase()} /rest${filled(operation, (_, example) => example)}?${query} HTTP/1.1`,
    "Host: 127.0.0.1",
    "Connection: close",
    "X-Atlassian-Token: no-check",
    `Content-Type: ${type ?? "application/json"}`,
    `Content-Length: ${body.length}`,
  ];
  return {
    bytes: Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), body]),
    afterwards: "wait",
    wished: undefined,
  };
}

function filled({ path, parameters }: DescribedOperation, value: (name: string, example: string) => string): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name) => {
    const example = parameters.find((one) => one.in === "path" && one.name === name)?.example;
    return value(name, encodeURI(String(example)));
  });
}

function targetOf(chance: Chance, operation: DescribedOperation): string {
  const path = `/rest${filled(operation, (_, example) => (chance.percent(80) ? example : chance.one(oddities)))}`;
  const known = operation.parameters.filter((one) => one.in === "query");
  const pairs = Array.from({ length: chance.below(4) }, () => {
    const parameter = chance.percent(80) && known.length > 0 ? chance.one(known) : undefined;
    const value =
      parameter && chance.percent(50) ? encodeURIComponent(String(parameter.example)) : chance.one(oddities);
    return `${parameter?.name ?? chance.one(oddities)}=${value}`;
  });
  const target = (path + (pairs.length > 0 ? `?${pairs.join("&")}` : "")).replaceAll(" ", "%20");
  if (chance.percent(90)) return target;
  const cut = chance.below(target.length);
  return chance
    .one([
      target.slice(0, cut) || "/",
      `http://127.0.0.1${target}`,
      "*",
      `/${target}`,
      `${target}#x`,
      target.slice(0, cut) + chance.one(oddities) + target.slice(cut),
      target.replace("/projects/HRB", "/users/mira"),
      `http://[${target}`,
    ])
    .replaceAll(" ", "%20");
}

function headersOf(chance: Chance): string[] {
  const accept = chance.percent(40) ? [`Accept: ${chance.one(accepts)}`] : [];
  const authorization = chance.percent(40) ? [`Authorization: ${chance.one(credentials)}`] : [];
  const type = chance.percent(70)
    ? [`Content-Type: ${chance.one(chance.percent(60) ? types.slice(0, 1) : types)}`]
    : [];
  const more = Array.from({ length: chance.below(3) }, () => chance.one(others));
  return [...accept, ...authorization, ...type, ...more];
}

function exampleBody({ operation }: DescribedOperation): Buffer | undefined {
  const media = operation.requestBody && mediaTypes(description, operation.requestBody)[0]?.[1];
  const [body] = Object.values(media?.examples ?? {});
  const value = body && resolve(description, body).value;
  return value === undefined ? undefined : Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
}

function bodyOf(chance: Chance, operation: DescribedOperation): Buffer {
  const example = exampleBody(operation) ?? Buffer.from("{}");
  const at = chance.below(example.length + 1);
  switch (chance.below(10)) {
    case 0:
      return chance.bytes(chance.below(200));
    case 1:
      return Buffer.concat([example.subarray(0, at), Buffer.from([0xc3, 0x28, 0xff]), example.subarray(at)]);
    case 2:
      return example.subarray(0, at);
    case 3:
      return Buffer.from(mutated(chance, example.toString()));
    case 4:
      return Buffer.from(chance.one(['{"a":', "["]).repeat(1 + chance.below(20_000)));
    case 5:
      return Buffer.from(
        `--limit\r\nContent-Disposition: form-data; name="${chance.one(oddities)}"\r\n\r\nx\r\n--limit--\r\n`,
      );
    case 6:
      return chance.percent(10) ? Buffer.alloc(chance.one([100_000, 11 * 2 ** 20]), "x") : Buffer.alloc(0);
    default:
      return chance.percent(60) ? example : Buffer.alloc(0);
  }
}

/** JSON in which a value is another. */
function mutated(chance: Chance, json: string): string {
  const values = Array.from(json.matchAll(/(?<=[:[,])("[^"]*"|\d+|true|false|null)(?=[\],}])/g));
  if (values.length === 0) return json;
  const { index, 0: value } = chance.one(values);
  const other = chance.one([
    "null",
    "-1",
    '""',
    "[]",
    "{}",
    "1e400",
    '"\\ud800"',
    '{"__proto__":1}',
    `"${"x".repeat(1000)}"`,
  ]);
  return json.slice(0, index) + other + json.slice(index + value.length);
}

/** The body with the headers that say how long it is, which now and then are wrong. */
function framedBy(chance: Chance, headers: string[], body: Buffer) {
  if (body.length === 0 && chance.percent(70)) return { headers, body, isWhole: true };
  if (chance.percent(15)) {
    const chunk = Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n")]);
    const end = body.length > 0 ? Buffer.from("0\r\n\r\n") : Buffer.from("\r\n");
    return {
      headers: [...headers, "Transfer-Encoding: chunked"],
      body: body.length > 0 ? Buffer.concat([chunk, end]) : chunk,
      isWhole: true,
    };
  }
  const wrong = chance.percent(5) ? chance.one([body.length + 5, 2 ** 40, -1, "many"]) : body.length;
  return { headers: [...headers, `Content-Length: ${wrong}`], body, isWhole: wrong === body.length };
}

/** Something for the mock itself. Nothing that has it answer 500 or more, or not at all. */
function controlOf(chance: Chance, { operationId }: DescribedOperation): [start: string, body: Buffer] {
  const answers = [
    "404",
    "[401, 200]",
    '{"status":200,"example":"x"}',
    '{"status":418,"body":{},"unchecked":true}',
    "{",
    "null",
    '{"status":404,"headers":{"X-A":"b"}}',
    "[]",
  ];
  // Those that it takes are over after one request.
  const failures = ['["reset","pass"]', '["truncate","pass"]', '[{"delay":3},"pass"]', '"x"', "{}", '{"delay":-1}'];
  return chance.one<[string, Buffer]>([
    [`PUT /-/replies/${operationId}`, Buffer.from(chance.one(answers))],
    [`PUT /-/failures/${operationId}`, Buffer.from(chance.one(failures))],
    [`GET /-/requests?operation=${chance.one([operationId, ...oddities]).replaceAll(" ", "+")}`, Buffer.alloc(0)],
    // Seldom, so that there are many requests to remember.
    [chance.percent(0.5) ? "DELETE /-/" : "HEAD /-/requests?operation=getTag", Buffer.alloc(0)],
    [`${chance.one(methods)} /-/${chance.one(oddities).replaceAll(" ", "+")}`, Buffer.from("x")],
  ]);
}
