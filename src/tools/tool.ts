import type { JsonSchema } from "../description/schema-bundler.ts";

/** Hints about a tool, with the names of the Model Context Protocol. */
export interface ToolAnnotations {
  /** Whether a call changes nothing. */
  readonly readOnlyHint: boolean;
  /** Whether a call deletes something. */
  readonly destructiveHint: boolean;
  /** Whether repeating a call has no further effect. */
  readonly idempotentHint: boolean;
}

/** What a call results in, as text for a model. */
export interface ToolResult {
  readonly text: string;
  /** Whether `text` says why the call failed. */
  readonly isError: boolean;
}

/** How a tool is called. */
export interface ToolCallOptions {
  /** Cancels the call. */
  readonly signal?: AbortSignal | undefined;
}

/** A tool for an assistant. */
export interface Tool<Name extends string = string> {
  readonly name: Name;
  readonly title: string;
  readonly description: string;
  /** The schema of the arguments. */
  readonly inputSchema: JsonSchema;
  readonly annotations: ToolAnnotations;
  /** Validates the arguments and calls the operation. It does not reject: failures are results with `isError`. */
  call(args?: unknown, options?: ToolCallOptions): Promise<ToolResult>;
}
