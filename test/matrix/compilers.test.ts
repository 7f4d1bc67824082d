import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { expected, run, tool } from "./run.ts";

const consumer = inject("consumer");

/** What the kinds of projects say to the compiler. */
const projects = {
  strict: {
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.AsyncIterable"],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
  },
  lax: { module: "ESNext", moduleResolution: "Bundler", target: "ES2018", lib: ["ES2018", "DOM"], strict: false },
  /** Modules are looked for as before packages had `exports`, which TypeScript 6.0 gave up. */
  old: { module: "ESNext", moduleResolution: "Node10", target: "ES2018", lib: ["ES2018", "DOM"], strict: false },
};

describe.each(["5.4", "5.9", "6.0", "7.0"])("TypeScript %s", (version) => {
  const kinds = Number(version) < 6 ? (["strict", "lax", "old"] as const) : (["strict", "lax"] as const);

  test.each(kinds)("compiles the project that is %s, and the program sees the same", async (kind) => {
    const outDir = await compiled(projects[kind], ["program.ts", "wrong.ts", "steering.ts"], `${version}-${kind}`);

    const { stdout } = await run(consumer, process.execPath, "main.js", inject("mockUrl"), `./${outDir}/program.js`);
    expect(stdout.trim().split("\n")).toEqual(expected);
  });

  test("checks plain JavaScript", async () => {
    await compiled({ ...projects.lax, allowJs: true, checkJs: true }, ["program.js", "mock.js"], `${version}-js`);
  });

  /** Compiles files with the declarations of the package checked too, and fails on any complaint. */
  async function compiled(options: object, files: string[], outDir: string): Promise<string> {
    const project = `tsconfig.${outDir}.json`;
    const compilerOptions = { ...options, types: [], rootDir: ".", outDir, skipLibCheck: false };
    await writeFile(join(consumer, project), JSON.stringify({ compilerOptions, files }));
    const { stdout } = await run(
      consumer,
      process.execPath,
      tool(`typescript-${version}/bin/tsc`),
      "--project",
      project,
    );
    expect(stdout).toBe("");
    return outDir;
  }
});
