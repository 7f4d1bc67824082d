import { utf8 } from "../description/form.ts";
import { badRequest, methodNotAllowed, RequestError } from "../description/request-error.ts";
import { checkOrigin } from "./control-guard.ts";
import type { Incoming, MockResponse } from "./incoming.ts";
import { shown } from "./shown.ts";
import type { LooseStubs } from "./stubs.ts";

/** What can be done at an address below `/-/`. */
interface Control {
  method: "GET" | "PUT" | "DELETE";
  /** The path that follows `/-/`, with the operation as a group. */
  path: RegExp;
  /** The address for people to read. */
  address: string;
  /**
   * @param operation - The operation in the path or in the query.
   * @param given - What the body has: one thing, or several in an array.
   * @returns What to respond with as JSON, if anything.
   */
  run(stubs: LooseStubs, operation: string | undefined, given: readonly unknown[]): unknown;
}

const controls: readonly Control[] = [
  {
    method: "PUT",
    path: /^replies\/([^/]+)$/,
    address: "/-/replies/{operation}",
    run: (stubs, operation, replies) => stubs.reply(operation, ...replies),
  },
  {
    method: "PUT",
    path: /^failures\/([^/]+)$/,
    address: "/-/failures/{operation}",
    run: (stubs, operation, failures) => stubs.fail(operation, ...failures),
  },
  {
    method: "GET",
    path: /^requests$/,
    address: "/-/requests",
    run: ({ requests, requestsOf }, operation) => (operation === undefined ? requests : requestsOf(operation)),
  },
  { method: "DELETE", path: /^$/, address: "/-/", run: ({ reset }) => reset() },
];

/** Whether a request is not for the mocked server, but for the mock. */
export function isControl({ target }: Pick<Incoming, "target">): boolean {
  return target.startsWith("/-/");
}

/**
 * Does what a request to `/-/` asks for.
 *
 * @param host - The host that the mock was started with.
 * @throws RequestError if it asks for something unknown, or may come from a web page of another origin.
 */
export async function control(request: Incoming, stubs: LooseStubs, host: string): Promise<MockResponse> {
  checkOrigin(request.headers, host);
  const { pathname, searchParams } = new URL(`http://127.0.0.1${request.target}`);
  const path = pathname.slice("/-/".length);
  const found = controls.find((one) => one.path.test(path));
  if (!found) throw unknownAddress(pathname);
  if (found.method !== (request.method === "HEAD" ? "GET" : request.method)) throw wrongMethod(found);
  const inPath = found.path.exec(path)?.[1];
  const operation = inPath === undefined ? (searchParams.get("operation") ?? undefined) : decoded(inPath);
  // The body of a request for something unknown stays unread.
  const body = await request.read();
  const given = found.method === "PUT" ? itemsIn(body) : [];
  const result = orBadRequest(() => found.run(stubs, operation, given));
  if (result === undefined) return { status: 204, headers: {}, body: "" };
  return { status: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify(result) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badRequest("The path is not percent-encoded UTF-8.");
  }
}

function itemsIn(body: Uint8Array): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(utf8(body));
  } catch {
    throw badRequest("The body is not JSON.");
  }
  return Array.isArray(value) ? value : [value];
}

/** What a function returns. What it rejects is the fault of the request. */
function orBadRequest(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    // Only errors are thrown there.
    throw badRequest((error as Error).message);
  }
}

function unknownAddress(path: string): RequestError {
  const known = controls.map(({ method, address }) => `${method} ${address}`).join(", ");
  return new RequestError(404, "Not Found", [{ message: `Unknown address ${shown(path)}; known: ${known}.` }]);
}

function wrongMethod({ method, address }: Control): RequestError {
  return methodNotAllowed([method], { message: `${address} only accepts ${method}.` });
}
