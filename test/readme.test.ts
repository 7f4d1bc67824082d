import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { listen } from "../scripts/listen.ts";
import { root } from "../scripts/redocly.ts";
import { compilerOptions } from "./compiler-options.ts";
import { operations } from "./contract/description.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
/** What the README's program is tried with: a receiver of requests of the Fetch API, which Node has no server for, and conflicts. */
const trial = `
const fetchServer = createServer(async (incoming, response) => {
  const request = new Request("http://127.0.0.1/hook", {
    method: "POST",
    headers: new Headers(incoming.headers as Record<string, string>),
    body: Readable.toWeb(incoming) as ReadableStream,
    duplex: "half",
  } as RequestInit);
  const answer = await hook(request);
  response.writeHead(answer.status).end(await answer.text());
}).listen(0, "127.0.0.1");
await once(fetchServer, "listening");
const hookUrl = \`http://127.0.0.1:\${(fetchServer.address() as AddressInfo).port}\`;
console.log(await mock.deliver("pr:merged", hookUrl, { secret }));
console.log(await mock.deliver("pr:merged", hookUrl, { secret: "other" }));
fetchServer.close();
mock.reply("mergePullRequest", { status: 409, example: "PullRequestOutOfDate" }, { status: 409, example: "MergeVetoed" });
await merge(mocked.pullRequest(17)).catch((error) => console.log(error.vetoes.length));
console.log(mock.requestsOf("mergePullRequest").length);
await mock.stop();
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
`;
const commits = ["d0ac1ce15c2", "d27071b5751", "f2a8240c0eb", "23a4744511b", "667b22f3290", "db20fa0c58d"];
/** The snippets of each document, read as one program from top to bottom, and what it prints. */
const programs = [
  {
    name: "README.md",
    trial,
    prints: [
      "release/1.4.0 d27071b5751762e25baba8d8b9f00e70d3c497ff",
      "2 Plan berths around the tide 200",
      'attachment; filename="berth-planner-main@d0ac1ce15c2.zip"',
      "171",
      "release/1.4.0",
      "[ 'v1 undefined', 'v1 200' ]",
      "3 true",
      ...commits,
      "0 6",
      "3",
      "e04a3675896",
      "MERGED",
      "https://bitbucket.example.com/projects/HRB/repos/berth-planner/pull-requests/17 mira",
      "merged Plan berths around the tide",
      "{ status: 204, body: '' }",
      "{ status: 401, body: 'wrongSignature' }",
      "1",
      "2",
    ],
  },
  {
    name: "AGENTS.md",
    trial: "",
    prints: [...commits, "release/1.4.0 2"],
  },
  { name: "docs/guide/events.md", trial: "", prints: ["DELETE refs/heads/feature/tide-windows 00000000000", "204"] },
  { name: "docs/guide/mock.md", trial: "", prints: ["null 404", "40 4", "release/1.4.0 undefined 200 v1", "0"] },
];
/** The programs' folder, inside the project so that they can import the package by its name. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(root, ".readme-"));
  const port = await freePort();
  for (const { name, trial } of programs) {
    const snippets = readFileSync(join(root, name), "utf8").matchAll(/^```ts\n(.*?)^```/gms);
    const program = Array.from(snippets, ([, snippet]) => snippet).join("\n") + trial;
    const atMock = program.replaceAll("https://bitbucket.example.com", inject("mockUrl")).replaceAll("3000", port);
    await writeFile(fileOf(name), atMock);
  }
});

afterAll(() => rm(folder, { recursive: true }));

test("the README counts the operations, and how many rest on what", () => {
  const evidence = operations.map(({ operation }) => operation["x-evidence"]);
  const count = (word: string) => evidence.filter((one) => one === word).length;

  const told = Array.from(readme.matchAll(/(\d+)\s(?:operations|are\s`(\w+)`)/g), ([, figure, word]) => [
    word,
    Number(figure),
  ]);

  expect(told).toEqual([
    [undefined, operations.length],
    [undefined, operations.length],
    ["recorded", count("recorded")],
    ["live", count("live")],
    ["documented", count("documented")],
  ]);
});

test("the snippets compile", () => {
  const { noUnusedLocals: _, isolatedDeclarations: __, ...rest } = compilerOptions();
  const files = programs.map(({ name }) => fileOf(name));

  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(files, rest));

  expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

test.each(programs)("the snippets of $name run on the mock", async ({ name, prints }) => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", fileOf(name)], {
    cwd: root,
    env: { ...process.env, BITBUCKET_TOKEN: "BBDC-readme", WEBHOOK_SECRET: "example" },
  });

  expect(stdout.trimEnd().split("\n")).toEqual(prints);
});

test("the README is read in one go", () => {
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(300);
});

test("what the documents link to is there", () => {
  const missing = [
    "README.md",
    "AGENTS.md",
    "docs/guide/comparison.md",
    "docs/guide/events.md",
    "docs/guide/mock.md",
    "docs/guide/verify.md",
  ].flatMap((name) =>
    Array.from(readFileSync(join(root, name), "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g), ([, target = ""]) => target)
      .filter((target) => !existsSync(join(root, dirname(name), target)))
      .map((target) => `${name}: ${target}`),
  );
  expect(missing).toEqual([]);
});

function fileOf(name: string): string {
  return join(folder, name.replaceAll("/", "-").replace(".md", ".mts"));
}

/** A port that nobody has. */
async function freePort(): Promise<string> {
  const { url, close } = await listen(createServer());
  await close();
  return new URL(url).port;
}
