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
export type Names = { [Of in Kind]?: unknown };

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
