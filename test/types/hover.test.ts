import { join } from "node:path";
import ts from "typescript";
import { expect, test, vi } from "vitest";
import { root } from "../../scripts/redocly.ts";
import { compilerOptions } from "../compiler-options.ts";

const calls = join(root, "test/types/five-calls.ts");
const mock = join(root, "test/types/mock.ts");

// The first hover waits until the compiler has read all types.
vi.setConfig({ testTimeout: 120_000 });

const options = compilerOptions();
const deprecated = join(root, "test/types/deprecated.ts");
const files = [calls, mock, deprecated];
/** What answers an editor. It reads the types once for all places. */
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => files,
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const content = ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
});

/** What an editor shows of the name at the first place where a text stands in the program. */
function hover(text: string, file: string = calls): string {
  const info = service.getQuickInfoAtPosition(file, (ts.sys.readFile(file) ?? "").indexOf(text));
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
])("an editor shows what %s takes, gives and does", (name, signature, description, operation) => {
  const shown = hover(name);

  expect(shown).toContain(signature);
  expect(shown).toContain(description);
  expect(shown).toContain(operation);
});

test.each([
  ['reply("mergePullRequest"', '(operation: "mergePullRequest", reply: Reply<"mergePullRequest">'],
  ['fail("getTag"', "(operation: OperationName, failure: Failure, ...others: Failure[]) => void"],
  ["merges.map", 'OperationRequest<"mergePullRequest">[]'],
  ["parameters.version", "parameters: Partial<Readonly<"],
])("an editor shows what the mock is told: %s", (text, shown) => {
  expect(hover(text, mock)).toContain(shown);
});

test("an editor strikes the methods of deprecated operations through, and shows which release brought others", () => {
  const struck = service.getSuggestionDiagnostics(deprecated).filter(({ reportsDeprecated }) => reportsDeprecated);
  const position = (ts.sys.readFile(deprecated) ?? "").indexOf("listDefaultTasks");
  const tags = service.getQuickInfoAtPosition(deprecated, position)?.tags ?? [];

  expect(struck.map(({ messageText }) => messageText)).toEqual(["'approvePullRequest' is deprecated."]);
  expect(tags.map(({ name, text }) => [name, ts.displayPartsToString(text)])).toEqual([["since", "9.4"]]);
});
