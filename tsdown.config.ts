import { defineConfig, type UserConfig } from "tsdown";

const client = { index: "src/index.ts", webhooks: "src/webhooks/index.ts" };
const mock = { mock: "src/mock/index.ts", "mock-cli": "src/cli/mock.ts" };
const tools = { tools: "src/tools/index.ts", "mcp-cli": "src/cli/mcp.ts" };
const verify = { "verify-cli": "src/cli/verify.ts" };
const common: UserConfig = { target: "es2022", fixedExtension: false };
const code: UserConfig = {
  ...common,
  dts: false,
  sourcemap: true,
  outputOptions: { chunkFileNames: "mock-[name].js" },
};

/**
 * The client and the receiver of webhooks, which run anywhere, the mock, the tools for assistants and the check of recorded traffic,
 * which need Node,
 * and the types that all share.
 */
const config: UserConfig[] = defineConfig([
  { ...code, entry: client, platform: "neutral" },
  { ...code, entry: { ...mock, ...tools, ...verify }, platform: "node" },
  {
    ...common,
    entry: { ...client, ...mock, tools: tools.tools },
    dts: { emitDtsOnly: true },
    outputOptions: { chunkFileNames: "[name].js" },
  },
]);

export default config;
