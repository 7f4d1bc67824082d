import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { root } from "../../scripts/redocly.ts";
import { run, startPackedMock } from "./run.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const snippet = /^```ts\n(.*?)^```/ms.exec(readme)?.[1] ?? "";
const [, startMock] = /Start a mock with `(.+?)`/.exec(readme) ?? [];
const [install = "", runProgram = "", printed = ""] = Array.from(
  readme.matchAll(/^```sh\n(.*?)^```/gms),
  ([, block = ""]) => block.trim().split("\n"),
).flat();

test("the first steps of the README work with the packed package alone", async () => {
  expect([install, startMock, runProgram]).toEqual([
    "npm install bitbucket-dc",
    "npx bitbucket-dc-mock",
    "BITBUCKET_URL=http://127.0.0.1:7990 BITBUCKET_TOKEN=any node tag.mjs",
  ]);
  const folder = await mkdtemp(join(tmpdir(), "bitbucket-dc-newcomer-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const shell = (line: string) => run(folder, "bash", "-c", line);
  await writeFile(join(folder, "tag.mjs"), snippet);

  await shell(install.replace("bitbucket-dc", inject("tarball")));
  const { url, stop } = await startPackedMock(folder);
  onTestFinished(stop);

  expect((await shell(runProgram.replace("http://127.0.0.1:7990", url))).stdout).toBe(`${printed.slice(2)}\n`);
});
