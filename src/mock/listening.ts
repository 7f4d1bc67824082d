import type { Disposal } from "./disposal.ts";

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
