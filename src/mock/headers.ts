/** The headers that frame a message, which the mock sets itself. */
const framing = ["content-length", "transfer-encoding", "connection", "trailer"];

/**
 * Reads the headers of a reply: strings by their names in lower case.
 *
 * @throws TypeError if one cannot be sent.
 */
export function headersFrom(given: unknown): Record<string, string> {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError("headers must be an object with a string or a number for each name");
  const headers = Object.entries(given).map(([name, value]) => {
    if (typeof value !== "string" && typeof value !== "number")
      throw new TypeError(`the header ${name} must be a string or a number`);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new TypeError(`"${name}" is not the name of a header`);
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(`${value}`))
      throw new TypeError(`the header ${name} has an invalid character`);
    if (framing.includes(name.toLowerCase())) throw new TypeError(`the header ${name} is set by the mock`);
    return [name.toLowerCase(), `${value}`];
  });
  return Object.fromEntries(headers);
}

/**
 * Headers, with others in place of those of the same name.
 *
 * @param others - Headers whose names are in lower case where they can stand among the first.
 */
export function headersOver(
  headers: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): Record<string, string> {
  const isKept = ([name]: [string, string]) => !Object.hasOwn(others, name.toLowerCase());
  return { ...Object.fromEntries(Object.entries(headers).filter(isKept)), ...others };
}
