import type { Node } from "./nodes.ts";

/** Where two nodes stand that are compared, in the words of somebody who calls the client. */
export interface Place {
  /** The operation, the webhook or the component that a line is about. */
  subject: string;
  /** The path of the operation, by which lines are ordered. */
  path: string;
  /** The part of the subject, such as the response, and the names that lead from there to a field. */
  part: string;
  fields: string[];
  /** Whether callers send what stands here, whether they read it, and whether that is for a failure. */
  sent: boolean;
  read: boolean;
  failed: boolean;
  /** What uses the component, in words. */
  uses: string;
}

/** What a difference means for callers, with a sentence. Types, limits and words are listed together, and `none` not at all. */
export type Change = [level: "major" | "minor" | "types" | "limits" | "words" | "none", text: string];

/** Where nodes stand that are found by their names under a key of another, in the order in which they are compared. */
export const within: Record<string, (name: string, holder: Place, node: Node) => Partial<Place>> = {
  operations: (subject, _, { address, payload }) => {
    return { subject, path: `${address}`.replace(/^\w+ /, ""), sent: !payload, read: !!payload };
  },
  components: (reference) => ({ subject: reference.replace(/.*\//, "") }),
  parameters: (name) => ({ part: `the parameter \`${name}\`` }),
  requestBody: () => ({ part: "the body" }),
  payload: () => ({ part: "the payload" }),
  responses: (status) => {
    const failed = !status.startsWith("2");
    return { part: failed ? `the ${status} response` : "the response", sent: false, read: true, failed };
  },
  headers: (name, { part }) => ({ part: `the header \`${name}\` of ${part}` }),
  content: () => ({}),
  schema: () => ({}),
  properties: (name, { fields }) => ({ fields: [...fields, name] }),
  items: (_, { fields }) => ({ fields: [...fields, "[]"] }),
  additionalProperties: (_, { fields }) => ({ fields: [...fields, "*"] }),
  oneOf: () => ({}),
};

/** Keys that say something to people and nothing to the client or its types. */
const words =
  /^(description|summary|title|examples?|value|externalDocs|tags|x-(?!multi-segment|idempotent|needs-one-of|extensible-enum|sent-back|until).*)$/;
/** Keys that neither the types nor the client know, so that what compiled and ran still does. */
const limits =
  /^((exclusive)?(minimum|maximum)|(min|max)(Length|Items|Properties)|multipleOf|pattern|uniqueItems|default|format)$/;
/** Keys by which the client finds an operation or an argument, or that say how it writes and reads values. */
const ofCalls = /^(operationId|address|name|in|style|explode|allowReserved|format|x-multi-segment)$/;

/**
 * Says that a node is new or gone under a key. What is gone is major, in requests too, as TypeScript rejects unknown arguments
 * and fields; what is new is minor unless callers must send it. A successful response that is new or gone is major as well,
 * and any other minor, as all failures are thrown as the same error.
 */
export function presence(key: string, name: string, node: Node, isNew: boolean, holder: Place, place: Place): Change {
  const isDemanded = isNew && place.sent && node.isRequired === true;
  const now = isNew ? "now" : "no longer";
  const [accepts, has] = isNew ? ["accepts the new", "has the new"] : ["no longer accepts the", "no longer has the"];
  const need = isDemanded ? "required " : "";
  const thing = nameOf(holder);
  const texts: Record<string, string> = {
    operations: isNew ? `it is a new ${node.payload ? "webhook" : "operation"}` : "it was removed",
    components: "the type was removed",
    parameters: `it ${accepts} ${isNew && !isDemanded ? "optional " : need}parameter \`${name}\``,
    requestBody: `it ${now} accepts a body${isDemanded ? ", which is required" : ""}`,
    responses: `it can ${now} respond with ${name}`,
    headers: `${thing} ${has} header \`${name}\``,
    content: `${thing} can ${now} be ${name}`,
    properties: `${thing} ${has} ${need}field \`${name}\``,
    oneOf: `${thing} can ${node.type === "null" ? `${now} be null` : `have ${isNew ? "a new" : "one less"} variant`}`,
  };
  // Components that are no types matter where they are used.
  const levels: Record<string, Change[0]> = {
    components: name.startsWith("#/components/schemas/") ? (isNew ? "types" : "major") : "none",
    responses: place.failed ? "minor" : "major",
    content: place.failed || (isNew && !place.read) ? "minor" : "major",
    schema: levelOf(place, !isNew, isNew),
    items: levelOf(place, !isNew, isNew),
    oneOf: levelOf(place, isNew, !isNew),
  };
  const level = levels[key] ?? (isNew && !isDemanded ? "minor" : "major");
  return [level, texts[key] ?? `${nameOf(place)} ${isNew ? "now" : "no longer"} has a schema`];
}

/** Says that a node has another value under a key. What the types show and nothing here calls major is minor. */
export function attribute(key: string, before: unknown, after: unknown, place: Place): Change {
  const thing = nameOf(place);
  if (words.test(key)) return ["words", ""];
  if (limits.test(key) && ![before, after].includes("binary")) return ["limits", thing];
  if (key === "type") return types(before, after, place);
  if (key === "enum") return values(before, after, place);
  const [was, is] = [before, after].map((value) => JSON.stringify(value));
  const change = !was ? `is now ${is}` : !is ? `was removed (it was ${was})` : `was ${was} and is now ${is}`;
  const known: Record<string, Change> = {
    "x-extensible-enum": knownValues(before, after, thing),
    "x-needs-one-of": Array.isArray(after)
      ? ["major", `it now requires one of ${after.join(", ")}`]
      : ["minor", "it no longer requires one of several arguments"],
    // Only beside a closed enum that callers send.
    "x-sent-back": [
      after ? "minor" : "major",
      `${thing} can ${after ? "now" : "no longer"} have every value of responses`,
    ],
    "x-until": [
      "minor",
      `${thing} ${after ? `is now available up to release ${after} only` : "is no longer limited to releases"}`,
    ],
    isRequired: [levelOf(place, !after, !before), `${thing} is now ${after ? "required" : "optional"}`],
    deprecated: ["minor", `${thing} is ${after ? "now" : "no longer"} deprecated`],
    operationId: ["major", `${thing} was renamed from ${before}`],
    name: ["major", `${thing} was renamed from \`${before}\``],
    address: ["major", `${thing} was ${before} and is now ${after}`],
    in: ["major", `${thing} was in the ${before} and is now in the ${after}`],
  };
  return known[key] ?? [ofCalls.test(key) ? "major" : "minor", `\`${key}\` of ${thing} ${change}`];
}

/** Names as a person lists them, the first few of them if there are many. */
export function list(names: string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** What the part or the field at a place is called. */
function nameOf({ part, fields }: Place): string {
  const path = `\`${fields.join(".").replaceAll(".[]", "[]")}\``;
  if (fields.length === 0) return part;
  return part === "it" ? path : `${path} in ${part}`;
}

/** What it means for callers that there is more to read, or less that may be sent. */
function levelOf({ sent, read }: Place, isWider: boolean, isNarrower: boolean): "major" | "minor" {
  return (isWider && read) || (isNarrower && sent) ? "major" : "minor";
}

function types(before: unknown, after: unknown, place: Place): Change {
  const any = "of any type";
  const [old = [], now = []] = [before, after].map((type): unknown[] => (type === undefined ? [any] : [type].flat()));
  const isIn = (types: unknown[], type: unknown): boolean =>
    types.includes(type) || types.includes(any) || (type === "integer" && types.includes("number"));
  const [isWider, isNarrower] = [now.some((type) => !isIn(old, type)), old.some((type) => !isIn(now, type))];
  const level = isWider || isNarrower ? levelOf(place, isWider, isNarrower) : "words";
  return [level, `${nameOf(place)} was ${old.join(" or ")} and is now ${now.join(" or ")}`];
}

/**
 * A value more in a response is minor, as servers sent it before it was described, and so is a value less, as reading goes on
 * to work, though a `switch` over all values may have to follow.
 */
function values(before: unknown, after: unknown, place: Place): Change {
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
function knownValues(before: unknown, after: unknown, thing: string): Change {
  const added = Array.isArray(after) && Array.isArray(before) ? after.filter((value) => !before.includes(value)) : [];
  const names = added.map((value) => `\`${value}\``).join(" and ");
  return added.length > 0 ? ["minor", `${thing} has the new known value ${names}`] : ["words", ""];
}
