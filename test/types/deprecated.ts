// A program that calls what is deprecated and what a release brought, for the test of what editors show.
import { createBitbucketClient } from "../../src/index.ts";

const repo = createBitbucketClient({ baseUrl: "https://bitbucket.example.com" }).repo("HRB", "berth-planner");
await repo.pullRequest(17).approvePullRequest();
await repo.listDefaultTasks();
