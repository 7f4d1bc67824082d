import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../redocly.ts";
import { made } from "./make.ts";
import { home } from "./run.ts";
import { type Column, forEach, row } from "./table.ts";

const path = '{ projectKey: "HRB", repositorySlug: "berth-planner", name: "v1" }';
const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}";

/** A program of everything that a client has, and one of a single call. */
const programs: Record<Column, { all: string; one: string }> = {
  "bitbucket-dc": {
    all: 'export * from "bitbucket-dc";',
    one: `import { createBitbucketClient } from "bitbucket-dc";
      const client = createBitbucketClient({ baseUrl: "https://bitbucket.example.com", auth: { token: "t" } });
      console.log(await client.getTag(${path}));`,
  },
  coderabbit: {
    all: 'export * from "@coderabbitai/bitbucket/server";',
    one: `import { createBitbucketServerClient } from "@coderabbitai/bitbucket/server";
      const client = createBitbucketServerClient({ baseUrl: "https://bitbucket.example.com/rest", headers: { Authorization: "Bearer t" } });
      console.log(await client.GET("${template}", { params: { path: ${path} } }));`,
  },
  "generate-client": {
    all: 'export * from "./made/generate-client/client.ts";',
    one: `import { configure, getTag } from "./made/generate-client/client.ts";
      configure({ serverUrl: "https://bitbucket.example.com/rest", auth: { bearer: "t" } });
      console.log(await getTag({ path: ${path} }));`,
  },
  "hey-api": {
    all: 'export * from "./made/hey-api/index.ts"; export * from "./made/hey-api/client.gen.ts";',
    one: `import { getTag } from "./made/hey-api/sdk.gen.ts";
      import { client } from "./made/hey-api/client.gen.ts";
      client.setConfig({ baseUrl: "https://bitbucket.example.com/rest", auth: ({ scheme }) => scheme === "bearer" ? "t" : undefined });
      console.log(await getTag({ path: ${path} }));`,
  },
};

/** What the clients weigh where they are bundled, minified and compressed with gzip. */
export async function compareSizes(): Promise<void> {
  const sizeOf = (program: "all" | "one") =>
    forEach(async (column) => kilobytes(await weigh(programs[column][program])));
  row("everything bundled, minified, gzip", await sizeOf("all"));
  row("a single call bundled", await sizeOf("one"));
}

async function weigh(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: home, loader: "ts" },
    alias: { "bitbucket-dc": join(root, "dist/index.js") },
    outfile: made("weighed.js"),
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
