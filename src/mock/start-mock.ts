import { type Deliver, deliver } from "./deliver.ts";
import type { Listening, ListenOptions } from "./listening.ts";
import { type CreateMockOptions, type FetchMock, newMock } from "./mock.ts";

/** A mock of a Bitbucket server that listens on a port. `await using` stops it at the end of the block. */
export interface Mock extends Omit<FetchMock, "listen">, Listening {
  /**
   * Delivers an event to a receiver, as a server does that has a webhook for it.
   *
   * @param eventKey - The event, which decides on the body.
   * @param url - The address of the receiver.
   * @returns The response of the receiver, whatever that is.
   * @throws TypeError if the event, an example or an option is unknown, or if the payload does not match the description.
   * @throws Error if the receiver does not respond in time.
   *
   * @example
   * const { status } = await mock.deliver("pr:opened", "http://127.0.0.1:3000/hook", { secret: "example" });
   */
  deliver: Deliver;
}

export interface MockOptions extends ListenOptions, CreateMockOptions {
  /**
   * Logs a line for each request that the mock rejects, with the reason, and one at the start if other machines can reach it.
   * Nothing is logged by default.
   */
  log?: (line: string) => void;
}

/**
 * Starts a mock of a Bitbucket server, as `createMock` creates it, on a port.
 *
 * @throws TypeError if an option is unknown or of the wrong type, or if the host is empty.
 * @throws Error if the port is already in use or invalid, or if the host is not one of this machine.
 *
 * @example
 * await using mock = await startMock();
 * mock.reply("getTag", 404);
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port, host, ...others } = options;
  const { listen, ...mock } = newMock("startMock", others, ["port", "host", "strict", "log"]);
  const listening = await listen({ ...(port !== undefined && { port }), ...(host !== undefined && { host }) });
  return { ...mock, ...listening, deliver };
}
