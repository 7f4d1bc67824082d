import type { Change, Level } from "./report.ts";

/** Keys that say something to people and nothing to the client or its types. */
const words = /^(description|summary|title|examples?|externalDocs|tags|x-documented-as)$/;
/** Keys that neither the types nor the client know, so that what compiled and ran still does. */
const limits =
  /^((exclusive)?(minimum|maximum)|(min|max)(Length|Items|Properties)|multipleOf|pattern|uniqueItems|default)$/;
/** Types of node of which the same is true. */
const wordNodes = /^(Example|ExamplesMap|NamedExamples|Tag|TagList|Info|Contact|License|ExternalDocs|SpecExtension)$/;

/** Whether a change is one of words alone, which are not worth a sentence each. */
export function isOfWords({ kind, property, typeName, base, revision }: Change): boolean {
  if (wordNodes.test(typeName) || words.test(property ?? "")) return true;
  if (kind !== "modified" || property !== "enum") return false;
  const [before, after] = [base?.value, revision?.value];
  return Array.isArray(before) && Array.isArray(after) && [...before].sort().join() === [...after].sort().join();
}

/**
 * What a change asks of somebody who calls the client from TypeScript, if it is more than one of words or limits, which is
 * a patch. Redocly's rules for breaking changes decide, which judge a component by the worst of its uses, with these
 * exceptions:
 *
 * - A new value in an enum of an answer is minor, as servers sent it before it was described; a `switch` over all values
 *   may have to name it.
 * - A value less in an enum of an answer is minor, as reading goes on to work; a comparison with it may no longer compile.
 * - Whatever the types lose is major in requests too, as TypeScript refuses arguments and fields that it does not know.
 * - A status that stands for a failure is minor either way, as all failures are thrown as the same error.
 * - Anything else that is new, and anything else that the types show, is minor.
 */
export function levelOf(change: Change): Level {
  if (isOwnMajor(change)) return "major";
  if (isFailure(change)) return "minor";
  const breaking = change.verdicts.some(({ ruleId, impact }) => impact === "major" && !isNewValue(change, ruleId));
  return breaking ? "major" : "minor";
}

/** Whether what a change adds is required. */
export function isRequired({ revision }: Change): boolean {
  const value = revision?.value;
  return typeof value === "object" && value !== null && "required" in value && value.required === true;
}

/** Whether a change is one of limits, which neither the types nor the client know. */
export function isOfLimits({ kind, property, base, revision }: Change): boolean {
  if (kind !== "modified" || !property) return false;
  return limits.test(property) || (property === "format" && ![base?.value, revision?.value].includes("binary"));
}

/** Changes that break calls although no rule of Redocly's says so. */
function isOwnMajor(change: Change): boolean {
  const { kind, typeName, property, path, revision } = change;
  if (kind === "modified") {
    const binary = property === "format" && [change.base?.value, revision?.value].includes("binary");
    // The names of path parameters are those of arguments, and slashes in a value are encoded or not.
    return (
      binary ||
      ["x-multi-segment", "path", "place"].includes(property ?? "") ||
      `${typeName} ${property}` === "Parameter name"
    );
  }
  if (kind === "added") {
    const isSuccess = typeName === "Response" && !isFailure(change);
    const isOtherAnswer = typeName === "MediaType" && /\/responses\/2\w\w\//.test(path);
    return isSuccess || isOtherAnswer || (isRequired(change) && ["Parameter", "RequestBody"].includes(typeName));
  }
  const isForm = /\/(one|any)Of\/\d+$/.test(path);
  return (
    ["Operation", "Parameter", "MediaType", "Response", "Schema"].includes(typeName) && !isForm && !isFailure(change)
  );
}

/** Whether a change adds or removes a failing status of an operation, or what its body may be. */
function isFailure({ path, typeName }: Change): boolean {
  return ["Response", "MediaType"].includes(typeName) && /\/responses\/[^2]/.test(path);
}

/** Whether a rule complains about no more than a new value, rather than about an enum that is gone. */
function isNewValue({ revision }: Change, ruleId: string): boolean {
  return ruleId === "enum-values-added" && Array.isArray(revision?.value);
}
