import { isObject, type JsonObject } from "./merge.ts";

/** Something that a response names, and its name in the example. */
export interface Renaming {
  kind: keyof typeof segments;
  from: string;
  to: string;
}

/** The segment before a name in a path. */
const segments = { project: "projects", repository: "repos", pullRequest: "pull-requests", user: "users" } as const;

/** The project, repository, pull request and user that an example is about. */
export function namesIn(example: unknown): Omit<Renaming, "to">[] {
  const found = new Map<Renaming["kind"], string>();
  const queue: [value: unknown, name: string][] = [[example, ""]];
  // The queue grows while it is read.
  for (const [value, name] of queue) {
    if (Array.isArray(value)) queue.push(...value.map((item): [unknown, string] => [item, name]));
    if (!isObject(value)) continue;
    const kind = kindOf(value, name);
    if (kind && !found.has(kind)) found.set(kind, `${value[nameKey[kind]]}`);
    // The repository that the path names is the target of a pull request.
    const members = Object.entries(value).filter(([key]) => !(key === "fromRef" && "toRef" in value));
    queue.push(...members.map(([key, member]): [unknown, string] => [member, key]));
  }
  return Array.from(found, ([kind, from]) => ({ kind, from }));
}

const nameKey = { project: "key", repository: "slug", pullRequest: "id", user: "slug" } as const;

function kindOf(value: JsonObject, name: string): Renaming["kind"] | undefined {
  if (typeof value.key === "string" && (name === "project" || /^(NORMAL|PERSONAL)$/.test(`${value.type}`)))
    return "project";
  if (typeof value.slug === "string" && ("scmId" in value || "project" in value)) return "repository";
  if (typeof value.id === "number" && "fromRef" in value && "toRef" in value) return "pullRequest";
  return typeof value.slug === "string" && "displayName" in value ? "user" : undefined;
}

/** A value in which things have other names, in their addresses too. */
export function renamed(value: unknown, renamings: readonly Renaming[], name = ""): unknown {
  if (renamings.length === 0) return value;
  if (typeof value === "string") return /:\/\//.test(value) ? renamedUrl(value, renamings) : value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, renamings, name));
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, renamed(member, renamings, key)]));
  const kind = kindOf(value, name);
  const renaming = renamings.find((one) => one.kind === kind);
  if (!kind || !renaming || `${value[nameKey[kind]]}` !== renaming.from) return copy;
  const key = nameKey[kind];
  copy[key] = typeof value[key] === "number" ? Number(renaming.to) : renaming.to;
  if (kind === "user" && value.name === renaming.from) copy.name = renaming.to;
  if (kind === "project" && "type" in value) copy.type = renaming.to.startsWith("~") ? "PERSONAL" : "NORMAL";
  return copy;
}

function renamedUrl(url: string, renamings: readonly Renaming[]): string {
  const renamedPath = renamings.reduce((renamed, { kind, from, to }) => {
    const segment = `/${segments[kind]}/${from}`;
    return renamed.replace(new RegExp(`${literal(segment)}(?=[/?#.]|$)`), `/${segments[kind]}/${to}`);
  }, url);
  const names = Object.fromEntries(renamings.map(({ kind, from, to }) => [`${kind} ${from.toLowerCase()}`, to]));
  return renamedPath.replace(/([^/]+)\/([^/]+)\.git$/, (_, project: string, slug: string) => {
    const key = names[`project ${project}`]?.toLowerCase() ?? project;
    return `${key}/${names[`repository ${slug}`] ?? slug}.git`;
  });
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
