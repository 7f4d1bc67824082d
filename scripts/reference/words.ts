import type { Result } from "./model.ts";

/**
 * What a call returns, in words that follow "returns".
 *
 * @param types - The types of the result, or of the items of a list, as they are printed.
 */
export function resultWords({ kind, mediaTypes }: Result, types: string): string {
  return {
    json: `a promise of ${types}`,
    "json?": `a promise of ${types}, or of \`undefined\` after 204`,
    page: `a list of ${types}, which can be awaited (its first page), iterated, or read with \`toArray\``,
    browse: `${types}, whose \`lines()\` and \`entries()\` can be iterated`,
    response: `a promise of a \`Response\` with the body unread, ${mediaWords(mediaTypes)}`,
    none: "a promise of `undefined`",
    unknown: "a promise of whatever comes",
  }[kind];
}

function mediaWords(mediaTypes: readonly string[]): string {
  if (mediaTypes.includes("*/*")) return "of any type";
  return `as ${mediaTypes.map((name) => `\`${name}\``).join(" or ")}`;
}
