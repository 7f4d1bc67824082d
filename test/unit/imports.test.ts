import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/redocly.ts";

/** What each folder of src/ may import from, beside itself and generated/. */
const allowed: Record<string, readonly string[]> = {
  "index.ts": ["client", "http", "lists", "errors"],
  client: ["http", "lists", "errors"],
  http: ["lists", "errors"],
  lists: [],
  errors: [],
  webhooks: [],
  description: [],
  mock: ["description", "webhooks"],
  verify: ["description"],
  tools: ["description"],
  cli: ["client", "description", "mock", "verify", "tools", "webhooks"],
};

/** Types say what a caller passes in, such as the client that the tools call, and leave nothing behind at run time. */
const allowedTypes: Record<string, readonly string[]> = {
  description: ["client", "http"],
  mock: ["client", "http"],
  verify: ["client", "http"],
  tools: ["index.ts", "client", "http", "errors"],
};

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

test("imports run one way", () => {
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, "src", file), "utf8");
    const imports = text.matchAll(/^(?:import|export)( type)? (?:[^;"]*? from )?"(\.[^"]+)"/gm);
    return Array.from(imports, ([, type, target = ""]) => {
      const path = relative(join(root, "src"), join(root, "src", dirname(file), target));
      return { file, folder: topOf(file), target: topOf(path), isType: type !== undefined };
    });
  });

  const wrong = found.filter(({ folder, target, isType }) => {
    const targets = [folder, "..", ...(allowed[folder] ?? []), ...(isType ? (allowedTypes[folder] ?? []) : [])];
    return !targets.includes(target);
  });

  expect(found.length).toBeGreaterThan(200);
  expect(wrong.map(({ file, target }) => `${file} imports from ${target}`)).toEqual([]);
});

test("nothing in src/ imports from scripts/ or test/", () => {
  const texts = files.map((file) => readFileSync(join(root, "src", file), "utf8")).join("\n");

  expect(texts).not.toMatch(/from "(\.\.\/)+(scripts|test)\//);
});

function topOf(path: string): string {
  return path.split("/")[0] ?? "";
}
