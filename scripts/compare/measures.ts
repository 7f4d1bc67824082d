import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { medians, serveTag } from "../bench-rounds.ts";
import { listOperations, readDescription } from "../description.ts";
import { root } from "../redocly.ts";
import { alias, type Column, columns, compile, connector, home, made, row } from "./clients.ts";

/** A response that a server sent, as the index of its folder lists it. */
interface Recording {
  file: string;
  method: string;
  path_template: string;
  status: number;
  webhook?: string;
}

const base = 'baseUrl: "https://bitbucket.example.com/rest"';
const parameters = '{ projectKey: "HRB", repositorySlug: "berth-planner", name: "v1" }';
const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}";
/** A program of everything that a client has, and one of a single call. */
const programs: Record<Column, [all: string, one: string]> = {
  "bitbucket-dc": [
    'export * from "bitbucket-dc";',
    `import { createBitbucketClient } from "bitbucket-dc";
    const client = createBitbucketClient({ baseUrl: "https://bitbucket.example.com", auth: { token: "t" } });
    console.log(await client.getTag(${parameters}));`,
  ],
  coderabbit: [
    'export * from "@coderabbitai/bitbucket/server";',
    `import { createBitbucketServerClient } from "@coderabbitai/bitbucket/server";
    const client = createBitbucketServerClient({ ${base}, headers: { Authorization: "Bearer t" } });
    console.log(await client.GET("${template}", { params: { path: ${parameters} } }));`,
  ],
  "generate-client": [
    'export * from "./made/generate-client/client.ts";',
    `import { configure, getTag } from "./made/generate-client/client.ts";
    configure({ serverUrl: "https://bitbucket.example.com/rest", auth: { bearer: "t" } });
    console.log(await getTag({ path: ${parameters} }));`,
  ],
  "hey-api": [
    'export * from "./made/hey-api/index.ts"; export * from "./made/hey-api/client.gen.ts";',
    `import { getTag } from "./made/hey-api/sdk.gen.ts";
    import { client } from "./made/hey-api/client.gen.ts";
    client.setConfig({ ${base}, auth: ({ scheme }) => scheme === "bearer" ? "t" : undefined });
    console.log(await getTag({ path: ${parameters} }));`,
  ],
};

/** Prints what the clients weigh where they are bundled, minified and compressed with gzip. */
export async function compareSizes(): Promise<void> {
  await row("bundle size, everything (minified, gzip)", (column) => weigh(programs[column][0]));
  await row("bundle size, a single call", (column) => weigh(programs[column][1]));
}

async function weigh(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: home, loader: "ts" },
    alias,
    outfile: made("weighed.js"),
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return `${(gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000).toFixed(1)} kB`;
}

/** Prints what the types of the calls in `subjects` cost: clients that are generated can be source or declarations. */
export async function compareInstantiations(): Promise<void> {
  await row("type instantiations for the calls in this table", async (column) => {
    const program = join(home, "subjects", `${column}.ts`);
    const asSource = await instantiations(program, column);
    if (column === "bitbucket-dc" || column === "coderabbit") return asSource;
    const entries = column === "hey-api" ? ["index.ts", "client.gen.ts"] : ["client.ts"];
    const emit = { noEmit: false, emitDeclarationOnly: true, declaration: true };
    const folders = { rootDir: made(), outDir: made("declared") };
    const files = entries.map((entry) => made(column, entry));
    await compile(`declare-${column}`, files, { ...emit, ...folders });
    const declared = made("declared", `${column}-program.ts`);
    const text = readFileSync(program, "utf8").replaceAll("../made/", "./").replace("../calls.ts", "../../calls.ts");
    writeFileSync(declared, text);
    return `${await instantiations(declared, column)} as declarations, ${asSource} as source`;
  });
}

async function instantiations(program: string, column: Column): Promise<string> {
  const { output, failed } = await compile(`count-${column}`, [program]);
  if (failed) throw new Error(`${program} does not compile: ${output}`);
  return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]).toLocaleString("en");
}

