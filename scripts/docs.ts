import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { readDescription } from "./description.ts";
import { page } from "./docs/page.ts";
import { root } from "./redocly.ts";
import { reference } from "./reference/reference.ts";

const style = ["base", "content", "navigation"].map((name) => readFileSync(fileOf(`${name}.css`), "utf8")).join("");
// What runs in the page stands in it, so that one file is all that it needs.
const { outputFiles } = buildSync({
  entryPoints: [fileOf("browser.ts")],
  bundle: true,
  write: false,
  format: "iife",
  target: "es2022",
});
const html = page(reference(readDescription()), style, outputFiles.map(({ text }) => text).join(""));
mkdirSync(join(root, "docs"), { recursive: true });
writeFileSync(join(root, "docs/index.html"), html);
console.log("The reference of all operations, events and types is in docs/index.html.");

function fileOf(name: string): string {
  return fileURLToPath(new URL(`docs/${name}`, import.meta.url));
}
