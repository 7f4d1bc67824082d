import { observe } from "./clients.ts";
import { refusedCursor } from "./make.ts";
import type { Recorder, Scene } from "./recorder.ts";
import { cutOff, denseTags, sparseTags } from "./scenes.ts";
import { type Column, forEach, row, tell } from "./table.ts";

/** What clients read of lists by themselves. */
export async function compareLists(recorder: Recorder): Promise<void> {
  const cursor = await refusedCursor();
  tell("generate-client", `with pages by \`nextPageStart\`: ${cursor ?? "taken"}`);
  row(
    "all items of a list",
    await forEach(async (column) => {
      const dense = await read(recorder, column, "allTags", denseTags);
      if (!dense) return "no: a loop of the caller's own";
      const sparse = await read(recorder, column, "allTags", sparseTags);
      if (dense.seen.length !== 6) return `${dense.seen.length} of 6`;
      if (sparse?.seen.length === 6) return "yes, by `nextPageStart`";
      const refused = cursor ? ", not by `nextPageStart`, which is refused for being a number" : "";
      return `by offset, if configured${refused}; an empty page in the middle ends it (${sparse?.seen.length} of 6)`;
    }),
  );
  row(
    "a list that the server cuts off",
    await forEach(async (column) => {
      const got = await read(recorder, column, "allChanges", cutOff);
      if (!got) return "no: the caller's own loop has to see it";
      const { seen, error } = got;
      return error
        ? `its ${seen.length} items, and then \`${error.constructor.name}\``
        : `its ${seen.length} items, as if they were all`;
    }),
  );
}

async function read(recorder: Recorder, column: Column, list: "allTags" | "allChanges", scene: Scene) {
  const seen: unknown[] = [];
  let can = true;
  const { outcome } = await observe(recorder, column, scene, async (calls) => {
    const all = calls[list];
    can = all !== undefined;
    await all?.(seen);
  });
  if (!can) return undefined;
  return { seen, error: outcome.value instanceof Error ? outcome.value : undefined };
}
