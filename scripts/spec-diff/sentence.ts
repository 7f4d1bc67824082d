import { modification } from "./modification.ts";
import { operationsOf, type Place } from "./place.ts";
import { presence } from "./presence.ts";
import type { Change } from "./report.ts";

/** Says in words what changed, or nothing where other changes say it. */
export function sentenceOf(change: Change, place: Place): string | undefined {
  const what = change.kind === "modified" ? modification(change, place) : presence(change, place);
  return what && `${place.subject}: ${what}${sharing(place)}`;
}

/** Names as a person lists them, the first few of them if there are many. */
export function list(names: string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** In which operations a component that several of them use comes up. */
export function sharing({ uses }: Place): string {
  if (!uses || operationsOf(uses).length === 0) return "";
  const { answers, requests } = uses;
  const where = [
    ...(answers.length > 0 ? [`answers of ${list(answers)}`] : []),
    ...(requests.length > 0 ? [`requests of ${list(requests)}`] : []),
  ];
  const count = operationsOf(uses).length;
  return ` (${count} operation${count === 1 ? "" : "s"}: ${where.join("; ")})`;
}
