import type { BitbucketClient } from "../client/client.ts";
import { type OperationName, operationNamed } from "../description/names.ts";
import { type Tool, toolsOf } from "../tools/index.ts";

/** What a command line chooses and allows. */
export interface McpChoice {
  operations: readonly string[] | undefined;
  tags: readonly string[] | undefined;
  /** The names of operations that may change something, or `all` for those that do not delete anything. */
  allowWrites: readonly string[];
}

/**
 * The tools that are served, and the names of the allowed operations that change something.
 *
 * @throws TypeError if an operation or a tag is unknown.
 */
export function mcpTools(
  bitbucket: BitbucketClient,
  { operations, tags, allowWrites }: McpChoice,
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
