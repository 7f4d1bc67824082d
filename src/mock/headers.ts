import { validateHeaderName, validateHeaderValue } from "node:http";

/** The headers that say how long a message is, which is for the mock to say. */
const framing = ["content-length", "transfer-encoding", "connection", "trailer"];

/**
 * Takes the headers of an answer, as texts by their names in lower case.
 *
 * @throws TypeError if one cannot be sent.
 */
export function headersFrom(given: unknown): Record<string, string> {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError("headers must be an object with a text or a number for each name");
  const headers = Object.entries(given).map(([name, value]) => {
    if (typeof value !== "string" && typeof value !== "number")
      throw new TypeError(`the header ${name} must be a text or a number`);
    validateHeaderName(name);
    validateHeaderValue(name, `${value}`);
    if (framing.includes(name.toLowerCase())) throw new TypeError(`the mock sets the header ${name} itself`);
    return [name.toLowerCase(), `${value}`];
  });
  return Object.fromEntries(headers);
}

/**
 * Headers, and others that stand in their place where they have the same name.
 *
 * @param others - Those whose names can stand among the first are in lower case.
 */
export function headersOver(headers: Record<string, string>, others: Record<string, string>): Record<string, string> {
  const isKept = ([name]: [string, string]) => !Object.hasOwn(others, name.toLowerCase());
  return { ...Object.fromEntries(Object.entries(headers).filter(isKept)), ...others };
}
