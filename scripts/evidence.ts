import { listEvents, listOperations } from "./description.ts";
import type { OpenAPI3, OperationObject } from "./openapi-typescript.ts";

/** What `x-evidence` says that the description of an operation rests on, the strongest first. */
const evidence: Record<string, string> = {
  recorded: "Verified against a recorded server response.",
  live: "Another public program calls it as described; no response was recorded.",
  documented: "From the vendor's documentation; not verified against a server.",
};

/** What an operation or an event rests on, as a line of the reference. */
export function evidenceLine({ "x-evidence": word }: OperationObject): string {
  return `Evidence: ${word}. ${evidence[word]}`;
}

/** A page with the numbers of operations, of operations with each evidence, and of events, where it says so. */
export function withFigures(page: string, description: OpenAPI3): string {
  const operations = listOperations(description).map(({ operation }) => operation);
  const figures = Object.keys(evidence).map((word): [number, string] => [
    operations.filter((operation) => operation["x-evidence"] === word).length,
    `are\\s\`${word}\``,
  ]);
  figures.push([operations.length, "operations"], [listEvents(description).length, "webhook\\sevents"]);
  return figures.reduce(
    (text, [figure, noun]) => text.replaceAll(new RegExp(`\\b\\d+(?=\\s${noun})`, "g"), `${figure}`),
    page,
  );
}
