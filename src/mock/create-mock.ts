import { warmUp } from "../description/schema-check.ts";
import { deliver } from "./deliver.ts";
import { example } from "./example.ts";
import { fetchFrom } from "./fetch.ts";
import type { FetchMock, Mock, MockStubs } from "./mock.ts";
import type { Responder } from "./respond.ts";
import type { ListenOptions } from "./server.ts";
import { checkOptions } from "./shown.ts";
import { Stubs } from "./stubs.ts";

export interface CreateMockOptions {
  /**
   * Whether requests are judged by the letter of the description. By default they are read as servers read them: enums in any
   * case, `null` and empty values as if left out, numbers and booleans in strings, and members that servers ignore unchecked.
   */
  strict?: boolean;
  /**
   * Logs a line for each request that the mock rejects, with the reason, and one where a mock starts to listen if other machines
   * can reach it. Nothing is logged by default.
   */
  log?: (line: string) => void;
}

export interface MockOptions extends ListenOptions, CreateMockOptions {}

/**
 * Creates a mock of a Bitbucket server, which responds with the description's examples, unless `reply` says otherwise, and
 * rejects requests that do not match the description. It keeps no state, and each mock is configured on its own.
 *
 * @throws TypeError if an option is unknown or of the wrong type.
 *
 * @example
 * const mock = createMock();
 * const bitbucket = createBitbucketClient({ baseUrl: "https://bitbucket.example.com", fetch: mock.fetch });
 * mock.reply("getTag", 404);
 */
export function createMock(options: CreateMockOptions = {}): FetchMock {
  return newMock("createMock", options, ["strict", "log"]);
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

/** @param known - The options that the caller has. */
function newMock(caller: string, options: CreateMockOptions, known: readonly string[]): FetchMock {
  checkOptions(caller, options, known);
  const { strict = false, log } = options;
  if (typeof strict !== "boolean") throw new TypeError(`${caller}: strict must be a boolean`);
  if (log !== undefined && typeof log !== "function") throw new TypeError(`${caller}: log must be a function`);
  warmUp();
  const stubs = new Stubs();
  const responder: Responder = { stubs, isStrict: strict, log };
  return {
    fetch: fetchFrom(responder),
    reply: (operation, ...replies) => stubs.reply(operation, replies),
    fail: (operation, ...failures) => stubs.fail(operation, failures),
    requests: stubs.journal.requests,
    // It returns those whose operation has the name.
    requestsOf: ((operation) => stubs.requestsOf(operation)) as MockStubs["requestsOf"],
    reset: () => stubs.reset(),
    example,
    replay: (har, settings) => stubs.recording.replay(har, settings),
    async listen(place) {
      // Other runtimes than Node have no use for it.
      const { listenFor } = await import("./server.ts");
      return listenFor(responder, place);
    },
  };
}
