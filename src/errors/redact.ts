import type { Secrets } from "./secrets.ts";

/** A sign that a text can mean at a position, and how much of the text says so. */
type Reading = readonly [sign: number, length: number];

/**
 * A text without the secrets, whichever way each of their signs is written: as it is, percent-encoded, escaped as in JSON, as
 * forms write it, or as UTF-8 that was read as Latin-1. The time it takes grows with the length of the text, not faster.
 */
export function redact(text: string, secrets: Secrets): string {
  return secrets.reduce(replace, text);
}

/** The beginning of a text without the secrets, nor a part of one where it is cut off. */
export function redactedStart(text: string, secrets: Secrets, length: number): string {
  // No sign takes more than twelve to write.
  const margin = 12 * Math.max(0, ...secrets.map((secret) => secret.length));
  const part = text.slice(0, length + margin);
  const clean = redact(part, secrets);
  return clean.slice(0, part.length < text.length ? Math.max(0, clean.length - margin) : undefined).slice(0, length);
}

/** A value of JSON in which no text holds a secret, and no name of a field one that is not just a word. */
export function redactValue(value: unknown, secrets: Secrets): unknown {
  const long = secrets.filter(({ length }) => length > 7);
  const clean = (item: unknown): unknown => {
    if (typeof item === "string") return redact(item, secrets);
    if (Array.isArray(item)) return item.map(clean);
    if (typeof item !== "object" || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([name, field]) => [redact(name, long), clean(field)]));
  };
  return clean(value);
}

function replace(text: string, secret: string): string {
  const signs = Array.from(secret, codeOf);
  // The places of each sign in the secret, as bits.
  const places = new Map<number, bigint>();
  signs.forEach((sign, place) => {
    places.set(sign, (places.get(sign) ?? 0n) | (1n << BigInt(place)));
  });
  // For each position of the text the places from which on the rest of the secret can be read there, from the last position to
  // the first, so that each is looked at once. Of the end of the secret, there is nothing to read anywhere.
  const end = 1n << BigInt(signs.length);
  const readable: bigint[] = [];
  const placesAt = (position: number) => readable[position] ?? end;
  for (let position = text.length - 1; position >= 0; position--) {
    readable[position] = readings(text, position).reduce((known, [sign, length]) => {
      return known | ((places.get(sign) ?? 0n) & (placesAt(position + length) >> 1n));
    }, end);
  }
  let clean = "";
  for (let position = 0; position < text.length; ) {
    if (placesAt(position) & 1n) {
      clean += "[redacted]";
      for (const [place, sign] of signs.entries()) {
        const fits = ([read, length]: Reading) =>
          read === sign && (placesAt(position + length) >> BigInt(place + 1)) & 1n;
        position += Math.max(...readings(text, position).map((reading) => (fits(reading) ? reading[1] : 0)));
      }
    } else clean += text[position++];
  }
  return clean;
}

/** What a text can mean at a position. */
function readings(text: string, position: number): Reading[] {
  const sign = codeOf(text.slice(position, position + 2));
  const plain: Reading = [sign, sign > 0xffff ? 2 : 1];
  if (sign === 0x2b) return [plain, [0x20, 1]];
  if (sign === 0x25) {
    const run = text.slice(position, position + 12).matchAll(/%([\da-f]{2})/giy);
    const bytes = Array.from(run, ([, byte]) => Number.parseInt(`${byte}`, 16));
    return [plain, ...decoded(bytes, 3)];
  }
  if (sign === 0x5c) {
    const [, first, second] = /^\\u([\da-f]{4})(?:\\u([\da-f]{4}))?/i.exec(text.slice(position, position + 12)) ?? [];
    if (!first) return [plain, [codeOf(escapes[text[position + 1] ?? ""] ?? text[position + 1] ?? ""), 2]];
    const pair = codeOf(String.fromCharCode(Number.parseInt(first, 16), Number.parseInt(second ?? "", 16)));
    return [plain, pair > 0xffff ? [pair, 12] : [pair, 6]];
  }
  if (sign < 0xc2 || sign > 0xf4) return [plain];
  return [plain, ...decoded(Array.from(text.slice(position, position + 4), codeOf), 1)];
}

/** What bytes begin with, as UTF-8 and as Latin-1. */
function decoded(bytes: readonly number[], length: number): Reading[] {
  const [lead = 0] = bytes;
  const count = [0xc2, 0xe0, 0xf0].filter((least) => lead >= least).length;
  const rest = bytes.slice(1, count + 1).filter((byte) => byte >> 6 === 2);
  const latin: Reading[] = bytes.length > 0 && length > 1 ? [[lead, length]] : [];
  if (count === 0 || rest.length < count) return latin;
  const code = rest.reduce((sum, byte) => sum * 64 + (byte & 63), lead & (0x3f >> count));
  return [...latin, [code, length * (count + 1)]];
}

/** What stands for signs behind a backslash in JSON. */
const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function codeOf(text: string): number {
  return text.codePointAt(0) ?? -1;
}
