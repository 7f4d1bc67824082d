import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readBytes, send, targetOf } from "./connection.ts";
import { control, isControl } from "./control.ts";
import type { Incoming } from "./exchange.ts";
import { logLine } from "./rejection.ts";
import { type Responder, respond } from "./respond.ts";

// Bundlers for browsers would not find these modules if they were imported.
const { once } = process.getBuiltinModule("node:events");
const { createServer } = process.getBuiltinModule("node:http");
const { isIPv6 } = process.getBuiltinModule("node:net");

/** Where a mock listens. */
export interface ListenOptions {
  /** The port, a free one by default. */
  port?: number;
  /**
   * The address or the name to listen on, `127.0.0.1` by default, which only programs on this machine reach. In a container,
   * `0.0.0.0` accepts connections from outside; anyone who can reach it can configure the mock.
   */
  host?: string;
}

/** The key by which `await using` finds what ends a thing, where the compiler's libraries know it. */
type DisposalKey = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol } ? Key : never;

/** Something that `await using` ends. Where the compiler's libraries know nothing of that, it says nothing. */
type Disposal = { readonly [Key in DisposalKey]: () => Promise<void> };

/** A mock that listens on a port. `await using` stops it at the end of the block. */
export interface Listening extends Disposal {
  /**
   * The address to give a client as its `baseUrl`, such as `http://127.0.0.1:41203`. Where the mock listens on all addresses
   * of the machine, it is the one that leads back to the machine itself.
   */
  url: string;
  /** Stops listening, and ends all connections. */
  stop(): Promise<void>;
}

/** Has a mock listen on a port, with the errors of `startMock`. */
export async function listenFor(
  responder: Responder,
  { port = 0, host = "127.0.0.1" }: ListenOptions = {},
): Promise<Listening> {
  // Node would listen on all addresses of the machine.
  if (!host) throw new TypeError("host must not be empty");
  const listener = (request: IncomingMessage, response: ServerResponse) => handle(request, response, responder, host);
  // Who asks for leave to send a body hears first if it is of no use.
  const server = createServer(listener).on("checkContinue", listener);
  const { url, outside } = placeOf(host, await listen(server, port, host));
  if (outside)
    logLine(responder.log, `Mock server listening on ${outside}: other machines can reach and configure it.`);
  const closed = once(server, "close");
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url, stop, ...disposal(stop) };
}

/** Responds on a socket. No request ends the process. */
async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  responder: Responder,
  host: string,
): Promise<void> {
  const left = new AbortController();
  response.once("close", () => left.abort());
  const incoming: Incoming = {
    // Requests that a server received have a method.
    method: request.method as string,
    target: targetOf(request),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    signal: left.signal,
    read: () => readBytes(response),
  };
  send(response, await (isControl(incoming) ? control(incoming, responder, host) : respond(incoming, responder)));
}

async function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const problem =
      code === "EADDRINUSE" ? `port ${port} is already in use` : `cannot listen on port ${port}: ${message}`;
    throw new Error(problem, { cause });
  }
  // A server that listens on a port has an address of this kind.
  return server.address() as AddressInfo;
}

/** The hosts that mean all addresses of a machine, each with its loopback address. */
const everywhere: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/**
 * Where a server listens.
 *
 * @param address - What the host is.
 * @returns An address that leads there from this machine, and the one that other machines can reach, if there is one.
 */
export function placeOf(
  host: string,
  { address, port }: Pick<AddressInfo, "address" | "port">,
): { url: string; outside: string | undefined } {
  const isLoopback = /^(127\.|::1$|::ffff:127\.)/.test(address);
  return {
    url: `http://${inUrl(everywhere[address] ?? host)}:${port}`,
    outside: isLoopback ? undefined : `${inUrl(address)}:${port}`,
  };
}

function inUrl(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

/**
 * What `await using` looks for.
 *
 * @param symbols - What has the key, unless the runtime is too old, or is a sandbox such as that of Jest. What compilers make
 *   of `await using` looks for one by its name there.
 */
export function disposal(end: () => Promise<void>, symbols: { asyncDispose?: symbol } = Symbol): Disposal {
  const key = symbols.asyncDispose ?? Symbol.for("Symbol.asyncDispose");
  // The types know it by the name that it has where there is one.
  return { [key]: end } as unknown as Disposal;
}
