import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { importError } from "../../../src/cli/mcp-settings.ts";
import { startMock } from "../../../src/mock/index.ts";
import { commandOf } from "../../command.ts";
import { startServer } from "../../http-server.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const stdio = "@modelcontextprotocol/sdk/server/stdio.js";
/** The server's end of the connection. */
let transport: InMemoryTransport;
const { output, errors, run: runCommand } = commandOf("mcp");

beforeEach(() => {
  vi.doMock(stdio, () => ({ StdioServerTransport: new Proxy(class {}, { construct: () => transport }) }));
  vi.stubEnv("BITBUCKET_URL", undefined);
  vi.stubEnv("BITBUCKET_TOKEN", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.doUnmock(stdio);
});

/** Runs the command with a client at the other end. */
async function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Client> {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  transport = theirs;
  await runCommand(...args);
  const client = new Client({ name: "test", version: "1.0.0" });
  if (errors[0]?.includes("acting as")) await client.connect(ours);
  return client;
}

async function mockUrl(): Promise<string> {
  const mock = await startMock();
  onTestFinished(mock.stop);
  return mock.url;
}

test("--help and --version", async () => {
  await run(["--help"]);
  await run(["--version"]);

  expect(output[0]).toMatch(/^Usage: bitbucket-dc-mcp \[--operations NAME,NAME\]/);
  expect(output[1]).toBe(manifest.version);
  expect(process.exitCode).toBeUndefined();
});

test("the meta tools are served, read-only", async () => {
  const client = await run([], { BITBUCKET_URL: await mockUrl(), BITBUCKET_TOKEN: "BBDC-any" });

  const { tools } = await client.listTools();
  const refused = await client.callTool({ name: "call_operation", arguments: { name: "createTag", arguments: {} } });
  const unknown = await client.callTool({ name: "make_tag" });

  expect(tools.map(({ name }) => name)).toEqual(["search_operations", "describe_operation", "call_operation"]);
  expect(refused).toEqual({
    content: [{ type: "text", text: "createTag is not an allowed operation (changes data)" }],
    isError: true,
  });
  expect(unknown).toMatchObject({
    content: [{ text: expect.stringMatching(/^unknown tool "make_tag"; known tools: /) }],
  });
  expect(errors).toEqual([expect.stringMatching(/^bitbucket-dc-mcp: acting as mira on \S+, read-only$/)]);
});

describe("writes", () => {
  const served = async (...args: string[]) => {
    const client = await run(["--tags", "Tags", ...args], { BITBUCKET_URL: await mockUrl(), BITBUCKET_TOKEN: "any" });
    return (await client.listTools()).tools.map(({ name }) => name).sort();
  };

  test("are allowed by name", async () => {
    expect(await served("--allow-writes", "createTag, deleteTag")).toEqual([
      "createTag",
      "deleteTag",
      "getTag",
      "listTags",
    ]);
    expect(errors[0]).toMatch(/, writes allowed: createTag, deleteTag$/);
  });

  test("are allowed by `all`, apart from those that delete something", async () => {
    expect(await served("--allow-writes", "all")).toEqual(["createTag", "createTagViaGit", "getTag", "listTags"]);
    expect(errors[0]).toMatch(/, writes allowed: createTag, createTagViaGit$/);
  });

  test("that delete something require their name beside `all`", async () => {
    expect(await served("--allow-writes", "all", "--allow-writes", "deleteTag")).toContain("deleteTag");
  });

  test("are counted if there are many", async () => {
    const client = await run(["--allow-writes", "all"], { BITBUCKET_URL: await mockUrl(), BITBUCKET_TOKEN: "any" });

    expect((await client.listTools()).tools.length).toBe(3);
    expect(errors[0]).toMatch(/, writes allowed: \d{3} operations$/);
  });
});

test("address and token can be in files", async () => {
  const folder = await temporaryFolder({ url: `${await mockUrl()}\n`, token: "BBDC-any\n" });

  await run([], { BITBUCKET_URL_FILE: join(folder, "url"), BITBUCKET_TOKEN_FILE: join(folder, "token") });

  expect(errors[0]).toMatch(/acting as mira/);
});

describe("the command ends with 2", () => {
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ["without an address", [], {}, /^BITBUCKET_URL is not set\.\n\nUsage: /],
    ["with an address that is none", [], { BITBUCKET_URL: "bitbucket" }, /baseUrl/],
    [
      "with an unknown operation",
      ["--operations", "makeTag"],
      {},
      /^--operations: unknown operation "makeTag"; did you/,
    ],
    ["with an unknown write", ["--allow-writes", "makeTag"], {}, /^--allow-writes: unknown operation "makeTag"/],
    ["with an unknown tag", ["--tags", "Labours"], {}, /unknown tag "labours"; known tags: /],
    ["with an unknown option", ["--write"], {}, /^Unknown option '--write'/],
    [
      "with a file that is missing",
      [],
      { BITBUCKET_URL: "", BITBUCKET_URL_FILE: "/none" },
      /^cannot read \/none \(from BITBUCKET_URL_FILE\)/,
    ],
    ["with a server that is down", [], {}, /^bitbucket-dc-mcp: .*127\.0\.0\.1:1/],
  ])("%s", async (name, args, environment, message) => {
    const isGiven = !/address|file/.test(name);

    await run(args, { ...(isGiven && { BITBUCKET_URL: "http://127.0.0.1:1" }), ...environment });

    expect(errors).toEqual([expect.stringMatching(message)]);
    expect(process.exitCode).toBe(2);
  });

  test("with an unknown token, without which it is anonymous", async () => {
    const { url } = await startServer((_, response) =>
      response.setHeader("Content-Type", "application/json").end("{}"),
    );

    await run([], { BITBUCKET_URL: url, BITBUCKET_TOKEN: "BBDC-expired" });
    await run([], { BITBUCKET_TOKEN: "" });

    expect(errors).toEqual([
      `bitbucket-dc-mcp: ${url}/ treats requests with this token as anonymous: the token is unknown, expired or revoked`,
      `bitbucket-dc-mcp: acting as an anonymous user on ${url}/, read-only`,
    ]);
  });

  test("where the SDK cannot be loaded", async () => {
    vi.resetModules();
    // Vitest registers two mocks in a row in any order.
    vi.doUnmock(stdio);
    vi.doMock(stdio, () => {
      throw new Error("not loaded");
    });

    await run([], { BITBUCKET_URL: "http://127.0.0.1:1" });

    expect(errors).toEqual([expect.stringMatching(/mocking a module/)]);
    expect(process.exitCode).toBe(2);
  });
});

test("a missing SDK is named, and how to install it", () => {
  const missing = Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
  const other = new SyntaxError("unexpected token");

  expect(importError(missing)).toMatchObject({
    message: "@modelcontextprotocol/sdk is not installed: npm install @modelcontextprotocol/sdk",
    cause: missing,
  });
  expect(importError(other)).toBe(other);
});
