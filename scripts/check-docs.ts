import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import { project } from "./project.ts";
import { root } from "./redocly.ts";

// Checks the site that `npm run docs` has built: every link, and in Chromium the search, and the width and the contrast of some
// pages. An argument names a folder for screenshots.
const dist = join(root, "docs/.vitepress/dist");
const base = new URL(project.homepage).pathname;
/** Where the pages seem to come from. */
const site = "http://localhost";
const [screenshots] = process.argv.slice(2);
const pages = ["", "guide/tasks", "reference/pull-requests"];
const views = [400, 1400].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);
/** What readers look for, and the part of the site that is among the first results. */
const searches = {
  editFile: "reference/files#editfile",
  NoSuchTagException: "reference/tags#gettag",
  "inline comment": "guide/tasks#comments",
  "protect branch": "guide/tasks#branches-tags-and-commits",
  "Merge a pull request": "reference/pull-requests#mergepullrequest",
  "default-branch": "#getdefaultbranch",
};

const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const faults = brokenLinks();
const browser = await launchChromium().catch(({ message }: Error) =>
  console.log(`Skipped the checks that need a browser: ${message}`),
);
if (browser) {
  for (const { width, colorScheme } of views) {
    const page = await browser.newPage({ viewport: { width, height: 1000 }, colorScheme });
    page.on("pageerror", ({ message }) => faults.push(`${width}: ${message}`));
    await page.route("**", async (route) => {
      const { href, origin, pathname } = new URL(route.request().url());
      if (origin === site) return route.fulfill({ path: join(dist, fileOf(pathname.replace(base, "")) ?? "404.html") });
      faults.push(`requests ${href}`);
      return route.abort();
    });
    for (const path of pages) faults.push(...(await look(page, path, `${width}-${colorScheme}`)));
    const searched = colorScheme === "light" ? Object.entries(searches) : [];
    for (const [words, place] of searched) faults.push(...(await search(page, words, place, width)));
  }
  await browser.close();
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`The site has ${files.filter((file) => file.endsWith(".html")).length} pages, and no broken links.`);

/** The file of a path below the base. */
function fileOf(path: string): string | undefined {
  return [path, `${path}.html`, `${path}index.html`].find((name) => extname(name) !== "" && files.includes(name));
}

/** The links between pages that lead to no page, or to no place in it. */
function brokenLinks(): string[] {
  const texts = new Map(
    files.filter((file) => file.endsWith(".html")).map((file) => [file, readFileSync(join(dist, file), "utf8")]),
  );
  const ids = new Map(
    Array.from(texts, ([file, text]) => [file, new Set(Array.from(text.matchAll(/ id="([^"]*)"/g), ([, id]) => id))]),
  );
  return Array.from(texts).flatMap(([file, text]) => {
    const links = new Set(Array.from(text.matchAll(/<a [^>]*?href="([^"]*)"/g), ([, link = ""]) => link));
    return [...links]
      .filter((link) => link.startsWith("#") || link.startsWith(base))
      .filter((link) => {
        const [path = "", anchor] = link.split("#");
        const target = path === "" ? file : fileOf(path.replace(base, ""));
        return !target || (anchor && ids.has(target) && !ids.get(target)?.has(decodeURIComponent(anchor)));
      })
      .map((link) => `${file}: ${link} leads nowhere`);
  });
}

/** Opens a page, and returns whether it scrolls sideways and which text has a contrast below level AA of WCAG. */
async function look(page: Page, path: string, name: string): Promise<string[]> {
  await page.goto(site + base + path, { waitUntil: "networkidle" });
  await screenshot(page, `${path.replaceAll("/", "-") || "home"}-${name}`);
  const overflow: number = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve("axe-core")) });
  const { violations }: AxeResults = await page.evaluate("axe.run({ runOnly: 'color-contrast' })");
  const pale = violations.flatMap(({ nodes }) =>
    nodes.map(({ any, html }) => `${any[0]?.message} ${html.slice(0, 80)}`),
  );
  const wide = overflow > 0 ? [`is ${overflow} px wider than the screen`] : [];
  return [...wide, ...pale].map((fault) => `${path} (${name}) ${fault}`);
}

async function screenshot(page: Page, name: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

/** Searches by the keyboard. */
async function search(page: Page, words: string, place: string, width: number): Promise<string[]> {
  const input = page.locator(".VPLocalSearchBox input");
  // The page listens to keys only once its scripts have run.
  for (let attempt = 0; attempt < 60 && !(await input.isVisible()); attempt++) {
    await page.keyboard.press("Control+k");
    await input.waitFor({ timeout: 1_000 }).catch(() => undefined);
  }
  await input.fill(words);
  await page.locator(".VPLocalSearchBox .result").first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  await screenshot(page, `search-${words.replaceAll(" ", "-")}-${width}`);
  const found = await page
    .locator(".VPLocalSearchBox .result")
    .evaluateAll((links) => links.map((link) => `${link.getAttribute("href")}`));
  await page.keyboard.press("Escape");
  const first = found.slice(0, 5);
  return first.some((link) => link.endsWith(place)) ? [] : [`the search for "${words}" finds ${first.join(", ")}`];
}
