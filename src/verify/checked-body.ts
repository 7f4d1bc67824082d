import { type Json, parseJson } from "./check-call.ts";

/** Checks a body, and what it is as JSON. */
type Check = (body: string, json: Json | undefined) => void;

/** The method of responses by which the client takes a body that is parsed. The client is another bundle, which knows the name. */
const takeBody = Symbol.for("bitbucket-dc.takeBody");

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
      leaveBody(response, checked(body));
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
  return leaveBody(copy, json);
}

/** Lets the client take the parsed body of a response. */
function leaveBody(response: Response, json: Json | undefined): Response {
  const take = () => {
    // A response outlives the call, and what it holds would be slow to collect.
    Reflect.deleteProperty(response, takeBody);
    return json?.value;
  };
  return Object.assign(response, { [takeBody]: take });
}
