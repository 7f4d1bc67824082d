import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { root } from "../../../scripts/redocly.ts";
import { endInTime } from "../../../src/cli/ending.ts";
import { environment } from "../../matrix/run.ts";

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
  test.each(["SIGINT", "SIGTERM"] as const)(
    "ends well with the signal %s, which it tells how to send",
    async (signal) => {
      const { outer, url } = await started("sh", ["-c", `exec ${command}`], {});
      // A connection that stays open does not keep it.
      expect((await fetch(`${url}/rest/api/latest/projects`)).status).toBe(200);

      outer.kill(signal);

      expect(await once(outer, "close")).toEqual([0, null]);
      await expect(fetch(url)).rejects.toThrow("fetch failed");
    },
  );

  test("ends with the shell that npm runs it in", async () => {
    const env = { ...environment(), npm_lifecycle_script: "bitbucket-dc-mock --port 0" };
    const { outer, url } = await started("sh", ["-c", `${command} & wait`], { env });

    outer.kill();

    // The output closes when nobody writes there any more.
    expect(await once(outer, "close")).toEqual([null, "SIGTERM"]);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  test("ends with the npx that runs it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "bitbucket-dc-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const bin = join(folder, "node_modules/.bin");
    await mkdir(bin, { recursive: true });
    await writeFile(join(folder, "package.json"), '{ "private": true }');
    await writeFile(join(bin, "bitbucket-dc-mock"), `#!/bin/sh\ncd '${root}' && exec ${command}\n`);
    await chmod(join(bin, "bitbucket-dc-mock"), 0o755);
    const { outer, url } = await started("npx", ["--offline", "bitbucket-dc-mock"], { cwd: folder });

    outer.kill();

    await once(outer, "close");
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });
});

describe("the command", () => {
  let parent = process.ppid;
  const signals = ["SIGINT", "SIGTERM"] as const;
  const before = signals.map((signal) => process.listeners(signal));

  beforeEach(() => {
    parent = process.ppid;
    vi.useFakeTimers();
    vi.spyOn(process, "ppid", "get").mockImplementation(() => parent);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    for (const [index, signal] of signals.entries()) {
      for (const listener of process.listeners(signal))
        if (!before[index]?.includes(listener)) process.off(signal, listener);
    }
  });

  test.each([
    "bitbucket-dc-mock",
    "'bitbucket-dc-mock'",
    'bitbucket-dc-mock "--port" "7990"',
    "node_modules/.bin/bitbucket-dc-mock --port 7990",
    "node_modules\\.bin\\bitbucket-dc-mock",
  ])("ends once the parent is another one, where npm runs %s", (script) => {
    vi.stubEnv("npm_lifecycle_script", script);
    const end = vi.fn();
    endInTime(end);

    vi.advanceTimersByTime(60_000);
    expect(end).not.toHaveBeenCalled();
    parent = 1;
    vi.advanceTimersByTime(500);
    expect(end).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    undefined,
    "",
    "bitbucket-dc-mock &",
    "bitbucket-dc-mock --port 7990 & vitest",
    "vitest run",
    "tsx bitbucket-dc-mock.ts; true",
    "'tsx'",
    "bitbucket-dc-mocks",
    "bitbucket-dc-mock-all",
  ])("stays whoever its parent is, where npm runs %j", (script) => {
    vi.stubEnv("npm_lifecycle_script", script);
    endInTime(() => {});

    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends with the first signal, and leaves the second one to Node", () => {
    vi.stubEnv("npm_lifecycle_script", undefined);
    const end = vi.fn();
    endInTime(end);

    for (const [index, signal] of signals.entries()) {
      const added = process.rawListeners(signal).slice(before[index]?.length);
      expect(added).toHaveLength(1);
      added[0]?.call(process, signal);
      expect(process.listeners(signal)).toEqual(before[index]);
    }
    expect(end).toHaveBeenCalledTimes(2);
  });
});
