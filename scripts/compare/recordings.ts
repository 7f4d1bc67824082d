import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listOperations, readDescription } from "../description.ts";
import { root } from "../redocly.ts";
import { configuration } from "./instantiations.ts";
import { made } from "./make.ts";
import { node } from "./run.ts";
import { type Column, forEach, row, tell } from "./table.ts";

/** An answer that a server sent, as the index of its folder lists it. */
interface Recording {
  file: string;
  method: string;
  path_template: string;
  status: number;
  webhook?: string;
}

const operations = listOperations(readDescription());
const body = "type Body<R> = R extends { content: infer C } ? C[keyof C] : unknown;";

/** The answers that servers sent, and whether the types of each client take them as literals, nothing undeclared in them. */
export async function compareRecordings(): Promise<void> {
  const folders = ["recordings", "recordings-next"].map((name) => join(root, "../shared", name));
  const answers = folders.filter(existsSync).flatMap((folder) => {
    // The index is what its maker says it is.
    const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as Recording[];
    return index
      .filter(({ webhook }) => webhook === undefined)
      .map((one) => ({ ...one, file: join(folder, one.file) }));
  });
  if (answers.length === 0) return console.error(`Left out: the recorded bodies are not here (${folders.join(", ")}).`);
  row(
    `of ${answers.length} recorded answers, those that fit the types`,
    await forEach((column) => fitting(column, answers)),
  );
}

async function fitting(column: Column, answers: Recording[]): Promise<string> {
  const { head, typeOf } = spelling[column];
  const lines = answers.flatMap((answer, index) => {
    const text = JSON.stringify(JSON.parse(readFileSync(answer.file, "utf8")));
    return [
      `export const fits${index}: ${typeOf(answer)} = ${text};`,
      `export const known${index}: IsUnknown<${typeOf(answer)}> = false;`,
    ];
  });
  const unknown = "type IsUnknown<T> = unknown extends T ? true : false;";
  const program = [head, body, unknown, "export type { Body };"].join(" ");
  const file = made(`recordings-${column}.ts`);
  writeFileSync(file, [program, ...lines].join("\n"));
  const { stdout } = await node(
    join(root, "node_modules/typescript/bin/tsc"),
    "-p",
    configuration(`recordings-${column}`, [file]),
  );
  const wrong = new Map(
    [...stdout.matchAll(/^[^\n(]*recordings-[\w-]+\.ts\((\d+),\d+\): (.*)$/gm)].map(([, line, why]) => [
      Number(line),
      why ?? "",
    ]),
  );
  if (wrong.has(1)) throw new Error(`${column}: ${wrong.get(1)}`);
  let [fits, undeclared] = [0, 0];
  for (const [index, { file: name, method, path_template: template }] of answers.entries()) {
    const why = wrong.get(2 * index + 2);
    tell(column, `${name.replace(/.*shared\//, "")} ${method} ${template}: ${why ?? "fits"}`);
    if (why) continue;
    fits++;
    if (wrong.has(2 * index + 3)) undeclared++;
  }
  return `${fits}${undeclared > 0 ? `, ${undeclared} of them where nothing is declared` : ""}`;
}

/** How the types of an answer are called. */
const spelling: Record<Column, { head: string; typeOf: (answer: Recording) => string }> = {
  "bitbucket-dc": { head: 'import type { paths } from "bitbucket-dc";', typeOf: (answer) => byPath("paths", answer) },
  coderabbit: {
    head: 'import type { OpenApi } from "@coderabbitai/bitbucket/server";',
    typeOf: (answer) => byPath("OpenApi.paths", answer),
  },
  "generate-client": {
    head: 'import type * as types from "./generate-client/client.js";',
    // What is thrown has a `body: unknown`.
    typeOf: (answer) => (answer.status < 400 ? `types.${pascal(answer)}Result` : 'types.ApiError["body"]'),
  },
  "hey-api": {
    head: 'import type * as types from "./hey-api/types.gen.js";',
    typeOf: (answer) => `types.${pascal(answer)}${answer.status < 400 ? "Responses" : "Errors"}[${answer.status}]`,
  },
};

function byPath(paths: string, { path_template: template, method, status }: Recording): string {
  return `Body<${paths}["${template}"]["${method.toLowerCase()}"]["responses"][${status}]>`;
}

function pascal({ method, path_template: template }: Recording): string {
  const found = operations.find(({ path, method: one }) => path === template && one === method.toLowerCase());
  if (!found) throw new Error(`${method} ${template} is not described`);
  return found.operationId.replace(/^./, (first) => first.toUpperCase());
}
