/** Something on the page that can be looked for. */
export interface Entry {
  name: string;
  /** The method and the path of an operation, "event" or "type". */
  call: string;
  summary: string;
}

/**
 * What has all words in its name, path or summary, or is asked for by an address. The best comes first: what has that name
 * or path, what begins so, then what has the words in its name, the shorter the better, and operations before types.
 */
export function find(entries: readonly Entry[], asked: string): Entry[] {
  const query = asked.trim().toLowerCase();
  const words = query.split(/\s+/);
  const isIn = (text: string) => words.every((word) => text.includes(word));
  const rankOf = ({ name, call, summary }: Entry): number | undefined => {
    const [small, path] = [name.toLowerCase(), call.toLowerCase()];
    if (small === query || path === query || path.endsWith(` ${query}`)) return 0;
    // Types are only looked for by their names.
    if (call === "type") return isIn(small) ? 1500 + small.length : undefined;
    if (small.startsWith(query)) return 1 + small.length;
    if (isIn(small)) return 1000 + small.length;
    return isIn(`${small} ${path} ${summary.toLowerCase()}`) || isPathOf(path, query) ? 2000 : undefined;
  };
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry);
    return rank === undefined ? [] : [{ entry, rank }];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}

/** Whether an address, perhaps with a method before it, follows the template of a call. All are in small letters. */
function isPathOf(call: string, query: string): boolean {
  const [method = "", template] = call.split(" ");
  const [, asked = method, path] =
    /^(?:([a-z]+) )?(?:https?:\/\/[^/]+)?(?:.*?\/rest(?=\/))?(\/[^?]*)/.exec(query) ?? [];
  if (!path || !template || asked !== method) return false;
  // Of templates that end in the path of a file or the name of a tag, the parameter takes all that is left.
  const pattern = template
    .replaceAll(".", "\\.")
    .replace(/\/?\{(path|name)\}$/, "(?:/.*)?")
    .replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^${pattern}/?$`).test(path.replace(/^(\/[\w-]+)\/\d+\.\d+\//, "$1/latest/"));
}
