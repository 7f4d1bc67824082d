import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { listen } from "../scripts/listen.ts";
import { root } from "../scripts/redocly.ts";
import { compilerOptions } from "./compiler-options.ts";
import { operations } from "./contract/description.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
/** The README's snippets read as one program from top to bottom. */
const program = Array.from(readme.matchAll(/^```ts\n(.*?)^```/gms), ([, snippet]) => snippet).join("\n");
/** Serves the receiver of requests of the Fetch API, which Node has no server for, and has the mock deliver to it. */
const served = `
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
console.log(await deliver("pr:merged", hookUrl, { secret }), await deliver("pr:merged", hookUrl, { secret: "other" }));
fetchServer.close();
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
`;
/** The program's file, inside the project so that it can import the package by its name. */
let file: string;

beforeAll(async () => {
  file = join(await mkdtemp(join(root, ".readme-")), "readme.mts");
  const port = await freePort();
  await writeFile(
    file,
    (program + served).replaceAll("https://bitbucket.example.com", inject("mockUrl")).replaceAll("3000", port),
  );
});

afterAll(() => rm(join(file, ".."), { recursive: true }));

test("the README counts the operations of each group, and how many rest on what", () => {
  const rows = Array.from(
    readme.matchAll(/^\| ([\w ]+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm),
    ([, ...cells]) => cells,
  );

  const counts: Record<string, number[]> = {};
  for (const { operation } of operations) {
    const column = ["recorded", "live", "documented"].indexOf(operation["x-evidence"]) + 1;
    for (const group of [operation.tags?.[0] ?? "none", "all"]) {
      counts[group] = (counts[group] ?? [0, 0, 0, 0]).map(
        (count, place) => count + Number([0, column].includes(place)),
      );
    }
  }
  expect(Object.fromEntries(rows.map(([group, ...numbers]) => [group, numbers.map(Number)]))).toEqual(counts);
});

test("the README's snippets compile", () => {
  const { noUnusedLocals: _, isolatedDeclarations: __, ...rest } = compilerOptions();

  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], rest));

  expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

test("the README's snippets run on the mock", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", file], {
    cwd: root,
    env: { ...process.env, BITBUCKET_TOKEN: "BBDC-readme", WEBHOOK_SECRET: "example" },
  });

  expect(stdout.split("\n")).toEqual([
    "release/1.4.0 d27071b5751762e25baba8d8b9f00e70d3c497ff",
    "e04a3675896",
    "2 MERGED 200 mira",
    "1",
    "3 true",
    "d0ac1ce15c2 Write down the crane roster",
    "d27071b5751 Merge branch feature/tides",
    "",
    "HRB-17: keep deep ships off the berths at low water",
    "f2a8240c0eb Give every berth a crane",
    "23a4744511b Plan berths around the tide",
    "667b22f3290 Add berths",
    "db20fa0c58d Start the berth planner",
    "0 6",
    "[ 'main', 'feature/tide-windows', 'release/1.4' ]",
    "3 4",
    'attachment; filename="berth-planner-main@d0ac1ce15c2.zip"',
    "171",
    "200 3",
    "null 404",
    "release/1.4.0 undefined 200 v1",
    "DELETE refs/heads/feature/tide-windows 00000000000",
    "204",
    "function",
    "merged Plan berths around the tide",
    "{ status: 204, body: '' } { status: 401, body: 'wrongSignature' }",
    "",
  ]);
});

/** A port that nobody has. */
async function freePort(): Promise<string> {
  const { url, close } = await listen(createServer());
  await close();
  return new URL(url).port;
}
