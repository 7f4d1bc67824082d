import { listOperations } from "./description.ts";
import { evidenceOf, evidences } from "./evidence.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** A page with the number of operations that the description has, and how many of them have each evidence, where it says so. */
export function withFigures(page: string, description: OpenAPI3): string {
  const operations = listOperations(description).map(({ operation }) => operation);
  const figures = evidences.map((word): [number, string] => [
    operations.filter((operation) => evidenceOf(operation) === word).length,
    `are\\s\`${word}\``,
  ]);
  return [[operations.length, "operations"] as const, ...figures].reduce(
    (text, [figure, noun]) => text.replaceAll(new RegExp(`\\b\\d+(?=\\s${noun})`, "g"), `${figure}`),
    page,
  );
}
