export type { OperationName } from "../description/names.ts";
export type { JsonSchema } from "../description/schema-bundler.ts";
export type { Tool, ToolAnnotations, ToolCallOptions, ToolResult } from "./tool.ts";
export { type Tools, type ToolsOptions, toolsOf } from "./tools-of.ts";
