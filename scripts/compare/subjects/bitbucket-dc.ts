import { createBitbucketClient } from "../../../dist/index.js";
import type { Calls, Connection } from "../calls.ts";

export function connect({ url, token }: Connection): Calls {
  const repo = createBitbucketClient({ baseUrl: url, auth: { token } }).repo("HRB", "berth-planner");
  return {
    getTag: (name) => repo.getTag({ name }),
    createTag: () => repo.createTag({ body: { name: "v1", startPoint: "main" } }),
    editFile: (path) => repo.editFile({ path, body: { branch: "main", content: "…", message: "Edit" } }),
    browsePath: (path) => repo.browsePath({ path }),
    deleteBranch: () => repo.deleteBranch({ body: { name: "refs/heads/old" } }),
    getArchive: () => repo.getArchive(),
    allTags: async (seen) => {
      for await (const tag of repo.listTags()) seen.push(tag);
    },
    allChanges: async (seen) => {
      for await (const change of repo.listCommitChanges({ commitId: "d0ac1ce" })) seen.push(change);
    },
  };
}
