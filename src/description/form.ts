/** The fields of a form by name: strings, and bytes where they are no text. */
export type Form = Record<string, string | Uint8Array>;

/**
 * Reads a body of the type `multipart/form-data`, whose parts may write their names in any way that servers read.
 *
 * @param type - The header `Content-Type`, which has the boundary.
 * @throws TypeError if the body is not such a form.
 */
export function readForm(bytes: Uint8Array, type: string): Form {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const boundary = (quoted ?? bare ?? "").replaceAll(/[^\w]/g, "\\$&");
  if (!boundary) throw new TypeError("the form has no boundary");
  const delimiter = new RegExp(`\r\n--${boundary}(?:--|[ \t]*(?=\r\n))`);
  const [, ...parts] = `\r\n${latin1(bytes)}`.split(delimiter);
  // What follows the last delimiter is no part.
  if (parts.pop() === undefined) throw new TypeError("the body has no delimiter");
  return Object.fromEntries(parts.map(fieldIn));
}

function fieldIn(part: string): [name: string, value: string | Uint8Array] {
  const end = part.indexOf("\r\n\r\n");
  const [, disposition = ""] = /^Content-Disposition:([^\r\n]*)/im.exec(part.slice(0, Math.max(end, 0))) ?? [];
  const parameters = new Map(
    Array.from(disposition.matchAll(/;\s*([\w*]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/g), (match) => [
      `${match[1]}`.toLowerCase(),
      `${match[2] ?? match[3]}`,
    ]),
  );
  const name = parameters.get("name");
  if (name === undefined) throw new TypeError("a part of the form has no name");
  const content = Uint8Array.from(part.slice(end + 4), (character) => character.charCodeAt(0));
  return [utf8(Uint8Array.from(name, (one) => one.charCodeAt(0))), textOrBytes(content)];
}

/** One character for each byte. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return text;
}

/** The text that bytes are in UTF-8. */
export function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The text that bytes are in UTF-8, or the bytes if they are none. */
export function textOrBytes(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}
