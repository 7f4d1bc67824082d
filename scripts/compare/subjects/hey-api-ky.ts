import type { Calls, Connection } from "../calls.ts";
import { client } from "../made/hey-api-ky/client.gen.js";
import * as sdk from "../made/hey-api-ky/index.js";
import { callsOf } from "./hey-api.ts";

/** The client on ky, which retries. */
export function connect(connection: Connection): Calls {
  // It has the same functions with the same arguments.
  return callsOf(connection, { client, sdk } as unknown as Parameters<typeof callsOf>[1]);
}
