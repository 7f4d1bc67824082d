import { type Browser, chromium } from "playwright-core";

/** Starts Debian's Chromium, or the program that `CHROMIUM` names. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}
