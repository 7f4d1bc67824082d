/** How wide samples are. */
export const width = 96;

/**
 * A value as TypeScript writes it, on one line where that fits.
 *
 * @param used - How many signs of the line are taken before and behind it.
 */
export function literal(value: unknown, used: number, indent = ""): string {
  const line = onOneLine(value);
  const isFlat = value === null || typeof value !== "object" || Object.keys(value).length === 0;
  if (isFlat || line.length + used + indent.length <= width) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${deeper}${literal(item, 1, deeper)},\n`).join("")}${indent}]`;
  }
  const lines = Object.entries(value).map(([name, part]) => {
    const head = `${key(name)}: `;
    return `${deeper}${head}${literal(part, head.length + 1, deeper)},\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

/** Code that stands in a literal as it is. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function onOneLine(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const parts = Object.entries(value).map(([name, part]) => `${key(name)}: ${onOneLine(part)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
