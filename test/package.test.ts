import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { listOperations, readDescription, slugOf } from "../scripts/description.ts";
import { root } from "../scripts/redocly.ts";

const require = createRequire(import.meta.url);
const reference = "docs/reference/";

/** What npm says of a package. */
interface PackedPackage {
  files: { path: string; mode: number }[];
  size: number;
  unpackedSize: number;
}

test("the packed package contains what users need, and no more", async () => {
  const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
  });

  const [{ files, size, unpackedSize }]: [PackedPackage] = JSON.parse(stdout);
  const groups = new Set(listOperations(readDescription()).map(({ operation: { tags: [tag = ""] = [] } }) => tag));
  const documents = ["index", "events", "types", "responses", ...Array.from(groups, slugOf)].map(
    (name) => `${reference}${name}.md`,
  );
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith(reference)).sort()).toEqual(documents.sort());
  expect(size).toBeLessThan(1_500_000);
  // With openapi-fetch, less than 10 MB are installed.
  expect(unpackedSize).toBeLessThan(9_700_000);
  expect(paths.filter((path) => path.startsWith("docs/") && !path.endsWith(".md"))).toEqual([]);
  // What several entry points share has names of the bundler's.
  const shared = /^dist\/(shared-[\w-]+\.js|(client|events|names|options|types)\.d\.ts)$/;
  expect(paths.filter((path) => !path.startsWith("docs/") && !shared.test(path)).sort()).toEqual([
    "AGENTS.md",
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "dist/THIRD-PARTY-LICENSES.txt",
    "dist/index.d.ts",
    "dist/index.js",
    "dist/index.js.map",
    "dist/mcp-cli.js",
    "dist/mock-cli.js",
    "dist/mock.d.ts",
    "dist/mock.js",
    "dist/tools.d.ts",
    "dist/tools.js",
    "dist/verify-cli.js",
    "dist/verify.d.ts",
    "dist/verify.js",
    "dist/webhooks.d.ts",
    "dist/webhooks.js",
    "dist/webhooks.js.map",
    "generated/openapi.json",
    "generated/prism.json",
    "package.json",
  ]);
  for (const command of ["dist/mcp-cli.js", "dist/mock-cli.js", "dist/verify-cli.js"])
    expect(files.find(({ path }) => path === command)?.mode).toBe(0o755);
});

test("CommonJS requires the package", () => {
  expect(Object.keys(require("bitbucket-dc"))).toEqual([
    "BitbucketConnectionError",
    "BitbucketError",
    "BitbucketIncompleteListError",
    "createBitbucketClient",
  ]);
  expect(Object.keys(require("bitbucket-dc/mock"))).toEqual(["createMock", "example", "prefer", "startMock"]);
  expect(Object.keys(require("bitbucket-dc/verify"))).toEqual(["ResponseViolationError", "checkedFetch"]);
  expect(Object.keys(require("bitbucket-dc/tools"))).toEqual(["toolsOf"]);
  expect(Object.keys(require("bitbucket-dc/webhooks"))).toEqual([
    "WebhookError",
    "receiveWebhook",
    "signWebhook",
    "verifyWebhook",
  ]);
  expect(require("bitbucket-dc/openapi.json").openapi).toBe("3.1.0");
  expect(Object.keys(require("bitbucket-dc/prism.json").paths)[0]).toMatch(/^\/rest\//);
  expect(require("bitbucket-dc/package.json").name).toBe("bitbucket-dc");
});

test("nothing else of the package can be imported", () => {
  expect(() => require.resolve("bitbucket-dc/dist/shared-server.js")).toThrow(
    "Package subpath './dist/shared-server.js' is not defined",
  );
});
