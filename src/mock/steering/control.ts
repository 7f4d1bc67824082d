import type { IncomingMessage } from "node:http";
import { badRequest, type MockAnswer, methodNotAllowed, Refusal } from "../refusal.ts";
import { refuseOtherOrigins } from "./control-guard.ts";
import type { LooseSteering } from "./steering.ts";

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
   * @returns What is to be answered as JSON, if anything.
   */
  run(steering: LooseSteering, operation: string | undefined, given: readonly unknown[]): unknown;
}

const controls: readonly Control[] = [
  {
    method: "PUT",
    path: /^replies\/([^/]+)$/,
    address: "/-/replies/{operation}",
    run: (steering, operation, answers) => steering.reply(operation, ...answers),
  },
  {
    method: "PUT",
    path: /^failures\/([^/]+)$/,
    address: "/-/failures/{operation}",
    run: (steering, operation, failures) => steering.fail(operation, ...failures),
  },
  {
    method: "GET",
    path: /^requests$/,
    address: "/-/requests",
    run: ({ requests, requestsOf }, operation) => (operation === undefined ? requests : requestsOf(operation)),
  },
  { method: "DELETE", path: /^$/, address: "/-/", run: ({ reset }) => reset() },
];

/** Whether a request is not for the server that is mocked, but for the mock. */
export function isControl({ url = "" }: IncomingMessage): boolean {
  return url.startsWith("/-/");
}

/**
 * Does what a request to `/-/` asks for.
 *
 * @param read - Reads the body. That of a request for nothing that there is stays unread.
 * @param host - The host that the mock was started with.
 * @throws Refusal if it asks for nothing that there is, or may come from a web page of another origin.
 */
export async function control(
  request: IncomingMessage,
  read: () => Promise<Buffer>,
  steering: LooseSteering,
  host: string,
): Promise<MockAnswer> {
  refuseOtherOrigins(request.headers, host);
  const { pathname, searchParams } = new URL(`http://127.0.0.1${request.url}`);
  const path = pathname.slice("/-/".length);
  const found = controls.find((one) => one.path.test(path));
  if (!found) throw unknownAddress(pathname);
  if (found.method !== (request.method === "HEAD" ? "GET" : request.method)) throw wrongMethod(found);
  const operation = found.path.exec(path)?.[1] ?? searchParams.get("operation") ?? undefined;
  const body = await read();
  const given = found.method === "PUT" ? itemsIn(body) : [];
  const result = refusing(() => found.run(steering, operation, given));
  if (result === undefined) return { status: 204, headers: {}, body: "" };
  return { status: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify(result) };
}

function itemsIn(body: Buffer): unknown[] {
  try {
    const value: unknown = JSON.parse(body.toString());
    return Array.isArray(value) ? value : [value];
  } catch {
    throw badRequest({ message: "The body is not JSON." });
  }
}

/** What a function gives. What it does not take is the fault of the request. */
function refusing(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    // Nothing else than errors is thrown there.
    throw badRequest({ message: (error as Error).message });
  }
}

function unknownAddress(path: string): Refusal {
  const known = controls.map(({ method, address }) => `${method} ${address}`).join(", ");
  return new Refusal(404, "Not Found", [{ message: `There is nothing at ${path}, only ${known}.` }]);
}

function wrongMethod({ method, address }: Control): Refusal {
  return methodNotAllowed([method], { message: `${address} takes ${method} alone.` });
}
