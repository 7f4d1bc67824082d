import type { Calls, Connection } from "../calls.ts";
import { client } from "../made/hey-api-ky/client.gen.js";
import * as sdk from "../made/hey-api-ky/index.js";

/** The client on ky, which repeats calls, for those that are asked about it. */
export function connect({ url, token }: Connection): Pick<Calls, "getTag" | "createTag" | "editFile"> {
  const auth = ({ scheme }: { scheme?: string }) => (scheme === "bearer" ? token : undefined);
  client.setConfig({ baseUrl: `${url}/rest`, auth, throwOnError: true });
  const path = { projectKey: "HRB", repositorySlug: "berth-planner" };
  return {
    getTag: (name) => sdk.getTag({ path: { ...path, name } }),
    createTag: () => sdk.createTag({ path, body: { name: "v1", startPoint: "main" } }),
    editFile: (file) =>
      sdk.editFile({
        path: { ...path, path: file },
        body: { branch: "main", content: new Blob(["…"]), message: "Edit" },
      }),
  };
}
