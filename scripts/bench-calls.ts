// What is measured is what ships.
import { createBitbucketClient, type paths } from "bitbucket-dc";
import createClient from "openapi-fetch";
import { medians, timed } from "./bench-rounds.ts";

// Prints what calls to a server cost in this process, in microseconds, as JSON: bench-calls.ts URL NAME…
const [baseUrl = "", ...names] = process.argv.slice(2);
const headers = { Accept: "application/json", Authorization: "Bearer BBDC-bench", "User-Agent": "bench" };
const repo = createBitbucketClient({ baseUrl, auth: { token: "BBDC-bench" } }).repo("HRB", "berth-planner");
const bare = createClient<paths>({ baseUrl: `${baseUrl}/rest`, headers });
const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}";
const params = { path: { projectKey: "HRB", repositorySlug: "berth-planner", name: "v1" } };
const url = `${baseUrl}/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1`;

const calls: Record<string, () => Promise<unknown>> = {
  raw: async () => (await fetch(url, { headers })).json(),
  plain: () => bare.GET(template, { params }),
  limited: async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 60_000);
    try {
      return await bare.GET(template, { params, signal: controller.signal });
    } finally {
      clearTimeout(timer);
    }
  },
  again: () => bare.GET(template, { params }),
  named: () => repo.getTag({ name: "v1" }),
};
const chosen = Object.entries(calls).filter(([name]) => names.includes(name));
// Short rounds, so that what else the machine does in the meantime meets all alike.
const candidates = Object.fromEntries(chosen.map(([name, call]) => [name, timed(call, 10)]));
console.log(JSON.stringify(await medians(candidates, 600)));
