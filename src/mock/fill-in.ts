import { secretFields } from "../../generated/operations.ts";
import type { DescribedContent } from "../description/operations.ts";
import { pullRequestExample } from "./examples.ts";
import type { Given } from "./exchange.ts";
import { isObject, type JsonObject } from "./json.ts";
import { isHash, isHashPrefix, mergeBody, slugOf } from "./merge.ts";
import { kindOf, type Names, namesIn, renamed } from "./rename.ts";
import { hasMembers, identifiedBy, itemsOf, membersOf, type Parts, partsAt } from "./schema-parts.ts";

/** What a request asks for. */
type Asked = Pick<Given, "operation" | "body"> & { parameters: Readonly<Record<string, unknown>> };

/** Members that a server decides on, whatever a client sends. */
const fromServer = ["id", "version", "links", "createdDate", "updatedDate", "author", "properties"];

/**
 * The example of a response with the values of the request: what the path names wherever the response names it, and what the body
 * sends under the same names. The example stays as it is where the description would not allow the result.
 */
export function fillIn(described: unknown, asked: Asked, { schema }: DescribedContent): unknown {
  const parts = partsAt(schema);
  if (Array.isArray(described)) return withNames(ofEach(described, asked, itemsOf(parts)), described, asked);
  if (!isObject(described)) return described;
  // Settings have any names, and replace those from before.
  if (isObject(asked.body) && !hasMembers(parts)) return asked.body;
  const example = asListed(described, asked);
  const merged = mergeBody(example, { ...sentBody(asked), ...sentParameters(example, asked) }, parts);
  return withNames(withItems(merged, asked, parts), example, asked);
}

/** A list with an item for each that is sent. */
function ofEach(example: readonly unknown[], { body }: Asked, items: Parts): readonly unknown[] {
  if (!Array.isArray(body) || !body.every(isObject)) return example;
  return body.map((sent, index) => mergeBody(Object(example[index] ?? example[0]), sent, items));
}

/** What the body sends of the response, also under other names there, but for secrets. */
function sentBody({ operation, body }: Asked): JsonObject {
  if (operation.method === "get" || !isObject(body)) return {};
  const visible = Object.entries(body).filter(([name]) => !secretFields.includes(name));
  const sent = visible.filter(([name]) => !fromServer.includes(name));
  const contents = operation.body?.contents ?? [];
  const others = contents.flatMap(({ schema }) =>
    visible.flatMap(([name, value]) => identifiedBy(partsAt(schema), name).map((other) => [other, value])),
  );
  return Object.fromEntries([...sent, ...others]);
}

/** What the parameters have of the response: members of the same name, what they identify, and the next version. */
function sentParameters(example: JsonObject, asked: Asked): JsonObject {
  const { operation, parameters, body } = asked;
  const [, last = ""] = /\{(\w+)\}$/.exec(operation.template) ?? [];
  // Projects, repositories, pull requests and users are renamed everywhere.
  const isRenamed = /^(projectKey|repositorySlug|pullRequestId|userSlug)$/.test(last);
  const key = last.replace(/^.*(?=Id$|Key$|Slug$|Name$)/, "").replace(/^./, (letter) => letter.toLowerCase());
  // Of a page, `limit` and `start` are not what was asked for.
  const isPage = "values" in example || "lines" in example;
  const named = isPage ? [] : Object.entries(parameters).filter(([name]) => !fromServer.includes(name));
  const sent = isRenamed ? named : [...named, [key, parameters[last]] as const];
  // What is new has its first version.
  const isChange = operation.method !== "get" && !operation.name.startsWith("create");
  const version = isChange ? (parameters.version ?? Object(body).version) : undefined;
  return {
    ...Object.fromEntries(sent.flatMap(([name, given]) => entryLike(example, name, given))),
    ...identified(example, asked),
    ...(typeof version === "number" && typeof example.version === "number" && { version: version + 1 }),
  };
}

/** The members that parameters identify, in the response or in one of its items. */
function identified(example: JsonObject, { operation, parameters }: Asked): JsonObject {
  const found = operation.parameters.flatMap(({ name, "x-identifies": paths = [] }) =>
    [paths].flat().flatMap((path): [string, unknown][] => {
      const [outer = "", inner] = path.split(".");
      if (inner === undefined) return entryLike(example, outer, parameters[name]);
      const [member] = entryLike(Object(example[outer]), inner, parameters[name]);
      return member ? [[outer, Object.fromEntries([member])]] : [];
    }),
  );
  return Object.fromEntries(found);
}

/** The items of a list, or the diff of a file, with what the parameters identify in each. */
function withItems(page: JsonObject, asked: Asked, parts: Parts): JsonObject {
  const name = ["values", "annotations", "diffs"].find((one) => Array.isArray(page[one]));
  const items = name && membersOf(parts, name);
  if (!items) return page;
  const known = [page[name]].flat().slice(0, name === "diffs" && asked.parameters.path ? 1 : undefined);
  const filled = known.map((item) => {
    return isObject(item) ? mergeBody(item, identified(item, asked), itemsOf(items)) : item;
  });
  return { ...page, [name]: filled };
}

/** A member with a value that was given, if it has the form of that in the example. */
function entryLike(example: JsonObject, name: string, given: unknown): [name: string, value: unknown][] {
  const known = example[name];
  const [first] = [given].flat();
  if (isHash(known)) return isHashPrefix(first) ? [[name, first + known.slice(first.length)]] : [];
  const read = typeof known === "number" && /^\d+$/.test(`${first}`) ? Number(first) : first;
  return read !== undefined && typeof read === typeof known ? [[name, read]] : [];
}

/** Values by the commits that are sent, or another pull request than that of the example, as lists have it. */
function asListed(example: JsonObject, { parameters: { pullRequestId: id }, body }: Asked): JsonObject {
  if (Array.isArray(body) && Object.keys(example).every(isHash)) {
    const [first] = Object.values(example);
    return Object.fromEntries(body.map((hash) => [hash, example[hash] ?? first]));
  }
  if (kindOf(example, "") !== "pullRequest" || id === undefined || id === example.id) return example;
  const { title, description, fromRef } = pullRequestExample(id);
  return { ...example, title, description, fromRef };
}

/** A response with the names that the path or the body has in place of those of the example. */
function withNames(value: unknown, example: unknown, asked: Asked): unknown {
  const { operation, parameters } = asked;
  const named = renamed(value, namesIn(example), namesAsked(value, asked));
  if (!/^(forkRepository|listForks)$/.test(operation.name) || !isObject(named)) return named;
  // The origin of a fork is what the path names.
  const { projectKey: project, repositorySlug: repository } = parameters;
  const ofOrigin = (fork: JsonObject) => {
    return { ...fork, origin: renamed(fork.origin, namesIn(fork.origin), { project, repository }) };
  };
  return Array.isArray(named.values) ? { ...named, values: named.values.map(ofOrigin) } : ofOrigin(named);
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
  const names = { project, repository, pullRequest, user, changes: Object(value).toHash };
  if (kind === "project") return { ...names, project: sent.key ?? project };
  if (kind !== "repository") return names;
  const slug = sent.slug ?? (slugOf(`${sent.name ?? ""}`) || repository);
  return { ...names, project: Object(sent.project).key ?? project, repository: slug };
}
