import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { listOperations, readDescription } from "./description.ts";
import { root } from "./redocly.ts";

// What the client weighs where it is bundled, minified and compressed with gzip: its code and the table of operations,
// each with a limit of its own, since one grows with what the client can do and the other with the API.
const codeLimit = 13_700;
const limitPerOperation = 10.9;
/** What receives webhooks is loaded apart from the client. */
const webhooksLimit = 2_650;

const client = readFileSync(join(root, "dist/index.js"), "utf8");
const whole = await weigh(client);
const code = await weigh(withoutTable(client));
const webhooks = await weigh(readFileSync(join(root, "dist/webhooks.js"), "utf8"));
const operations = listOperations(readDescription()).length;
const perOperation = (whole - code) / operations;
console.log(`the client: ${kilobytes(code)}, at most ${kilobytes(codeLimit)}`);
console.log(
  `its table of operations: ${kilobytes(whole - code)}, ${perOperation.toFixed(1)} bytes for each of ${operations}, at most ${limitPerOperation}`,
);
console.log(`both: ${kilobytes(whole)}`);
console.log(`the webhook receiver: ${kilobytes(webhooks)}, at most ${kilobytes(webhooksLimit)}`);
if (code > codeLimit || perOperation > limitPerOperation || webhooks > webhooksLimit) process.exitCode = 1;

/** The same program with nothing in the objects that the description fills. */
function withoutTable(program: string): string {
  const table = /^const (operationTable|operationDetails) = (\{\n.*?^\}|`.*?`);$/gms;
  if (program.match(table)?.length !== 2) throw new Error("dist/index.js has no table of operations");
  return program.replace(table, "const $1 = {};");
}

async function weigh(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: join(root, "dist") },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const [bundled] = outputFiles;
  return gzipSync(bundled?.contents ?? "", { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
