import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import type { Tool } from "../tools/index.ts";

const instructions =
  "Tools for a Bitbucket Data Center server. Operations that change data are rejected unless the user has allowed them: the " +
  "--allow-writes option of bitbucket-dc-mcp allows operations by name.";

/** Serves tools on stdin and stdout until stdin ends. */
export async function serveTools(
  tools: readonly Tool[],
  version: string,
  redact: (text: string) => string,
): Promise<void> {
  const server = new Server({ name: "bitbucket-dc", version }, { capabilities: { tools: {} }, instructions });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, inputSchema, annotations }) => {
      return { name, title, description, inputSchema: { ...inputSchema, type: "object" as const }, annotations };
    }),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = tools.find(({ name }) => name === params.name);
    const { text, isError } = (await tool?.call(params.arguments, { signal })) ?? {
      text: `unknown tool "${params.name}"; known tools: ${tools.map(({ name }) => name).join(", ")}`,
      isError: true,
    };
    return { content: [{ type: "text", text: redact(text) }], isError };
  });
  await server.connect(new StdioServerTransport());
}
