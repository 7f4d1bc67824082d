import { createBitbucketServerClient } from "@coderabbitai/bitbucket/server";

const client = createBitbucketServerClient({ baseUrl: "https://bitbucket.example.com/rest" });
const repository = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";
const path = { projectKey: "HRB", repositorySlug: "berth-planner" };

const { data: tag } = await client.GET(`${repository}/tags/{name}`, {
  params: { path: { ...path, name: "release/1.4.0" } },
});
const { data: commit } = await client.GET(`${repository}/commits/{commitId}`, {
  params: { path: { ...path, commitId: tag?.latestCommit ?? "" } },
});
const { data: webhook } = await client.POST(`${repository}/webhooks`, {
  params: { path },
  body: { name: "CI", url: "https://ci.example.com", events: ["pr:opened"] },
});
await client.DELETE("/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches", {
  params: { path },
  body: { name: "feature/x" },
});
const archive = await client.GET(`${repository}/archive`, {
  params: { path, query: { format: "zip", path: "src" } },
  parseAs: "stream",
});
let start: number | undefined = 0;
while (start !== undefined) {
  const query: { until: string; start: number } = { until: "main", start };
  const { data: page } = await client.GET(`${repository}/commits`, { params: { path, query } });
  for (const { id, author } of page?.values ?? []) console.log(id, author?.name);
  start = page?.nextPageStart;
}
console.log(commit?.message, webhook?.active, archive.response.status);
