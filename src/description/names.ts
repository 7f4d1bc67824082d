import type { ExampleNames } from "../../generated/examples.ts";
import { operationNames } from "./operations.ts";

/** The name of an operation that the description has, such as `mergePullRequest`. */
export type OperationName = keyof ExampleNames;

/** How many names an error message suggests, at most. */
const maxSuggestions = 5;
/** How many characters of an unknown name are compared, at most. */
const maxCompared = 60;

/**
 * Checks the name of an operation.
 *
 * @param caller - The function or the option that received the name, for the message.
 * @throws TypeError if the name is unknown, with similar names.
 */
export function operationNamed(caller: string, name: unknown): OperationName {
  const names = operationNames();
  const found = names.find((one) => one === name);
  if (found) return found;
  const quoted = `${typeof name === "string" ? name : JSON.stringify(name)}`.slice(0, maxCompared);
  throw new TypeError(
    `${caller}: unknown operation "${quoted}"; did you mean ${similarNames(quoted, names).join(", ")}?`,
  );
}

/**
 * The names that an unknown one may stand for: first those that differ little, then those that contain it, then those that
 * have all its characters in order, as `mergePullRequest` has those of `mergePR`.
 */
function similarNames(unknown: string, names: readonly string[]): string[] {
  const text = unknown.toLowerCase();
  const all = names
    .map((name) => ({ name, text: name.toLowerCase(), distance: distance(text, name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const similar = all.filter(({ distance }) => distance <= text.length / 3);
  const containing = all.filter((one) => one.text.includes(text));
  const abbreviated = all.filter((one) => hasInOrder(one.text, text));
  const found = [...similar, ...containing, ...abbreviated, ...all].map(({ name }) => name);
  return Array.from(new Set(found)).slice(0, maxSuggestions);
}

function hasInOrder(text: string, characters: string): boolean {
  let position = 0;
  for (const character of characters) position = text.indexOf(character, position) + 1 || Number.POSITIVE_INFINITY;
  return position < Number.POSITIVE_INFINITY;
}

/** The Levenshtein distance of two strings. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, character] of Array.from(one).entries()) {
    const next = [line + 1];
    for (let index = 1; index <= other.length; index++) {
      const replaced = Number(row[index - 1]) + (character === other[index - 1] ? 0 : 1);
      next.push(Math.min(replaced, Number(row[index]) + 1, Number(next[index - 1]) + 1));
    }
    row = next;
  }
  return Number(row.at(-1));
}
