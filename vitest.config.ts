import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Those have a configuration of their own.
    exclude: ["test/matrix/**"],
    // Compilers and browsers take their time on a busy machine.
    testTimeout: 30_000,
    // Some tests look at what is kept in memory.
    execArgv: ["--expose-gc"],
    globalSetup: ["test/mock-server.ts"],
    coverage: { include: ["src/**"], thresholds: { 100: true }, reporter: ["text", "html"] },
  },
});

export default config;
