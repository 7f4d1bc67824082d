import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, isIPv6 } from "node:net";

/** Where a server listens. */
export interface Place {
  /** An address that leads there from this machine. */
  url: string;
  /** The address and the port that it listens on, if other machines can reach them. */
  outside: string | undefined;
}

/**
 * Has a server listen.
 *
 * @throws TypeError if the host is empty.
 * @throws Error if the port is already in use or invalid, or if the host is not one of this machine.
 */
export async function listen(server: Server, port: number, host: string): Promise<Place> {
  // Node would listen on all addresses of the machine.
  if (!host) throw new TypeError("host must not be empty");
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new Error(
      code === "EADDRINUSE" ? `port ${port} is already in use` : `cannot listen on port ${port}: ${message}`,
      {
        cause,
      },
    );
  }
  // A server that listens on a port has an address of this kind.
  return placeOf(host, server.address() as AddressInfo);
}

/** The hosts that mean all addresses of a machine, each with its loopback address. */
const everywhere: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/** @param address - What the host is. */
export function placeOf(host: string, { address, port }: Pick<AddressInfo, "address" | "port">): Place {
  const isLoopback = /^(127\.|::1$|::ffff:127\.)/.test(address);
  return {
    url: `http://${inUrl(everywhere[address] ?? host)}:${port}`,
    outside: isLoopback ? undefined : `${inUrl(address)}:${port}`,
  };
}

function inUrl(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}
