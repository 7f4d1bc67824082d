import { isObject, type JsonObject } from "./json.ts";
import { known } from "./known.ts";
import { namesIn, renamed } from "./rename.ts";
import { isAllowed, isLike, itemsOf, membersOf, type Parts } from "./schema-parts.ts";

/**
 * A value with what a request sends under the same names in the places of these. What something is named that the description
 * knows has the other members of that. A member that would not be allowed is left as it is in the example.
 */
export function merged(example: unknown, sent: unknown, parts: Parts): unknown {
  if (Array.isArray(sent)) {
    const templates = Array.isArray(example) ? example : [];
    const items = itemsOf(parts);
    const [first] = templates;
    // New items have IDs of their own.
    const next = (index: number) => (isObject(first) && first.id ? { ...first, id: Number(first.id) + index } : first);
    return sent.map((item, index) => merged(templates[index] ?? next(index), item, items));
  }
  if (!isObject(example)) return sent;
  // Maps are replaced.
  if (isObject(sent) && parts.schemas.some(({ schema }) => schema.patternProperties)) return sent;
  if (Object.hasOwn(Object(sent), "toString") && "components" in example) return pathOf(`${Object(sent).toString}`);
  if (isObject(sent)) return mergedObject(knownAs(sent, example, parts), sent, parts);
  const name = typeof sent === "number" ? "id" : "name";
  return merged(example, name in example ? { [name]: sent } : { key: { [name]: sent } }, parts);
}

/** What a name that is sent stands for, or the example. */
function knownAs(sent: JsonObject, example: JsonObject, parts: Parts): JsonObject {
  const name = ["id", "key", "slug", "name"].find((one) => sent[one] && typeof sent[one] !== "object");
  if (!name || sent[name] === example[name]) return example;
  return known({ [name]: sent[name] }, (one) => isLike(one, example, parts)) ?? example;
}

/** The example of an object with the members that are sent. */
export function mergedObject(example: JsonObject, sent: JsonObject, parts: Parts): JsonObject {
  if (Object.keys(sent).length === 0) return example;
  const members = Object.entries(sent).flatMap(([name, value]) => {
    const member = membersOf(parts, name);
    // Servers know an id only where it names something.
    const isIdOfAnother = name === "id" && typeof value !== typeof example.id;
    if (value === null || value === undefined || !member || isIdOfAnother || name === "links") return [];
    return [[name, merged(example[name], value, member)]];
  });
  const derived = withDerived(example, { ...example, ...Object.fromEntries(members) }, sent);
  const changed = Object.entries(derived).filter(([name, value]) => {
    const member = membersOf(parts, name);
    return value !== example[name] && member && isAllowed(value, member);
  });
  return { ...example, ...Object.fromEntries(changed) };
}

/** The members that follow from others, unless they were sent. */
function withDerived(example: JsonObject, merged: JsonObject, sent: JsonObject): JsonObject {
  const derived = { ...merged, ...derivedOfRef(example, merged, sent) };
  const isUser = "displayName" in example && "slug" in example;
  const isRenamed = merged.name !== example.name;
  if (isUser && (isRenamed || merged.slug !== example.slug)) {
    const name = isRenamed ? merged.name : merged.slug;
    const slug = sent.slug || slugOf(`${name}`);
    const id = sent.id || Array.from(`${slug}`).reduce((sum, letter) => sum + letter.charCodeAt(0), 1000);
    Object.assign(derived, { id, name, slug, displayName: sent.displayName || name });
    if ("emailAddress" in example) derived.emailAddress = sent.emailAddress || `${slug}@example.com`;
  }
  if ("scmId" in example && isRenamed) derived.slug = slugOf(`${merged.name}`);
  if ("links" in example) derived.links = renamed(example.links, namesIn(example), namesIn(derived));
  return derived;
}

/** The id and the name of a branch or a tag, and the hash of a commit and its short form, which agree. */
function derivedOfRef(example: JsonObject, merged: JsonObject, sent: JsonObject): JsonObject {
  if (!("displayId" in example)) return {};
  if (isHash(example.id)) return { displayId: `${merged.id}`.slice(0, 11) };
  const asked = sent.id ?? sent.name ?? sent.displayId;
  const { id: kind } = Object(sent.type);
  const prefix = /^refs\/\w+\//.exec(`${example.id}`)?.[0] ?? (kind && "refs/heads/");
  if (typeof asked !== "string" || prefix === undefined || asked === example.id) return {};
  // Patterns and branches of a model are no names of branches.
  if (kind !== undefined && kind !== "BRANCH") return { displayId: sent.displayId ?? asked };
  const id = asked.startsWith("refs/") ? asked : prefix + asked;
  const isCommit = isHash(sent.startPoint) && "latestCommit" in merged;
  return {
    id,
    displayId: id.replace(/^refs\/\w+\//, ""),
    ...(isCommit && { latestCommit: sent.startPoint, latestChangeset: sent.startPoint }),
  };
}

/** A path as servers take it apart. */
function pathOf(sent: string): JsonObject {
  const path = sent.replace(/^\//, "");
  const components = path.split("/");
  const [, extension] = /[^/]\.([^./]+)$/.exec(path) ?? [];
  const parent = components.slice(0, -1).join("/");
  return { components, parent, name: components.at(-1), ...(extension && { extension }), toString: path };
}

/** Whether a value is the full hash of a commit. */
export function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{40}$/.test(value);
}

/** Whether a value is the hash of a commit, or enough of its start to find the commit. */
export function isHashPrefix(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{7,40}$/.test(value);
}

/** The slug that servers derive from a name. */
export function slugOf(name: string): string {
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "-");
  return slug.replace(/^-+|-+$/g, "");
}
