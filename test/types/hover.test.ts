import { join } from "node:path";
import ts from "typescript";
import { expect, test, vi } from "vitest";
import { listOperations, readDescription } from "../../scripts/description.ts";
import { root } from "../../scripts/redocly.ts";
import { compilerOptions } from "../compiler-options.ts";

const calls = join(root, "test/types/five-calls.ts");
const mock = join(root, "test/types/mock.ts");

// The first hover waits until the compiler has read all types.
vi.setConfig({ testTimeout: 120_000 });

const options = compilerOptions();
const operations = listOperations(readDescription());
const everything = join(root, "test/types/everything.ts");
/** A program that names the method of each operation, and one of a handle. */
const program = `import { createBitbucketClient } from "../../src/index.ts";
const client = createBitbucketClient({ baseUrl: "https://bitbucket.example.com" });
client.repo("HRB", "berth-planner").pullRequest(17).approvePullRequest;
${operations.map(({ operationId }) => `client.${operationId};`).join("\n")}
`;
const files = [calls, mock, everything];
/** What answers an editor. It reads the types once for all places. */
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => files,
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const content = read(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
});

function read(file: string): string | undefined {
  return file === everything ? program : ts.sys.readFile(file);
}

function quickInfo(text: string, file: string): ts.QuickInfo | undefined {
  return service.getQuickInfoAtPosition(file, (read(file) ?? "").indexOf(text));
}

/** What an editor shows of the name at the first place where a text stands in the program. */
function hover(text: string, file: string = calls): string {
  const info = quickInfo(text, file);
  return `${ts.displayPartsToString(info?.displayParts)}\n${ts.displayPartsToString(info?.documentation)}`;
}

test.each([
  [
    "createWebhook",
    `(property) createWebhook: (args: {
    body: WebhookDefinition;
}, options?: CallOptions) => Result<Webhook>`,
    "Creates a webhook for a repository. Requires REPO_ADMIN.",
    "`POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks`",
  ],
  [
    "getTag",
    `(property) getTag: (args: {
    name: string;
}, options?: CallOptions) => Result<Tag>`,
    "Requires REPO_READ.",
    "`GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}`",
  ],
])("an editor shows what %s accepts, returns and does", (name, signature, description, operation) => {
  const shown = hover(name);

  expect(shown).toContain(signature);
  expect(shown).toContain(description);
  expect(shown).toContain(operation);
});

test("an editor shows what an argument is for", () => {
  const tags = quickInfo("format: ", calls)?.tags;

  expect(hover("format: ")).toBe(
    `(property) format?: "zip" | "tar" | "tar.gz" | "tgz" | undefined\nThe format of the archive.`,
  );
  expect(tags?.map(({ name, text }) => [name, ts.displayPartsToString(text)])).toEqual([["example", "zip"]]);
});

test.each([
  ['reply("mergePullRequest"', '(operation: "mergePullRequest", reply: Reply<"mergePullRequest">'],
  ['fail("getTag"', "(operation: OperationName, failure: Failure, ...others: Failure[]) => void"],
  ["merges.map", 'OperationRequest<"mergePullRequest">[]'],
  ["parameters.version", "parameters: Partial<Readonly<"],
])("an editor shows the types of the mock: %s", (text, shown) => {
  expect(hover(text, mock)).toContain(shown);
});

test("an editor strikes the methods of deprecated operations through", () => {
  const struck = service.getSuggestionDiagnostics(everything).filter(({ reportsDeprecated }) => reportsDeprecated);
  const deprecated = operations.filter(({ operation }) => operation.deprecated);

  expect(struck.map(({ messageText }) => messageText)).toEqual(
    ["approvePullRequest", ...deprecated.map(({ operationId }) => operationId)].map(
      (name) => `'${name}' is deprecated.`,
    ),
  );
});

test("an editor shows the first release with an operation", () => {
  const tags = quickInfo("listDefaultTasks", everything)?.tags ?? [];

  expect(tags.map(({ name, text }) => [name, ts.displayPartsToString(text)])).toEqual([["since", "9.4"]]);
});

test("an editor shows types by their names, once, and descriptions without tags", () => {
  const shown = operations.map(({ operationId }) => hover(`${operationId};\n`, everything));

  expect(shown.filter((text) => !/^\(property\) \w+: \(args\??: /.test(text))).toEqual([]);
  expect(shown.filter((text) => /undefined \| undefined|components\[|operations\[|\bUnset\b|^@/m.test(text))).toEqual(
    [],
  );
});
