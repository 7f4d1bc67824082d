import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { onShutdown } from "../../../src/cli/shutdown.ts";

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
  ])("ends once its parent changes, if npm runs %s", (script) => {
    vi.stubEnv("npm_lifecycle_script", script);
    const end = vi.fn();
    onShutdown(end);

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
  ])("stays whatever its parent is, if npm runs %j", (script) => {
    vi.stubEnv("npm_lifecycle_script", script);
    onShutdown(() => {});

    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends on the first signal, and leaves the second one to Node", () => {
    vi.stubEnv("npm_lifecycle_script", undefined);
    const end = vi.fn();
    onShutdown(end);

    for (const [index, signal] of signals.entries()) {
      const added = process.rawListeners(signal).slice(before[index]?.length);
      expect(added).toHaveLength(1);
      added[0]?.call(process, signal);
      expect(process.listeners(signal)).toEqual(before[index]);
    }
    expect(end).toHaveBeenCalledTimes(2);
  });
});
