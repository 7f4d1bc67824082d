import type { BitbucketClient } from "../client/client.ts";
import { inputSchemaOf } from "../description/input-schema.ts";
import { type OperationName, operationNamed } from "../description/names.ts";
import { docsOf } from "../description/operation-docs.ts";
import { operationNames } from "../description/operations.ts";
import type { JsonSchema } from "../description/schema-bundler.ts";
import { searchOperations } from "../description/search.ts";
import { callOperation, failure, messageOf } from "./call-operation.ts";
import { annotationsOf, describeOperation, effectOf } from "./describe-operation.ts";
import { metaToolsOf } from "./meta-tools.ts";
import type { Tool, ToolCallOptions, ToolResult } from "./tool.ts";

/** Which operations become tools. Without `operations` and `tags`, all do. */
export interface ToolsOptions {
  /** The names of operations. */
  readonly operations?: readonly OperationName[] | undefined;
  /** The groups of the reference whose operations are added, such as `Pull requests`. Case does not matter. */
  readonly tags?: readonly string[] | undefined;
  /**
   * Whether operations that change something are left out.
   *
   * @default true
   */
  readonly readOnly?: boolean | undefined;
  /**
   * The maximum number of characters of a result.
   *
   * @default 50_000
   */
  readonly maxLength?: number | undefined;
}

/** A tool for each operation, and what finds, describes and calls them by name. */
export interface Tools extends ReadonlyArray<Tool<OperationName>> {
  /** The names of the operations that words describe, best first, whether or not they may be called. */
  searchOperations(words: string, limit?: number): OperationName[];
  /**
   * What an operation does, requires and returns, as text for a model.
   *
   * @throws TypeError if the name is unknown, with similar names.
   */
  describeOperation(name: string): string;
  /** Validates the arguments and calls an operation of these tools. It does not reject. */
  callOperation(name: string, args?: unknown, options?: ToolCallOptions): Promise<ToolResult>;
  /** Those three as tools: `search_operations`, `describe_operation` and `call_operation`. */
  readonly metaTools: readonly Tool[];
}

/**
 * Makes tools for assistants of the operations of a client.
 *
 * @throws TypeError if an operation or a tag is unknown.
 *
 * @example
 * const tools = toolsOf(bitbucket, { tags: ["Pull requests"] });
 * const { text, isError } = await tools.callOperation("listPullRequests", { projectKey, repositorySlug });
 */
export function toolsOf(bitbucket: BitbucketClient, options: ToolsOptions = {}): Tools {
  const { readOnly = true, maxLength = 50_000 } = options;
  const allowed = selectOperations(options).filter((name) => !readOnly || annotationsOf(name).readOnlyHint);
  const tools = allowed.map((name) => toolOf(bitbucket, name, maxLength));
  const call: Tools["callOperation"] = async (operation, args = {}, callOptions = {}) => {
    try {
      const name = operationNamed("callOperation", operation);
      const tool = tools.find((one) => one.name === name);
      if (tool) return await tool.call(args, callOptions);
      return failure(`${name} is not an allowed operation (${effectOf(name)})`);
    } catch (error) {
      return failure(messageOf(error));
    }
  };
  const named = { searchOperations, describeOperation, callOperation: call };
  return Object.assign(tools, named, { metaTools: metaToolsOf(named) });
}

function selectOperations({ operations, tags }: ToolsOptions): OperationName[] {
  const names = operationNames();
  if (!operations && !tags) return names;
  const wanted = new Set(tags?.map((tag) => tag.toLowerCase()));
  const tagsOf = (name: OperationName) => docsOf(name).tags.map((tag) => tag.toLowerCase());
  const known = new Set(names.flatMap(tagsOf));
  const unknown = Array.from(wanted).find((tag) => !known.has(tag));
  if (unknown !== undefined)
    throw new TypeError(`toolsOf: unknown tag "${unknown}"; known tags: ${Array.from(known).join(", ")}`);
  const named = new Set(operations?.map((name) => operationNamed("toolsOf", name)));
  return names.filter((name) => named.has(name) || tagsOf(name).some((tag) => wanted.has(tag)));
}

function toolOf(bitbucket: BitbucketClient, name: OperationName, maxLength: number): Tool<OperationName> {
  const { summary: title, description } = docsOf(name);
  let inputSchema: JsonSchema | undefined;
  return {
    name,
    title,
    description,
    // Made on first access: most tools are never looked at.
    get inputSchema(): JsonSchema {
      inputSchema ??= inputSchemaOf(name);
      return inputSchema;
    },
    annotations: annotationsOf(name),
    call: (args = {}, { signal } = {}) => callOperation(bitbucket, name, args, { signal, maxLength }),
  };
}
