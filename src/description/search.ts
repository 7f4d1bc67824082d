import tasks from "../../generated/tasks.json" with { type: "json" };
import type { OperationName } from "./names.ts";
import { docsOf, exceptionsOf } from "./operation-docs.ts";
import { operationByName, operationNames } from "./operations.ts";

/** An operation with what it is found by. */
interface Entry {
  readonly name: OperationName;
  readonly ofName: ReadonlySet<string>;
  /** Sets of words with the weight of each. */
  readonly fields: readonly (readonly [words: ReadonlySet<string>, weight: number])[];
  readonly tasks: readonly { readonly words: ReadonlySet<string>; readonly weight: number }[];
}

const stopWords = new Set(
  "a an and are at by can do does for from how i in is it my of on or the to what which with".split(" "),
);

let index: { readonly entries: readonly Entry[]; readonly frequency: ReadonlyMap<string, number> } | undefined;

/**
 * Finds operations by words: those of the task page, summaries, names, paths, groups and exceptions.
 *
 * @param words - Such as `approve pull request` or `NoSuchTagException`.
 * @param limit - The maximum number of operations.
 * @returns Their names, best first.
 */
export function searchOperations(words: string, limit = 10): OperationName[] {
  const { entries, frequency } = readIndex();
  const query = Array.from(stemsIn(words));
  const rarity = (word: string) => Math.log(1 + entries.length / (frequency.get(word) ?? entries.length));
  const scored = entries.map(({ name, ofName, fields, tasks }) => {
    const ofWords = query.map(
      (word) => rarity(word) * Math.max(0, ...fields.map(([set, weight]) => (set.has(word) ? weight : 0))),
    );
    const ofTasks = tasks.map(({ words, weight }) => {
      const found = query.filter((word) => words.has(word)).length;
      return weight * (found / query.length) ** 2 * (20 + (10 * found) / words.size);
    });
    const score = ofWords.reduce((sum, one) => sum + one, 0) + Math.max(0, ...ofTasks);
    return { name, score: score && score + 12 * likeness(query, ofName) };
  });
  const found = scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
  return found.slice(0, limit).map(({ name }) => name);
}

/** The Jaccard index: the share of all words that both have. */
function likeness(query: readonly string[], words: ReadonlySet<string>): number {
  return query.filter((word) => words.has(word)).length / new Set([...query, ...words]).size;
}

function readIndex(): NonNullable<typeof index> {
  if (index) return index;
  const entries = operationNames().map(entryOf);
  const frequency = new Map<string, number>();
  for (const { fields, tasks } of entries) {
    const all = [...fields.map(([words]) => words), ...tasks.map(({ words }) => words)].flatMap((words) => [...words]);
    for (const word of new Set(all)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  index = { entries, frequency };
  return index;
}

function entryOf(name: OperationName): Entry {
  const { summary, description, tags } = docsOf(name);
  const { template } = operationByName(name);
  const ofTasks = Object.entries<readonly string[]>(tasks).filter(([, names]) => names.includes(name));
  const ofName = stemsIn(name);
  return {
    name,
    ofName,
    fields: [
      [ofName, 3],
      [stemsIn(summary), 3],
      [stemsIn(Array.from(exceptionsOf(name).values()).flat().join(" ")), 2],
      [stemsIn(`${tags.join(" ")} ${template.replaceAll(/\{.*?\}/g, "")}`), 1.5],
      [stemsIn(description), 0.5],
    ],
    tasks: ofTasks.map(([words, [first]]) => ({ words: stemsIn(words), weight: first === name ? 1 : 0.8 })),
  };
}

/** The stems of the words of a string, so that `approval` is found by `approve`. */
function stemsIn(text: string): ReadonlySet<string> {
  const words =
    text
      .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .match(/[a-z\d]+/g) ?? [];
  return new Set(
    words.filter((word) => !stopWords.has(word)).map((word) => word.replace(/(ing|ed|es|s|e)$/, "").slice(0, 5)),
  );
}
