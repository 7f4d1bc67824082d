import type { DescribedContent } from "../description/operations.ts";
import type { Given } from "./exchange.ts";
import { isObject, type JsonObject, mergeBody, slugOf } from "./merge.ts";
import { partsAt } from "./schema-parts.ts";

/** What a request asks for. */
type Asked = Pick<Given, "operation" | "body"> & { parameters: Readonly<Record<string, unknown>> };

/**
 * The example of a response with the values of the request: what the path names wherever the response names it, and what the body
 * sends under the same names. The example stays as it is where the description would not allow the result.
 */
export function fillIn(example: unknown, asked: Asked, { schema }: DescribedContent): unknown {
  if (!isObject(example) && !Array.isArray(example)) return example;
  const names = namesIn(example);
  const named = (value: unknown) => withOrigin(renamed(withIds(value, asked), names, namesAsked(value, asked)), asked);
  // Other names in the places of those of the example are allowed, too.
  if (asked.operation.method === "get" || !isObject(example)) return named(example);
  const sent = Object.entries(isObject(asked.body) ? asked.body : {});
  const body = Object.fromEntries(sent.filter(([name]) => !asked.operation.secretFields.includes(name)));
  return named(mergeBody(example, body, partsAt(schema)));
}

/** A new fork, whose origin is what the path names. */
function withOrigin(value: unknown, { operation, parameters }: Asked): unknown {
  if (operation.name !== "forkRepository" || !isObject(value)) return value;
  const { projectKey: project, repositorySlug: repository } = parameters;
  return { ...value, origin: renamed(value.origin, namesIn(value.origin), { project, repository }) };
}

/** The response with the last thing that the path names. */
function withIds(value: unknown, { parameters, operation, body }: Asked): unknown {
  if (!isObject(value)) return value;
  const { commentId, commitId, name, userSlug } = parameters;
  const version = operation.method === "get" ? undefined : (parameters.version ?? Object(body).version);
  const raised = typeof version === "number" && typeof value.version === "number" && { version: version + 1 };
  if (typeof value.text === "string" && typeof value.id === "number" && commentId)
    return { ...value, id: commentId, ...raised };
  const isCommit = "displayId" in value && ("parents" in value || "authorTimestamp" in value);
  if (isCommit && typeof commitId === "string" && /^[0-9a-f]{40}$/.test(commitId))
    return { ...value, id: commitId, displayId: commitId.slice(0, 11) };
  if (typeof name === "string" && /^refs\//.test(`${value.id}`) && "displayId" in value)
    return { ...value, id: `${value.id}`.replace(/^(refs\/\w+\/).*/, (_, start) => start + name), displayId: name };
  if (isObject(value.user) && userSlug) return { ...value, user: { ...value.user, name: userSlug, slug: userSlug } };
  if (isObject(value.fromRef)) return { ...value, ...raised };
  const [, last = ""] = /\{(\w+)\}$/.exec(operation.template) ?? [];
  // Projects, repositories, pull requests and users are renamed everywhere.
  if (/^(projectKey|repositorySlug|pullRequestId|userSlug)$/.test(last)) return value;
  const key = last.replace(/^.*(?=Id$|Key$|Slug$|Name$)/, "").replace(/^./, (letter) => letter.toLowerCase());
  const given = parameters[last];
  return given !== undefined && typeof value[key] === typeof given ? { ...value, [key]: given } : value;
}

/** The members by which things are named. */
const keys = { project: "key", repository: "slug", pullRequest: "id", user: "slug" } as const;

type Kind = keyof typeof keys;

/** What is named after a segment of a path. */
const kindsAfter: Readonly<Record<string, Kind>> = {
  projects: "project",
  repos: "repository",
  "pull-requests": "pullRequest",
  users: "user",
};

/** The names of things by their kinds. */
type Names = { [Of in Kind]?: unknown };

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

/** The project, repository, pull request and user that an example is about. */
function namesIn(example: unknown): Names {
  const found: Names = {};
  const queue: [value: unknown, name: string][] = [[example, ""]];
  // The queue grows while it is read.
  for (const [value, name] of queue) {
    if (Array.isArray(value)) queue.push(...value.map((item): [unknown, string] => [item, name]));
    if (!isObject(value)) continue;
    const kind = kindOf(value, name);
    if (kind) found[kind] ??= value[keys[kind]];
    // The repository that the path names is the target of a pull request.
    queue.push(
      ...Object.entries(value).flatMap(([key, member]): [unknown, string][] =>
        key === "fromRef" && "toRef" in value ? [] : [[member, key]],
      ),
    );
  }
  return found;
}

function kindOf(value: JsonObject, name: string): Kind | undefined {
  if (typeof value.key === "string" && (name === "project" || /^(NORMAL|PERSONAL)$/.test(`${value.type}`)))
    return "project";
  if (typeof value.slug === "string" && ("scmId" in value || "project" in value)) return "repository";
  if (typeof value.id === "number" && "fromRef" in value && "toRef" in value) return "pullRequest";
  return typeof value.slug === "string" && "displayName" in value ? "user" : undefined;
}

/** A value in which things have other names, in their addresses too. */
function renamed(value: unknown, from: Names, to: Names, name = ""): unknown {
  if (typeof value === "string") return value.includes("://") ? renamedUrl(value, from, to) : value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, from, to, name));
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, renamed(member, from, to, key)]));
  const kind = kindOf(value, name);
  if (!kind || to[kind] === undefined || value[keys[kind]] !== from[kind]) return copy;
  copy[keys[kind]] = kind === "pullRequest" ? Number(to[kind]) : to[kind];
  if (kind === "user" && value.name === from.user) copy.name = to.user;
  if (kind === "project" && "type" in value) copy.type = `${to.project}`.startsWith("~") ? "PERSONAL" : "NORMAL";
  return copy;
}

function renamedUrl(url: string, from: Names, to: Names): string {
  const other = (name: string, kind: Kind | undefined) =>
    kind && name.toLowerCase() === `${from[kind]}`.toLowerCase() ? `${to[kind] ?? name}` : name;
  return url
    .replaceAll(/\/([\w-]+)\/([^/?#]+)/g, (_, segment, name) => `/${segment}/${other(name, kindsAfter[segment])}`)
    .replace(/([^/]+)\/([^/]+)\.git$/, (_, project, slug) => {
      return `${other(project, "project").toLowerCase()}/${other(slug, "repository")}.git`;
    });
}
