import { resolve } from "../description.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";

/** The names of all schemas that something refers to, and that these refer to. */
export function schemasIn(description: OpenAPI3, node: unknown, found: Set<string> = new Set()): Set<string> {
  if (node === null || typeof node !== "object") return found;
  const { $ref } = node as { $ref?: unknown };
  if (typeof $ref === "string") {
    const name = /^#\/components\/schemas\/(.*)/.exec($ref)?.[1];
    if (name && found.has(name)) return found;
    if (name) found.add(name);
    // Examples hold values, which refer to nothing.
    if (!$ref.startsWith("#/components/examples/")) schemasIn(description, resolve(description, node), found);
  }
  for (const [key, part] of Object.entries(node)) if (key !== "examples") schemasIn(description, part, found);
  return found;
}
