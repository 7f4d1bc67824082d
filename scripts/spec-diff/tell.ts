import { isDeepStrictEqual } from "node:util";
import type { OpenAPI3 } from "openapi-typescript";
import { componentUses } from "./component-uses.ts";
import { isOfLimits, isOfWords, levelOf } from "./level.ts";
import { nameOf, placeOf } from "./place.ts";
import { isNewType } from "./presence.ts";
import { withoutRenames } from "./renames.ts";
import { type Level, levels, reportChanges, type Versions } from "./report.ts";
import { list, sentenceOf, sharing } from "./sentence.ts";
import { singleChanges } from "./single-changes.ts";

interface Line {
  level: Level;
  subject: string;
  text: string;
}

/** Tells what changed between two bundled descriptions, a line for each change, worst first, and then the level of all. */
export function tellChanges(versions: Versions): string[] {
  const lines = linesFor(versions);
  const worst = levels.find((level) => lines.some((line) => line.level === level));
  if (!worst) return ["Nothing changed."];
  const subjects = [...new Set(lines.map(({ subject }) => subject))];
  lines.sort(
    (one, other) =>
      levels.indexOf(one.level) - levels.indexOf(other.level) ||
      subjects.indexOf(one.subject) - subjects.indexOf(other.subject),
  );
  const told = lines.map(({ level, text }) => `${level[0]?.toUpperCase()}${level.slice(1)}: ${text}.`);
  return [...told, `This is a ${worst} change.`];
}

function linesFor(versions: Versions): Line[] {
  const uses = { base: componentUses(versions.base), revision: componentUses(versions.revision) };
  const lines: Line[] = [];
  const newTypes: string[] = [];
  const reworded = new Set(changedExamples(versions));
  const limited = new Map<string, { things: Set<string>; shared: string }>();
  const changes = reportChanges(versions).filter(({ path, property }) => `${path} ${property}` !== "#/info version");
  for (const change of singleChanges(withoutRenames(changes, versions), versions)) {
    const place = placeOf(change, versions, uses);
    const { subject, part, fields } = place;
    if (isOfWords(change)) reworded.add(subject);
    else if (isNewType(change)) newTypes.push(subject);
    else if (isOfLimits(change)) {
      const { things } = limited.get(subject) ?? { things: new Set() };
      limited.set(subject, { things: things.add(nameOf(part, fields)), shared: sharing(place) });
    } else {
      const text = sentenceOf(change, place);
      if (text) lines.push({ level: levelOf(change), subject, text });
    }
  }
  if (newTypes.length > 0) lines.push({ level: "minor", subject: "", text: `new types: ${list(newTypes)}` });
  for (const [subject, { things, shared }] of limited) {
    const text = `${subject}: other limits or defaults for ${list([...things])}${shared}`;
    lines.push({ level: "patch", subject, text });
  }
  if (lines.length + reworded.size === 0 && !areEqual(versions)) reworded.add("the API");
  if (reworded.size === 0) return lines;
  return [...lines, { level: "patch", subject: "", text: `other words or examples: ${list([...reworded])}` }];
}

/** The shared examples with another value, which Redocly does not look into. */
function changedExamples({ base, revision }: Versions): string[] {
  const [before = {}, after = {}] = [base.components?.examples, revision.components?.examples];
  const changed = Object.keys(after).filter((name) => before[name] && !isDeepStrictEqual(before[name], after[name]));
  return changed.map((name) => `the example ${name}`);
}

/** Whether two descriptions say the same but for the version, which is what the levels are there to choose. */
function areEqual({ base, revision }: Versions): boolean {
  const withoutVersion = (description: OpenAPI3) => ({ ...description, info: { ...description.info, version: "" } });
  return isDeepStrictEqual(withoutVersion(base), withoutVersion(revision));
}
