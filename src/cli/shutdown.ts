/** How often the parent process is checked, in milliseconds. */
const interval = 500;

/** A script of npm that runs nothing but the mock, so that its shell waits for it. */
const mockOnly = /^["']?(\S+[\\/])?bitbucket-dc-mock(?![\w-])[^&|;]*$/;

const parent = process.ppid;

/**
 * Stops the mock on SIGINT and SIGTERM. If npm or npx runs it, also when they end: the shell in between ends with them, but
 * sends the mock no signal.
 */
export function onShutdown(stop: () => void): void {
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (!mockOnly.test(process.env.npm_lifecycle_script ?? "")) return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, interval);
  timer.unref();
}
