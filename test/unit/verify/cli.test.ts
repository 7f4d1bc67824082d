import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { commandOf } from "../../command.ts";
import { example } from "../../contract/description.ts";
import { entryOf, verify, writeHar, writeText } from "../../har.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}";
const tag = example("AnnotatedTag") as object;

const { run } = commandOf("verify");

test("the command has the exit code of its result", async () => {
  await run(await writeHar([entryOf({ status: 418 })]));

  expect(process.exitCode).toBe(1);
});

test("--help prints the usage, and which headers are read", async () => {
  const { code, lines } = await verify("--help");

  expect(lines[0]).toBe("Usage: bitbucket-dc-verify [--all] [--json] FILE.har...");
  expect(lines).toContain(
    "Headers read, of requests: Content-Type, Content-Length, Transfer-Encoding, X-Event-Key, Range, X-Atlassian-Token.",
  );
  expect(lines).toContain("Of responses: Content-Type, Content-Length, Transfer-Encoding.");
  expect(lines).toContain("Never read: Authorization, Proxy-Authorization, Cookie, Set-Cookie and all others.");
  expect(lines.filter((line) => line.length > 124)).toEqual([]);
  expect(code).toBe(0);
  expect(await verify("--jsn", "--help")).toEqual({ code, lines, errors: [] });
});

test("--version prints the version of the package", async () => {
  expect(await verify("--version")).toEqual({ code: 0, lines: [manifest.version], errors: [] });
});

test.each([
  [[], "Missing argument: a HAR file or a folder of recorded bodies"],
  [["--jsn"], "Unknown option '--jsn'"],
  [["--json=x", "a.har"], "Option '--json' does not take an argument"],
])("%j is a usage error", async (args, sentence) => {
  const usage = `${sentence}.

Usage: bitbucket-dc-verify [--all] [--json] FILE.har...
       bitbucket-dc-verify [--all] [--json] FOLDER...
       bitbucket-dc-verify --version

Run with --help for more information.`;

  expect(await verify(...args)).toEqual({ code: 2, lines: [], errors: [usage] });
});

test("several files are one report, with the index of the file in the labels", async () => {
  const first = await writeHar([entryOf({ answer: tag })]);
  const second = await writeHar([entryOf({ status: 0 }), entryOf({ answer: tag, status: 202 })]);

  const { code, lines } = await verify("--all", first, second);

  expect(lines.slice(0, 9)).toEqual([
    `✓ 0:0 getTag (GET ${template} 200)`,
    `✗ 1:1 getTag (GET ${template} 202)`,
    "    response: status 202 is not in the description",
    "",
    "    count  violation",
    "        1  response: status 202 is not in the description (getTag; first: 1:1)",
    "",
    "exchanges  violations  operation",
    "        2           1  getTag",
  ]);
  expect(code).toBe(1);
});

test("a folder has its own report, before that of the traffic", async () => {
  const index = [{ file: "tag.json", method: "GET", path_template: template, status: 200 }];
  const folder = await temporaryFolder({ "index.json": index, "tag.json": tag });
  const empty = await temporaryFolder({ "index.json": [] });

  const { code, lines } = await verify(await writeHar([entryOf({ answer: tag })]), folder, empty);

  expect(lines.slice(0, 7)).toEqual([
    "1 of 1 bodies are described, valid and complete (100%).",
    "",
    "0 of 0 bodies are described, valid and complete (100%).",
    "",
    "exchanges  violations  operation",
    "        1           0  getTag",
    "",
  ]);
  expect(code).toBe(0);
});

test("--all prints ten violations of an exchange, and how many more there are", async () => {
  const more = Object.fromEntries("abcdefghijkl".split("").map((name) => [name, 1]));

  const { lines } = await verify("--all", await writeHar([entryOf({ answer: { ...tag, ...more } })]));

  expect(lines.slice(1, 12)).toEqual([
    ..."abcdefghij".split("").map((name) => `    response: the body has the undeclared property "${name}"`),
    "    and 2 more",
  ]);
});

test("--json prints everything that was found", async () => {
  const index = [{ file: "ping.json", webhook: "diagnostics:ping" }];
  const folder = await temporaryFolder({ "index.json": index, "ping.json": { test: true } });
  const har = await writeHar([entryOf({ status: 0 }), entryOf({ answer: { ...tag, colour: "red" } }), { request: {} }]);

  const { code, lines } = await verify("--json", folder, har);

  expect(JSON.parse(lines.join(""))).toEqual({
    bodies: [
      { label: "ping.json", name: "diagnostics:ping", operation: "diagnostics:ping", violations: [], isRecorded: true },
    ],
    exchanges: [
      {
        label: "1",
        name: `GET ${template} 200`,
        operation: "getTag",
        violations: [{ part: "response", place: "the body", rule: 'has the undeclared property "colour"' }],
        isRecorded: true,
      },
    ],
    skipped: { outside: 1, unanswered: 1 },
  });
  expect(code).toBe(1);
});

test("a folder with violations has the exit code 1", async () => {
  const { code, lines } = await verify(
    "--all",
    await temporaryFolder({
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
    `✗ tag.json getTag (GET ${template} 418)`,
    "    response: status 418 is not in the description",
    `✗ tag.json deleteTag (DELETE ${template.replace("/api/", "/git/")} 204)`,
    "    response: the body must not be JSON",
    "✗ tag.json (BREW /api/latest/teapots 200)",
    "    request: BREW /api/latest/teapots is not in the description",
    "✗ tag.json (pr:exploded)",
    "    event: pr:exploded is not in the description",
    "",
    "    count  violation",
    "        1  response: status 418 is not in the description (getTag; first: tag.json)",
    "        1  response: the body must not be JSON (deleteTag; first: tag.json)",
    "        1  request: BREW /api/latest/teapots is not in the description (first: tag.json)",
    "        1  event: pr:exploded is not in the description (pr:exploded; first: tag.json)",
    "",
    "0 of 4 bodies are described, valid and complete (0%).",
  ]);
  expect(code).toBe(1);
});

test("a file that cannot be checked has the exit code 2, and an error of one sentence", async () => {
  const folder = await temporaryFolder({ "empty/none": "" });
  const errorOf = async (file: string) => {
    const { code, lines, errors } = await verify(file);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    return errors;
  };
  const none = join(folder, "none.har");
  const index = join(folder, "empty/index.json");
  const noList = await temporaryFolder({ "index.json": {} });
  const noJson = await temporaryFolder({
    "index.json": [{ file: "tag.json", webhook: "pr:opened" }],
    "tag.json": "{ password",
  });
  const [wrong, other] = [await writeText("{ password"), await writeText('{ "log": {} }')];

  expect(await errorOf(none)).toEqual([`cannot read ${none}: no such file or directory`]);
  expect(await errorOf(join(folder, "empty"))).toEqual([`cannot read ${index}: no such file or directory`]);
  expect(await errorOf(noList)).toEqual([`cannot read ${join(noList, "index.json")}: expected a list of bodies`]);
  expect(await errorOf(noJson)).toEqual([`cannot read ${join(noJson, "tag.json")}: not valid JSON`]);
  expect(await errorOf(wrong)).toEqual([`cannot read ${wrong}: not valid JSON`]);
  expect(await errorOf(other)).toEqual([`cannot read ${other}: not a HAR file: log.entries must be an array`]);
});
