import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import { listEvents, listOperations, readDescription } from "./description.ts";
import { root } from "./redocly.ts";

const address = pathToFileURL(join(root, "docs/index.html")).href;
const description = readDescription();
const entries = [
  ...listOperations(description).map(({ operationId, operation }) => ({ name: operationId, operation })),
  ...listEvents(description).map(({ eventKey, operation }) => ({ name: eventKey, operation })),
];
const widths = [400, 1400];
const [screenshots] = process.argv.slice(2);

const browser = await launchChromium().catch(({ message }: Error) => {
  console.error(message);
  process.exit(1);
});
try {
  const faults: string[] = [];
  // The best of three says most of the page and least of the machine. It is told, and fails nothing.
  const time = Math.min(...[await opening(browser), await opening(browser), await opening(browser)]);
  for (const width of widths) faults.push(...(await readReference(browser, width)));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`All ${entries.length} operations and events are on the page, which opens in ${time} ms.`);
} finally {
  await browser.close();
}

/** The milliseconds until the page has been read and can be used. */
async function opening(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  const time = await page.evaluate(() => {
    const [{ domContentLoadedEventEnd }] = performance.getEntriesByType("navigation") as [PerformanceNavigationTiming];
    return Math.round(domContentLoadedEventEnd);
  });
  await page.close();
  return time;
}

/** Looks for each operation and event on the page, and tells what is missing and what went wrong. */
async function readReference(browser: Browser, width: number): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("request", (request) => request.url() !== address && faults.push(`asks for ${request.url()}`));
  await page.goto(address);
  faults.push(...(await missing(page)), ...(await search(page)));
  if (screenshots) await page.screenshot({ path: join(screenshots, `reference-${width}.png`) });
  // Sections that are not in sight are not laid out, unless they must.
  await page.addStyleTag({ content: "main > section { content-visibility: visible !important }" });
  const whole = await page.evaluate(() => document.documentElement.scrollWidth);
  if (whole > width) faults.push(`is ${whole} wide on a screen of ${width}`);
  await page.close();
  return faults.map((fault) => `${width}: ${fault}`);
}

/** What the page does not say of the operations and events, and the links that lead nowhere. */
async function missing(page: Page): Promise<string[]> {
  const sections = new Map(
    await page
      .locator("main > .entry")
      .evaluateAll((found) => found.map(({ id, textContent }): [string, string] => [id, textContent])),
  );
  const unsaid = entries.flatMap(({ name, operation }) => {
    const text = sections.get(name) ?? "";
    const facts = [operation.summary, `${operation["x-evidence"]}. `, "TypeScript", "Examples"];
    if (!text.includes("Payload")) facts.splice(3, 1, "Takes", "Gives", "Answers", "curl");
    return facts.filter((fact) => !text.includes(`${fact}`)).map((fact) => `${name} does not say "${fact}"`);
  });
  const broken = await page
    .locator('a[href^="#"]')
    .evaluateAll((links: HTMLAnchorElement[]) =>
      links.filter(({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1)))).map(({ hash }) => hash),
    );
  return [...unsaid, ...broken.map((hash) => `${hash} leads nowhere`)];
}

/** Whether an operation can be looked for and opened by the keys alone. */
async function search(page: Page): Promise<string[]> {
  await page.keyboard.press("/");
  await page.keyboard.type("editFile");
  const [first] = await page.locator("#results b").allTextContents();
  await page.keyboard.press("Enter");
  const isShown = await page.locator("#editFile h3").isVisible();
  return first === "editFile" && isShown && page.url().endsWith("#editFile")
    ? []
    : ["the search does not find editFile"];
}
