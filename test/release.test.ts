import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { project } from "../scripts/project.ts";
import { root } from "../scripts/redocly.ts";

const manifest = readFileSync(join(root, "package.json"), "utf8");

test("check:release names the lines of package.json that the owner must fill in", () => {
  const homepage = '"homepage": "https://OWNER.github.io/bitbucket-dc/"';

  expect(check(`{\n  ${homepage}\n}`)).toEqual({ status: 1, stdout: `2:  ${homepage}\n` });
  expect(check(manifest.replaceAll("OWNER", "mira"))).toEqual({
    status: 0,
    stdout: "",
  });
});

test("the addresses of the site are those of package.json", () => {
  const { homepage, repository, bugs } = JSON.parse(manifest);

  expect(project.homepage).toBe(homepage);
  expect(repository.url).toBe(`git+${project.repository}.git`);
  expect(bugs).toBe(`${project.repository}/issues`);
});

/** Runs the command on a package.json. */
function check(text: string): { status: number | null; stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), "bitbucket-dc-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "package.json"), text);
  const command = JSON.parse(manifest).scripts["check:release"];
  const { status, stdout } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
  return { status, stdout };
}
