import { parseJson } from "../description/request-body.ts";
import { badRequest, methodNotAllowed, RequestError } from "../description/request-error.ts";
import type { Incoming, MockResponse } from "./exchange.ts";
import { attempt } from "./json.ts";
import { reject } from "./rejection.ts";
import type { Responder } from "./respond.ts";
import { shown } from "./shown.ts";
import type { Stubs } from "./stubs.ts";

/** What can be done at a path below `/-/`. */
interface Control {
  method: "GET" | "PUT" | "DELETE";
  /** The path for people to read. Its parameter is one segment. */
  path: string;
  /**
   * @param name - The operation in the path or in the query.
   * @param given - What the body has: one thing, or several in an array.
   * @returns What to respond with as JSON, if anything.
   */
  run(stubs: Stubs, name: string | null, given: readonly unknown[]): unknown;
}

const controls: readonly Control[] = [
  { method: "PUT", path: "/-/replies/{operation}", run: (stubs, name, replies) => stubs.reply(name, replies) },
  { method: "PUT", path: "/-/failures/{operation}", run: (stubs, name, failures) => stubs.fail(name, failures) },
  {
    method: "GET",
    path: "/-/requests",
    run: (stubs, name) => (name === null ? stubs.journal.requests : stubs.requestsOf(name)),
  },
  { method: "DELETE", path: "/-/", run: (stubs) => stubs.reset() },
];

/** Whether a request is not for the mocked server, but for the mock. */
export function isControl({ target }: Pick<Incoming, "target">): boolean {
  return target.startsWith("/-/");
}

/**
 * Does what a request to `/-/` asks for, or rejects it.
 *
 * @param host - The host that the mock was started with.
 */
export async function control(request: Incoming, { stubs, log }: Responder, host: string): Promise<MockResponse> {
  try {
    checkOrigin(request.headers, host);
    return await run(request, stubs);
  } catch (error) {
    // Only errors are thrown, and those of the stubs are the fault of the request.
    const rejection = error instanceof RequestError ? error : badRequest((error as Error).message);
    return reject(rejection, log, `${request.method} ${request.target}`);
  }
}

async function run(request: Incoming, stubs: Stubs): Promise<MockResponse> {
  const { pathname, searchParams } = new URL(`http://127.0.0.1${request.target}`);
  const found = controls.find(({ path }) => new RegExp(`^${path.replace("{operation}", "[^/]+")}$`).test(pathname));
  const known = controls.map(({ method, path }) => `${method} ${path}`).join(", ");
  if (!found)
    throw new RequestError(404, "Not Found", [{ message: `Unknown path ${shown(pathname)}; known: ${known}.` }]);
  if (found.method !== (request.method === "HEAD" ? "GET" : request.method))
    throw methodNotAllowed([found.method], { message: `${found.path} only accepts ${found.method}.` });
  const lastSegment = () => decodeURIComponent(pathname.replace(/^.*\//, ""));
  const name = found.path.endsWith("}") ? attempt(lastSegment, undefined) : searchParams.get("operation");
  if (name === undefined) throw badRequest("The path is not valid percent-encoded UTF-8.");
  // The body of a request for something unknown stays unread.
  const body = await request.read();
  const given = found.method === "PUT" ? attempt(() => [parseJson(body)].flat(), undefined) : [];
  if (!given) throw badRequest("The body is not JSON.");
  const result = found.run(stubs, name, given);
  if (result === undefined) return { status: 204, headers: {}, body: "" };
  return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(result) };
}

/**
 * Keeps web pages of other origins from configuring the mock: those whose browser says where they are from, and those that
 * reach this machine by a name of their own.
 */
function checkOrigin({ host: called = "", origin, "sec-fetch-site": site }: Incoming["headers"], host: string): void {
  const url = `http://${called}`;
  const name = URL.canParse(url) ? new URL(url).hostname : "";
  // An IP address leads to this machine whatever a name server says.
  if (!/^(\[.+\]|[\d.]+|localhost)$/.test(name) && name !== host.toLowerCase())
    throw forbidden(`The host ${shown(called)} is not allowed here; use localhost or an IP address.`);
  const isOwn = (origin ?? url) === url && /^(same-origin|none)$/.test(site ?? "none");
  if (!isOwn) throw forbidden("Requests from web pages on other origins are not allowed here.");
}

function forbidden(message: string): RequestError {
  return new RequestError(403, "Forbidden", [{ message }]);
}
