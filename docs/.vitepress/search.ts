import type { DefaultTheme } from "vitepress";

/** The Markdown of a page as the search reads it: of the reference without tables and samples, which hold few own words. */
export function searchText(text: string, path: string): string {
  if (!path.startsWith("reference/")) return text;
  return text
    .replaceAll(/^## (\w+)$(?=\n\n.*\n\n```http\n.*\n```\n\n::: warning Deprecated)/gm, (_, name: string) => {
      return `## ${name} (deprecated) {#${name.toLowerCase()}}`;
    })
    .replaceAll(/^```http\n(.*)\n```$/gm, "`$1`")
    .replaceAll(/^(`{3,}).*?^\1$/gms, "")
    .replaceAll(/^ *(?:\||- `|:::|\*\*Arguments|\*\*Fields|Evidence: |Retried after).*\n/gm, "");
}

/** Finds names by the words in them, and tasks before operations. These functions also run in the browser, each on its own. */
export const searchOptions: NonNullable<DefaultTheme.LocalSearchOptions["miniSearch"]> = {
  options: {
    tokenize: (text) =>
      text
        .split(/[^\p{L}\p{N}_]+/u)
        .flatMap((word) => [word, ...(/[a-z][A-Z]/.test(word) ? word.split(/(?<=[a-z])(?=[A-Z])/) : [])])
        .filter((word) => word !== ""),
  },
  searchOptions: {
    fuzzy: 0.15,
    prefix: true,
    boost: { title: 4, text: 2, titles: 1 },
    boostDocument: (id: string) => (id.includes("/guide/tasks") ? 2 : 1),
  },
};
