import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import { listEvents, listOperations, readDescription } from "./description.ts";
import { root } from "./redocly.ts";

const description = readDescription();
const events = listEvents(description).map(({ eventKey, operation }) => ({ name: eventKey, operation }));
const operations = listOperations(description).map(({ operationId, operation }) => ({ name: operationId, operation }));
const browser = await launchChromium().catch(({ message }: Error) => {
  console.error(message);
  process.exit(1);
});
try {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  const faults = await readReference(context);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else
    console.log(
      `All ${operations.length} operations and ${events.length} events are listed and on the page, and it logs no error.`,
    );
} finally {
  await browser.close();
}

/** Opens each operation and event of the reference from the list of them, and tells what is missing and what went wrong. */
async function readReference(context: BrowserContext): Promise<string[]> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on(
    "request",
    (request) => !/^(file|data|blob):/.test(request.url()) && faults.push(`asks for ${request.url()}`),
  );
  await page.goto(pathToFileURL(join(root, "docs/operations.html")).href);
  const addresses = new Map(
    await page
      .getByRole("link")
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ text, href }): [string, string] => [text, href])),
  );
  for (const { name, operation } of [...operations, ...events]) {
    const address = addresses.get(name);
    if (!address) {
      faults.push(`${name} is not listed`);
      continue;
    }
    // The page shows a section once its address is asked for.
    await page.goto(address);
    const heading = page.locator(`:is(h1, h2, h3):text-is(${JSON.stringify(operation.summary)})`).first();
    const isShown = await heading.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (!isShown) faults.push(`${name} ("${operation.summary}") is missing`);
    else if ((await page.getByText(`Evidence: ${operation["x-evidence"]}.`).count()) === 0)
      faults.push(`${name} does not say what it rests on`);
  }
  const [screenshot] = process.argv.slice(2);
  if (screenshot) await page.screenshot({ path: screenshot });
  return faults;
}
