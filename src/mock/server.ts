import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { packagedOperations } from "../description/description.ts";
import { loadPrism, newInstance } from "../description/load-prism.ts";
import { rehearse } from "./answer/answers.ts";
import { type Deliver, deliver } from "./delivery/deliver.ts";
import { type Disposal, disposal } from "./disposal.ts";
import { listen } from "./listen.ts";
import { respond } from "./respond.ts";
import { createSteering } from "./steering/steering.ts";
import type { Steering } from "./steering/steering-types.ts";

/** A running mock of a Bitbucket server. `await using` ends it with the block that it is in. */
export interface Mock extends Steering, Disposal {
  /**
   * The address to give a client as its `baseUrl`, such as `http://127.0.0.1:41203`. Where the mock listens on all addresses
   * of the machine, it is the one that leads back to the machine itself.
   */
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
  /** The port, a free one by default. */
  port?: number;
  /**
   * The address or the name to listen on, `127.0.0.1` by default, which only programs on this machine reach. In a container,
   * `0.0.0.0` lets in what is outside of it; whoever can reach that can steer the mock.
   */
  host?: string;
  /**
   * Takes a line for each request that the mock refuses, saying why, and one at the start if other machines can reach it.
   * Nothing is logged by default.
   */
  log?: (line: string) => void;
}

/**
 * Starts a mock of a Bitbucket server, which answers with the description's examples, unless it is told otherwise, and
 * refuses requests that break the description. The package `@stoplight/prism-cli` must be installed beside this one. What a
 * mock is told concerns no other one.
 *
 * @throws TypeError if the host is empty.
 * @throws Error if Prism is not installed, if the port is taken or is none, or if the host is not one of this machine.
 *
 * @example
 * await using mock = await startMock();
 * mock.reply("getTag", 404);
 */
export async function startMock({ port = 0, host = "127.0.0.1", log }: MockOptions = {}): Promise<Mock> {
  const prism = loadPrism();
  const instance = newInstance(prism);
  const operationOf = packagedOperations(prism);
  await rehearse(instance, operationOf);
  const steering = createSteering();
  const mock = { instance, operationOf, steering, host, log };
  const listener = (request: IncomingMessage, response: ServerResponse) => respond(request, response, mock);
  // Who asks for leave to send a body hears first if it is of no use.
  const server = createServer(listener).on("checkContinue", listener);
  const { url, outside } = await listen(server, port, host);
  if (outside) log?.(`The mock listens on ${outside}, where other machines reach and steer it.`);
  const closed = once(server, "close");
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await closed;
  };
  const { reply, fail, requests, reset } = steering;
  // It gives those whose operation has the name.
  const requestsOf = steering.requestsOf as Steering["requestsOf"];
  return { url, deliver, reply, fail, requests, requestsOf, reset, stop, ...disposal(stop) };
}
