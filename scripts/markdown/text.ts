import type { Field, TypeText } from "../reference/model.ts";

/** Where a type is told, as an address in a file. */
export type AddressOf = (schema: string) => string;

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
  return fields.flatMap((field) => [
    `${indent}- \`${field.name}${field.isRequired ? "" : "?"}\`: ${valueText(field, addressOf)}`,
    ...fieldLines(field.fields, addressOf, `${indent}  `),
  ]);
}

/** What there is to say about a value behind its name. */
export function valueText(
  { types, isDeprecated, default: byDefault, meaning }: Omit<Field, "name" | "isRequired" | "fields">,
  addressOf: AddressOf,
): string {
  const notes = [isDeprecated && "deprecated", byDefault !== undefined && `default \`${byDefault}\``].filter(Boolean);
  return [[typesText(types, addressOf), ...notes].join(", "), meaning].filter(Boolean).join(". ");
}

/** A block of code. */
export function code(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Names, each as code. */
export function names(list: readonly string[]): string {
  return list.map((name) => `\`${name}\``).join(", ");
}
