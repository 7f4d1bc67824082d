import type { OpenAPI3 } from "openapi-typescript";
import { httpMethods } from "../description.ts";
import type { Uses } from "./component-uses.ts";
import { follow, keysOf, operationAt } from "./pointer.ts";
import type { Change, Versions } from "./report.ts";

/** Where a change happened, in the words of somebody who calls the client. */
export interface Place {
  /** The operation, the component or the part of the description that a line is about. */
  subject: string;
  /** The part of the subject whose fields follow, such as the answer. */
  part: string;
  /** The names and brackets that lead from the part to a field, such as `values[].name`. */
  fields: string[];
  /** Which operations share the component that changed. */
  uses?: Uses;
}

/** Finds out where a change happened: in a component, if several operations use it, or else in an operation. */
export function placeOf(change: Change, versions: Versions, uses: Record<keyof Versions, Map<string, Uses>>): Place {
  const pointer = ownPointer(change);
  const component = isOwnChange(change, versions) ? componentOf(pointer) : undefined;
  const description = change.kind === "removed" ? versions.base : versions.revision;
  const keys = keysOf(change.path);
  const place = keys[0] === "paths" ? placeInPath(description, keys) : undefined;
  if (component) {
    const shared = inBoth(uses.base.get(component), uses.revision.get(component));
    const [user, ...others] = operationsOf(shared);
    const isOfOne = user !== undefined && user === place?.subject && others.length === 0;
    if (!isOfOne) return placeInComponent(description, pointer, shared);
  }
  if (keys[0] === "components") return placeInComponent(description, change.path, { requests: [], answers: [] });
  return place ?? { subject: "the API", part: "it", fields: [] };
}

/** The operations of both kinds of use, each once. */
export function operationsOf({ answers, requests }: Uses): string[] {
  return [...new Set([...answers, ...requests])];
}

/** Whether the component itself changed, rather than an operation that now refers to another one. */
export function isOwnChange({ kind, base, revision }: Change, versions: Versions): boolean {
  if (kind === "modified") {
    const component = componentOf(base?.pointer);
    return component !== undefined && component === componentOf(revision?.pointer);
  }
  const [side, other] = kind === "added" ? [revision, versions.base] : [base, versions.revision];
  const component = componentOf(side?.pointer);
  if (!side || !component) return false;
  return follow(other, keysOf(component)) !== undefined && follow(other, keysOf(side.pointer)) === undefined;
}

/** What a part of a subject or one of its fields is called. */
export function nameOf(part: string, fields: string[]): string {
  if (fields.length === 0) return part;
  const path = fields.join(".").replaceAll(".[]", "[]");
  return part === "it" ? `\`${path}\`` : `\`${path}\` in ${part}`;
}

/** The pointer to the node that changed, without the key of it that was modified. */
function ownPointer({ kind, base, revision, property }: Change): string {
  const side = revision ?? base;
  const pointer = side?.pointer ?? "";
  return kind === "modified" && side && "value" in side ? pointer.slice(0, -`/${property}`.length) : pointer;
}

/** The pointer to the component that a pointer leads into. */
function componentOf(pointer = ""): string | undefined {
  return /^#\/components\/\w+\/[^/]+/.exec(pointer)?.[0];
}

/** The operations that used a component before and still do: others are new or gone as a whole. */
function inBoth(base?: Uses, revision?: Uses): Uses {
  const both = (kind: keyof Uses) => base?.[kind].filter((name) => revision?.[kind].includes(name)) ?? [];
  return { requests: both("requests"), answers: both("answers") };
}

function placeInComponent(description: OpenAPI3, pointer: string, uses: Uses): Place {
  const [, kind = "", name = "", ...rest] = keysOf(pointer);
  const title = kind === "parameters" ? `\`${follow(description, ["components", kind, name, "name"])}\`` : name;
  const subject = kind === "schemas" ? name : `the ${kind.slice(0, -1)} ${title}`;
  return { subject, part: "it", fields: fieldsOf(rest), uses };
}

function placeInPath(description: OpenAPI3, [, path = "", holder = "", ...rest]: string[]): Place {
  const isMethod = httpMethods.some((method) => method === holder);
  const methods = isMethod ? [holder] : httpMethods;
  const names = methods.flatMap((method) => operationAt(description, path, method)?.operationId ?? []);
  const [kind = "", key = "", ...inside] = isMethod ? rest : [holder, ...rest];
  const subject = names.join(", ");
  if (kind === "requestBody") return { subject, part: "the body", fields: fieldsOf(inside) };
  if (kind === "responses") return { subject, part: answer(key, inside), fields: fieldsOf(inside) };
  if (kind !== "parameters") return { subject, part: "it", fields: [] };
  const keys = ["paths", path, ...(isMethod ? [holder] : []), "parameters", key, "name"];
  return { subject, part: `the parameter \`${follow(description, keys)}\``, fields: fieldsOf(inside) };
}

/** What an operation answers with a status, or a header of it. */
function answer(status: string, [kind, name]: string[]): string {
  const whole = /^2/.test(status) ? "the answer" : `the ${status} answer`;
  return kind === "headers" && name ? `the header \`${name}\` of ${whole}` : whole;
}

/** The fields among the keys that lead through a schema, where items are `[]` and values of any name `*`. */
function fieldsOf(keys: string[]): string[] {
  const fields: string[] = [];
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    if (key === "items") fields.push("[]");
    if (key === "additionalProperties") fields.push("*");
    if (key === "properties") fields.push(keys[++index] ?? "");
    if (key === "content" || key === "headers") index++;
  }
  return fields;
}
