import type { Calls, Connection } from "../calls.ts";
import { client } from "../made/hey-api/client.gen.js";
import * as sdk from "../made/hey-api/index.js";

/** The calls throw what a server rejects, which their makers leave to the user. */
export function connect(connection: Connection): Calls {
  return callsOf(connection, { client, sdk });
}

/** The same as they are without configuration. */
export function connectPlainly(connection: Connection): Calls {
  return callsOf(connection, { client, sdk }, false);
}

/** The calls of a client that the generator made. */
export function callsOf(
  { url, token }: Connection,
  made: { client: typeof client; sdk: typeof sdk },
  throwOnError = true,
): Calls {
  const auth = ({ scheme }: { scheme?: string }) => (scheme === "bearer" ? token : undefined);
  made.client.setConfig({ baseUrl: `${url}/rest`, auth, throwOnError });
  const { getTag, createTag, editFile, browsePath, deleteBranch, getArchive } = made.sdk;
  const path = { projectKey: "HRB", repositorySlug: "berth-planner" };
  const edit = { branch: "main", content: new Blob(["…"]), message: "Edit" };
  return {
    getTag: (name) => getTag({ path: { ...path, name } }),
    createTag: () => createTag({ path, body: { name: "v1", startPoint: "main" } }),
    editFile: (file) => editFile({ path: { ...path, path: file }, body: edit }),
    browsePath: (file) => browsePath({ path: { ...path, path: file } }),
    deleteBranch: () => deleteBranch({ path, body: { name: "refs/heads/old" } }),
    getArchive: () => getArchive({ path }),
    streamArchive: () => getArchive({ path, parseAs: "stream" }),
  };
}
