import { observe } from "./clients.ts";
import type { Recorder } from "./recorder.ts";
import { scenes } from "./scenes.ts";
import { forEach, row } from "./table.ts";

/** How parameters of paths go out. */
export async function comparePaths(recorder: Recorder): Promise<void> {
  row(
    "`src/a.ts` in a path goes out as",
    await forEach(async (column) => {
      const { requests } = await observe(recorder, column, scenes.fine, (calls) => calls.browsePath("src/a.ts"));
      return `\`${requests[0]?.url.replace(/.*\/browse\//, "").replace(/\?.*/, "")}\``;
    }),
  );
  row(
    "a tag named `..`",
    await forEach(async (column) => {
      const { outcome, requests } = await observe(recorder, column, scenes.fine, (calls) => calls.getTag(".."));
      const asked = requests[0]?.url;
      if (asked === undefined) return outcome.value instanceof TypeError ? "`TypeError`, no request" : "no request";
      return asked.includes("/tags/") ? "asked for" : "another endpoint is asked";
    }),
  );
}
