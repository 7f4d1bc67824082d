import { defineConfig, type UserConfig } from "tsdown";

const common: UserConfig = {
  target: "es2022",
  fixedExtension: false,
  dts: true,
  sourcemap: true,
  outputOptions: { chunkFileNames: "mock-[name].js" },
};

/** The client, which runs anywhere, and the mock, which needs Node. */
const config: UserConfig[] = defineConfig([
  { ...common, entry: { index: "src/index.ts" }, platform: "neutral" },
  { ...common, entry: { mock: "src/mock/index.ts", "mock-cli": "src/mock/cli.ts" }, platform: "node" },
]);

export default config;
