import { levelOf, nameOf, type Place, type Told } from "./place.ts";

/** Keys that say something to people and nothing to the client or its types. */
const words =
  /^(description|summary|title|examples?|value|externalDocs|tags|x-(?!multi-segment|idempotent|needs-one-of|extensible-enum|sent-back|until).*)$/;
/** Keys that neither the types nor the client know, so that what compiled and ran still does. */
const limits =
  /^((exclusive)?(minimum|maximum)|(min|max)(Length|Items|Properties)|multipleOf|pattern|uniqueItems|default|format)$/;
/** Keys by which the client finds an operation or an argument, or that say how it writes and reads values. */
const ofCalls = /^(operationId|address|name|in|style|explode|allowReserved|format|x-multi-segment)$/;

/** Says that a node has another value under a key. What the types show and nothing here calls major is minor. */
export function attribute(key: string, before: unknown, after: unknown, place: Place): Told {
  const thing = nameOf(place);
  if (words.test(key)) return ["words", ""];
  if (limits.test(key) && ![before, after].includes("binary")) return ["limits", thing];
  if (key === "type") return types(before, after, place);
  if (key === "enum") return values(before, after, place);
  if (key === "x-extensible-enum") return knownValues(before, after, place);
  if (key === "x-needs-one-of") {
    const needed = Array.isArray(after)
      ? `now needs one of ${after.join(", ")}`
      : "no longer needs one of several arguments";
    return [after ? "major" : "minor", `it ${needed}`];
  }
  // Only beside a closed enum that callers send.
  if (key === "x-sent-back") {
    return [after ? "minor" : "major", `${thing} can ${after ? "now" : "no longer"} be sent back as it was read`];
  }
  if (key === "isRequired")
    return [levelOf(place, !after, !before), `${thing} is now ${after ? "required" : "optional"}`];
  const [was, is] = [before, after].map((value) => JSON.stringify(value));
  const texts: Record<string, string> = {
    deprecated: `${thing} is ${after ? "now" : "no longer"} deprecated`,
    "x-until": `${thing} ${after ? `now ends with release ${after}` : "no longer ends with a release"}`,
    operationId: `${thing} was called ${before} before`,
    name: `${thing} was called \`${before}\` before`,
    address: `${thing} was ${before} and is now ${after}`,
    in: `${thing} was in the ${before} and is now in the ${after}`,
  };
  const change = !was ? `is now ${is}` : !is ? `is gone, it was ${was}` : `was ${was} and is now ${is}`;
  return [ofCalls.test(key) ? "major" : "minor", texts[key] ?? `\`${key}\` of ${thing} ${change}`];
}

function types(before: unknown, after: unknown, place: Place): Told {
  const any = "of any type";
  const [old = [], now = []] = [before, after].map((type): unknown[] => (type === undefined ? [any] : [type].flat()));
  const isIn = (types: unknown[], type: unknown): boolean =>
    types.includes(type) || types.includes(any) || (type === "integer" && types.includes("number"));
  const [isWider, isNarrower] = [now.some((type) => !isIn(old, type)), old.some((type) => !isIn(now, type))];
  const level = isWider || isNarrower ? levelOf(place, isWider, isNarrower) : "words";
  return [level, `${nameOf(place)} was ${old.join(" or ")} and is now ${now.join(" or ")}`];
}

/**
 * A value more in an answer is minor, as servers sent it before it was described, and so is a value less, as reading goes on
 * to work, though a `switch` over all values may have to follow.
 */
function values(before: unknown, after: unknown, place: Place): Told {
  const thing = nameOf(place);
  const quoted = (list: unknown[]) => list.map((value) => `\`${value}\``).join(" or ");
  if (!Array.isArray(after)) return [levelOf(place, true, false), `${thing} can now be anything of its type`];
  if (!Array.isArray(before)) return [levelOf(place, false, true), `${thing} can now only be ${quoted(after)}`];
  const gone = quoted(before.filter((value) => !after.includes(value)));
  const added = quoted(after.filter((value) => !before.includes(value)));
  const changes = [gone && `can no longer be ${gone}`, added && `can now be ${added}`].filter(Boolean).join(", and ");
  return [changes ? levelOf(place, false, gone !== "") : "words", `${thing} ${changes}`];
}

/**
 * Known values beside any others only complete what an editor proposes. Where they take the place of a closed enum, the enum that
 * is gone is what matters: in responses that is major, as a variable of the closed type no longer accepts the value.
 */
function knownValues(before: unknown, after: unknown, place: Place): Told {
  const isNew = (value: unknown, values: unknown) => !Array.isArray(values) || !values.includes(value);
  const added = Array.isArray(after) && Array.isArray(before) ? after.filter((value) => isNew(value, before)) : [];
  const names = added.map((value) => `\`${value}\``).join(" and ");
  return added.length > 0 ? ["minor", `${nameOf(place)} is now known to be ${names} too`] : ["words", ""];
}
