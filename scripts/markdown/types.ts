import type { Reference, TypeEntry } from "../reference/model.ts";
import { addressesFrom, type Homes } from "./homes.ts";
import { type AddressOf, fieldLines, typesText } from "./text.ts";

/** The sections of the types whose place is a file, below a heading of a level such as `###`. */
export function typeSections({ types }: Reference, homes: Homes, file: string, level: string): string[] {
  const addressOf = addressesFrom(file, homes);
  return [...types.values()]
    .filter(({ name }) => homes.get(name) === file)
    .map((entry) => typeSection(entry, level, addressOf));
}

/** The same below a heading of their own, if there are any. */
export function typesOfFile(told: Reference, homes: Homes, file: string): string[] {
  const sections = typeSections(told, homes, file, "###");
  return sections.length > 0 ? ["## Types", "A `?` marks optional fields.", ...sections] : [];
}

function typeSection({ name, meaning, types, fields }: TypeEntry, level: string, addressOf: AddressOf): string {
  const is = types.length > 0 ? [`Is ${typesText(types, addressOf)}.`] : [];
  const list = fields.length > 0 ? [fieldLines(fields, addressOf).join("\n")] : [];
  return [`${level} ${name}`, ...(meaning ? [meaning] : []), ...is, ...list].join("\n\n");
}
