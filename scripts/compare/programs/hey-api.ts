import { client } from "../made/hey-api/client.gen.js";
import { createWebhook, deleteBranch, getArchive, getCommit, getTag, listCommits } from "../made/hey-api/index.js";

client.setConfig({ baseUrl: "https://bitbucket.example.com/rest" });
const path = { projectKey: "HRB", repositorySlug: "berth-planner" };
const throwOnError = true;

const { data: tag } = await getTag({ path: { ...path, name: "release/1.4.0" }, throwOnError });
const { data: commit } = await getCommit({ path: { ...path, commitId: tag.latestCommit }, throwOnError });
const { data: webhook } = await createWebhook({
  path,
  body: { name: "CI", url: "https://ci.example.com", events: ["pr:opened"] },
  throwOnError,
});
await deleteBranch({ path, body: { name: "feature/x" }, throwOnError });
const archive = await getArchive({ path, query: { format: "zip", path: ["src"] }, throwOnError });
let start: number | null | undefined = 0;
while (typeof start === "number") {
  const query: { until: string; start: number } = { until: "main", start };
  const { data: page } = await listCommits({ path, query, throwOnError });
  for (const { id, author } of page.values) console.log(id, author?.name);
  start = page.nextPageStart;
}
console.log(commit.message, webhook.active, archive.response.status);
