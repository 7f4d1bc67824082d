import { type Calls, type Connection, fileEdit } from "../calls.ts";

import { client, configure } from "../made/generate-client/client.js";

export function connect({ url, token, retries }: Connection): Calls {
  configure({ serverUrl: `${url}/rest`, auth: { bearer: token }, retry: { retries: retries ?? 0, retryDelay: 1 } });
  const path = { projectKey: "HRB", repositorySlug: "berth-planner" };
  return {
    getTag: (name) => client.getTag({ path: { ...path, name } }),
    createTag: () => client.createTag({ path, body: { name: "v1", startPoint: "main" } }),
    editFile: (file) => client.editFile({ path: { ...path, path: file }, body: fileEdit() }),
    browsePath: (file) => client.browsePath({ path: { ...path, path: file } }),
    deleteBranch: () => client.deleteBranch({ path, body: { name: "refs/heads/old" } }),
    getArchive: () => client.getArchive({ path }),
    streamArchive: () => client.getArchive({ path }, { parseAs: "stream" }),
    allTags: async (seen) => {
      for await (const tag of client.listTags.items({ path })) seen.push(tag);
    },
    allChanges: async (seen) => {
      for await (const change of client.listCommitChanges.items({ path: { ...path, commitId: "d0ac1ce" } }))
        seen.push(change);
    },
  };
}
