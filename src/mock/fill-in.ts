import type { DescribedContent } from "../description/operations.ts";
import { pullRequestExample } from "./examples.ts";
import type { Given } from "./exchange.ts";
import { isObject, type JsonObject } from "./json.ts";
import { isHash, mergeBody, slugOf } from "./merge.ts";
import { kindOf, type Names, namesIn, renamed } from "./rename.ts";
import { itemsOf, membersOf, type Parts, partsAt } from "./schema-parts.ts";

/** What a request asks for. */
type Asked = Pick<Given, "operation" | "body"> & { parameters: Readonly<Record<string, unknown>> };

/** Members that a server decides on, whatever a client sends. */
const fromServer = ["id", "version", "links", "createdDate", "updatedDate", "author", "properties"];

/**
 * The example of a response with the values of the request: what the path names wherever the response names it, and what the body
 * sends under the same names. The example stays as it is where the description would not allow the result.
 */
export function fillIn(described: unknown, asked: Asked, { schema }: DescribedContent): unknown {
  if (!isObject(described)) return Array.isArray(described) ? withNames(described, described, asked) : described;
  const example = asListed(described, asked);
  const merged = mergeBody(example, { ...sentBody(asked), ...sentParameters(example, asked) }, partsAt(schema));
  return withNames(withItems(merged, asked, partsAt(schema)), example, asked);
}

/** What the body sends of the response, but for secrets. */
function sentBody({ operation, body }: Asked): JsonObject {
  if (operation.method === "get" || !isObject(body)) return {};
  const left = [...fromServer, ...operation.secretFields];
  return Object.fromEntries(Object.entries(body).filter(([name]) => !left.includes(name)));
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
  const version = operation.method === "get" ? undefined : (parameters.version ?? Object(body).version);
  return {
    ...Object.fromEntries(sent.flatMap(([name, given]) => entryLike(example, name, given))),
    ...identified(example, asked),
    ...(typeof version === "number" && typeof example.version === "number" && { version: version + 1 }),
  };
}

/** The members that parameters identify, in the response or in one of its items. */
function identified(example: JsonObject, { operation, parameters }: Asked): JsonObject {
  const found = operation.parameters.flatMap(({ name, "x-identifies": path = "" }): [string, unknown][] => {
    const [outer = "", inner] = path.split(".");
    if (inner === undefined) return entryLike(example, outer, parameters[name]);
    const [member] = entryLike(Object(example[outer]), inner, parameters[name]);
    return member ? [[outer, Object.fromEntries([member])]] : [];
  });
  return Object.fromEntries(found);
}

/** The items of a list with what the parameters identify in each. */
function withItems(page: JsonObject, asked: Asked, parts: Parts): JsonObject {
  const name = ["values", "annotations"].find((one) => Array.isArray(page[one]));
  const items = name && membersOf(parts, name);
  if (!items) return page;
  const filled = [page[name]].flat().map((item) => {
    return isObject(item) ? mergeBody(item, identified(item, asked), itemsOf(items)) : item;
  });
  return { ...page, [name]: filled };
}

/** A member with a value that was given, if it has the form of that in the example. */
function entryLike(example: JsonObject, name: string, given: unknown): [name: string, value: unknown][] {
  const known = example[name];
  const [first] = [given].flat();
  const read = typeof known === "number" && /^\d+$/.test(`${first}`) ? Number(first) : first;
  const isLike = read !== undefined && typeof read === typeof known && (!/Hash$/.test(name) || isHash(read));
  return isLike ? [[name, read]] : [];
}

/** Another pull request than that of the example, with the title and the branch that lists have of it. */
function asListed(example: JsonObject, { parameters: { pullRequestId: id } }: Asked): JsonObject {
  if (kindOf(example, "") !== "pullRequest" || id === undefined || id === example.id) return example;
  const { title, description, fromRef } = pullRequestExample(id);
  return { ...example, title, description, fromRef };
}

/** A response with the names that the path or the body has in place of those of the example. */
function withNames(value: unknown, example: unknown, asked: Asked): unknown {
  const { operation, parameters } = asked;
  const named = renamed(value, namesIn(example), namesAsked(value, asked));
  if (operation.name !== "forkRepository" || !isObject(named)) return named;
  // The origin of a fork is what the path names.
  const { projectKey: project, repositorySlug: repository } = parameters;
  return { ...named, origin: renamed(named.origin, namesIn(named.origin), { project, repository }) };
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
  // A fork that names no project stays in that of the example.
  const project = operation.name === "forkRepository" ? undefined : projectKey;
  if (kind === "project") return { project: sent.key ?? project, repository, pullRequest, user };
  if (kind !== "repository") return { project, repository, pullRequest, user };
  const slug = sent.slug ?? (slugOf(`${sent.name ?? ""}`) || repository);
  return { project: Object(sent.project).key ?? project, repository: slug, pullRequest, user };
}
