import type { DescribedContent } from "../description/operations.ts";
import { pullRequestExample } from "./examples.ts";
import type { Given } from "./exchange.ts";
import { isObject, type JsonObject } from "./json.ts";
import { isHash, mergeBody, slugOf } from "./merge.ts";
import { kindOf, type Names, namesIn, renamed } from "./rename.ts";
import { itemsOf, type Parts, partsAt } from "./schema-parts.ts";

/** What a request asks for. */
type Asked = Pick<Given, "operation" | "body"> & { parameters: Readonly<Record<string, unknown>> };

/**
 * The example of a response with the values of the request: what the path names wherever the response names it, and what the body
 * sends under the same names. The example stays as it is where the description would not allow the result.
 */
export function fillIn(described: unknown, asked: Asked, { schema }: DescribedContent): unknown {
  if (!isObject(described) && !Array.isArray(described)) return described;
  const example = isObject(described) ? asListed(described, asked) : described;
  const names = namesIn(example);
  const named = (value: unknown) =>
    withOrigin(
      renamed(withPaths(withIds(value, asked, partsAt(schema)), asked), names, namesAsked(value, asked)),
      asked,
    );
  // Other names in the places of those of the example are allowed, too.
  if (asked.operation.method === "get") return named(example);
  // The settings of a hook have any names, and replace those from before.
  if (/HookSettings$/.test(asked.operation.name)) return isObject(asked.body) ? asked.body : example;
  if (Array.isArray(asked.body)) return named(ofEach(example, asked.body, partsAt(schema)));
  if (!isObject(example)) return named(example);
  const sent = Object.entries(isObject(asked.body) ? asked.body : {});
  const visible = sent.filter(([name]) => !asked.operation.secretFields.includes(name));
  const others = visible.flatMap(([name, value]) => (otherNames[name] ? [[otherNames[name], value]] : []));
  return named(mergeBody(example, Object.fromEntries([...visible, ...others]), partsAt(schema)));
}

/** Properties of bodies that responses have under other names. */
const otherNames: Readonly<Record<string, string>> = {
  email: "emailAddress",
  newName: "name",
  sourceMatcher: "sourceRefMatcher",
  targetMatcher: "targetRefMatcher",
};

/** The response to a list: an item for each that is sent, or a value for each commit. */
function ofEach(example: unknown, sent: readonly unknown[], parts: Parts): unknown {
  if (Array.isArray(example) && sent.every(isObject)) {
    const items = itemsOf(parts);
    return sent.map((one, index) => mergeBody(Object(example[index] ?? example[0]), one, items));
  }
  if (!isObject(example) || !sent.every(isHash)) return example;
  const [first] = Object.values(example);
  return Object.fromEntries(sent.map((hash) => [hash, example[`${hash}`] ?? first]));
}

/** Another pull request than that of the example, with the title and the branch that lists have of it. */
function asListed(example: JsonObject, { parameters: { pullRequestId: id } }: Asked): JsonObject {
  if (kindOf(example, "") !== "pullRequest" || id === undefined || id === example.id) return example;
  const { title, description, fromRef } = pullRequestExample(id);
  return { ...example, title, description, fromRef };
}

/** The diff of a file with the path that was asked for, and the one that the file had before. */
function withPaths(value: unknown, { parameters: { path, srcPath = path } }: Asked): unknown {
  if (!isObject(value) || !Array.isArray(value.diffs) || typeof path !== "string") return value;
  const at = (file: unknown, asked: unknown) => (isObject(file) ? pathAt(`${asked}`) : file);
  const diffs = value.diffs.slice(0, 1).map((diff) => ({
    ...diff,
    source: at(diff.source, srcPath),
    destination: at(diff.destination, path),
  }));
  return { ...value, diffs };
}

/** A path as servers take it apart. */
function pathAt(path: string): JsonObject {
  const components = path.split("/");
  const [, extension] = /[^/]\.([^./]+)$/.exec(path) ?? [];
  const parent = components.slice(0, -1).join("/");
  return { components, parent, name: components.at(-1), ...(extension && { extension }), toString: path };
}

/** A fork, or a list of some, whose origin is what the path names. */
function withOrigin(value: unknown, asked: Asked): unknown {
  const { operation, parameters } = asked;
  if (!/^(forkRepository|listForks)$/.test(operation.name) || !isObject(value)) return value;
  if (Array.isArray(value.values)) return { ...value, values: value.values.map((fork) => withOrigin(fork, asked)) };
  const { projectKey: project, repositorySlug: repository } = parameters;
  return { ...value, origin: renamed(value.origin, namesIn(value.origin), { project, repository }) };
}

/** Other members than those of the same name that have what a parameter identifies. */
const members: Readonly<Record<string, string>> = {
  at: "revision",
  commitId: "toHash",
  from: "toHash",
  until: "toHash",
  untilId: "toHash",
  since: "fromHash",
  sinceId: "fromHash",
  to: "fromHash",
};

/** The members of members that have what a parameter identifies. */
const nested: Readonly<Record<string, readonly [outer: string, inner: string]>> = {
  commentId: ["comment", "id"],
  emoticon: ["emoticon", "shortcut"],
  environmentKey: ["environment", "key"],
  hookKey: ["details", "key"],
  keyId: ["key", "id"],
  outcome: ["result", "outcome"],
  path: ["anchor", "path"],
  scriptId: ["script", "id"],
  url: ["request", "url"],
};

