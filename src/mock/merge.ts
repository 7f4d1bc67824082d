import { isObject, type JsonObject } from "./json.ts";
import { namesIn, renamed } from "./rename.ts";
import { isAllowed, itemsOf, membersOf, type Parts } from "./schema-parts.ts";

/**
 * The response to a request that creates or changes something: the example, with what the request sends under the same names
 * in the places of these. A member that would not be allowed is left as it is in the example. What has the response as a whole
 * is not checked, since it takes long to compile that.
 */
export function mergeBody(example: JsonObject, body: JsonObject, parts: Parts): JsonObject {
  if (Object.keys(body).length === 0) return example;
  const merged = { ...example };
  for (const [name, sent] of Object.entries(body)) {
    const member = membersOf(parts, name);
    if (sent === null || sent === undefined || !member) continue;
    merged[name] = mergedValue(merged[name], sent, member);
  }
  const changed = Object.entries(withDerived(example, merged, body)).filter(([name, value]) => {
    const member = membersOf(parts, name);
    return value !== example[name] && member && isAllowed(value, member);
  });
  return { ...example, ...Object.fromEntries(changed) };
}

function mergedValue(example: unknown, sent: unknown, parts: Parts): unknown {
  if (Array.isArray(sent)) {
    const templates = Array.isArray(example) ? example : [];
    const items = itemsOf(parts);
    return sent.map((item, index) => mergedItem(templates[index] ?? templates[0], item, index, items));
  }
  if (!isObject(example)) return sent;
  return isObject(sent) ? mergedObject(example, sent, parts) : named(example, sent);
}

/** An item like those of the example, each with an id of its own. */
function mergedItem(template: unknown, sent: unknown, index: number, parts: Parts): unknown {
  const merged = mergedValue(template, sent, parts);
  if (!isObject(merged) || !isObject(merged.user) || !isObject(Object(sent).user)) return merged;
  const id = Number(Object(Object(template).user).id) + index;
  return { ...merged, user: { ...merged.user, id } };
}

function mergedObject(example: JsonObject, sent: JsonObject, parts: Parts): JsonObject {
  const merged = { ...example };
  for (const [name, value] of Object.entries(sent)) {
    // Servers know an id only where it names something.
    const isIdOfAnother = name === "id" && typeof value !== typeof example.id;
    const member = membersOf(parts, name);
    if (value === null || value === undefined || isIdOfAnother || name === "links" || !member) continue;
    merged[name] = mergedValue(example[name], value, member);
  }
  return withDerived(example, merged, sent);
}

/** What an example of something is if it has another name. */
function named(example: JsonObject, name: unknown): JsonObject {
  const key = typeof name === "number" ? "id" : "name";
  if (key in example) return withDerived(example, { ...example, [key]: name }, { [key]: name });
  return isObject(example.key) ? { ...example, key: named(example.key, name) } : example;
}

/** The members that follow from others, unless they were sent. */
function withDerived(example: JsonObject, merged: JsonObject, sent: JsonObject): JsonObject {
  if (Object.hasOwn(sent, "toString") && "components" in example) return pathOf(`${merged.toString}`);
  const derived = { ...merged, ...derivedOfRef(example, merged, sent) };
  const isUser = "displayName" in example && "slug" in example;
  const isRepository = "slug" in example && "scmId" in example;
  const isRenamed = merged.name !== example.name;
  const slug = slugOf(`${merged.name}`);
  if (isUser && isRenamed) {
    Object.assign(derived, { slug: sent.slug ?? slug, displayName: sent.displayName ?? merged.name });
    if ("emailAddress" in example) derived.emailAddress = sent.emailAddress ?? `${slug}@example.com`;
  }
  if (isRepository && merged.slug !== example.slug && sent.name === undefined) derived.name = merged.slug;
  if (isRepository && isRenamed && typeof sent.name === "string") derived.slug = slug;
  if ("links" in example) derived.links = renamed(example.links, namesIn(example), namesIn(derived));
  return derived;
}

/** The id and the name of a branch or a tag, and the hash of a commit and its short form, which agree. */
function derivedOfRef(example: JsonObject, merged: JsonObject, sent: JsonObject): JsonObject {
  if (isHash(example.id) && "displayId" in example) return { displayId: `${merged.id}`.slice(0, 11) };
  const [prefix] = /^refs\/\w+\//.exec(`${example.id}`) ?? [];
  const asked = sent.id ?? sent.name ?? sent.displayId;
  if (prefix === undefined || !("displayId" in example) || typeof asked !== "string") return {};
  // Patterns and branches of a model are no names of branches.
  const { id: kind = "BRANCH" } = Object(sent.type);
  if (kind !== "BRANCH") return { displayId: sent.displayId ?? asked };
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
