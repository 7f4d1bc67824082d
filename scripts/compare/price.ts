import { createServer } from "node:http";
import { medians } from "../bench-rounds.ts";
import { listen } from "../listen.ts";
import type { Calls } from "./calls.ts";
import { connector } from "./clients.ts";
import { type Column, forEach, row, tell } from "./table.ts";

/** What a call costs against a bare fetch of the same address, with a server on loopback that keeps connections. */
export async function comparePrice(): Promise<void> {
  const body = JSON.stringify({
    id: "refs/tags/v1",
    displayId: "v1",
    type: "TAG",
    latestCommit: "d0ac1ce",
    hash: null,
  });
  const server = createServer((_, response) => response.setHeader("Content-Type", "application/json").end(body));
  const { url, close } = await listen(server);
  const address = `${url}/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1`;
  const headers = { Accept: "application/json", Authorization: "Bearer BBDC-token" };
  const clients = new Map<Column, Calls>();
  await forEach(async (column) => {
    clients.set(column, (await connector(column))({ url, token: "BBDC-token" }));
    return "";
  });
  const call = (column: Column) => async () => clients.get(column)?.getTag("v1");
  const times = await medians(
    {
      fetch: async () => (await fetch(address, { headers })).json(),
      "bitbucket-dc": call("bitbucket-dc"),
      coderabbit: call("coderabbit"),
      "generate-client": call("generate-client"),
      "hey-api": call("hey-api"),
    },
    60,
    100,
  );
  await close();
  tell("fetch", `${times.fetch.toFixed(0)} µs`);
  row(
    "time of a call against bare fetch",
    await forEach((column) => {
      tell(column, `${times[column].toFixed(0)} µs`);
      return `× ${(times[column] / times.fetch).toFixed(2)}`;
    }),
  );
}
