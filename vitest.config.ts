import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest. They start first, so that no processor waits for one of them at the end. */
const longest = ["contract/operations", "walkthrough", "fuzz", "readme"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      longest.some((name) => moduleId.endsWith(`/test/${name}.test.ts`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const config: ViteUserConfig = defineConfig({
  test: {
    // Compilers and browsers take their time on a busy machine.
    testTimeout: 60_000,
    // Some tests look at what is kept in memory.
    execArgv: ["--expose-gc"],
    // One worker for each processor; by default Vitest leaves one out.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    coverage: { include: ["src/**"], exclude: typesOnly("src"), thresholds: { 100: true }, reporter: ["text", "html"] },
    projects: [
      // The files share their modules, as reading those takes a third of the time. None may leave anything behind.
      { extends: true, test: { name: "unit", include: ["test/unit/**/*.test.ts"], isolate: false } },
      {
        extends: true,
        test: {
          name: "rest",
          include: ["test/**/*.test.ts"],
          // The matrix has a configuration of its own.
          exclude: ["test/unit/**", "test/matrix/**"],
          globalSetup: ["test/mock-server.ts"],
        },
      },
    ],
  },
});

export default config;

/** The modules of a folder that declare nothing but types, of which there is nothing to cover. */
function typesOnly(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files
    .map((file) => join(folder, file))
    .filter((file) => transformSync(readFileSync(file, "utf8"), { loader: "ts", minify: true }).code.trim() === "");
}
