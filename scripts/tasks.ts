import { listOperations } from "./description.ts";
import { read } from "./files.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** A row of docs/guide/tasks.md. */
interface Task {
  /** The task in the words of users. */
  words: string;
  /** The names of its operations, the one of the call first. */
  operations: string[];
  call: string;
}

/** The tasks of docs/guide/tasks.md, from top to bottom. */
export function readTasks(): Task[] {
  const rows = read("docs/guide/tasks.md").matchAll(/^\| (.+?) \| (`.+?`) \| `(.+)` \|$/gm);
  return Array.from(rows, ([, words = "", names = "", call = ""]) => ({
    words,
    operations: names.replaceAll("`", "").split(", "),
    call,
  }));
}

/**
 * The names of the operations by the words of their task, as JSON.
 *
 * @throws Error if a name is unknown.
 */
export function taskIndex(description: OpenAPI3): string {
  const known = new Set(listOperations(description).map(({ operationId }) => operationId));
  const tasks = readTasks();
  const unknown = tasks.flatMap(({ operations }) => operations).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`docs/guide/tasks.md: unknown operations: ${unknown.join(", ")}`);
  return `${JSON.stringify(Object.fromEntries(tasks.map(({ words, operations }) => [words, operations])), null, 1)}\n`;
}
