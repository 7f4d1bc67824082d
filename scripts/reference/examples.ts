import { resolve } from "../description.ts";
import type { MediaTypeObject, OpenAPI3 } from "../openapi-typescript.ts";
import type { Example } from "./model.ts";
import { line } from "./schemas.ts";

/** The examples of a body by name, in its media types, the first of each name. */
export function examplesOf(description: OpenAPI3, contents: [string, MediaTypeObject][]): Example[] {
  const found = new Map<string, Example>();
  for (const [name, node] of contents.flatMap(([, { examples = {} }]) => Object.entries(examples))) {
    const { summary, value } = resolve(description, node);
    if (!found.has(name)) found.set(name, { name, summary: line(summary), value });
  }
  return [...found.values()];
}
