import { readHar } from "./har.ts";
import type { Judge } from "./judge.ts";
import type { TrafficJudgement } from "./judgement.ts";

/**
 * Judges the exchanges in HAR files.
 *
 * @throws Error that names the file, if one cannot be read or is no HAR.
 */
export async function judgeTraffic(files: readonly string[], judge: Judge): Promise<TrafficJudgement> {
  const found: TrafficJudgement = { exchanges: [], leftAside: { outside: 0, unanswered: 0 } };
  for (const [place, file] of files.entries()) {
    // The names of files can tell of servers.
    const prefix = files.length > 1 ? `${place}:` : "";
    for await (const exchange of readHar(file, judge.headerNames)) {
      const outcome = await judge.judge(exchange);
      if (typeof outcome === "string") found.leftAside[outcome]++;
      else found.exchanges.push({ ...outcome, label: prefix + outcome.label });
    }
  }
  return found;
}
