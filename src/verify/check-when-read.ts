import { type Json, parseJson } from "./check-response.ts";

/** Checks a body and its parsed value. */
type Check = (body: string, json: Json | undefined) => void;

/** The method by which the client, which is in another bundle, gets the parsed body of a response. */
const takeBody = Symbol.for("bitbucket-dc.takeBody");

/**
 * Checks the body of a response when the caller reads it. A check after that would need a copy, since callers may change the
 * value, and parsing a second time takes longer than the check.
 */
export function checkWhenRead(response: Response, check: Check): void {
  const { text, arrayBuffer } = response;
  const parseAndCheck = (body: string) => {
    const json = parseJson(body);
    check(body, json);
    return json;
  };
  const methods = {
    text: async () => {
      const body = await text.call(response);
      leaveBody(response, parseAndCheck(body));
      return body;
    },
    json: async () => {
      const body = await text.call(response);
      const json = parseAndCheck(body);
      return json ? json.value : JSON.parse(body);
    },
    arrayBuffer: async () => {
      const bytes = await arrayBuffer.call(response);
      parseAndCheck(new TextDecoder().decode(bytes));
      return bytes;
    },
  };
  // The methods of Hono's Response, which replaces the global one, are read-only.
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(response, name, { value, configurable: true, writable: true });
}

/** What reads the body of a response besides `text()`, or shows whether it was read. */
const bodyMembers = ["body", "bodyUsed", "arrayBuffer", "blob", "bytes", "clone", "formData", "json"] as const;

/** Reads and checks the body of a response, which can be read once more afterwards. */
export async function checkFirst(response: Response, check: Check): Promise<void> {
  const bytes = await response.arrayBuffer();
  const body = new TextDecoder().decode(bytes);
  const json = parseJson(body);
  check(body, json);
  // The client calls text(), which needs no copy of the response. To make and read one takes longer than the check.
  let unread: { body: string; json: Json | undefined } | undefined = { body, json };
  let copy: Response | undefined;
  const memberOf = (name: string) => {
    if (unread && name === "bodyUsed") return false;
    if (unread) copy = new Response(bytes.byteLength > 0 ? bytes : null, response);
    unread = undefined;
    const value = copy ? Reflect.get(copy, name) : Reflect.get(Object.getPrototypeOf(response), name, response);
    return typeof value === "function" ? value.bind(copy ?? response) : value;
  };
  const text = async () => {
    if (!unread) return memberOf("text")();
    leaveBody(response, unread.json);
    const { body } = unread;
    unread = undefined;
    return body;
  };
  Object.defineProperty(response, "text", { value: text, configurable: true, writable: true });
  for (const name of bodyMembers)
    Object.defineProperty(response, name, { get: () => memberOf(name), configurable: true });
}

/** Leaves the parsed body for the client. */
function leaveBody(response: Response, json: Json | undefined): void {
  const take = () => {
    // A caller may keep the response for long, and it must not keep the body.
    Reflect.deleteProperty(response, takeBody);
    return json?.value;
  };
  Object.assign(response, { [takeBody]: take });
}
