import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { medians, serveJson } from "../bench-times.ts";
import { weigh } from "../weigh.ts";
import { type Column, columns, compile, connector, home, made, type Rows } from "./clients.ts";

/** A response that a server sent, as `index.json` of its folder lists it. */
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
    'export * from "../../dist/index.js";',
    `import { createBitbucketClient } from "../../dist/index.js";
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

/** Rows about what clients weigh, what their types cost and cover, and what a call costs. Recorded responses are in folders. */
export async function costRows(folders: string[]): Promise<Rows> {
  const recordings = folders.flatMap((folder) => {
    const index: Recording[] = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
    return index.filter(({ webhook }) => !webhook).map((one) => ({ ...one, file: join(folder, one.file) }));
  });
  const times = await timesOfCalls();
  return {
    dependencies: async (column) => {
      const { files } = await weigh(programs[column][1], home);
      const packages = Array.from(files.join("\n").matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g), ([, name]) => name);
      return [...new Set(packages)].filter((name) => name !== "@coderabbitai/bitbucket").join(", ") || "none";
    },
    "bundle size, everything (minified, gzip)": (column) => sizeOf(programs[column][0]),
    "bundle size, a single call": (column) => sizeOf(programs[column][1]),
    "type instantiations for the calls in this table": instantiations,
    ...(recordings.length > 0 && {
      "recorded responses that match the types": (column) => matching(column, recordings),
    }),
    "time of a call relative to bare `fetch`": (column) => {
      const [base = 0, time = 0] = [times.get("fetch"), times.get(column)];
      return `× ${(time / base).toFixed(2)}`;
    },
  };
}

async function sizeOf(program: string): Promise<string> {
  return `${(await weigh(program, home)).kilobytes.toFixed(1)} kB`;
}

/** What the types of the calls in `subjects` cost. Clients that are generated can be source or declarations. */
function instantiations(column: Column): string {
  const count = (file: string) => {
    const { program, faults } = compile([file]);
    if (faults.length > 0) throw new Error(`${file}: ${JSON.stringify(faults.map(({ messageText }) => messageText))}`);
    return program.getInstantiationCount().toLocaleString("en");
  };
  const subject = join(home, "subjects", `${column}.ts`);
  const asSource = count(subject);
  if (column === "bitbucket-dc" || column === "coderabbit") return asSource;
  const entries = column === "hey-api" ? ["index.ts", "client.gen.ts"] : ["client.ts"];
  const emit = { noEmit: false, emitDeclarationOnly: true, declaration: true };
  const files = entries.map((entry) => made(column, entry));
  compile(files, { ...emit, rootDir: made(), outDir: made("declared") }).program.emit();
  const declared = made("declared", `${column}-calls.ts`);
  const text = readFileSync(subject, "utf8").replaceAll("../made/", "./").replace("../calls.ts", "../../calls.ts");
  writeFileSync(declared, text);
  return `${count(declared)} as declarations, ${asSource} as source`;
}

/** How many of the responses that servers sent the types accept as literals, with nothing undeclared in them. */
function matching(column: Column, recordings: Recording[]): string {
  if (column === "generate-client" || column === "hey-api") return "same description";
  const isOurs = column === "bitbucket-dc";
  const source = isOurs
    ? '{ paths } from "../../../dist/index.js"'
    : '{ OpenApi } from "@coderabbitai/bitbucket/server"';
  const head = `import type ${source}; type Body<R> = R extends { content: infer C } ? C[keyof C] : unknown;`;
  // Two lines for each: whether the body matches, and whether there is a type that it could violate.
  const lines = recordings.flatMap(({ path_template: path, method, status, file }, index) => {
    const operation = `${isOurs ? "" : "OpenApi."}paths["${path}"]["${method.toLowerCase()}"]`;
    return [
      `type Body${index} = Body<${operation}["responses"][${status}]>; export const body${index}: Body${index} = ${JSON.stringify(JSON.parse(readFileSync(file, "utf8")))};`,
      `export const known${index}: unknown extends Body${index} ? true : false = false;`,
    ];
  });
  writeFileSync(made(`recordings-${column}.ts`), [head, ...lines].join("\n"));
  const { faults } = compile([made(`recordings-${column}.ts`)]);
  const wrong = new Set(faults.map(({ file, start = 0 }) => file?.getLineAndCharacterOfPosition(start).line));
  const matches = [...recordings.keys()].filter((index) => !wrong.has(2 * index + 1));
  const undeclared = matches.filter((index) => wrong.has(2 * index + 2)).length;
  const untyped = undeclared > 0 ? `, ${undeclared} of them without a declared type` : "";
  return `${matches.length} of ${recordings.length}${untyped}`;
}

/** What calls and a bare fetch of the same address take, with a server on loopback that keeps connections. */
async function timesOfCalls(): Promise<Map<string, number>> {
  const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "d0ac1ce", hash: null };
  const { url } = await serveJson(tag);
  const headers = { Accept: "application/json", Authorization: "Bearer BBDC-token" };
  const address = `${url}/rest/api/latest/projects/HRB/repos/berth-planner/tags/v1`;
  const calls: Record<string, () => Promise<unknown>> = {
    fetch: async () => (await fetch(address, { headers })).json(),
  };
  for (const column of columns) {
    const client = (await connector(column))({ url, token: "BBDC-token" });
    calls[column] = () => client.getTag("v1");
  }
  return medians(3000, calls);
}
