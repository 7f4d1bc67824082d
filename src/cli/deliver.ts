import { readFileSync } from "node:fs";
import { deliver } from "../mock/deliver.ts";
import { readArgs, UsageError } from "./command-line.ts";

/**
 * Delivers an event to a receiver, as the command line says, and prints the response. If the receiver rejects it, the command
 * fails.
 *
 * @throws UsageError if the command line is wrong.
 * @throws TypeError if the event or the example is unknown, or if the payload does not match the description.
 */
export async function deliverFromCommandLine(args: string[]): Promise<void> {
  const { values, positionals } = readArgs({
    args,
    allowPositionals: true,
    options: {
      secret: { type: "string" },
      example: { type: "string" },
      payload: { type: "string" },
      header: { type: "string", multiple: true, default: [] },
      timeout: { type: "string" },
    },
  });
  const [eventKey, url, ...others] = positionals;
  if (!eventKey || !url || others.length > 0) throw new UsageError("deliver requires an event key and a URL");
  const { secret, example, payload, timeout } = values;
  const options = {
    ...{ secret, example, headers: Object.fromEntries(values.header.map(parseHeader)) },
    ...(payload !== undefined && { payload: readPayload(payload) }),
    ...(timeout !== undefined && { timeout: Number(timeout) }),
  };
  // Keys, names and payloads are checked there.
  const { status, body } = await deliver(eventKey as "pr:opened", url, options as { secret?: string });
  console.log(body ? `${status}\n${body}` : `${status}`);
  if (status < 200 || status > 299) process.exitCode = 1;
}

function parseHeader(text: string): [name: string, value: string] {
  const colon = text.indexOf(":");
  if (colon < 1) throw new UsageError(`--header must be "Name: value", got "${text}"`);
  return [text.slice(0, colon), text.slice(colon + 1).trim()];
}

function readPayload(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new UsageError(`cannot read ${file} (from --payload): ${(cause as Error).message}`, { cause });
  }
}
