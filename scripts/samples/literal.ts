/** How wide samples are. */
export const width = 96;

/**
 * A value as TypeScript writes it, on one line where that fits. A function returns code that stands in its place.
 *
 * @param used - How many characters of the line are used before and after it.
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

function onOneLine(value: unknown): string {
  if (typeof value === "function") return value();
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const parts = Object.entries(value).map(([name, part]) => `${key(name)}: ${onOneLine(part)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
