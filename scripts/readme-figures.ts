import { listOperations } from "./description.ts";
import { evidenceOf, evidences } from "./evidence.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** The README with the numbers of operations that the description has, in all and of each evidence. */
export function withFigures(readme: string, description: OpenAPI3): string {
  const operations = listOperations(description).map(({ operation }) => operation);
  const figures = evidences.map((word): [number, string] => [
    operations.filter((operation) => evidenceOf(operation) === word).length,
    `are\\s\`${word}\``,
  ]);
  return [[operations.length, "operations"] as const, ...figures].reduce((text, [figure, noun]) => {
    const place = new RegExp(`\\b\\d+(?=\\s${noun})`, "g");
    if (!place.test(text)) throw new Error(`README.md does not say how many ${noun.replace("\\s", " ")}`);
    return text.replace(place, `${figure}`);
  }, readme);
}
