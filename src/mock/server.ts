import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { answer, rehearse } from "./answers.ts";
import { type Deliver, deliver } from "./deliver.ts";
import { type FindOperation, packagedOperations } from "./description.ts";
import { loadPrism, newInstance } from "./load-prism.ts";
import type { PrismInstance } from "./prism.ts";
import { type MockAnswer, Refusal } from "./refusal.ts";
import { describeRequest } from "./requests.ts";

/** A running mock of a Bitbucket server. */
export interface Mock {
  /** The address to give a client as its `baseUrl`, such as `http://127.0.0.1:41203`. */
  url: string;
  /**
   * Gives an event to a receiver, as a server does that has a webhook for it.
   *
   * @param eventKey - The event, which decides on the body.
   * @param url - The address of the receiver.
   * @returns What the receiver answered, whatever that is.
   * @throws TypeError if there is no such event or example, or if the payload breaks the description.
   * @throws Error if nobody answers at the address.
   *
   * @example
   * const { status } = await mock.deliver("pr:opened", "http://127.0.0.1:3000/hook", { secret: "example" });
   */
  deliver: Deliver;
  /** Ends the mock, and what is under way there. */
  stop(): Promise<void>;
}

export interface MockOptions {
  /** The port on 127.0.0.1, a free one by default. */
  port?: number;
  /** Takes a line for each request that the mock refuses, saying why. Nothing is logged by default. */
  log?: (line: string) => void;
}

/**
 * Starts a mock of a Bitbucket server on 127.0.0.1, which answers with the description's examples and refuses requests
 * that break the description. The package `@stoplight/prism-cli` must be installed beside this one.
 *
 * @throws Error if Prism is not installed, or if the port is taken or is none.
 */
export async function startMock({ port = 0, log }: MockOptions = {}): Promise<Mock> {
  const prism = loadPrism();
  const instance = newInstance(prism);
  const operationOf = packagedOperations(prism);
  await rehearse(instance, operationOf);
  const server = createServer(responder(instance, operationOf, log));
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch (cause) {
    throw new Error(`the mock cannot take port ${port}: ${cause instanceof Error && cause.message}`, { cause });
  }
  // A server that listens on a port has an address of this kind.
  const address = server.address() as AddressInfo;
  const closed = once(server, "close");
  return {
    url: `http://127.0.0.1:${address.port}`,
    deliver,
    async stop() {
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Answers requests, and refuses those that a server refuses. No fault of anybody ends the process. */
function responder(instance: PrismInstance, operationOf: FindOperation, log: MockOptions["log"]) {
  async function respond(request: IncomingMessage): Promise<MockAnswer> {
    if (isPreflight(request)) return { status: 204, headers: {}, body: "" };
    try {
      return await answer(instance, await describeRequest(request, await buffer(request), operationOf));
    } catch (error) {
      const refusal = refusalOf(error);
      log?.(`${request.method} ${request.url}: ${refusal.message}`);
      return refusal.answer;
    }
  }
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, headers, body } = await respond(request).catch((error) => refusalOf(error).answer);
    const length = body && { "Content-Length": Buffer.byteLength(body) };
    response.writeHead(status, { ...headers, ...crossOrigin(request), ...length }).end(body);
  };
}

function refusalOf(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${error}`);
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/** Lets programs in browsers use the mock, for which a server must be told to. */
function crossOrigin({ headers }: IncomingMessage): Record<string, string> {
  return {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, PUT, POST, DELETE",
    "Access-Control-Allow-Headers": `${headers["access-control-request-headers"] ?? "*"}`,
    "Access-Control-Expose-Headers": "*",
  };
}
