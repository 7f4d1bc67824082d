import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/matrix/*.test.ts"],
    globalSetup: ["test/matrix/setup.ts"],
    // Compilers, browsers and package managers take their time on a busy machine.
    testTimeout: 120_000,
    // What takes longest would only slow the others down.
    fileParallelism: false,
  },
});

export default config;
