import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../scripts/project.ts";
import { root } from "../scripts/redocly.ts";
import { missingForRelease } from "../scripts/release.ts";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const filledIn = {
  homepage: "https://mira.github.io/bitbucket-dc/",
  repository: "https://github.com/mira/bitbucket-dc",
  bugs: "https://github.com/mira/bitbucket-dc/issues",
};

test("package.json has the addresses of scripts/project.ts", () => {
  expect(missingForRelease(project, manifest).filter((fault) => fault.startsWith("package.json"))).toEqual([]);
});

test("a placeholder is reported with its file", () => {
  const repository = "https://github.com/OWNER/bitbucket-dc";
  const own = { ...filledIn, repository: { type: "git", url: `git+${repository}.git` } };

  expect(missingForRelease({ ...filledIn, repository }, own)).toEqual([
    "scripts/project.ts: replace OWNER in repository: https://github.com/OWNER/bitbucket-dc",
  ]);
});

test("an address of package.json that differs is reported with the right one", () => {
  const own = { ...filledIn, repository: { type: "git", url: "git+https://github.com/mira/bitbucket-dc.git" } };

  expect(missingForRelease(filledIn, own)).toEqual([]);
  expect(missingForRelease(filledIn, { ...own, bugs: "https://example.com" })).toEqual([
    "package.json: bugs must be https://github.com/mira/bitbucket-dc/issues",
  ]);
});