/** Prints how many of the responses that servers sent the types accept as literals, with nothing undeclared in them. */
export async function compareRecordings(): Promise<void> {
  const folders = ["recordings", "recordings-next"].map((name) => join(root, "../shared", name));
  const recordings = folders.filter(existsSync).flatMap((folder) => {
    // The index is what its maker says it is.
    const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as Recording[];
    return index.flatMap((one) => (one.webhook === undefined ? [{ ...one, file: join(folder, one.file) }] : []));
  });
  if (recordings.length === 0)
    return console.error(`Left out: the recorded bodies are not here (${folders.join(", ")}).`);
  const name = `recorded responses that match the types, of ${recordings.length}`;
  await row(name, (column) => fitting(column, recordings));
}

async function fitting(column: Column, recordings: Recording[]): Promise<string> {
  const [head, typeOf] = spelling[column];
  // Two lines for each: whether the body fits, and whether there is a type that it could break.
  const lines = recordings.flatMap((recording, index) => [
    `export const fits${index}: ${typeOf(recording)} = ${JSON.stringify(JSON.parse(readFileSync(recording.file, "utf8")))};`,
    `export const known${index}: unknown extends ${typeOf(recording)} ? true : false = false;`,
  ]);
  const body = "export type Body<R> = R extends { content: infer C } ? C[keyof C] : unknown;";
  writeFileSync(made(`recordings-${column}.ts`), [`${head} ${body}`, ...lines].join("\n"));
  const { output } = await compile(`recordings-${column}`, [made(`recordings-${column}.ts`)]);
  const found = output.matchAll(/recordings-[\w-]+\.ts\((\d+),\d+\): /g);
  const wrong = new Set(Array.from(found, ([, line]) => Number(line)));
  if (wrong.has(1)) throw new Error(`${column}: ${output}`);
  const fits = [...recordings.keys()].filter((index) => !wrong.has(2 * index + 2));
  const undeclared = fits.filter((index) => wrong.has(2 * index + 3)).length;
  return `${fits.length}${undeclared > 0 ? `, ${undeclared} of them without a declared type` : ""}`;
}

/** How the types of a response are imported and called. */
const spelling: Record<Column, [head: string, typeOf: (recording: Recording) => string]> = {
  "bitbucket-dc": ['import type { paths } from "bitbucket-dc";', (one) => byPath("paths", one)],
  coderabbit: ['import type { OpenApi } from "@coderabbitai/bitbucket/server";', (one) => byPath("OpenApi.paths", one)],
  "generate-client": [
    'import type * as types from "./generate-client/client.js";',
    // What is thrown has a `body: unknown`.
    (one) => (one.status < 400 ? `types.${pascal(one)}Result` : 'types.ApiError["body"]'),
  ],
  "hey-api": [
    'import type * as types from "./hey-api/types.gen.js";',
    (one) => `types.${pascal(one)}${one.status < 400 ? "Responses" : "Errors"}[${one.status}]`,
  ],
};

function byPath(paths: string, { path_template: path, method, status }: Recording): string {
  return `Body<${paths}["${path}"]["${method.toLowerCase()}"]["responses"][${status}]>`;
}

function pascal({ method, path_template }: Recording): string {
  const found = listOperations(readDescription()).find(
    (one) => one.path === path_template && one.method === method.toLowerCase(),
  );
  if (!found) throw new Error(`${method} ${path_template} is not in the description`);
  return found.operationId.replace(/^./, (first) => first.toUpperCase());
}

/** Prints what a call costs against a bare fetch of the same address, with a server on loopback that keeps connections. */
export async function comparePrice(): Promise<void> {
  const { url, close } = await serveTag();
  const headers = { Accept: "application/json", Authorization: "Bearer BBDC-token" };
  const address = `${url}/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1`;
  const candidates: Record<string, () => Promise<unknown>> = {
    fetch: async () => (await fetch(address, { headers })).json(),
  };
  for (const column of columns) {
    const calls = (await connector(column))({ url, token: "BBDC-token" });
    candidates[column] = () => calls.getTag("v1");
  }
  const times = await medians(candidates, 60, 100);
  await close();
  await row("time of a call relative to bare `fetch`", (column) => {
    return `× ${((times[column] ?? 0) / (times.fetch ?? 0)).toFixed(2)}`;
  });
}
