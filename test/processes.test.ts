import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { root } from "../scripts/redocly.ts";
import { sendJson, startServer } from "./http-server.ts";
import { environment } from "./matrix/run.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Runs the command, in whatever process it is put. */
const command = `'${process.execPath}' --import tsx '${join(root, "src/cli/mock.ts")}' --port 0`;

/** What leads to the command in a shell, in a process of its own that lasts for one test, and the address of the mock. */
async function started(
  program: string,
  args: string[],
  options: object,
): Promise<{ outer: ChildProcess; url: string }> {
  const outer = spawn(program, args, { cwd: root, env: environment(), detached: true, ...options });
  // Whatever of it is left is in the group.
  onTestFinished(() => {
    if (outer.stdout?.closed === false) process.kill(-Number(outer.pid), "SIGKILL");
  });
  const complaints = text(outer.stderr);
  const [line] = await Promise.race([once(outer.stdout, "data"), once(outer.stdout, "end")]);
  const [, url] = /listening on (http:\S+)/.exec(String(line)) ?? [];
  if (!url) throw new Error(`the mock does not say where it is: ${line} ${await complaints}`);
  outer.stdout.resume();
  return { outer, url };
}

describe("a mock in a process of its own", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("ends with 0 on %s", async (signal) => {
    const { outer, url } = await started("sh", ["-c", `exec ${command}`], {});
    // A connection that stays open does not keep it.
    expect((await fetch(`${url}/rest/api/latest/projects`)).status).toBe(200);

    outer.kill(signal);

    expect(await once(outer, "close")).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  test("ends with the shell that npm runs it in", async () => {
    const env = { ...environment(), npm_lifecycle_script: "bitbucket-dc-mock --port 0" };
    const { outer, url } = await started("sh", ["-c", `${command} & wait`], { env });

    outer.kill();

    // The output closes when nobody writes there any more.
    expect(await once(outer, "close")).toEqual([null, "SIGTERM"]);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  test("ends with the npx that runs it", async () => {
    const bin = "node_modules/.bin/bitbucket-dc-mock";
    const script = `#!/bin/sh\ncd '${root}' && exec ${command}\n`;
    const folder = await temporaryFolder({ "package.json": { private: true }, [bin]: script });
    await chmod(join(folder, bin), 0o755);
    const { outer, url } = await started("npx", ["--offline", "bitbucket-dc-mock"], { cwd: folder });

    outer.kill();

    await once(outer, "close");
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });
});

test("an aborted wait and time limits of a client keep no process alive", async () => {
  const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "d0ac1ce" };
  const { url } = await startServer((request, response) =>
    request.url.includes("/tags/") ? sendJson(response, tag) : response.writeHead(503, { "Retry-After": "20" }).end(),
  );
  const program = `
    import { createBitbucketClient } from "./src/index.ts";
    const baseUrl = ${JSON.stringify(url)};
    const controller = new AbortController();
    const log = ({ type }) => type === "retry" && setImmediate(() => controller.abort());
    const aborted = createBitbucketClient({ baseUrl, log, retry: { maxDelay: 60_000 } });
    await aborted.listRepositories({}, { signal: controller.signal }).catch(({ name }) => console.log(name));
    const { displayId } = await createBitbucketClient({ baseUrl }).repo("HRB", "berth-planner").getTag({ name: "v1" });
    createBitbucketClient({ baseUrl, fetch: () => new Promise(() => {}) }).listRepositories().then(() => {});
    process.on("exit", () => console.log(displayId, "nothing left to do"));`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", program];

  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, timeout: 15_000 });

  expect(stdout).toBe("AbortError\nv1 nothing left to do\n");
});
