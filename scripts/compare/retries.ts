import type { Calls } from "./calls.ts";
import { observe } from "./clients.ts";
import type { Recorder } from "./recorder.ts";
import { scenes } from "./scenes.ts";
import { type Cells, forEach, row } from "./table.ts";

const calls = {
  GET: (client: Calls) => client.getTag("v1"),
  POST: (client: Calls) => client.createTag(),
  editFile: (client: Calls) => client.editFile("a.ts"),
};

/** What is repeated when a server answers 503. */
export async function compareRetries(recorder: Recorder): Promise<void> {
  const plain = await forEach((column) => repetitions(recorder, column));
  const withRetries = await repetitions(recorder, "generate-client", 2);
  const withKy = await repetitions(recorder, "hey-api-ky");
  const cells: Cells = {
    ...plain,
    "generate-client": `${plain["generate-client"]}; with \`retries: 2\` ${withRetries}`,
    "hey-api": `${plain["hey-api"]}; its client on ky: ${withKy}`,
  };
  row("retries after 503", cells);
}

async function repetitions(recorder: Recorder, client: string, retries?: number): Promise<string> {
  const counts: Record<string, number> = {};
  for (const [name, call] of Object.entries(calls)) {
    const { requests } = await observe(recorder, client, scenes.unavailable, call, retries ? { retries } : {});
    counts[name] = requests.length - 1;
  }
  const { GET: get, POST: post, editFile } = counts;
  if (get === 0 && post === 0 && editFile === 0) return "none";
  return `${get} for GET, ${post} for POST, ${editFile} for \`editFile\`, which commits each time`;
}
