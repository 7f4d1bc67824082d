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

/** Projects in CommonJS: the compiler, what they say of their modules, and whether they can import the package. */
const commonJs: [version: string, module: string, isTaken: boolean][] = [
  ["5.4", "CommonJS", true],
  ["5.4", "NodeNext", false],
  ["5.9", "NodeNext", true],
  ["5.9", "Node20", true],
  ["5.9", "Node16", false],
  ["7.0", "CommonJS", true],
  ["7.0", "NodeNext", true],
  ["7.0", "Node20", true],
];

describe.each(["5.4", "5.9", "6.0", "7.0"])("TypeScript %s", (version) => {
  const kinds = Number(version) < 6 ? (["strict", "lax", "old"] as const) : (["strict", "lax"] as const);

  test.each(kinds)("compiles the project that is %s, and the program prints the same", async (kind) => {
    const outDir = await compiled(version, kind, projects[kind], ["program.ts", "wrong.ts", "steering.ts"]);

    const { stdout } = await run(consumer, process.execPath, "main.js", inject("mockUrl"), `./${outDir}/program.js`);
    expect(stdout.trim().split("\n")).toEqual(expected);
  });

  test("checks plain JavaScript", async () => {
    await compiled(version, "js", { ...projects.lax, allowJs: true, checkJs: true }, ["program.js", "mock.js"]);
  });
});

test.each(commonJs)(
  "TypeScript %s, with modules of %s, lets CommonJS import the package: %s",
  async (version, module, isTaken) => {
    const options = { module, target: "ES2022", lib: ["ES2022", "DOM", "DOM.AsyncIterable"], strict: true };
    const program = compiled(version, module, options, ["commonjs.cts"]);
    if (!isTaken) return expect(program).rejects.toThrow("error TS1479");

    const { stdout } = await run(consumer, process.execPath, `${await program}/commonjs.cjs`);
    expect(stdout).toBe("function { Prefer: 'code=404' } function\n");
  },
);

/** Compiles files with the declarations of the package checked too, and fails on any complaint. */
async function compiled(version: string, kind: string, options: object, files: string[]): Promise<string> {
  const outDir = `${version}-${kind}`;
  const project = `tsconfig.${outDir}.json`;
  const compilerOptions = { ...options, types: [], rootDir: ".", outDir, skipLibCheck: false };
  await writeFile(join(consumer, project), JSON.stringify({ compilerOptions, files }));
  const compiler = tool(`typescript-${version}/bin/tsc`);
  const { stdout } = await run(consumer, process.execPath, compiler, "--project", project);
  expect(stdout).toBe("");
  return outDir;
}
