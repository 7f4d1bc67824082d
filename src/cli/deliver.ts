import { deliver } from "../mock/delivery/deliver.ts";
import { readArgs, UsageError } from "./command-line.ts";

/**
 * Gives an event to a receiver, as the command line says, and prints what it answers. If it refuses, the command fails.
 *
 * @throws UsageError if that is no way to say it.
 * @throws TypeError if there is no such event or example.
 */
export async function deliverAsTold(args: string[]): Promise<void> {
  const { values, positionals } = readArgs({
    args,
    allowPositionals: true,
    options: { secret: { type: "string" }, example: { type: "string" } },
  });
  const [eventKey, url, ...others] = positionals;
  if (!eventKey || !url || others.length > 0) throw new UsageError("deliver takes the key of an event and an address");
  // Keys and names that do not exist are refused there.
  const { status, body } = await deliver(eventKey as "pr:opened", url, values as { secret?: string });
  console.log(body ? `${status}\n${body}` : `${status}`);
  if (status < 200 || status > 299) process.exitCode = 1;
}
