import { isDeepStrictEqual } from "node:util";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { differences } from "./differences.ts";
import { list } from "./rules.ts";

/** Describes what changed between two bundled descriptions, a line for each change, worst first, and then the level of all. */
export function describeChanges({ base, revision }: { base: OpenAPI3; revision: OpenAPI3 }): string[] {
  const found = differences(base, revision).filter(({ change: [level] }) => level !== "none");
  const subjects = unique(found.map(({ place }) => place.subject));
  found.sort(({ place: one }, { place: other }) => {
    if (one.path !== other.path) return one.path < other.path ? -1 : 1;
    return subjects.indexOf(one.subject) - subjects.indexOf(other.subject);
  });
  const at = (wanted: string) => found.filter(({ change: [level] }) => level === wanted);
  const lines = (level: string, title: string) =>
    at(level).map(({ place, change: [, text] }) => `${title}: ${place.subject}: ${text}${place.uses}.`);
  const types = unique(at("types").map(({ place }) => place.subject)).sort();
  const limits = at("limits").map(({ place: { subject, uses } }) => {
    const things = at("limits").flatMap(({ place, change: [, thing] }) => (place.subject === subject ? [thing] : []));
    return `Patch: ${subject}: new limits or defaults of ${list(unique(things))}${uses}.`;
  });
  const reworded = unique(at("words").map(({ place }) => place.subject));
  const isSame = isDeepStrictEqual({ ...base, info: {} }, { ...revision, info: {} });
  if (found.length === 0 && !isSame) reworded.push("the API");
  const all = unique([
    ...lines("major", "Major"),
    ...lines("minor", "Minor"),
    ...(types.length > 0 ? [`Minor: new types: ${list(types)}.`] : []),
    ...limits,
    ...(reworded.length > 0 ? [`Patch: new texts or examples: ${list(reworded)}.`] : []),
  ]);
  const [worst] = all[0]?.toLowerCase().split(":") ?? [];
  return worst ? [...all, `This is a ${worst} change.`] : ["Nothing changed."];
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
