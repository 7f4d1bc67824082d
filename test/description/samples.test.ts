import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import {
  declaresProperty,
  listEvents,
  listOperations,
  mediaTypes,
  readDescription,
} from "../../scripts/description.ts";
import { root } from "../../scripts/redocly.ts";
import { curlSample } from "../../scripts/samples/curl.ts";
import { receivingSample, typescriptSample } from "../../scripts/samples/typescript.ts";
import { compilerOptions } from "../compiler-options.ts";

const description = readDescription();
const operations = listOperations(description);
const events = listEvents(description);

test("all samples compile against the types of the client, each by itself, and a wrong one does not", () => {
  const samples = new Map([["wrong", `${surroundings}\nawait bitbucket.getTagg();`]]);
  for (const operation of operations) {
    samples.set(operation.operationId, `${surroundings}\n${typescriptSample(description, operation)}`);
  }
  for (const event of events) {
    const text = receivingSample(description, event).replace("bitbucket-dc/webhooks", "../src/webhooks/index.ts");
    samples.set(event.eventKey.replaceAll(":", "_"), `${surroundings}\n${text}`);
  }

  expect(samples.size).toBe(1 + operations.length + events.length);
  expect(faults(samples)).toEqual([
    "wrong: Property 'getTagg' does not exist on type 'BitbucketClient'. Did you mean 'getTag'?",
  ]);
}, 120_000);

test("a call is on the narrowest handle, with what it requires, in lines that fit", () => {
  expect(sampleOf("editFile")).toEqual({
    typescript: `const repo = bitbucket.repo("HRB", "berth-planner");
const commit = await repo.editFile({
  path: "docs/Crane Roster.md",
  body: {
    branch: "main",
    content: "# Crane roster\\n\\nNight shift: Jonas\\n",
    message: "Put Jonas on the night shift",
    sourceCommitId: "d0ac1ce15c2f052862ea2392b8d6d692513db946",
  },
});`,
    curl: `curl -X PUT "$BITBUCKET_URL/rest/api/latest/projects/HRB/repos/berth-planner/browse/docs/Crane%20Roster.md" \\
  -H "Authorization: Bearer $BITBUCKET_TOKEN" \\
  -H 'X-Atlassian-Token: no-check' \\
  --form-string 'branch=main' \\
  -F 'content=@Crane Roster.md' \\
  --form-string 'message=Put Jonas on the night shift' \\
  --form-string 'sourceCommitId=d0ac1ce15c2f052862ea2392b8d6d692513db946'`,
  });
  expect(sampleOf("listBranches").typescript).toBe(`const repo = bitbucket.repo("HRB", "berth-planner");
for await (const branch of repo.listBranches()) console.log(branch);`);
  expect(sampleOf("getArchive").typescript).toBe(`import { writeFile } from "node:fs/promises";

const repo = bitbucket.repo("HRB", "berth-planner");
const response = await repo.getArchive();
await writeFile("archive", response.body ?? []);`);
});

test("a sample sends the version, in the query unless the body has it", () => {
  expect(sampleOf("mergePullRequest").typescript).toContain("mergePullRequest({ version: 2 })");
  expect(sampleOf("updatePullRequest").typescript).toMatch(/updatePullRequest\(\{\n {2}body: \{\n {4}version: 2,/);
});

test("a sample omits a body that is not required", () => {
  expect(sampleOf("watchRepository").typescript).toContain("repo.watchRepository();");
  expect(sampleOf("watchRepository").curl).not.toContain("--data");
});

test("a sample has what servers reject a call without", () => {
  expect(sampleOf("getPatch").typescript).toContain('getPatch({ until: "23a4744511b23eab0d3dfd0b9e0a4639542b32b0" })');
  expect(sampleOf("revokeProjectPermissions").typescript).toContain('revokeProjectPermissions({ user: ["jonas"] })');
  expect(sampleOf("createUser").typescript).toContain("notify: true");
});

test("x-needs-one-of names parameters of the query or properties of the body", () => {
  const named = operations.filter(({ operation }) => operation["x-needs-one-of"]);

  expect(named.map(({ operationId }) => operationId)).toEqual(
    expect.arrayContaining([
      "createUser",
      "declinePullRequest",
      "mergePullRequest",
      "reopenPullRequest",
      "revokeProjectPermissions",
      "revokeRepositoryPermissions",
    ]),
  );
  for (const { operation, parameters } of named) {
    const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
    const [media] = operation.requestBody ? mediaTypes(description, operation.requestBody) : [];
    const schema = media?.[1].schema;
    const isField = (name: string) => schema !== undefined && declaresProperty(description, schema, name);
    const needed: string[] = operation["x-needs-one-of"];
    expect(needed.filter((name) => !query.includes(name) && !isField(name.replace("body.", "")))).toEqual([]);
  }
});

/** What the reader of a sample has already. */
const surroundings = `import type { BitbucketClient } from "../src/index.ts";
declare const bitbucket: BitbucketClient;
declare const request: Request;
declare const secret: string;
void bitbucket, void request, void secret;`;

function sampleOf(name: string): { typescript: string; curl: string } {
  const found = operations.find(({ operationId }) => operationId === name);
  if (!found) throw new Error(`there is no ${name}`);
  return { typescript: typescriptSample(description, found), curl: curlSample(description, found) };
}

/** What the compiler has against modules in a folder of the project that need not be there. */
function faults(samples: ReadonlyMap<string, string>): string[] {
  const files = new Map(Array.from(samples, ([name, text]) => [join(root, "samples", `${name}.ts`), text]));
  // A sample need not use what it gives.
  const options = { ...compilerOptions(), noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const text = files.get(file);
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((file) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ messageText }) => {
      return `${file.replace(/^.*\/|\.ts$/g, "")}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    }),
  );
}
