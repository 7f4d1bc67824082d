/** How often the parent is looked for, in milliseconds. */
const interval = 500;

/** What npm runs if it runs the mock alone, in a shell that waits for it. */
const alone = /^["']?(\S+[\\/])?bitbucket-dc-mock(?![\w-])[^&|;]*$/;

const parent = process.ppid;

/**
 * Ends something when the process is interrupted or terminated. Where npm or npx runs the mock, it ends with them too: ending
 * them ends the shell in between, which sends the mock no signal.
 */
export function endInTime(end: () => void): void {
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  if (!alone.test(process.env.npm_lifecycle_script ?? "")) return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, interval);
  timer.unref();
}
