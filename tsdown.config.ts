import { defineConfig, type UserConfig } from "tsdown";

const client = { index: "src/index.ts", webhooks: "src/webhooks/index.ts" };
const mock = { mock: "src/mock/index.ts", "mock-cli": "src/cli/mock.ts" };
const verify = { verify: "src/verify/index.ts" };
const command = { "verify-cli": "src/cli/verify.ts" };
const common: UserConfig = { target: "es2022", fixedExtension: false };
const code: UserConfig = {
  ...common,
  dts: false,
  sourcemap: true,
  outputOptions: { chunkFileNames: "mock-[name].js" },
};

/**
 * The client and the receiver of webhooks, which run anywhere, the mock and the checks of responses and of recorded
 * traffic, and the types that all share.
 */
const config: UserConfig[] = defineConfig([
  { ...code, entry: client, platform: "neutral" },
  { ...code, entry: { ...mock, ...verify, ...command }, platform: "node" },
  {
    ...common,
    entry: { ...client, ...mock, ...verify },
    dts: { emitDtsOnly: true },
    outputOptions: { chunkFileNames: "[name].js" },
  },
]);

export default config;
