import { type DescribedOperation, mediaTypes, readDescription, resolve } from "./description.ts";
import type { Chance } from "./fuzz-random.ts";
import { oddities } from "./fuzz-words.ts";

const description = readDescription();

/** The first media type that an operation takes, and an example of it. */
export function exampleMedia({ operation }: DescribedOperation): { type: string; body: Buffer } | undefined {
  const [media] = operation.requestBody ? mediaTypes(description, operation.requestBody) : [];
  if (!media) return undefined;
  const [type, { examples = {} }] = media;
  const [example] = Object.values(examples);
  const value = example && resolve(description, example).value;
  return { type, body: Buffer.from(typeof value === "string" ? value : JSON.stringify(value ?? {})) };
}

/** A body for an operation, which may be right, broken or something else. */
export function bodyOf(chance: Chance, operation: DescribedOperation): Buffer {
  const example = exampleMedia(operation)?.body ?? Buffer.from("{}");
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

interface Framed {
  headers: string[];
  body: Buffer;
  /** Whether the body is as long as the headers say. */
  isWhole: boolean;
}

/** The body with the headers that say how long it is, which now and then are wrong. */
export function framedBy(chance: Chance, headers: string[], body: Buffer): Framed {
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
