import { join } from "node:path";
import { listOperations, readDescription } from "./description.ts";
import { read } from "./files.ts";
import { root } from "./redocly.ts";
import { weigh } from "./weigh.ts";

// What the client weighs where it is bundled, minified and compressed with gzip: its code and the table of operations,
// each with a limit of its own, since one grows with what the client can do and the other with the API.
const codeLimit = 13.9;
const bytesPerOperationLimit = 10.9;
/** What receives webhooks is loaded apart from the client. */
const webhooksLimit = 2.65;

const table = /^const (operationTable|operationDetails) = (\{\n.*?^\}|`.*?`);$/gms;
const client = read("dist/index.js");
if (client.match(table)?.length !== 2) throw new Error("dist/index.js has no table of operations");
const whole = await sizeOf(client);
const code = await sizeOf(client.replace(table, "const $1 = {};"));
const webhooks = await sizeOf(read("dist/webhooks.js"));
const operations = listOperations(readDescription()).length;
const bytesPerOperation = ((whole - code) * 1000) / operations;
console.log(`the client: ${code.toFixed(2)} kB, at most ${codeLimit.toFixed(2)} kB
its table of operations: ${(whole - code).toFixed(2)} kB, ${bytesPerOperation.toFixed(1)} bytes for each of ${operations}, at most ${bytesPerOperationLimit}
both: ${whole.toFixed(2)} kB
the webhook receiver: ${webhooks.toFixed(2)} kB, at most ${webhooksLimit} kB`);
if (code > codeLimit || bytesPerOperation > bytesPerOperationLimit || webhooks > webhooksLimit) process.exitCode = 1;

async function sizeOf(program: string): Promise<number> {
  return (await weigh(program, join(root, "dist"))).kilobytes;
}
