import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import type { TestProject } from "vitest/node";
import { root } from "../../scripts/redocly.ts";
import { run, startPackedMock } from "./run.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed package. */
    tarball: string;
    /** A folder with nothing but the package, what it asks for, and a user's programs. */
    consumer: string;
    /** The address of the packed mock. */
    mockUrl: string;
  }
}

/** Packs the package, installs it in an empty folder outside of the project, and starts its mock there. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "bitbucket-dc-"));
  await run(root, "npm", "pack", "--pack-destination", folder);
  const [tarball = ""] = await readdir(folder);
  const consumer = join(folder, "consumer");
  await cp(join(root, "test/matrix/consumer"), consumer, { recursive: true });
  await writeFile(join(consumer, "package.json"), '{ "private": true, "type": "module" }');
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund"];
  await run(consumer, "npm", ...install, join(folder, tarball));
  await transpile(consumer);
  const mock = await startPackedMock(consumer);
  project.provide("tarball", join(folder, tarball));
  project.provide("consumer", consumer);
  project.provide("mockUrl", mock.url);
  return async () => {
    await mock.stop();
    await rm(folder, { recursive: true });
  };
}

async function transpile(consumer: string): Promise<void> {
  const { code } = await transform(await readFile(join(consumer, "program.ts"), "utf8"), { loader: "ts" });
  await writeFile(join(consumer, "program.js"), code);
}
