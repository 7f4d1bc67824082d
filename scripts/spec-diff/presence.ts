import { isRequired } from "./level.ts";
import { nameOf, type Place } from "./place.ts";
import { keysOf } from "./pointer.ts";
import type { Change } from "./report.ts";

/** Whether a change is a new schema, and with it a new exported type. */
export function isNewType(change: Change): boolean {
  return change.kind === "added" && change.typeName === "Schema" && isComponent(change);
}

/** Says that something is new or gone, or nothing of components that only matter where they are used. */
export function presence(change: Change, place: Place): string | undefined {
  const { typeName, path, verdicts, kind } = change;
  const keys = keysOf(path);
  const isNew = kind === "added";
  const now = isNew ? "now" : "no longer";
  if (typeName === "Schema") return isComponent(change) ? "the type is gone" : schema(change, place);
  if (isComponent(change)) return verdicts.length > 0 ? messages(change) : undefined;
  switch (typeName) {
    case "Operation":
      return isNew ? "it is a new operation" : "it is gone";
    case "Parameter":
      return `it ${isNew ? "takes the new" : "no longer takes the"} ${parameter(change)}`;
    case "RequestBody":
      return `it ${now} takes a body${isNew && isRequired(change) ? ", which is required" : ""}`;
    case "Response":
      return `it can ${now} answer ${keys.at(-1)}`;
    case "MediaType":
      return `${place.part} can ${now} be ${keys.at(-1)}`;
  }
  const thing = nameOf(place.part, place.fields);
  if (typeName === "OneOf" || typeName === "AnyOf") return `${thing} ${now} has alternatives`;
  if (typeName === "AllOf") return `${thing} is ${now} made of parts`;
  return verdicts.length > 0 ? messages(change) : `${thing} ${now} has ${keys.at(-1)}`;
}

function isComponent({ path }: Change): boolean {
  const keys = keysOf(path);
  return keys[0] === "components" && keys.length <= 3;
}

function schema({ kind, path, verdicts }: Change, { part, fields }: Place): string {
  const isNew = kind === "added";
  const [holder = "", key = ""] = keysOf(path).slice(-2);
  if (holder === "properties") {
    const isDemanded = isNew && verdicts.some(({ ruleId }) => ruleId === "required-properties-added");
    const field = `${isDemanded ? "required " : ""}field \`${key}\``;
    return `${nameOf(part, fields.slice(0, -1))} ${isNew ? "has the new" : "no longer has the"} ${field}`;
  }
  const thing = nameOf(part, fields);
  if (holder === "oneOf" || holder === "anyOf") return `${thing} can have one form ${isNew ? "more" : "less"}`;
  if (holder === "allOf") return `${thing} has one part ${isNew ? "more" : "less"}`;
  return `what ${thing} can be is ${isNew ? "now" : "no longer"} described`;
}

function parameter(change: Change): string {
  const value = (change.revision ?? change.base)?.value;
  const name = typeof value === "object" && value !== null && "name" in value ? `\`${value.name}\`` : "";
  if (change.kind === "removed") return `parameter ${name}`;
  return `${isRequired(change) ? "required" : "optional"} parameter ${name}`;
}

function messages({ verdicts }: Change): string {
  return verdicts.map(({ message }) => message.replace(/\.$/, "")).join("; ");
}
