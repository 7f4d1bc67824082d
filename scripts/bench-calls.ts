// What is measured is what ships.
import { createBitbucketClient, type paths } from "bitbucket-dc";
import createClient from "openapi-fetch";
import { medians } from "./bench-times.ts";

// Prints the milliseconds of calls to a server in this process, as JSON: bench-calls.ts URL NAME…
const [baseUrl = "", ...names] = process.argv.slice(2);
const headers = { Accept: "application/json", Authorization: "Bearer BBDC-bench", "User-Agent": "bench" };
const repo = createBitbucketClient({ baseUrl, auth: { token: "BBDC-bench" } }).repo("HRB", "berth-planner");
const bare = createClient<paths>({ baseUrl: `${baseUrl}/rest`, headers });
const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}";
const params = { path: { projectKey: "HRB", repositorySlug: "berth-planner", name: "v1" } };
const url = `${baseUrl}/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1`;
const calls = {
  "openapi-fetch": () => bare.GET(template, { params }),
  fetch: async () => (await fetch(url, { headers })).json(),
  getTag: () => repo.getTag({ name: "v1" }),
};
const chosen = Object.entries(calls).filter(([name]) => names.includes(name));
console.log(JSON.stringify(Object.fromEntries(await medians(3000, Object.fromEntries(chosen)))));
