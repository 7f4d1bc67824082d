import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { root } from "../../scripts/redocly.ts";
import { type Mock, type OperationName, startMock } from "../../src/mock/index.ts";
import { startServer } from "../http-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const token = "BBDC-do-not-show";
const repository = { projectKey: "HRB", repositorySlug: "berth-planner" };
const program = ["--import", "tsx", join(root, "src/cli/mcp.ts")];
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.stop());

interface Assistant {
  client: Client;
  /** What the command wrote on stderr. */
  errors: () => string;
}

/** An assistant's host, which starts the command. */
async function startHost(args: readonly string[] = [], environment: Record<string, string> = {}): Promise<Assistant> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...program, ...args],
    cwd: root,
    env: { PATH: `${process.env.PATH}`, BITBUCKET_URL: mock.url, BITBUCKET_TOKEN: token, ...environment },
    stderr: "pipe",
  });
  let errors = "";
  transport.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(transport).catch((error) => {
    throw new Error(`${error.message}: ${errors}`);
  });
  return { client, errors: () => errors };
}

async function textOf(client: Client, name: string, args: object): Promise<string> {
  const { content, isError } = await client.callTool({ name, arguments: { ...args } });
  // Our tools return one text.
  const [{ text }] = content as [{ text: string }];
  return isError ? `error: ${text}` : text;
}

describe("the meta tools", () => {
  let assistant: Assistant;
  const search = (query: string) => textOf(assistant.client, "search_operations", { query });
  const describeOne = (name: string) => textOf(assistant.client, "describe_operation", { name });
  const call = (name: string, args: object) => textOf(assistant.client, "call_operation", { name, arguments: args });

  beforeAll(async () => {
    const allowed = "createPullRequestComment,approvePullRequest,createRefRestriction,setCommitBuild";
    assistant = await startHost(["--allow-writes", allowed]);
  });
  afterAll(() => assistant.client.close());

  test("are listed in this order, with their annotations", async () => {
    const { tools } = await assistant.client.listTools();

    expect(
      tools.map(({ name, inputSchema, annotations }) => [name, inputSchema.required, annotations?.readOnlyHint]),
    ).toEqual([
      ["search_operations", ["query"], true],
      ["describe_operation", ["name"], true],
      ["call_operation", ["name"], false],
    ]);
    expect(JSON.stringify(tools).length).toBeLessThanOrEqual(2_000);
    expect(assistant.client.getInstructions()).toContain("--allow-writes");
  });

  test("print the user that they act as on stderr", () => {
    expect(assistant.errors()).toMatch(
      /^bitbucket-dc-mcp: acting as \w+ on http:\/\/127\.0\.0\.1:\d+\/, writes allowed: approvePullRequest, /,
    );
  });

  /** What an assistant finds for the words of a task, reads the description of, and calls. */
  test.each<[string, OperationName, { body?: object; [name: string]: unknown }, string[]]>([
    [
      "comment on a line",
      "createPullRequestComment",
      {
        pullRequestId: 17,
        body: { text: "Mind the tide", anchor: { path: "src/tides.ts", line: 12, lineType: "ADDED", fileType: "TO" } },
      },
      ["anchor", "lineType"],
    ],
    ["approve pull request", "approvePullRequest", { pullRequestId: 17 }, ["pullRequestId"]],
    [
      "protect branch",
      "createRefRestriction",
      { body: { type: "no-deletes", matcher: { id: "refs/heads/main", type: { id: "BRANCH" } } } },
      ["matcher", "no-deletes"],
    ],
    [
      "set build status",
      "setCommitBuild",
      {
        commitId: "d27071b5751762e25baba8d8b9f00e70d3c497ff",
        body: { key: "ci", state: "SUCCESSFUL", url: "https://ci.example.com/17" },
      },
      ["SUCCESSFUL", "buildNumber"],
    ],
  ])("can do: %s", async (task, operation, args, words) => {
    const [first] = (await search(task)).split("\n");
    expect(first).toMatch(new RegExp(`^${operation}: .* \\(changes data(, idempotent)?\\)$`));

    const description = await describeOne(operation);
    for (const word of words) expect(description).toContain(`"${word}"`);

    expect(await call(operation, { ...repository, ...args })).toMatch(new RegExp(`^(Result of )?${operation}`));
    const [request] = mock.requestsOf(operation);
    expect(request?.body).toEqual(args.body);
  });

  test("can search for code, which changes nothing", async () => {
    expect((await search("search for code")).split("\n")[0]).toBe("searchCode: Search for code (reads only)");
    expect(await describeOne("searchCode")).toContain('"query"');

    expect(await call("searchCode", { body: { query: "tide", entities: { code: {} } } })).toMatch(
      /^Result of searchCode/,
    );
    expect(mock.requestsOf("searchCode").length).toBe(1);
  });

  test("read a page after a page", async () => {
    const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", hash: null } as const;
    const hash = "d27071b5751762e25baba8d8b9f00e70d3c497ff";
    mock.reply("listTags", ({ parameters }) => {
      const values = [
        { ...tag, displayId: parameters.start ? "second" : "first", latestCommit: hash, latestChangeset: hash },
      ];
      const page = { size: 1, limit: 1, values };
      if (parameters.start) return { status: 200, body: { ...page, start: 1, isLastPage: true } };
      return { status: 200, body: { ...page, start: 0, isLastPage: false, nextPageStart: 1 } };
    });

    const first = await call("listTags", { ...repository, limit: 1 });
    const [, start] = /call again with start: (\d+)\.$/.exec(first) ?? [];
    const second = await call("listTags", { ...repository, limit: 1, start: Number(start) });

    expect(first).toContain('"displayId":"first"');
    expect(second).toContain('"displayId":"second"');
    expect(second).not.toContain("call again");
  });

  test("reject a write that is not allowed, and send nothing", async () => {
    expect(await call("deleteTag", { ...repository, name: "v1" })).toBe(
      "error: deleteTag is not an allowed operation (deletes data, idempotent)",
    );
    expect(mock.requestsOf("deleteTag")).toEqual([]);
  });

  test("report errors of the server, of arguments and of names", async () => {
    mock.reply("getTag", 404);

    expect(await call("getTag", { ...repository, name: "v9" })).toMatch(/^error: getTag failed\..*NoSuchTagException/s);
    expect(await call("getTag", repository)).toBe("error: getTag: name is required");
    expect(await describeOne("makeTag")).toMatch(/^error: describeOperation: unknown operation "makeTag"/);
    expect(await textOf(assistant.client, "make_tag", {})).toBe(
      'error: unknown tool "make_tag"; known tools: search_operations, describe_operation, call_operation',
    );
  });
});

