import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { listEvents, listOperations, readDescription } from "../../scripts/description.ts";
import { curlSample, quoted } from "../../scripts/samples/curl.ts";
import { deliveringSample, receivingSample, typescriptSample } from "../../scripts/samples/typescript.ts";
import { deliver } from "../../src/mock/deliver.ts";
import { receiveWebhook } from "../../src/webhooks/index.ts";
import { startServer } from "../http-server.ts";
import { run } from "../matrix/run.ts";
import { mockedClient } from "./client.ts";

const description = readDescription();
const operations = listOperations(description).map((operation) => ({
  name: operation.operationId,
  typescript: typescriptSample(description, operation),
  curl: curlSample(description, operation),
}));
/** Where the files are that samples read and write. */
let folder: string;
/** What a shell gives to each curl, by the name of the operation. */
let commands: Map<string, string[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bitbucket-dc-"));
  const sent = operations.flatMap(({ curl }) => Array.from(curl.matchAll(/=@([^']+)/g), ([, file = ""]) => file));
  for (const file of sent) await writeFile(join(folder, file), "\x89PNG");
  const parsed = await parsedByShell(operations.map(({ curl }) => curl));
  commands = new Map(operations.map(({ name }, index) => [name, parsed[index] ?? []]));
  return () => rm(folder, { recursive: true });
});

test.each(operations)("the samples of $name send the same request", async ({ typescript, name }) => {
  const { bitbucket, sent, answers } = mockedClient();

  await runProgram(typescript, { bitbucket });
  const { method, url, headers, body } = await requestOf(commands.get(name) ?? []);
  const response = await fetch(url, { method, headers, body });

  expect([...answers, response].map(({ status }) => status < 300)).toEqual([true, true]);
  // Reading a list, the client asks for more at once.
  expect(`${method} ${url.replace(/^https?:\/\/[^/]*(\/rest)?/, "")}`).toBe(
    sent[0]?.request.replace(/https?:\/\/[^/]*/, "").replace(/[?&]limit=500/, ""),
  );
  // What is in a file is up to who has it.
  if (body instanceof FormData) expect([...body.keys()]).toEqual(Object.keys(Object(sent[0]?.body)));
  else if (headers["Content-Type"] === "application/json") expect(JSON.parse(`${body}`)).toEqual(sent[0]?.body);
  else expect(body).toBe(sent[0]?.body ?? null);
});

test("a shell gets any string as it is", async () => {
  const text = `it's "$HOME" \\ \`ls\` and\nmore`;

  expect(await parsedByShell([`curl ${quoted(text)}`])).toEqual([[text]]);
});

test.each(listEvents(description))("the samples of $eventKey deliver and receive it", async (event) => {
  const [argv = []] = await parsedByShell([deliveringSample(event)], "npx");
  const [command, verb, eventKey, address = "", option, secret = ""] = argv;
  const shown: unknown[] = [];
  const { url } = await startServer(async ({ body, headers }, response) => {
    const request = { headers, body: Buffer.from(body, "latin1") };
    const console = { log: (...values: unknown[]) => shown.push(...values) };
    await runProgram(receivingSample(description, event), { request, secret, receiveWebhook, console });
    response.writeHead(204).end();
  });

  // The keys are those of the description.
  const receipt = await deliver(eventKey as "pr:opened", `${url}${new URL(address).pathname}`, { secret });

  expect([command, verb, eventKey, option]).toEqual(["bitbucket-dc-mock", "deliver", event.eventKey, "--secret"]);
  expect(receipt).toEqual({ status: 204, body: "" });
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).not.toContain(undefined);
});

/** Runs a sample, which is JavaScript too, with what it imports and what it has around it. */
async function runProgram(sample: string, surroundings: Record<string, unknown>): Promise<void> {
  const given = {
    readFile: (file: string) => readFile(join(folder, basename(file))),
    writeFile: (file: string, data: AsyncIterable<Uint8Array>) => writeFile(join(folder, basename(file)), data),
    console: { log() {} },
    ...surroundings,
  };
  const AsyncFunction = Object.getPrototypeOf(runProgram).constructor;
  await new AsyncFunction(...Object.keys(given), sample.replaceAll(/^import .*$/gm, ""))(...Object.values(given));
}

/** What a shell makes of commands: the arguments of each. */
async function parsedByShell(lines: readonly string[], program = "curl"): Promise<string[][]> {
  const environment = `BITBUCKET_URL=${quoted(inject("mockUrl"))}\nBITBUCKET_TOKEN=example\n`;
  // No argument has the signs that separate.
  const stub = `${program}() { printf '%s\\037' "$@"; printf '\\036'; }\n`;
  const { stdout } = await run(folder, "sh", "-c", environment + stub + lines.join("\n"));
  return stdout
    .split("\x1e")
    .slice(0, -1)
    .map((line) => line.split("\x1f").slice(0, -1));
}

interface CurlRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | FormData | null;
}

/** What curl sends for these arguments, as its manual has them. */
async function requestOf(argv: readonly string[]): Promise<CurlRequest> {
  const headers: Record<string, string> = {};
  const form = new FormData();
  let method = "GET";
  let url = "";
  let data: string | undefined;
  for (let index = 0; index < argv.length; index += 1) {
    const option = argv[index] ?? "";
    if (!option.startsWith("-")) {
      url = option;
      continue;
    }
    index += 1;
    const value = argv[index] ?? "";
    const [name = "", ...rest] = value.split(option === "-H" ? ": " : "=");
    const text = rest.join(option === "-H" ? ": " : "=");
    if (option === "-X") method = value;
    else if (option === "-H") headers[name] = text;
    else if (option === "--data-binary") data = value;
    else if (option === "--form-string") form.append(name, text);
    else if (option === "-F") form.append(name, new Blob([await readFile(join(folder, text.slice(1)))]), text.slice(1));
    else if (option !== "-o") throw new Error(`there is no ${option}`);
  }
  const body = data ?? (Array.from(form).length > 0 ? form : null);
  return { method, url, headers, body };
}
