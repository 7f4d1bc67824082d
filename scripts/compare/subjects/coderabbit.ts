import { createBitbucketServerClient } from "@coderabbitai/bitbucket/server";
import { type Calls, type Connection, fileEdit } from "../calls.ts";

const repository = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";

export function connect({ url, token }: Connection): Calls {
  const client = createBitbucketServerClient({
    baseUrl: `${url}/rest`,
    headers: { Accept: "application/json", Authorization: `Bearer ${token}` },
  });
  const path = { projectKey: "HRB", repositorySlug: "berth-planner" };
  return {
    getTag: (name) => client.GET(`${repository}/tags/{name}`, { params: { path: { ...path, name } } }),
    createTag: () => client.POST(`${repository}/tags`, { params: { path }, body: { name: "v1", startPoint: "main" } }),
    editFile: (file) =>
      client.PUT(`${repository}/browse/{path}`, {
        params: { path: { ...path, path: file } },
        body: {},
        bodySerializer: fileEdit,
      }),
    browsePath: (file) => client.GET(`${repository}/browse/{path}`, { params: { path: { ...path, path: file } } }),
    deleteBranch: () =>
      client.DELETE("/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches", {
        params: { path },
        body: { name: "refs/heads/old" },
      }),
    getArchive: () => client.GET(`${repository}/archive`, { params: { path } }),
    streamArchive: () => client.GET(`${repository}/archive`, { params: { path }, parseAs: "stream" }),
  };
}
