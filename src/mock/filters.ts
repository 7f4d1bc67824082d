import type { Given } from "./exchange.ts";
import { isObject, type JsonObject } from "./json.ts";

/** How a value must fit what is wanted, both in lower case. */
const contains = (value: string, wanted: string) => value.includes(wanted);
const starts = (value: string, wanted: string) => value.startsWith(wanted);
const equals = (value: string, wanted: string) => wanted === "all" || value === wanted;
const isWord = (value: string, wanted: string) => equals(value, `${words[wanted] ?? wanted}`);
const isAtLeast = (value: string, wanted: string) => rank(value) >= rank(wanted);

/** The words for the values of a boolean member. */
const words: Readonly<Record<string, boolean>> = {
  public: true,
  private: false,
  archived: true,
  orphaned: true,
  active: false,
};

/** The rank of a permission such as `REPO_READ` among those on the same thing. */
const rank = (permission: string) => ["read", "write", "create", "admin"].indexOf(permission.replace(/^.*_/, ""));

type Filter = [fits: typeof equals, ...members: string[]];

/**
 * The parameters that filter a list, how, and by which members of its items. Some filter the list of one operation otherwise. What is
 * not in the items has no effect: `role`, `participantStatus`, `direction` without `at`, `group`, `permission` of the user, `remote`, `effective`, `query`,
 * `rootFile`, times, and the history that branches and tags select.
 */
const filters: Readonly<Record<string, Filter>> = {
  filterText: [contains, "displayId", "title", "description", "name", "key", "slug", "displayName"],
  filter: [contains, "name", "displayName", "emailAddress"],
  "listRepositoryAccessKeys.filter": [starts, "key.label"],
  "listProjectAccessKeys.filter": [starts, "key.label"],
  name: [contains, "name"],
  "listRepositories.name": [starts, "name"],
  "listMeshMigrationRepositories.name": [equals, "name"],
  "listInsightAnnotations.path": [equals, "path"],
  prefix: [starts, "name"],
  projectname: [starts, "project.name"],
  projectkey: [equals, "project.key"],
  projectKey: [equals, "project.key"],
  archived: [isWord, "archived"],
  visibility: [isWord, "public"],
  "listPullRequests.at": [equals, "toRef.id"],
  anchorState: [isWord, "anchor.orphaned"],
  draft: [equals, "draft"],
  event: [equals, "events"],
  externalId: [equals, "externalId"],
  featureKey: [equals, "featureKey"],
  matcherId: [equals, "matcher.id"],
  matcherType: [equals, "matcher.type.id"],
  minimumPermission: [isAtLeast, "permission"],
  namespace: [equals, "namespace"],
  permission: [equals, "permission"],
  "listRepositoryAccessKeys.permission": [isAtLeast, "permission"],
  "listProjectAccessKeys.permission": [isAtLeast, "permission"],
  ref: [equals, "refChange.refId"],
  scopeType: [equals, "scopeType"],
  severity: [equals, "severity"],
  subject: [equals, "subject"],
  type: [equals, "type", "details.type"],
  "searchProjectPermissions.type": [equals, "holder"],
  "searchRepositoryPermissions.type": [equals, "holder"],
};

/** With `direction=OUTGOING`, `at` names the source branch of pull requests. */
const fromBranch: Filter = [equals, "fromRef.id"];

type Asked = Pick<Given, "operation"> & { parameters: Readonly<Record<string, unknown>> };

/** Of the page of a list, the items that a request asks for with `state`, `filterText`, `name` and the like. */
export function filtered(page: unknown, { operation, parameters }: Asked): unknown {
  const name = ["values", "annotations"].find((one) => Array.isArray(Object(page)[one]));
  if (operation.method !== "get" || !isObject(page) || !name) return page;
  const names = operation.parameters.flatMap((one) => (one.in === "query" ? one.name : []));
  const asked = Object.fromEntries(names.map((one) => [one, [parameters[one] ?? []].flat()]));
  // Servers list open pull requests by default.
  const usual = operation.name === "listPullRequests" ? ["OPEN"] : [];
  const states = [asked.state, asked.states, usual].find((one) => one?.length) ?? [];
  const items = names.reduce(
    (left, one) => {
      const isSource = one === "at" && parameters.direction === "OUTGOING";
      const filter = isSource ? fromBranch : (filters[`${operation.name}.${one}`] ?? filters[one]);
      return filter && asked[one]?.length ? fitting(left, filter, asked[one]) : left;
    },
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
  const isShown = /^[0-9a-f]{7,40}$/.test(`${since}`);
  const end = isShown ? items.findIndex((item) => `${Object(item).id}`.startsWith(`${since}`)) : -1;
  return end < 0 ? items : items.slice(0, end);
}

/** How the values of `order` and `orderBy` compare two items. In any other order, the items stay as they are. */
const orders: Readonly<Record<string, (one: JsonObject, other: JsonObject) => number>> = {
  OLDEST: (one, other) => Number(one.createdDate) - Number(other.createdDate),
  ALPHABETICAL: (one, other) => `${one.displayId}`.localeCompare(`${other.displayId}`, "en"),
  NAME_ASC: (one, other) => `${one.name}`.localeCompare(`${other.name}`, "en"),
  NAME_DESC: (one, other) => `${other.name}`.localeCompare(`${one.name}`, "en"),
};

function ordered(items: readonly unknown[], { order, orderBy }: Asked["parameters"]): readonly unknown[] {
  const compare = orders[`${order ?? orderBy}`.toUpperCase()];
  return compare ? [...items].sort((one, other) => compare(Object(one), Object(other))) : items;
}

/** The items that are in one of several states. If there are none, the items as they would be in the first state. */
function inStates(values: readonly unknown[], states: readonly unknown[]): readonly unknown[] {
  if (states.length === 0 || states.includes("ALL")) return values;
  const found = values.filter((item) => !isObject(item) || !("state" in item) || states.includes(item.state));
  return found.length > 0 ? found : values.map((item) => withState(Object(item), states[0]));
}

/** A pull request, or the like, as it is in another state. */
function withState(item: JsonObject, state: unknown): JsonObject {
  if (!("open" in item)) return { ...item, state };
  const isOpen = state === "OPEN";
  return {
    ...item,
    state,
    open: isOpen,
    closed: !isOpen,
    ...(!isOpen && { closedDate: item.updatedDate, draft: false }),
  };
}

/** The items of which a member fits one of several values. All of them if none has the member. */
function fitting(
  items: readonly unknown[],
  [fits, ...members]: Filter,
  wanted: readonly unknown[],
): readonly unknown[] {
  const known = items.map((item) => valuesOf(item, members));
  const fit = (value: unknown) => wanted.some((one) => fits(`${value}`.toLowerCase(), `${one}`.toLowerCase()));
  return known.every((values) => values.length === 0) ? items : items.filter((_, index) => known[index]?.some(fit));
}

/** The values that an item, or what it is about, has for members. */
function valuesOf(item: unknown, members: readonly string[]): unknown[] {
  const { user, group, repository } = Object(item);
  const roots = [item, user, group, repository, { holder: user ? "USER" : "GROUP" }];
  const values = roots.flatMap((root) =>
    // Groups have only a name in some lists.
    typeof root === "string"
      ? [root]
      : members.flatMap((path) => path.split(".").reduce((value, name) => Object(value)[name], root)),
  );
  return values.filter((value) => value !== undefined && value !== null);
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
