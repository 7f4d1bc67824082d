// A program as a user would write it, whose cost for the compiler `npm run bench` shows.
import { createBitbucketClient } from "bitbucket-dc";

const bitbucket = createBitbucketClient({ baseUrl: "https://bitbucket.example.com" });
const repo = bitbucket.repo("HRB", "berth-planner");

const tag = await repo.getTag({ name: "release/1.4.0" });
const commit = await repo.getCommit({ commitId: tag.latestCommit });
const webhook = await repo.createWebhook({
  body: { name: "CI", url: "https://ci.example.com", events: ["pr:opened"] },
});
await repo.deleteBranch({ body: { name: "feature/x" } });
const archive = await repo.getArchive({ format: "zip", path: ["src"] });
for await (const { id, author } of repo.listCommits({ until: "main" })) console.log(id, author?.name);
console.log(commit.message, webhook.active, archive.status);
