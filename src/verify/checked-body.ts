import { type Json, parseJson } from "./check-call.ts";

/** Checks a body, and what it is as JSON. */
type Check = (body: string, json: Json | undefined) => void;

/** Where the client takes the parsed body of a response from. It is another bundle, and finds the symbol by its name. */
const parsedBody = Symbol.for("bitbucket-dc.parsedBody");

/** Checks the body of a response as the caller reads it. */
export function checkWhenRead(response: Response, check: Check): void {
  const { text, arrayBuffer } = response;
  const checked = (body: string) => {
    const json = parseJson(body);
    check(body, json);
    return json;
  };
  Object.assign(response, {
    text: async () => {
      const body = await text.call(response);
      Object.assign(response, { [parsedBody]: checked(body)?.value });
      return body;
    },
    json: async () => {
      const body = await text.call(response);
      const json = checked(body);
      return json ? json.value : JSON.parse(body);
    },
    arrayBuffer: async () => {
      const bytes = await arrayBuffer.call(response);
      checked(new TextDecoder().decode(bytes));
      return bytes;
    },
  });
}

/** Reads and checks the body of a response, and returns a response that is unread. */
export async function checkFirst(response: Response, check: Check): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const body = new TextDecoder().decode(bytes);
  const json = parseJson(body);
  check(body, json);
  // Cheaper than `clone()`, whose stream is read in two places.
  const copy = new Response(bytes.byteLength > 0 ? bytes : null, response);
  for (const name of ["url", "redirected", "type"] as const)
    Object.defineProperty(copy, name, { value: response[name] });
  return Object.assign(copy, { [parsedBody]: json?.value });
}
