import { attempt } from "./json.ts";

/** How many characters of a value a message shows, at most. */
const longest = 80;

/** A value as a message shows it: as JSON where that is possible, and not too long. */
export function shown(value: unknown): string {
  const json = () => JSON.stringify(value);
  const text = /^(object|string)$/.test(typeof value) ? attempt(json, typeof value) : String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/**
 * @param what - What is unknown, as in `getTag: unknown status`.
 * @returns The error about it, with the known values.
 */
export function unknownValue(what: string, value: unknown, known: readonly unknown[]): TypeError {
  return new TypeError(`${what} ${shown(value)}${known.length > 0 ? `; known: ${known.join(", ")}` : ""}`);
}

/** @throws TypeError if an object has another option than the known ones. */
export function checkOptions(caller: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`${caller}: unknown option ${shown(unknown)}; known options: ${known.join(", ")}`);
}

/** A line in which nothing controls a terminal: control characters and those that change the direction are escaped. */
export function printable(line: string): string {
  const escaped = line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
  return escaped.length > 2000 ? `${escaped.slice(0, 2000)}…` : escaped;
}
