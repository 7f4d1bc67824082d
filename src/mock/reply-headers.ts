import { isObject } from "./json.ts";
import { shown } from "./shown.ts";

/** The headers that frame a message, which the mock sets itself. */
const framing = ["content-length", "transfer-encoding", "connection", "trailer"];

/**
 * Reads the headers of a reply: strings by their names in lower case.
 *
 * @param start - The start of the message of an error.
 * @throws TypeError if one cannot be sent.
 */
export function headersFrom(given: unknown, start = ""): Record<string, string> {
  if (!isObject(given))
    throw new TypeError(`${start}headers must be an object with a string or a number for each name`);
  const headers = Object.entries(given).map(([name, value]) => {
    const fault = headerFault(name, value);
    if (fault) throw new TypeError(start + fault);
    return [name.toLowerCase(), `${value}`];
  });
  return Object.fromEntries(headers);
}

function headerFault(name: string, value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return `the header ${name} must be a string or a number`;
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return `invalid header name ${shown(name)}`;
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(`${value}`)) return `the header ${name} has an invalid character`;
  return framing.includes(name.toLowerCase()) ? `the header ${name} is set by the mock` : undefined;
}
