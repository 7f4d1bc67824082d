import type { Node } from "./nodes.ts";
import { levelOf, nameOf, type Place, type Told } from "./place.ts";

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
    return { part: failed ? `the ${status} answer` : "the answer", sent: false, read: true, failed };
  },
  headers: (name, { part }) => ({ part: `the header \`${name}\` of ${part}` }),
  content: () => ({}),
  schema: () => ({}),
  properties: (name, { fields }) => ({ fields: [...fields, name] }),
  items: (_, { fields }) => ({ fields: [...fields, "[]"] }),
  additionalProperties: (_, { fields }) => ({ fields: [...fields, "*"] }),
  oneOf: () => ({}),
};

/**
 * Says that a node is new or gone under a key. What is gone is major, in requests too, as TypeScript refuses arguments and
 * fields that it does not know; what is new is minor unless callers must send it. An answer of success that is new or gone
 * is major as well, and any other minor, as all failures are thrown as the same error.
 */
export function presence(key: string, name: string, node: Node, isNew: boolean, holder: Place, place: Place): Told {
  const isDemanded = isNew && place.sent && node.isRequired === true;
  const now = isNew ? "now" : "no longer";
  const [takes, has] = isNew ? ["takes the new", "has the new"] : ["no longer takes the", "no longer has the"];
  const need = isDemanded ? "required " : "";
  const thing = nameOf(holder);
  const texts: Record<string, string> = {
    operations: isNew ? `it is a new ${node.payload ? "webhook" : "operation"}` : "it is gone",
    components: "the type is gone",
    parameters: `it ${takes} ${isNew && !isDemanded ? "optional " : need}parameter \`${name}\``,
    requestBody: `it ${now} takes a body${isDemanded ? ", which is required" : ""}`,
    responses: `it can ${now} answer ${name}`,
    headers: `${thing} ${has} header \`${name}\``,
    content: `${thing} can ${now} be ${name}`,
    properties: `${thing} ${has} ${need}field \`${name}\``,
    oneOf: `${thing} can ${node.type === "null" ? `${now} be null` : `have one form ${isNew ? "more" : "less"}`}`,
  };
  // Components that are no types matter where they are used.
  const levels: Record<string, Told[0]> = {
    components: name.startsWith("#/components/schemas/") ? (isNew ? "types" : "major") : "none",
    responses: place.failed ? "minor" : "major",
    content: place.failed || (isNew && !place.read) ? "minor" : "major",
    schema: levelOf(place, !isNew, isNew),
    items: levelOf(place, !isNew, isNew),
    oneOf: levelOf(place, isNew, !isNew),
  };
  const level = levels[key] ?? (isNew && !isDemanded ? "minor" : "major");
  return [level, texts[key] ?? `what ${nameOf(place)} can be is ${now} described`];
}
