import { client, configure } from "../made/generate-client/client.js";

configure({ serverUrl: "https://bitbucket.example.com/rest" });
const path = { projectKey: "HRB", repositorySlug: "berth-planner" };

const tag = await client.getTag({ path: { ...path, name: "release/1.4.0" } });
const commit = await client.getCommit({ path: { ...path, commitId: tag.latestCommit } });
const webhook = await client.createWebhook({
  path,
  body: { name: "CI", url: "https://ci.example.com", events: ["pr:opened"] },
});
await client.deleteBranch({ path, body: { name: "feature/x" } });
const archive = await client.getArchive({ path, query: { format: "zip", path: ["src"] } });
for await (const { id, author } of client.listCommits.items({ path, query: { until: "main" } }))
  console.log(id, author?.name);
console.log(commit.message, webhook.active, archive.size);
