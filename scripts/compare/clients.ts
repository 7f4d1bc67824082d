import { pathToFileURL } from "node:url";
import type { Calls, Connect, Connection } from "./calls.ts";
import { made } from "./make.ts";
import { evidence, type Outcome, outcomeOf } from "./outcome.ts";
import type { Recorder, Request, Scene } from "./recorder.ts";
import { tell } from "./table.ts";

/** What happened when a client made one call. */
export interface Happening {
  outcome: Outcome;
  requests: Request[];
}

/** Makes one call with a client while a scene is played. */
export async function observe(
  recorder: Recorder,
  name: string,
  scene: Scene,
  call: (calls: Calls) => Promise<unknown>,
  connection: Partial<Connection> & { as?: string } = {},
): Promise<Happening> {
  const { as = "connect", ...rest } = connection;
  const connect = await connector(name, as);
  let outcome: Outcome = { how: "given", value: undefined };
  const requests = await recorder.during(scene, async () => {
    outcome = await outcomeOf(async () => call(connect({ url: recorder.url, token: "BBDC-token", ...rest })));
  });
  const asked = requests.map(({ method, url }) => `${method} ${url}`).join(", ") || "no request";
  tell(name, `${asked} → ${evidence(outcome)}`);
  return { outcome, requests };
}

/** What connects a client, as the file of that name in `subjects` has it. */
export async function connector(name: string, as = "connect"): Promise<Connect> {
  // The files of the folder `subjects` have such functions.
  const subject = (await import(pathToFileURL(made("bundled", `${name}.mjs`)).href)) as Record<string, Connect>;
  const connect = subject[as];
  if (!connect) throw new Error(`${name} has no ${as}`);
  return connect;
}
