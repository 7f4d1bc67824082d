import type { ExampleNames } from "../../generated/examples.ts";
import { type OperationMetadata, operationsByName } from "../client/operation-table.ts";

/** The name of an operation that the description has, such as `mergePullRequest`. */
export type OperationName = keyof ExampleNames;

/** How many names are told in place of a wrong one, at most. */
const few = 5;
/** How many signs of a wrong name are compared, at most. */
const longest = 60;

/**
 * Takes the name of an operation.
 *
 * @param caller - The function that was given the name, for the message.
 * @throws TypeError if there is no such operation, with those whose names are near.
 */
export function operationNamed(caller: string, name: unknown): OperationName {
  // The facts have the names of the same description.
  if (typeof name === "string" && Object.hasOwn(operationsByName, name)) return name as OperationName;
  throw new TypeError(
    `${caller}: there is no operation "${name}", but ${namesNear(`${name}`.slice(0, longest)).join(", ")}`,
  );
}

/** What the table says about an operation. */
export function metadataOf(name: OperationName): OperationMetadata {
  // The table has the names of the same description.
  return operationsByName[name] as OperationMetadata;
}

/**
 * The names that a wrong one may stand for: first those that differ in little, then those that have it as a part, then those
 * that have all its signs in their order, as `mergePullRequest` has those of `mergePR`.
 */
function namesNear(wrong: string): string[] {
  const text = wrong.toLowerCase();
  const all = Object.keys(operationsByName)
    .map((name) => ({ name, text: name.toLowerCase(), distance: distance(text, name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const similar = all.filter(({ distance }) => distance <= text.length / 3);
  const containing = all.filter((one) => one.text.includes(text));
  const abbreviated = all.filter((one) => hasInOrder(one.text, text));
  const names = [...similar, ...containing, ...abbreviated, ...all].map(({ name }) => name);
  return Array.from(new Set(names)).slice(0, few);
}

function hasInOrder(text: string, signs: string): boolean {
  let position = 0;
  for (const sign of signs) position = text.indexOf(sign, position) + 1 || Number.POSITIVE_INFINITY;
  return position < Number.POSITIVE_INFINITY;
}

/** How many signs must be put in, left out or replaced to make one text of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, sign] of Array.from(one).entries()) {
    const next = [line + 1];
    for (let index = 1; index <= other.length; index++) {
      const replaced = Number(row[index - 1]) + (sign === other[index - 1] ? 0 : 1);
      next.push(Math.min(replaced, Number(row[index]) + 1, Number(next[index - 1]) + 1));
    }
    row = next;
  }
  return Number(row.at(-1));
}
