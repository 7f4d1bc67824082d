import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../scripts/redocly.ts";

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

interface Job {
  container?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Step {
  uses?: string;
  run?: string;
}

const folder = join(root, ".github/workflows");
const files = readdirSync(folder);
/** The workflow of the site only builds it, since CI tests the same commit. */
const commands: Record<string, RegExp> = { "pages.yml": /^ +- run: npm run docs$/m };
const release = readFileSync(join(folder, "release.yml"), "utf8");

/** All that a job does that may write something: it takes a package, looks whether it is the one, and publishes it. */
const publishing = [
  /^actions\/download-artifact@/,
  /^echo "\$SHA256 {2}package\.tgz" \| sha256sum --check --strict$/,
  /^npm publish \.\/package\.tgz --ignore-scripts --provenance --access public$/,
];

/** The same of the job that publishes the site, which another job has built. */
const deploying = [/^actions\/deploy-pages@/];

/** What of a workflow others could change, or use for more than it is there for. */
function faults(source: string): string[] {
  const { permissions, jobs }: Workflow = parse(source);
  return Object.entries(jobs).flatMap(([name, { container, permissions: own = permissions, steps }]) => {
    const mayWrite = Object.values(own).some((access) => access !== "read" && access !== "none");
    const done = steps.map(({ uses, run }) => uses ?? `${run}`);
    const isPublishing = [publishing, deploying].some(
      (rules) => done.length === rules.length && rules.every((rule, index) => rule.test(`${done[index]}`)),
    );
    const actions = steps.flatMap(({ uses = [] }) => uses);
    return [
      ...actions.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(action)),
      ...(container && !/^[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/.test(container) ? [container] : []),
      ...(mayWrite && !isPublishing ? [`${name} may write`] : []),
    ];
  });
}

test.each(files)("%s runs what CI runs, with pinned actions and containers", (file) => {
  const source = readFileSync(join(folder, file), "utf8");

  expect(faults(source)).toEqual([]);
  expect(source).toMatch(commands[file] ?? /^ +- run: \.ci\/run$/m);
  expect(parse(source).permissions).toEqual({ contents: "read" });
});

test("the published package is the built one: its hash is passed between the jobs", () => {
  const { build, publish } = parse(release).jobs;

  expect(publish.needs).toBe("build");
  expect(publish.steps[1].env).toEqual({ SHA256: expect.stringMatching(/^\$\{\{ needs\.build\.outputs\.sha256 }}$/) });
  expect(build.outputs).toEqual({ sha256: expect.stringMatching(/^\$\{\{ steps\.pack\.outputs\.sha256 }}$/) });
  expect(build.steps.at(-2)).toMatchObject({ id: "pack", run: expect.stringContaining("sha256sum < package.tgz") });
  expect(build.steps.at(-1).with).toMatchObject({ name: "package", path: "package.tgz" });
  expect(publish.steps[0].with).toEqual({ name: "package" });
});

describe("a workflow is rejected", () => {
  test.each([
    ["with an action by its tag", /checkout@\w+/, "checkout@v4", ["actions/checkout@v4"]],
    ["with somebody's action", /actions\/checkout/, "other/checkout", [expect.stringMatching(/^other\/checkout@/)]],
    ["in a container by its tag", /(node:24\S+)@\S+/, "$1", [expect.stringMatching(/^node:24[\w.-]+$/)]],
    ["that builds where it may publish", "run: npm publish", "run: npm ci && npm publish", ["publish may write"]],
    ["that publishes something else", "./package.tgz", ".", ["publish may write"]],
    [
      "that does not look at the hash",
      / +- name: The package is the one[\s\S]*?(?= +- run: npm publish)/,
      "",
      ["publish may write"],
    ],
    [
      "that may publish where it builds",
      "  build:\n",
      "  build:\n    permissions: { id-token: write }\n",
      ["build may write"],
    ],
    ["that may write everywhere", "contents: read", "contents: write", ["build may write"]],
  ])("%s", (_, from, to, told) => {
    const changed = release.replace(from, to);

    expect(changed).not.toBe(release);
    expect(faults(changed)).toEqual(told);
  });
});
