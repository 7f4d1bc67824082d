#!/usr/bin/env node
import { packageVersion, readArgs, runCommand } from "./command-line.ts";
import { connectionFrom, importError, mcpTools, splitNames, startupMessage } from "./mcp-settings.ts";

const usage = `Usage: bitbucket-dc-mcp [--operations NAME,NAME] [--tags TAG,TAG] [--allow-writes NAME,NAME|all]
       bitbucket-dc-mcp --version`;

const details = `Serves the operations of a Bitbucket Data Center server to AI assistants over the Model Context Protocol on stdin and
stdout. By default, three tools search, describe and call operations. With --operations or --tags, each selected operation
is a tool of its own instead.

By default, only read operations can be called. --allow-writes allows others by name. "all" allows all except those that
delete something, which must be named: --allow-writes all,deleteBranch.

BITBUCKET_URL is the address of the server, and BITBUCKET_TOKEN is an HTTP access token. To read them from files, set
BITBUCKET_URL_FILE and BITBUCKET_TOKEN_FILE to the paths. Without a token, requests are anonymous.

Requires the package @modelcontextprotocol/sdk: npm install bitbucket-dc @modelcontextprotocol/sdk`;

await runCommand(usage, () => details, serve);

async function serve(args: string[]): Promise<void> {
  const list = { type: "string", multiple: true } as const;
  const { values } = readArgs({ args, options: { operations: list, tags: list, "allow-writes": list } });
  const connection = connectionFrom(process.env);
  const { bitbucket, redact } = connection;
  const { tools, writes } = mcpTools(bitbucket, {
    operations: splitNames(values.operations),
    tags: splitNames(values.tags),
    allowWrites: splitNames(values["allow-writes"]) ?? [],
  });
  const { serveTools } = await import("./mcp-server.ts").catch((error: unknown) => {
    throw importError(error);
  });
  const user = await bitbucket.whoAmI().catch((error: Error) => {
    throw new Error(redact(`bitbucket-dc-mcp: ${error.message}`));
  });
  console.error(redact(startupMessage(connection, user, writes)));
  await serveTools(tools, packageVersion(), redact);
}
