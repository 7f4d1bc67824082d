/** What a node says about the releases that have it. */
interface Released {
  description?: unknown;
  "x-since"?: string;
  "x-until"?: string;
  "x-since-values"?: Record<string, string>;
}

/** The lines of a comment that tell which releases have what it is about. */
export function releaseLines(node: Released): string[] {
  const values = Object.entries(node["x-since-values"] ?? {}).map(([value, since]) => `\`${value}\` since ${since}.`);
  const until = node["x-until"] ? [`Up to release ${node["x-until"]}.`] : [];
  return [...values, ...until, ...(node["x-since"] ? [`@since ${node["x-since"]}`] : [])];
}

/** The comments of generated types as a person writes them: the description first and without a tag, and no types. */
export function tidyComments(source: string): string {
  return source.replaceAll(/^( *)\/\*\*((?:[^*]|\*(?!\/))*)\*\//gm, (_, indent: string, text: string) => {
    const lines = text.split("\n").map((line) => line.replace(/^ *\*? ?/, "").trim());
    const shown = lines.filter((line) => line !== "" || lines.length > 3);
    const tags = shown
      .join("\n")
      .trim()
      .split(/\n(?=@)/)
      .filter((tag) => !/^(@enum|@constant|Format:)/.test(tag));
    const isDescription = (tag: string) => tag.startsWith("@description ");
    const described = tags.filter(isDescription).map((tag) => tag.replace("@description ", ""));
    const tidied = [...described, ...tags.filter((tag) => !isDescription(tag))].join("\n").split("\n");
    if (tidied.join("") === "") return "";
    if (tidied.length === 1) return `${indent}/** ${tidied[0]} */`;
    return `${indent}/**\n${tidied.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */`;
  });
}
