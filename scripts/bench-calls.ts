// What is measured is what ships.
import { createBitbucketClient, type paths } from "bitbucket-dc";
import createClient from "openapi-fetch";
import { medians, row, serveTag } from "./bench-rounds.ts";

// Prints what a call by name costs on this Node, against what it stands on, with a server on loopback that keeps connections.
const { url: baseUrl, close } = await serveTag();
const headers = { Accept: "application/json", Authorization: "Bearer BBDC-bench", "User-Agent": "bench" };
const repo = createBitbucketClient({ baseUrl, auth: { token: "BBDC-bench" } }).repo("HRB", "berth-planner");
const bare = createClient<paths>({ baseUrl: `${baseUrl}/rest`, headers });
const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}";
const params = { path: { projectKey: "HRB", repositorySlug: "berth-planner", name: "v1" } };
const url = `${baseUrl}/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1`;

const { raw, plain, limited, again, named } = await medians(
  {
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
  },
  // Short rounds, so that what else the machine does in the meantime meets all alike.
  600,
  10,
);
await close();

const node = `Node ${process.versions.node.split(".")[0]}`;
const ratio = (time: number, base: number) => `× ${(time / base).toFixed(2)}`;
row(`${node}: raw fetch`, `${raw.toFixed(0)} µs`);
row(`${node}: bare openapi-fetch`, `${plain.toFixed(0)} µs, the same once more ${ratio(again, plain)} (noise)`);
row(`${node}: \`repo.getTag()\``, `${named.toFixed(0)} µs`);
row("… against bare openapi-fetch", ratio(named, Math.min(plain, again)));
row("… against bare openapi-fetch with a time limit, which the call has", ratio(named, limited));
row("… against raw fetch", ratio(named, raw));
