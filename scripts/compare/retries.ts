import type { Calls } from "./calls.ts";
import { observe } from "./clients.ts";
import type { Recorder, Scene } from "./recorder.ts";
import { scenes } from "./scenes.ts";
import { type Cells, forEach, row } from "./table.ts";

/** The calls, and what they are answered. */
const tries: Record<string, [scene: Scene, call: (client: Calls) => Promise<unknown>]> = {
  get: [scenes.unavailable, (client) => client.getTag("v1")],
  post: [scenes.unavailable, (client) => client.createTag()],
  edit: [scenes.unavailable, (client) => client.editFile("a.ts")],
  throttledPost: [scenes.throttled, (client) => client.createTag()],
};

/** What is repeated when a server has no time, or does not let more requests in. */
export async function compareRetries(recorder: Recorder): Promise<void> {
  const plain = await forEach((column) => repetitions(recorder, column));
  const withRetries = await repetitions(recorder, "generate-client", 2);
  const withKy = await repetitions(recorder, "hey-api-ky");
  const cells: Cells = {
    ...plain,
    "generate-client": `${plain["generate-client"]}; with \`retries: 2\` ${withRetries}`,
    "hey-api": `${plain["hey-api"]}; its client on ky ${withKy}`,
  };
  row("retries", cells);
}

async function repetitions(recorder: Recorder, client: string, retries?: number): Promise<string> {
  const counts: Record<string, number> = {};
  for (const [name, [scene, call]] of Object.entries(tries)) {
    const { requests } = await observe(recorder, client, scene, call, retries ? { retries } : {});
    counts[name] = requests.length - 1;
  }
  const { get = 0, post = 0, edit = 0, throttledPost = 0 } = counts;
  if (get + post + edit + throttledPost === 0) return "none";
  const edits =
    edit > 0 ? `${edit} for \`editFile\`, which commits each time` : "none for `editFile`, which commits each time";
  return `${get} for GET after 503, ${post || "none"} for POST, ${edits}; ${throttledPost || "none"} for POST after 429`;
}
