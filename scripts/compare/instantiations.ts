import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../redocly.ts";
import { made } from "./make.ts";
import { home, must, node } from "./run.ts";
import { forEach, row, tell } from "./table.ts";

const tsc = join(root, "node_modules/typescript/bin/tsc");

/** What the types cost a program of five calls and a loop: clients that are generated can be source or declarations. */
export async function compareInstantiations(): Promise<void> {
  row(
    "type instantiations, five calls and a loop",
    await forEach(async (column) => {
      // What `npm run bench` counts, too.
      const isOwn = column === "bitbucket-dc";
      const program = isOwn ? join(root, "test/types/five-calls.ts") : join(home, "programs", `${column}.ts`);
      const count = await instantiations(program, column);
      if (isOwn || column === "coderabbit") return count;
      await declare(column);
      const declared = made("declared", `${column}-program.ts`);
      writeFileSync(declared, readFileSync(program, "utf8").replaceAll("../made/", "./"));
      return `${await instantiations(declared, column)} as declarations, ${count} as source`;
    }),
  );
}

/** Has the compiler make declarations of a generated client. */
async function declare(column: string): Promise<void> {
  const entries = { "generate-client": ["client.ts"], "hey-api": ["index.ts", "client.gen.ts"] }[column] ?? [];
  const options = {
    noEmit: false,
    emitDeclarationOnly: true,
    declaration: true,
    rootDir: made(),
    outDir: made("declared"),
  };
  const file = configuration(
    `declare-${column}`,
    entries.map((entry) => made(column, entry)),
    options,
  );
  await must(tsc, "-p", file);
}

async function instantiations(program: string, column: string): Promise<string> {
  const { stdout, failed } = await node(
    tsc,
    "-p",
    configuration(`count-${column}`, [program]),
    "--extendedDiagnostics",
  );
  if (failed) throw new Error(`${program} does not compile: ${stdout}`);
  const [, count = "0"] = /Instantiations:\s+(\d+)/.exec(stdout) ?? [];
  tell(column, `${program}: ${count} instantiations, ${/Types:\s+(\d+)/.exec(stdout)?.[1]} types`);
  return Number(count).toLocaleString("en");
}

/** Writes a configuration for the compiler that takes some files. */
export function configuration(name: string, files: string[], options: Record<string, unknown> = {}): string {
  const file = made(`tsconfig.${name}.json`);
  const compilerOptions = { noEmit: true, ...options };
  writeFileSync(file, JSON.stringify({ extends: "../tsconfig.json", compilerOptions, files, include: [] }));
  return file;
}
