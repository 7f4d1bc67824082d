import { isObject, type JsonObject } from "./json.ts";
import { known } from "./known.ts";
import { isHash, isHashPrefix } from "./merge.ts";
import type { Asked } from "./rename.ts";

/** The ranks of permissions such as `REPO_READ` among those on the same thing. */
const rank = (permission: string) => ["read", "write", "create", "admin"].indexOf(permission.replace(/^.*_/, ""));

/** How a value fits what is wanted, both in lower case, by the names that `x-filters` has in the description. */
const fits: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  contains: (value, wanted) => value.includes(wanted),
  startsWith: (value, wanted) => value.startsWith(wanted),
  equals: (value, wanted) => wanted === "all" || value === wanted,
  isOneOf: (value, wanted) => wanted.split(",").includes(value),
  // A word for a boolean.
  is: (value, wanted) => wanted === "all" || value === `${!/^(private|active)$/.test(wanted)}`,
  isAtLeast: (value, wanted) => rank(value) >= rank(wanted),
};

/**
 * Of the page of a list, the items that a request asks for with parameters that have `x-filters` in the description. What is not
 * in the items has no effect, such as the history that branches and tags select.
 */
export function filtered(page: unknown, { operation, parameters }: Pick<Asked, "operation" | "parameters">): unknown {
  const name = ["values", "annotations"].find((one) => Array.isArray(Object(page)[one]));
  if (operation.method !== "get" || !isObject(page) || !name) return page;
  // Pull requests from a repository are looked for by their source branch.
  const isOutgoing = parameters.direction === "OUTGOING";
  const items = operation.parameters.reduce((left, { name: parameter, schema, "x-filters": filters = {} }) => {
    const wanted = [parameters[parameter] ?? Object(schema).default ?? []].flat();
    return Object.entries(filters).reduce((some, [how, members]) => {
      const own = isOutgoing ? members.map((path) => path.replace("toRef", "fromRef")) : members;
      return fitting(some, how, own, wanted);
    }, left);
  }, Object(page)[name]);
  const fit = items.filter((item: unknown) => takesPart(item, parameters) && isMerge(item, parameters));
  const taken = ordered(between(fit, parameters), parameters);
  const count = "totalCount" in page ? "totalCount" : "size";
  return { ...page, [name]: taken, ...(count in page && { [count]: taken.length }) };
}

/** Whether `merges` includes a commit, where that is asked for. Merges have several parents. */
function isMerge(item: unknown, { merges = "include" }: Asked["parameters"]): boolean {
  return merges === "include" || Object(item).parents?.length > 1 === (merges === "only");
}

/** The commits from the one that `until` names to the one before `since`. Each can be a hash, a branch or a tag. */
function between(items: readonly unknown[], asked: Asked["parameters"]): readonly unknown[] {
  const { from, to, until = from, since = to } = asked;
  const [first] = items.map(Object);
  if (!isHash(first?.id)) return items;
  const indexOf = (hash: unknown) => items.findIndex((item) => hash && `${Object(item).id}`.startsWith(`${hash}`));
  const hash = hashNamed(until);
  const [start, end] = [indexOf(hash), indexOf(hashNamed(since))];
  const left = items.slice(Math.max(start, 0), end < 0 ? undefined : end);
  if (start >= 0 || !hash) return left;
  const id = hash + first.id.slice(hash.length);
  return [known({ id }, (one) => "parents" in one) ?? { ...first, id, displayId: id.slice(0, 11) }, ...left.slice(1)];
}

/** The hash of the commit that a branch or a tag is at, or the hash itself. */
function hashNamed(name: unknown): string | undefined {
  if (isHashPrefix(name)) return name;
  const key = `${name}`.startsWith("refs/") ? "id" : "displayId";
  const { latestCommit } = Object(known({ [key]: name }, (one) => isHash(one.latestCommit)));
  return latestCommit;
}

/** The members that the values of `order` and `orderBy` sort by. In any other order, the items stay as they are. */
const sortedBy: Readonly<Record<string, string>> = {
  OLDEST: "createdDate",
  ALPHABETICAL: "displayId",
  NAME_ASC: "name",
  NAME_DESC: "name",
};

function ordered(items: readonly unknown[], { order, orderBy }: Asked["parameters"]): readonly unknown[] {
  const wanted = `${order ?? orderBy}`.toUpperCase();
  const member = sortedBy[wanted];
  if (member === undefined) return items;
  const keyOf = (item: unknown) => `${Object(item)[member]}`;
  const sorted = [...items].sort((one, other) => keyOf(one).localeCompare(keyOf(other), "en"));
  return wanted.endsWith("_DESC") ? sorted.reverse() : sorted;
}

/** The items of which a member fits one of several values. All of them if none has the member, or no value is wanted. */
function fitting(
  items: readonly unknown[],
  how: string,
  members: readonly string[],
  wanted: readonly unknown[],
): readonly unknown[] {
  const found = items.map((item) => valuesOf(item, members));
  if (wanted.length === 0 || found.every((values) => values.length === 0)) return items;
  const isFitting = (value: unknown) =>
    wanted.some((one) => fits[how]?.(`${value}`.toLowerCase(), `${one}`.toLowerCase()));
  return items.filter((_, index) => found[index]?.some(isFitting));
}

/** The values that an item, or what it is about, has for members, each of which may be in the items of lists. */
function valuesOf(item: unknown, members: readonly string[]): unknown[] {
  const { user, group, repository } = Object(item);
  const roots: unknown[] = [item, user, group, repository, { holder: user ? "USER" : "GROUP" }];
  const at = (objects: unknown[], name: string): unknown[] => objects.flatMap((one) => Object(one)[name]);
  const values = roots.flatMap((root) =>
    // Groups have only a name in some lists.
    typeof root === "string" ? [root] : members.flatMap((path) => path.split(".").reduce(at, [root])),
  );
  return values.filter((value) => value !== undefined && value !== null);
}

/** Whether the user who is asked for takes part in a pull request, in the role and with the approval that are asked for. */
function takesPart(item: unknown, { "username.1": name, "role.1": role, "approved.1": approved }: Asked["parameters"]) {
  const { author, reviewers, participants } = Object(item);
  const people = [author, reviewers, participants].flat().filter((one) => Object(one).user?.name === name);
  const isAsked = (one: JsonObject) => (role ?? one.role) === one.role && (approved ?? one.approved) === one.approved;
  return name === undefined || people.some(isAsked);
}
