import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/redocly.ts";
import { example } from "../contract/description.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const repository = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";

test("verify:recordings reports what the description lacks, and fails", async () => {
  const tag = example("AnnotatedTag") as object;
  const page = example("Branches") as { values: object[] };
  const recordings = [
    { file: "right.json", status: 200, path_template: `${repository}/tags/{name}`, body: tag },
    { file: "key.json", status: 200, path_template: `${repository}/tags/{name}`, body: { ...tag, colour: "red" } },
    { file: "type.json", status: 200, path_template: `${repository}/tags/{name}`, body: { ...tag, type: "BRANCH" } },
    { file: "status.json", status: 418, path_template: `${repository}/tags/{name}`, body: {} },
    { file: "path.json", status: 200, path_template: "/api/latest/teapots", body: {} },
    {
      file: "page.json",
      status: 200,
      path_template: `${repository}/branches`,
      body: { ...page, values: page.values.map((branch) => ({ ...branch, default: true })), colour: "red" },
    },
  ];
  const opened = example("PullRequestOpened") as object;
  const deliveries = [
    { file: "event.json", webhook: "pr:opened", body: opened },
    { file: "event-key.json", webhook: "pr:opened", body: { ...opened, colour: "red" } },
    { file: "event-type.json", webhook: "pr:opened", body: { ...opened, pullRequest: 17 } },
    { file: "event-unknown.json", webhook: "pr:exploded", body: {} },
  ];
  const index = [...recordings.map((recording) => ({ ...recording, method: "GET" })), ...deliveries];
  const folder = await temporaryFolder({
    "index.json": index.map(({ body: _, ...row }) => row),
    ...Object.fromEntries(index.map(({ file, body }) => [file, body])),
  });

  const { code, output } = await verify("--all", folder);

  expect(output.split("\n")).toEqual([
    `✓ right.json getTag (GET ${repository}/tags/{name} 200)`,
    `✗ key.json getTag (GET ${repository}/tags/{name} 200)`,
    '    response: the body has the undeclared property "colour"',
    `✗ type.json getTag (GET ${repository}/tags/{name} 200)`,
    "    response: /type must be one of TAG",
    `✗ status.json getTag (GET ${repository}/tags/{name} 418)`,
    "    response: status 418 is not in the description",
    "✗ path.json (GET /api/latest/teapots 200)",
    "    request: GET /api/latest/teapots is not in the description",
    `✗ page.json listBranches (GET ${repository}/branches 200)`,
    '    response: the body has the undeclared property "colour"',
    '    response: /values/* has the undeclared property "default"',
    "✓ event.json (pr:opened)",
    "✗ event-key.json (pr:opened)",
    '    event: the body has the undeclared property "colour"',
    "✗ event-type.json (pr:opened)",
    "    event: /pullRequest must be an object",
    "✗ event-unknown.json (pr:exploded)",
    "    event: pr:exploded is not in the description",
    "",
    "    count  violation",
    '        2  response: the body has the undeclared property "colour" (getTag, listBranches; first: key.json)',
    "        1  response: /type must be one of TAG (getTag; first: type.json)",
    "        1  response: status 418 is not in the description (getTag; first: status.json)",
    "        1  request: GET /api/latest/teapots is not in the description (first: path.json)",
    '        1  response: /values/* has the undeclared property "default" (listBranches; first: page.json)',
    '        1  event: the body has the undeclared property "colour" (pr:opened; first: event-key.json)',
    "        1  event: /pullRequest must be an object (pr:opened; first: event-type.json)",
    "        1  event: pr:exploded is not in the description (pr:exploded; first: event-unknown.json)",
    "",
    "2 of 10 bodies are described, valid and complete (20%).",
    "",
  ]);
  expect(code).toBe(1);
});

test("verify:recordings without a folder says what to name", async () => {
  expect((await verify()).code).toBe(2);
});

test("verify:recordings fails if a named folder is missing", async () => {
  expect((await verify(join(root, "none"))).code).toBe(2);
});

const folders = [
  ["recordings", "28 of 28 bodies are described, valid and complete (100%)."],
  ["recordings-next", "39 of 39 bodies are described, valid and complete (100%)."],
  ["recordings-third", "16 of 16 bodies are described, valid and complete (100%)."],
] as const;

describe.each(folders)("the bodies that real servers sent, in %s", (name, summary) => {
  const folder = join(root, "../shared", name);
  const isHere = existsSync(folder);
  if (!isHere) console.log(`Skipped: the bodies that real servers sent were not found (${folder}).`);

  test.skipIf(!isHere)("are described completely", async () => {
    const { code, output } = await verify(folder);

    expect(output).toContain(summary);
    expect(code).toBe(0);
  });
});

function verify(...folders: string[]): Promise<{ code: number; output: string }> {
  const args = ["--import", "tsx", join(root, "src/cli/verify.ts"), ...folders];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: root }, (_, output) => {
      resolve({ code: child.exitCode ?? -1, output });
    });
  });
}
