import { readFileSync } from "node:fs";

/** The value of a text that is JSON, before which a byte order mark may stand. Undefined if it is none. */
export function parsedJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    // The parser's reason has a piece of the text in it, which is nobody's business.
    return undefined;
  }
}

/**
 * Reads a file of JSON.
 *
 * @throws Error that names the file, if it cannot be read or is something else.
 */
export function readJson(file: string): unknown {
  const parsed = parsedJson(readFileSync(file, "utf8"));
  if (!parsed) throw new Error(`${file} is not JSON`);
  return parsed.value;
}
