import type { OpenAPI3 } from "openapi-typescript";
import { listOperations } from "../description.ts";
import { follow, keysOf } from "./pointer.ts";

/** The names of the operations that reach a component from what they send and from what they answer. */
export interface Uses {
  requests: string[];
  answers: string[];
}

/** What uses each component of a bundled description, directly or through other components, by its pointer. */
export function componentUses(description: OpenAPI3): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const { operationId, operation, path } of listOperations(description)) {
    const sent = [follow(description, ["paths", path, "parameters"]), operation.parameters, operation.requestBody];
    for (const reference of reach(description, sent)) usesOf(reference).requests.push(operationId);
    for (const reference of reach(description, operation.responses)) usesOf(reference).answers.push(operationId);
  }
  return uses;

  function usesOf(reference: string): Uses {
    const known = uses.get(reference) ?? { requests: [], answers: [] };
    uses.set(reference, known);
    return known;
  }
}

/** Every reference that a node holds or leads to. */
function reach(description: OpenAPI3, node: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    if (key !== "$ref" || typeof value !== "string") reach(description, value, found);
    else if (!found.has(value)) {
      found.add(value);
      reach(description, follow(description, keysOf(value)), found);
    }
  }
  return found;
}
