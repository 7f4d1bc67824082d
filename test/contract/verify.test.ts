import { expect, inject, test } from "vitest";
import { listEvents, readDescription } from "../../scripts/description.ts";
import { createBitbucketClient } from "../../src/index.ts";
import { prefer, startMock } from "../../src/mock/index.ts";
import { verify } from "../har.ts";
import { startHarProxy } from "../har-proxy.ts";
import { startServer } from "../http-server.ts";
import { exampleArguments, operations } from "./description.ts";

const path = "/api/latest/projects/HRB/repos/berth-planner";
const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";

test("the exchanges of client and mock are described, valid and complete, in every operation", async () => {
  const proxy = await startHarProxy(inject("mockUrl"));
  // Every operation is a method.
  const calls = createBitbucketClient({
    baseUrl: proxy.url,
    auth: { token: "BBDC-token" },
    retry: false,
  }) as unknown as Record<string, (args: object) => PromiseLike<unknown>>;
  for (const operation of operations) await calls[operation.operationId]?.(exampleArguments(operation));

  const { code, lines } = await verify("--all", await proxy.save());

  expect(lines.filter((line) => /^\S \d/.test(line) && !line.startsWith("✓"))).toEqual([]);
  expect(lines).toContain(
    `${operations.length} of ${operations.length} exchanges are described, valid and complete (100%).`,
  );
  expect(code).toBe(0);
}, 120_000);

test("errors, files and forms are distinguished from rejected requests and unknown paths", async () => {
  const proxy = await startHarProxy(inject("mockUrl"));
  const repo = createBitbucketClient({ baseUrl: proxy.url, retry: false }).repo("HRB", "berth-planner");
  await repo.getTag({ name: "v9" }, { headers: prefer("getTag", 404) }).catch(() => {});
  await repo.editFile({ path: "a b.md", body: { branch: "main", content: new Blob(["# Tides\n"]), message: "é" } });
  await (await repo.getArchive({ format: "zip" })).arrayBuffer();
  await repo.deleteBranch({ body: { name: "feature/crane" } });
  await fetch(`${proxy.url}/rest${path}/tags/v1`, { method: "HEAD" });
  await repo.createBranch({ body: { name: "", startPoint: "main" } }).catch(() => {});
  await fetch(`${proxy.url}/rest/api/latest/teapots`);

  const { code, lines } = await verify("--all", await proxy.save());

  expect(lines.slice(0, lines.indexOf(""))).toEqual([
    `✓ 0 getTag (GET ${template}/tags/{name} 404)`,
    `✓ 1 editFile (PUT ${template}/browse/{path} 200)`,
    `✓ 2 getArchive (GET ${template}/archive 200)`,
    "✓ 3 deleteBranch (DELETE /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches 204)",
    `✓ 4 getTag (HEAD ${template}/tags/{name} 200)`,
    `✗ 5 createBranch (POST ${template}/branches 400)`,
    "    request: /name must not be empty",
    "✗ 6 (GET /api/latest/* 404)",
    "    request: GET /api/latest/* is not in the description",
  ]);
  expect(code).toBe(1);
});

test("deliveries of every event are described, valid and complete", async () => {
  const receiver = await startServer((_, response) => response.writeHead(204).end());
  const proxy = await startHarProxy(receiver.url);
  const mock = await startMock();
  const events = listEvents(readDescription());
  // The keys are those of the description.
  for (const { eventKey } of events)
    await mock.deliver(eventKey as "pr:opened", `${proxy.url}/hook`, { secret: "tides" });
  await mock.stop();

  const { code, lines } = await verify("--all", await proxy.save());

  expect(lines.slice(0, events.length)).toEqual(events.map(({ eventKey }, index) => `✓ ${index} (${eventKey})`));
  expect(code).toBe(0);
});
