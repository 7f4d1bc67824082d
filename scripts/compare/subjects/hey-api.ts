import type { Calls, Connection } from "../calls.ts";
import { client } from "../made/hey-api/client.gen.js";
import * as sdk from "../made/hey-api/index.js";

/** The calls throw what a server rejects, which their makers leave to the user. */
export function connect({ url, token }: Connection): Calls {
  return callsOf(url, token, true);
}

/** The same as they are without configuration. */
export function connectPlainly({ url, token }: Connection): Calls {
  return callsOf(url, token, false);
}

function callsOf(url: string, token: string, throwOnError: boolean): Calls {
  const auth = ({ scheme }: { scheme?: string }) => (scheme === "bearer" ? token : undefined);
  client.setConfig({ baseUrl: `${url}/rest`, auth, throwOnError });
  const path = { projectKey: "HRB", repositorySlug: "berth-planner" };
  return {
    getTag: (name) => sdk.getTag({ path: { ...path, name } }),
    createTag: () => sdk.createTag({ path, body: { name: "v1", startPoint: "main" } }),
    editFile: (file) =>
      sdk.editFile({
        path: { ...path, path: file },
        body: { branch: "main", content: new Blob(["…"]), message: "Edit" },
      }),
    browsePath: (file) => sdk.browsePath({ path: { ...path, path: file } }),
    deleteBranch: () => sdk.deleteBranch({ path, body: { name: "refs/heads/old" } }),
    getArchive: () => sdk.getArchive({ path }),
    streamArchive: () => sdk.getArchive({ path, parseAs: "stream" }),
  };
}
