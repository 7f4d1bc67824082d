import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/redocly.ts";

const folder = join(root, ".github/workflows");

test.each(readdirSync(folder))("%s runs what .ci/run runs, with actions that nobody can change", (file) => {
  const workflow = readFileSync(join(folder, file), "utf8");

  const actions = Array.from(workflow.matchAll(/uses: (\S+)/g), ([, action = ""]) => action);
  expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  expect(workflow).toMatch(/^ +- run: \.ci\/run$/m);
});
