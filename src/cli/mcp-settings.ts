import { readFileSync } from "node:fs";
import { type BitbucketClient, createBitbucketClient } from "../client/client.ts";
import { type OperationName, operationNamed } from "../description/names.ts";
import { type Tool, toolsOf } from "../tools/index.ts";
import { UsageError } from "./command-line.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The server that the environment names. */
export interface Connection {
  bitbucket: BitbucketClient;
  url: string;
  /** Whether requests carry a token. */
  hasToken: boolean;
  /** Redacts the token in a string. */
  redact: (text: string) => string;
}

/** What a command line chooses and allows. */
interface ToolChoice {
  operations: readonly string[] | undefined;
  tags: readonly string[] | undefined;
  /** The names of operations that may change something, or `all` for those that do not delete anything. */
  allowWrites: readonly string[];
}

/**
 * Makes a client from `BITBUCKET_URL` and `BITBUCKET_TOKEN`, or the files that `BITBUCKET_URL_FILE` and
 * `BITBUCKET_TOKEN_FILE` name.
 *
 * @throws UsageError if the address is missing, or a file cannot be read.
 * @throws TypeError if the address is invalid.
 */
export function connectionFrom(environment: Environment): Connection {
  const url = settingOf(environment, "BITBUCKET_URL");
  if (!url) throw new UsageError("BITBUCKET_URL is not set");
  const token = settingOf(environment, "BITBUCKET_TOKEN");
  return {
    bitbucket: createBitbucketClient({ baseUrl: url, ...(token && { auth: { token } }) }),
    url: new URL(url).href,
    hasToken: Boolean(token),
    redact: (text) => (token ? text.replaceAll(token, "[redacted]") : text),
  };
}

/** The values of an option that can be repeated and can have several, separated by commas. */
export function splitNames(values: readonly string[] | undefined): string[] | undefined {
  return values?.flatMap((value) => value.split(",").map((name) => name.trim())).filter((name) => name !== "");
}

/**
 * The tools that are served, and the names of the allowed operations that change something.
 *
 * @throws TypeError if an operation or a tag is unknown.
 */
export function mcpTools(
  bitbucket: BitbucketClient,
  { operations, tags, allowWrites }: ToolChoice,
): { tools: readonly Tool[]; writes: OperationName[] } {
  const named = new Set(
    allowWrites.filter((name) => name !== "all").map((name) => operationNamed("--allow-writes", name)),
  );
  const names = operations?.map((name) => operationNamed("--operations", name));
  const allowed = toolsOf(bitbucket, { operations: names, tags, readOnly: false }).filter(({ name, annotations }) => {
    const { readOnlyHint, destructiveHint } = annotations;
    return readOnlyHint || named.has(name) || (allowWrites.includes("all") && !destructiveHint);
  });
  const tools = toolsOf(bitbucket, { operations: allowed.map(({ name }) => name), readOnly: false });
  const writes = allowed
    .filter(({ annotations }) => !annotations.readOnlyHint)
    .map(({ name }) => name)
    .sort();
  return { tools: operations || tags ? tools : tools.metaTools, writes };
}

/** The error of loading the server, which says so if the SDK is missing. */
export function importError(error: unknown): unknown {
  if (Object(error).code !== "ERR_MODULE_NOT_FOUND") return error;
  const message = "@modelcontextprotocol/sdk is not installed: npm install @modelcontextprotocol/sdk";
  return new UsageError(message, { cause: error });
}

/**
 * The line that says for whom requests are sent, and what they may change.
 *
 * @throws Error if there is a token that the server does not accept.
 */
export function startupMessage(
  { url, hasToken }: Connection,
  user: string | undefined,
  writes: readonly string[],
): string {
  if (user === undefined && hasToken)
    throw new Error(
      `bitbucket-dc-mcp: ${url} treats requests with this token as anonymous: the token is unknown, expired or revoked`,
    );
  const allowed = writes.length > 10 ? `${writes.length} operations` : writes.join(", ");
  const effect = writes.length > 0 ? `writes allowed: ${allowed}` : "read-only";
  return `bitbucket-dc-mcp: acting as ${user ?? "an anonymous user"} on ${url}, ${effect}`;
}

function settingOf(environment: Environment, name: string): string | undefined {
  const file = environment[`${name}_FILE`];
  if (environment[name] || !file) return environment[name];
  try {
    return readFileSync(file, "utf8").trim();
  } catch (cause) {
    throw new UsageError(`cannot read ${file} (from ${name}_FILE)`, { cause });
  }
}
