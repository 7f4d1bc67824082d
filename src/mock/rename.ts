import type { Given } from "./exchange.ts";
import { isObject, type JsonObject } from "./json.ts";

/** The members by which things are named. */
const keys = { project: "key", repository: "slug", pullRequest: "id", user: "slug", changes: "toHash" } as const;

type Kind = keyof typeof keys;

/** What is named after a segment of a path. */
const kindsAfter: Readonly<Record<string, Kind>> = {
  projects: "project",
  repos: "repository",
  "pull-requests": "pullRequest",
  commits: "changes",
  users: "user",
  bots: "user",
};

/** The names of things by their kinds. */
type Names = { [Of in Kind]?: unknown };

/** What a request asks for. */
export type Asked = Pick<Given, "operation" | "body"> &
  Partial<Pick<Given, "username">> & { parameters: Readonly<Record<string, unknown>> };

/** A response with the names that the path or the body has in place of those of the example. */
export function withNames(value: unknown, example: unknown, asked: Asked): unknown {
  const { operation, parameters } = asked;
  const to = namesAsked(value, asked);
  const named = renamed(value, namesIn(example), operation.name === "listForks" ? {} : to);
  if (!/^(forkRepository|listForks)$/.test(operation.name) || !isObject(named)) return named;
  // The origin of a fork is what the path names.
  const { projectKey: project, repositorySlug: repository } = parameters;
  const ofOrigin = (fork: JsonObject) => {
    return { ...fork, origin: renamed(fork.origin, namesIn(fork.origin), { project, repository }) };
  };
  return Array.isArray(named.values) ? { ...named, values: named.values.map(ofOrigin) } : ofOrigin(named);
}

/** The names that a request asks for, in its path, in the query of a search, or for something new in its body. */
function namesAsked(value: unknown, { parameters, body, operation }: Asked): Names {
  const sent = Object(operation.method === "get" ? undefined : body);
  const { slug, toHash: changes } = Object(value);
  const modifiers = `${sent.query}`.matchAll(/\b(project|repo):(\S+)/g);
  const { project: queried, repo } = Object.fromEntries(Array.from(modifiers, ([, name, one]) => [name, one]));
  const [queriedSlug, queriedKey = queried] = repo?.split("/").reverse() ?? [undefined, queried];
  // A list in the query names several things.
  const inPath = (name: string) => (Array.isArray(parameters[name]) ? undefined : parameters[name]);
  const kind = isObject(value) ? kindOf(value, "") : undefined;
  const key = kind === "project" ? sent.key : kind === "repository" ? Object(sent.project).key : undefined;
  // A fork that names no project stays in that of the example.
  const keyInPath = operation.name === "forkRepository" ? undefined : inPath("projectKey");
  return {
    project: key ?? keyInPath ?? queriedKey,
    repository:
      (kind === "repository" && (sent.slug ?? (sent.name && slug))) || inPath("repositorySlug") || queriedSlug,
    pullRequest: inPath("pullRequestId"),
    user: inPath("userSlug"),
    changes,
  };
}

/** The project, repository, pull request, user and changes that an example is about. */
export function namesIn(example: unknown): Names {
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
  if (found.project !== undefined || found.repository !== undefined) return found;
  // Changes and attachments name their repository in addresses only.
  const [, project, repository] = /\/projects\/([^/"]+)\/repos\/([^/"]+)/.exec(JSON.stringify(example)) ?? [];
  return project === undefined ? found : { ...found, project, repository };
}

export function kindOf(value: JsonObject, name: string): Kind | undefined {
  if (typeof value.key === "string" && (name === "project" || /^(NORMAL|PERSONAL)$/.test(`${value.type}`)))
    return "project";
  if (typeof value.slug === "string" && ("scmId" in value || "project" in value)) return "repository";
  if (typeof value.id === "number" && "fromRef" in value && "toRef" in value) return "pullRequest";
  if (typeof value.slug === "string" && "displayName" in value) return "user";
  return typeof value.toHash === "string" ? "changes" : undefined;
}

/** A value in which things have other names, in their addresses too. */
export function renamed(value: unknown, from: Names, to: Names, name = ""): unknown {
  if (typeof value === "string") return value.includes("://") ? renamedUrl(value, from, to) : value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, from, to, name));
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, renamed(member, from, to, key)]));
  const kind = kindOf(value, name);
  if (!kind || to[kind] === undefined || value[keys[kind]] !== from[kind]) return copy;
  copy[keys[kind]] = kind === "pullRequest" ? Number(to[kind]) : to[kind];
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