/** The response with what the parameters identify, in its items too. */
function withIds(value: unknown, asked: Asked, parts: Parts): unknown {
  if (!isObject(value)) return value;
  const { parameters, operation, body } = asked;
  const { commentId, commitId, name, userSlug } = parameters;
  const version = operation.method === "get" ? undefined : (parameters.version ?? Object(body).version);
  const raised = typeof version === "number" && typeof value.version === "number" && { version: version + 1 };
  if (typeof value.text === "string" && typeof value.id === "number" && commentId)
    return withNested({ ...value, id: commentId, ...raised }, asked);
  const isCommit = "displayId" in value && ("parents" in value || "authorTimestamp" in value);
  // What else names a commit, such as a branch, is not its id.
  if (isCommit && commitId !== undefined) return asCommit(value, commitId);
  if (typeof name === "string" && /^refs\//.test(`${value.id}`) && "displayId" in value)
    return { ...value, id: `${value.id}`.replace(/^(refs\/\w+\/).*/, (_, start) => start + name), displayId: name };
  if (isObject(value.user) && userSlug) {
    const user = Object(renamed(value.user, { user: value.user.slug }, { user: userSlug }));
    return { ...value, user: { ...user, name: userSlug, slug: userSlug } };
  }
  if (isObject(value.fromRef)) return { ...value, ...(parameters.pullRequestId !== undefined && raised) };
  const [, last = ""] = /\{(\w+)\}$/.exec(operation.template) ?? [];
  const key = last.replace(/^.*(?=Id$|Key$|Slug$|Name$)/, "").replace(/^./, (letter) => letter.toLowerCase());
  // Projects, repositories, pull requests and users are renamed everywhere.
  const isRenamed = /^(projectKey|repositorySlug|pullRequestId|userSlug)$/.test(last);
  const given = isRenamed ? undefined : like(value[key], parameters[last]);
  const sent = Object.entries(parameters).flatMap(([name, one]) => [
    [name, like(value[name], one)],
    [members[name] ?? "", like(value[members[name] ?? ""], one)],
  ]);
  // Of a page, `limit` and `start` are not what was asked for.
  const isPage = "values" in value || "lines" in value;
  const known = sent.filter(([name, one]) => (/Hash$/.test(`${name}`) ? isHash(one) : !isPage));
  const filled = mergeBody(value, Object.fromEntries(known), parts);
  return withNested(given === undefined ? filled : { ...filled, [key]: given }, asked);
}

/** A commit with the hash that was asked for, or the beginning of one. */
function asCommit(commit: JsonObject, asked: unknown): JsonObject {
  const start = `${asked}`;
  if (!/^[0-9a-f]{7,40}$/.test(start)) return commit;
  const id = start + `${commit.id}`.slice(start.length);
  return { ...commit, id, displayId: id.slice(0, 11) };
}

function withNested(value: unknown, asked: Asked): unknown {
  if (!isObject(value)) return value;
  const { parameters } = asked;
  const commits = ["commit", "toCommit"].flatMap((name) => {
    const commit = value[name];
    return isObject(commit) ? [[name, asCommit(commit, parameters.commitId)]] : [];
  });
  const found = Object.entries(nested).flatMap(([name, [outer, inner]]) => {
    const part = value[outer];
    const given = isObject(part) ? like(part[inner], parameters[name]) : undefined;
    return given === undefined ? [] : [[outer, { ...Object(part), [inner]: given }]];
  });
  const reportKey = like(value.reportKey, parameters.key);
  const lists = ["values", "annotations"].flatMap((name) => {
    const items = value[name];
    return Array.isArray(items) ? [[name, items.map((item) => withNested(item, asked))]] : [];
  });
  return {
    ...value,
    ...Object.fromEntries([...commits, ...found, ...lists]),
    ...(reportKey !== undefined && { reportKey }),
  };
}

/** A value that was given, if it has the type of that in the example. */
function like(example: unknown, given: unknown): unknown {
  const [first] = [given].flat();
  const read = typeof example === "number" && /^\d+$/.test(`${first}`) ? Number(first) : first;
  return typeof read === typeof example ? read : undefined;
}

/** The names that a request asks for, in its path or for something new in its body. */
function namesAsked(value: unknown, { parameters, body, operation }: Asked): Names {
  // A list in the query names several things.
  const single = Object.entries(parameters).filter(([, value]) => !Array.isArray(value));
  const {
    projectKey,
    repositorySlug: repository,
    pullRequestId: pullRequest,
    userSlug: user,
  } = Object.fromEntries(single);
  const sent = Object(operation.method === "get" ? undefined : body);
  const kind = isObject(value) ? kindOf(value, "") : undefined;
  // Forks are elsewhere.
  if (operation.name === "listForks") return {};
  // A fork that names no project stays in that of the example.
  const project = operation.name === "forkRepository" ? undefined : projectKey;
  if (kind === "project") return { project: sent.key ?? project, repository, pullRequest, user };
  if (kind !== "repository") return { project, repository, pullRequest, user };
  const slug = sent.slug ?? (slugOf(`${sent.name ?? ""}`) || repository);
  return { project: Object(sent.project).key ?? project, repository: slug, pullRequest, user };
}
