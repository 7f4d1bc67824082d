import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/**
 * Starts Debian's Chromium, or the program that `CHROMIUM` names.
 *
 * @throws Error if it is not there.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `there is no ${executablePath}: install Debian's package chromium, or name the program in CHROMIUM`,
    );
  }
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}
