import type { Example, Field, Parameter, TypeText } from "../reference/model.ts";

/** Where a type is described, as an address in a file. */
export type AddressOf = (schema: string) => string;

/** How a file is written. */
export interface Style {
  addressOf: AddressOf;
  /** Whether examples have their bodies, as on the site, or names only, as in the package, where size matters. */
  hasExamples: boolean;
}

/** Types in Markdown, those with a name as a link. */
export function typesText(types: readonly TypeText[], addressOf: AddressOf): string {
  // Plain types stand together in one piece of code.
  const pieces: string[] = [];
  let plain: string[] = [];
  const end = () => {
    if (plain.length > 0) pieces.push(`\`${plain.join(" | ")}\``);
    plain = [];
  };
  for (const { text, schema } of types) {
    if (schema) {
      end();
      pieces.push(`[\`${text}\`](${addressOf(schema)})`);
    } else plain.push(text);
  }
  end();
  return pieces.join(" or ");
}

/** Properties as a list, with those of objects without a name below them. */
export function fieldLines(fields: readonly Field[], addressOf: AddressOf, indent = ""): string[] {
  return fields.flatMap((field) => {
    const notes = [...releaseNotes(field), field.default && `default \`${field.default}\``].filter(Boolean);
    const value = [[typesText(field.types, addressOf), ...notes].join(", "), field.meaning].filter(Boolean).join(". ");
    return [
      `${indent}- \`${field.name}${field.isRequired ? "" : "?"}\`: ${value}`,
      ...fieldLines(field.fields, addressOf, `${indent}  `),
    ];
  });
}

/** What is sent, as a table. A column that would be empty is left out. */
export function argumentTable(rows: readonly (Omit<Parameter, "place"> & { place?: string })[], to: AddressOf): string {
  const columns = (
    [
      ["Name", ({ name, isRequired }) => `\`${name}\`${isRequired ? " \\*" : ""}`],
      ["In", ({ place = "" }) => place],
      ["Type", ({ types }) => typesText(types, to)],
      ["Default", (row) => (row.default ? `\`${row.default}\`` : "")],
      ["Since", ({ since = "" }) => since],
      ["Meaning", ({ isDeprecated, until, meaning }) => [...releaseNotes({ isDeprecated, until }), meaning].join(". ")],
    ] satisfies [string, (row: (typeof rows)[number]) => string][]
  ).filter(([, cellOf]) => rows.some(cellOf));
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    line(columns.map(([title]) => title)),
    `|${"---|".repeat(columns.length)}`,
    ...rows.map((row) => line(columns.map(([, cellOf]) => cellOf(row)))),
  ].join("\n");
}

/** Properties as rows of a table, those of objects without a name as `anchor.path`. */
export function flattened(fields: readonly Field[], prefix = ""): Field[] {
  return fields.flatMap((field) => {
    const name = prefix + field.name;
    return [{ ...field, name }, ...flattened(field.fields, `${name}.`)];
  });
}

function releaseNotes({
  isDeprecated,
  since,
  until,
}: Partial<Pick<Field, "isDeprecated" | "since" | "until">>): string[] {
  const notes = [isDeprecated && "deprecated", since && `since ${since}`, until && `up to ${until}`];
  return notes.filter((note) => typeof note === "string");
}

/** The examples of a body behind a fold, each in a tab of its own. */
export function examplesFold(title: string, examples: readonly Example[]): string {
  const tabs = examples.map(({ name, value }) => {
    const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
    return code(`${typeof value === "string" ? "text" : "json"} [${name}]`, text);
  });
  return [`:::: details ${title}`, "::: code-group", ...tabs, ":::", "::::"].join("\n");
}

/** Blocks of code as tabs. */
export function codeGroup(...blocks: [language: string, title: string, text: string][]): string {
  const tabs = blocks.map(([language, title, text]) => code(`${language} [${title}]`, text));
  return ["::: code-group", ...tabs, ":::"].join("\n");
}

/** A block of code. */
export function code(language: string, text: string): string {
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** Names, each as code. */
export function names(list: readonly string[]): string {
  return list.map((name) => `\`${name}\``).join(", ");
}
