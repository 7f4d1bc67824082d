import type { DescribedOperation } from "../description/operations.ts";
import type { ParameterValue } from "../description/parameters.ts";

/** A request as the mock reads it, whether it came through `fetch` or a socket. */
export interface Incoming {
  /** The method in upper case. */
  method: string;
  /** The path and the query. Anything that does not begin with a slash is no address of this server. */
  target: string;
  /** The headers by their names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Aborted if the client leaves. */
  signal: AbortSignal;
  /** Reads the body. That of a request that is rejected by its head stays unread. */
  read(): Promise<Uint8Array>;
}

/** A request that matches the description. */
export interface Given {
  operation: DescribedOperation;
  /** The parameters in path and query, with their types. */
  parameters: Readonly<Record<string, ParameterValue>>;
  headers: Incoming["headers"];
  body: unknown;
  /** The current user, empty if the request is anonymous. */
  username: string;
}

/** What the mock sends. The sender adds `Content-Length`. */
export interface MockResponse {
  status: number;
  /** The headers by their names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array;
  /** How the connection breaks: before the response, or in the middle of its body. */
  broken?: "reset" | "truncate";
}

/**
 * What happens to the connection of a request:
 *
 * - `"pass"`: nothing. The request gets its response.
 * - `"reset"`: the connection is reset (TCP RST) before any response.
 * - `"hang"`: there is never a response. The connection stays open until the client or the mock ends it.
 * - `"truncate"`: the status, the headers and half of the body come, then the connection ends. A response without a body
 *   does not begin.
 * - `{ delay }`: the response comes after so many milliseconds.
 */
export type Failure = "pass" | "reset" | "hang" | "truncate" | { delay: number };
