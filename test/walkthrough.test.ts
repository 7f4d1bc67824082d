import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { root } from "../scripts/redocly.ts";
import { compilerOptions } from "./compiler-options.ts";
import { environment, type Output, run } from "./matrix/run.ts";

const contributing = await readFile(join(root, "CONTRIBUTING.md"), "utf8");
const walk = /^## Adding an endpoint.*?(?=^## )/ms.exec(contributing)?.[0] ?? "";
/** A copy of the project, in which the walk is taken. */
let copy: string;

// What takes seconds by itself takes longer beside the other tests.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "bitbucket-dc-"));
  const parts = [
    "docs",
    "generated",
    "openapi",
    "scripts",
    "src",
    "test",
    "package.json",
    "redocly.yaml",
    "tsconfig.json",
  ];
  for (const part of [...parts, "vitest.config.ts", "README.md"]) {
    const filter = (file: string) => !/node_modules|\.vitepress\/(cache|dist)/.test(file);
    await cp(join(root, part), join(copy, part), { recursive: true, filter });
  }
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  await writeFile(join(copy, ".gitignore"), "node_modules\n");
  await git("init", "--quiet");
  await git("add", ".");
  await git("commit", "--quiet", "--message", "The project before the walk");
});

afterAll(() => rm(copy, { recursive: true }));

test("npm run new writes the skeleton of an endpoint, of which lint lists each text to fill in", async () => {
  const path = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/slogans";
  const commands = [`GET ${path}`, `PUT ${path}`, `DELETE ${path}/{sloganId}`];
  for (const words of commands) await run(copy, "npm", "run", "new", "--", ...words.split(" "));

  const outcome = promisify(execFile)("npm", ["run", "--silent", "generate"], { cwd: copy, env: environment() });
  const { stdout = "", stderr = "" }: Partial<Output> = await outcome.catch((reason: unknown) => Object(reason));
  expect(stdout).toBe("");
  expect(stderr.match(/^ +\d+:\d+ .* Replace "TODO"\. /gm)).toHaveLength(14);
  expect(stderr).toContain("\n❌ Validation failed with 14 errors.\n");
  const { stdout: again } = await run(copy, "sh", "-c", `npm run --silent new -- GET '${path}' 2>&1 || true`);
  expect(again).toBe("openapi/paths/repositories/slogans.yaml exists. Pass another operationId.\n");
  // The walk generates these operations, too.
  await run(
    copy,
    "sh",
    "-c",
    "grep -rl TODO openapi | xargs sed -i.before 's/TODO/Slogan/' && find openapi -name '*.before' -delete",
  );
});

test("the steps of CONTRIBUTING.md add an endpoint", async () => {
  const outputs: Record<string, Output> = {};
  // A file is the last thing that is named before a block of code that follows a colon; a command stands on its own.
  const steps =
    /`(?<file>[\w/.-]+\.(?:yaml|ts))`[^`]*:\n\n```\w+\n(?<text>.*?)^```$|^ {4}(?<command>np[mx] [^\n]+)$/gms;
  for (const { groups: { file = "", text = "", command } = {} } of walk.matchAll(steps)) {
    if (command) outputs[command] = await run(copy, "sh", "-c", command);
    else await add(file, text);
  }

  expect(Object.keys(outputs)).toHaveLength(4);
  expect(outputs["npm run generate"]?.stdout).toMatch(/\d+ operations, \d+ files changed\n$/);
  expect(outputs["npx vitest run contract/operations contract/rejections -t getMotto"]?.stdout).toMatch(
    /Tests .*(?:[6-9]|1\d) passed/,
  );
  expect(outputs["npx tsx motto.ts"]?.stdout).toBe(`${said("prints")}\n`);
  expect(outputs["npm run spec:diff -- HEAD"]?.stdout).toContain(`\n${said("says")}\n`);
  expect(faults(join(copy, "motto.ts"))).toEqual([]);
});

test("the mock rejects what the skeleton says", async () => {
  const { stdout } = await run(copy, "npx", "vitest", "run", "contract/rejections", "-t", "Slogan");

  expect(stdout).toMatch(/Tests .*3 passed/);
});

test("they only add lines to generated/", async () => {
  const { stdout } = await git("diff", "--numstat", "generated");

  const removed = stdout
    .trim()
    .split("\n")
    .map((line) => line.split("\t")[1]);
  expect(removed).toEqual(["0", "0", "0", "0", "0", "0"]);
});

test("they add to docs/reference/ in the file of the group and in the list of all", async () => {
  const { stdout } = await git("diff", "--minimal", "--numstat", "docs/reference");

  const changes = stdout
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
  expect(changes.map(([, removed, file]) => [file, removed])).toEqual([
    ["docs/reference/index.md", "0"],
    ["docs/reference/repositories.md", "0"],
  ]);
});

test("a mistake is reported with its place, and nothing else is", async () => {
  const file = join(copy, "openapi/paths/repositories/motto.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace(/^ {2}x-evidence.*\n/m, ""));

  const outcome = promisify(execFile)("npm", ["run", "--silent", "generate"], { cwd: copy, env: environment() });

  await expect(outcome).rejects.toMatchObject({
    stdout: "",
    stderr: expect.stringMatching(
      /^openapi\/paths\/repositories\/motto\.yaml:\n +5:3 +error +rule\/operation-evidence +Set x-evidence .*\n\n\D*failed with 1 error\.\n/s,
    ),
  });
});

/** Writes a new file, or adds to one that is there, in the order of the alphabet among what looks alike. */
async function add(file: string, text: string): Promise<void> {
  const path = join(copy, file);
  await mkdir(dirname(path), { recursive: true });
  const lines = (await readFile(path, "utf8").catch(() => "")).split("\n");
  const [first = ""] = text.split("\n");
  const alike = new RegExp(`^${/^ *\/?/.exec(first)}\\w.*:$`);
  const next = lines.findIndex((line) => alike.test(line) && line > first);
  lines.splice(next < 0 ? lines.length - 1 : next, 0, ...text.trimEnd().split("\n"));
  await writeFile(path, lines.join("\n"));
}

/** What the walk promises that a command prints or says. */
function said(verb: string): string | undefined {
  return new RegExp(`^(?:which )?${verb} \`(.*?)\``, "m").exec(walk)?.[1];
}

/** What the compiler has against a program. */
function faults(file: string): string[] {
  const program = ts.createProgram([file], compilerOptions());
  const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function git(...args: string[]): Promise<Output> {
  const author = ["-c", "user.name=Mira", "-c", "user.email=mira@example.com"];
  return run(copy, "git", ...author, ...args);
}