test("a call that is cancelled ends the request", async () => {
  let arrive = () => {};
  let end = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { url } = await startServer((request, response) => {
    if (!request.url.includes("/tags/")) {
      response.writeHead(200, { "Content-Type": "application/json", "X-AUSERNAME": "mira" }).end("{}");
      return;
    }
    response.on("close", end);
    arrive();
  });
  const { client } = await startHost([], { BITBUCKET_URL: url });
  onTestFinished(() => client.close());
  const abort = new AbortController();

  const args = { name: "getTag", arguments: { ...repository, name: "v1" } };
  const called = client.callTool({ name: "call_operation", arguments: args }, undefined, { signal: abort.signal });
  await arrived;
  abort.abort("never mind");

  await expect(called).rejects.toThrow("never mind");
  await ended;
});

test("selected operations are tools of their own", async () => {
  const { client, errors } = await startHost(["--operations", "getTag,createTag", "--tags", "Labels"]);
  onTestFinished(() => client.close());

  const { tools } = await client.listTools();

  expect(tools.map(({ name }) => name).sort()).toEqual(
    ["getLabel", "getTag", "listAllLabels", "listLabeledRepositories", "listLabels"].sort(),
  );
  expect(await textOf(client, "getTag", { ...repository, name: "v1" })).toMatch(/^Result of getTag\./);
  expect(errors()).toMatch(/^bitbucket-dc-mcp: acting as \w+ on \S+, read-only\n$/);
});

test("no output contains the token, even if the server repeats it", async () => {
  const folder = await temporaryFolder({ token: `${token}\n` });
  const { url, requests } = await startServer((request, response) => {
    response.setHeader("Content-Type", "application/json").setHeader("X-AUSERNAME", `mira ${token}`);
    response.end(JSON.stringify({ displayId: `${request.headers.authorization}` }));
  });
  const files = { BITBUCKET_URL: url, BITBUCKET_TOKEN: "", BITBUCKET_TOKEN_FILE: join(folder, "token") };
  const { client, errors } = await startHost([], files);
  onTestFinished(() => client.close());

  const text = await textOf(client, "call_operation", { name: "getCluster" });

  expect(requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${token}`, `Bearer ${token}`]);
  expect(text).toContain("Bearer [redacted]");
  expect(text + errors()).not.toContain(token);
});
