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

/** What projects in CommonJS say of their modules, and the first version that then lets them import the package. */
const commonJs: [module: string, since: number][] = [
  ["CommonJS", 5.4],
  ["NodeNext", 5.8],
  ["Node20", 5.9],
  ["Node16", Number.POSITIVE_INFINITY],
];

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

  test.each(commonJs)(
    "knows whether a project in CommonJS, with modules of %s, can import the package",
    async (module, since) => {
      const outDir = `${version}-${module}`;
      const options = { module, target: "ES2022", lib: ["ES2022", "DOM", "DOM.AsyncIterable"], strict: true };
      const program = compiled(options, ["commonjs.cts"], outDir);
      if (Number(version) < since) return expect(program).rejects.toThrow(/error TS(1479|6046)/);

      const { stdout } = await run(consumer, process.execPath, `${await program}/commonjs.cjs`);
      expect(stdout).toBe("function { Prefer: 'code=404' } function\n");
    },
  );

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
