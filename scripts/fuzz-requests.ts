import type { DescribedOperation } from "./description.ts";
import { bodyOf, exampleMedia, framedBy } from "./fuzz-bodies.ts";
import type { Chance } from "./fuzz-random.ts";
import { accepts, credentials, methods, oddities, others, types, wishes } from "./fuzz-words.ts";

/** What goes to the mock on a connection. */
export interface Sent {
  bytes: Buffer;
  /** What the client does when it has sent it: wait for the answer, end its half of the connection, or go away. */
  afterwards: "wait" | "end" | "leave";
  /** The status that it wishes for, which may be any that is described. */
  wished: string | undefined;
}

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
  const { type = "application/json", body = Buffer.alloc(0) } = exampleMedia(operation) ?? {};
  const required = operation.parameters.filter((one) => one.in === "query" && one.required);
  const query = required.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`).join("&");
  const lines = [
    `${operation.method.toUpperCase()} /rest${filled(operation, (_, example) => example)}?${query} HTTP/1.1`,
    "Host: 127.0.0.1",
    "Connection: close",
    "X-Atlassian-Token: no-check",
    `Content-Type: ${type}`,
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
