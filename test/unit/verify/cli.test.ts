import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { example } from "../../contract/description.ts";
import { entryOf, verify, writeHar, writeText } from "../../har.ts";

const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}";
const tag = example("AnnotatedTag") as object;

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Makes a folder of recorded bodies that lasts for one test. */
async function folderOf(files: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bitbucket-dc-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, body] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(body));
  return folder;
}

test("the command has the exit code of what it finds", async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  const { argv } = process;
  process.argv = [process.execPath, "bitbucket-dc-verify", await writeHar([entryOf({ status: 418 })])];
  await import("../../../src/cli/verify.ts");
  process.argv = argv;

  expect(process.exitCode).toBe(1);
});

test("--help says how the command is used, and which headers it reads", async () => {
  const { code, lines } = await verify("--help");

  expect(lines[0]).toBe("Usage: bitbucket-dc-verify [--json] FILE.har...");
  expect(lines).toContain("Headers that are read, of requests: Content-Type, X-Event-Key, Range, X-Atlassian-Token.");
  expect(lines).toContain(
    "Of answers: Content-Type. Never read: Authorization, Proxy-Authorization, Cookie, Set-Cookie and all others.",
  );
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
  expect(code).toBe(0);
});

test("--version says which version of the package it is", async () => {
  expect(await verify("--version")).toEqual({ code: 0, lines: [manifest.version], errors: [] });
});

test.each([
  [[], "Name a HAR file or a folder of recorded bodies"],
  [["--jsn"], "Unknown option '--jsn'"],
  [["--json=x", "a.har"], "Option '--json' does not take an argument"],
])("%j is no way to call it, and the ways are told", async (args, sentence) => {
  const usage = `${sentence}.

Usage: bitbucket-dc-verify [--json] FILE.har...
       bitbucket-dc-verify [--json] FOLDER...
       bitbucket-dc-verify --version

See --help.`;

  expect(await verify(...args)).toEqual({ code: 2, lines: [], errors: [usage] });
});

test("several files are one report, and their exchanges are told apart by the place of the file", async () => {
  const first = await writeHar([entryOf({ answer: tag })]);
  const second = await writeHar([entryOf({ status: 0 }), entryOf({ answer: tag, status: 202 })]);

  const { code, lines } = await verify(first, second);

  expect(lines.slice(0, 6)).toEqual([
    `✓ 0:0 getTag (GET ${template} 200)`,
    `✗ 1:1 getTag (GET ${template} 202)`,
    "    answer: getTag does not describe the status 202",
    "",
    "exchanges  faults  operation",
    "        2       1  getTag",
  ]);
  expect(code).toBe(1);
});

test("a folder has a report of its own, before that of the traffic", async () => {
  const index = [{ file: "tag.json", method: "GET", path_template: template, status: 200 }];
  const folder = await folderOf({ "index.json": index, "tag.json": tag });
  const empty = await folderOf({ "index.json": [] });

  const { code, lines } = await verify(await writeHar([entryOf({ answer: tag })]), folder, empty);

  expect(lines.slice(0, 8)).toEqual([
    `✓ tag.json (GET ${template} 200)`,
    "",
    "1 of 1 bodies are described completely (100 %).",
    "",
    "",
    "0 of 0 bodies are described completely (100 %).",
    "",
    `✓ 0 getTag (GET ${template} 200)`,
  ]);
  expect(code).toBe(0);
});

test("ten faults of an exchange are printed, and how many more there are", async () => {
  const more = Object.fromEntries("abcdefghijkl".split("").map((name) => [name, 1]));

  const { lines } = await verify(await writeHar([entryOf({ answer: { ...tag, ...more } })]));

  expect(lines.slice(1, 12)).toEqual([
    ..."abcdefghij".split("").map((name) => `    answer: the body has the undeclared key "${name}"`),
    "    and 2 more",
  ]);
});

test("--json prints everything that was found", async () => {
  const index = [{ file: "ping.json", webhook: "diagnostics:ping" }];
  const folder = await folderOf({ "index.json": index, "ping.json": { test: true } });
  const har = await writeHar([entryOf({ status: 0 }), entryOf({ answer: { ...tag, colour: "red" } }), { request: {} }]);

  const { code, lines } = await verify("--json", folder, har);

  expect(JSON.parse(lines.join(""))).toEqual({
    bodies: [
      { label: "ping.json", name: "diagnostics:ping", operation: "diagnostics:ping", faults: [], isRecorded: true },
    ],
    exchanges: [
      {
        label: "1 getTag",
        name: `GET ${template} 200`,
        operation: "getTag",
        faults: ['answer: the body has the undeclared key "colour"'],
        isRecorded: true,
      },
    ],
    leftAside: { outside: 1, unanswered: 1 },
  });
  expect(code).toBe(1);
});

test("a folder that is at fault has the exit code 1", async () => {
  const { code, lines } = await verify(
    await folderOf({
      "index.json": [
        { file: "tag.json", method: "GET", path_template: template, status: 418 },
        { file: "tag.json", method: "DELETE", path_template: template.replace("/api/", "/git/"), status: 204 },
        { file: "tag.json", method: "BREW", path_template: "/api/latest/teapots", status: 200 },
        { file: "tag.json", webhook: "pr:exploded" },
      ],
      "tag.json": tag,
    }),
  );

  expect(lines).toEqual([
    `✗ tag.json (GET ${template} 418)`,
    "    getTag does not describe the status 418",
    `✗ tag.json (DELETE ${template.replace("/api/", "/git/")} 204)`,
    "    deleteTag describes no JSON for the status 204",
    "✗ tag.json (BREW /api/latest/teapots 200)",
    "    BREW /api/latest/teapots is not described",
    "✗ tag.json (pr:exploded)",
    "    pr:exploded is not described",
    "",
    "0 of 4 bodies are described completely (0 %).",
  ]);
  expect(code).toBe(1);
});

test("what cannot be told has the exit code 2", async () => {
  const folder = await folderOf({});
  await mkdir(join(folder, "empty"));
  const wrong = await writeText("{ password");
  const other = await writeText('{ "log": {} }');

  expect(await verify(join(folder, "none.har"))).toMatchObject({
    code: 2,
    lines: [],
    errors: [`ENOENT: no such file or directory, stat '${join(folder, "none.har")}'`],
  });
  expect(await verify(join(folder, "empty"))).toMatchObject({
    code: 2,
    errors: [`ENOENT: no such file or directory, open '${join(folder, "empty/index.json")}'`],
  });
  expect(await verify(wrong)).toMatchObject({ code: 2, lines: [], errors: [`${wrong} is not JSON`] });
  expect(await verify(other)).toMatchObject({
    code: 2,
    errors: [`${other} is not HAR: it has no log with entries`],
  });
});
