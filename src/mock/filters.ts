import type { Given } from "./exchange.ts";
import { isObject, type JsonObject } from "./json.ts";
import { isHashPrefix } from "./merge.ts";
import { renamed } from "./rename.ts";

/** The ranks of permissions such as `REPO_READ` among those on the same thing. */
const rank = (permission: string) => ["read", "write", "create", "admin"].indexOf(permission.replace(/^.*_/, ""));

/** How a value fits what is wanted, both in lower case, by the names that `x-filters` has in the description. */
const fits: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  contains: (value, wanted) => value.includes(wanted),
  startsWith: (value, wanted) => value.startsWith(wanted),
  equals: (value, wanted) => value === wanted,
  isOneOf: (value, wanted) => wanted.split(",").includes(value),
  // A word for a boolean.
  is: (value, wanted) => wanted === "all" || value === `${!/^(private|active)$/.test(wanted)}`,
  isAtLeast: (value, wanted) => rank(value) >= rank(wanted),
};

type Asked = Pick<Given, "operation"> & { parameters: Readonly<Record<string, unknown>> };

/**
 * Of the page of a list, the items that a request asks for with `state`, or with parameters that have `x-filters` in the description.
 * What is not in the items has no effect, such as the history that branches and tags select.
 */
export function filtered(page: unknown, { operation, parameters }: Asked): unknown {
  const name = ["values", "annotations"].find((one) => Array.isArray(Object(page)[one]));
  if (operation.method !== "get" || !isObject(page) || !name) return page;
  const wantedOf = (parameter: string) => [parameters[parameter] ?? []].flat();
  // Servers list open pull requests by default.
  const usual = operation.name === "listPullRequests" ? ["OPEN"] : [];
  const states = [wantedOf("state"), wantedOf("states"), usual].find((one) => one.length > 0) ?? [];
  // Pull requests from a repository are looked for by their source branch.
  const isOutgoing = parameters.direction === "OUTGOING";
  const filters = operation.parameters.flatMap((parameter) =>
    Object.entries(parameter["x-filters"] ?? {}).map(([how, members]) => {
      const own = isOutgoing ? members.map((path) => path.replace("toRef", "fromRef")) : members;
      return { how, members: own, name: parameter.name };
    }),
  );
  const items = filters.reduce(
    (left, { how, members, name }) => fitting(left, how, members, wantedOf(name)),
    inStates(Object(page)[name], states),
  );
  const fit = items.filter((item) => takesPart(item, parameters) && isMerge(item, parameters));
  const taken = ordered(untilSince(fit, parameters), parameters);
  const count = "totalCount" in page ? "totalCount" : "size";
  return { ...page, [name]: taken, ...(count in page && { [count]: taken.length }) };
}

/** Whether `merges` includes a commit, where that is asked for. Merges have several parents. */
function isMerge(item: unknown, { merges = "include" }: Asked["parameters"]): boolean {
  return merges === "include" || Object(item).parents?.length > 1 === (merges === "only");
}

/** The commits before the one whose hash is `since`, if that is among them. */
function untilSince(items: readonly unknown[], { since }: Asked["parameters"]): readonly unknown[] {
  const end = isHashPrefix(since) ? items.findIndex((item) => `${Object(item).id}`.startsWith(since)) : -1;
  return end < 0 ? items : items.slice(0, end);
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

/** The items that are in one of several states. If there are none, the items as they would be in the first state. */
function inStates(values: readonly unknown[], states: readonly unknown[]): readonly unknown[] {
  if (states.length === 0) return values;
  if (states.includes("ALL")) return [...values, ...values.slice(-1).flatMap(closedLike)];
  const found = values.filter((item) => !isObject(item) || !("state" in item) || states.includes(item.state));
  return found.length > 0 ? found : values.map((item) => withState(Object(item), states[0]));
}

/** Older pull requests in the states that the examples of lists lack. */
function closedLike(open: unknown): unknown[] {
  const { id, createdDate } = Object(open);
  return ["MERGED", "DECLINED"].map((state, index) => {
    const older = { ...Object(open), createdDate: createdDate - (index + 1) * 86_400_000 };
    return withState(Object(renamed(older, { pullRequest: id }, { pullRequest: id - 1 - index })), state);
  });
}

/** A pull request, or the like, as it is in another state. */
function withState(item: JsonObject, state: unknown): JsonObject {
  if (!("open" in item)) return { ...item, state };
  const isOpen = state === "OPEN";
  const closed = !isOpen && { closedDate: item.updatedDate, draft: false };
  return { ...item, state, open: isOpen, closed: !isOpen, ...closed };
}

/** The items of which a member fits one of several values. All of them if none has the member, or no value is wanted. */
function fitting(
  items: readonly unknown[],
  how: string,
  members: readonly string[],
  wanted: readonly unknown[],
): readonly unknown[] {
  const known = items.map((item) => valuesOf(item, members));
  if (wanted.length === 0 || known.every((values) => values.length === 0)) return items;
  const isFitting = (value: unknown) =>
    wanted.some((one) => fits[how]?.(`${value}`.toLowerCase(), `${one}`.toLowerCase()));
  return items.filter((_, index) => known[index]?.some(isFitting));
}

/** The values that an item, or what it is about, has for members. */
function valuesOf(item: unknown, members: readonly string[]): unknown[] {
  const { user, group, repository } = Object(item);
  const roots = [item, user, group, repository, { holder: user ? "USER" : "GROUP" }];
  const values = roots.flatMap((root) =>
    // Groups have only a name in some lists.
    typeof root === "string" ? [root] : members.flatMap((path) => path.split(".").reduce(valuesIn, [root])),
  );
  return values.filter((value) => value !== undefined && value !== null);
}

/** The values that a member has in several objects, or in the items of a list there. */
function valuesIn(objects: readonly unknown[], name: string): unknown[] {
  return objects.flatMap((one) => Object(one)[name]);
}

/** Whether the user who is asked for takes part in a pull request, in the role and with the approval that are asked for. */
function takesPart(item: unknown, { "username.1": name, "role.1": role, "approved.1": approved }: Asked["parameters"]) {
  if (name === undefined) return true;
  const { author, reviewers, participants } = Object(item);
  return [author, reviewers, participants].flat().some((one) => {
    const { user, role: own, approved: hasApproved } = Object(one);
    const isInRole = role === undefined || own === role;
    return user?.name === name && isInRole && (approved === undefined || hasApproved === approved);
  });
}
