import { nameOf, type Place } from "./place.ts";
import type { Change } from "./report.ts";

/** Says how something that was there before is different now. */
export function modification(change: Change, { part, fields }: Place): string {
  const { property = "", typeName } = change;
  const [before, after] = [change.base?.value, change.revision?.value];
  const thing = nameOf(part, fields);
  switch (`${typeName} ${property}`) {
    case "Operation operationId":
      return `it was called ${before} before`;
    case "Operation path":
      return `it was ${before} and is now ${after}`;
    case "Operation place":
      return `it was ${before} and is now ${after}; what else changed about it is not told`;
    case "Parameter name":
      return `${thing} was called \`${before}\` before`;
    case "Parameter in":
      return `${thing} was in the ${before} and is now in the ${after}`;
    case "Schema type":
      return `${thing} was ${types(before)} and is now ${types(after)}`;
    case "Schema enum":
      return `${thing} ${values(before, after)}`;
  }
  if (property === "required") return `${thing} is now ${after === true ? "required" : "optional"}`;
  if (property === "deprecated") return `${thing} is ${after === true ? "now" : "no longer"} deprecated`;
  if (before === undefined) return `\`${property}\` of ${thing} is now ${JSON.stringify(after)}`;
  if (after === undefined) return `\`${property}\` of ${thing} is gone, it was ${JSON.stringify(before)}`;
  return `\`${property}\` of ${thing} was ${JSON.stringify(before)} and is now ${JSON.stringify(after)}`;
}

function types(type: unknown): string {
  return type === undefined ? "of any type" : [type].flat().join(" or ");
}

/** How the values that an enum allows are different. */
function values(before: unknown, after: unknown): string {
  if (!Array.isArray(after)) return "can now be anything of its type";
  if (!Array.isArray(before)) return `can now only be ${quoted(after)}`;
  const gone = before.filter((value) => !after.includes(value));
  const added = after.filter((value) => !before.includes(value));
  return [
    ...(gone.length > 0 ? [`can no longer be ${quoted(gone)}`] : []),
    ...(added.length > 0 ? [`can now be ${quoted(added)}`] : []),
  ].join(", and ");
}

function quoted(names: unknown[]): string {
  return names.map((name) => `\`${name}\``).join(" or ");
}
