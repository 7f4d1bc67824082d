import { multiSegmentParameters } from "../../generated/operations.ts";
import { packagedDescription } from "./description.ts";

/** The path template that a path follows. */
export interface Route {
  template: string;
  /** The value of each parameter, encoded as in the path. */
  parameters: Readonly<Record<string, string>>;
}

/** A node of the trie of templates, which go on with a word or with a segment that has a parameter. */
interface TrieNode {
  /** The template that ends here, and the names of its parameters. */
  end?: { template: string; names: readonly string[] };
  readonly words: Map<string, TrieNode>;
  /** The segments with a parameter, those first that say more in words. */
  readonly patterns: Pattern[];
}

interface Pattern {
  readonly before: string;
  readonly after: string;
  /** Whether the parameter matches all remaining segments. */
  readonly isOpen: boolean;
  readonly node: TrieNode;
}

/**
 * Makes the search for the template of a path, which is what follows `/rest`, percent-encoded. Templates have one parameter
 * in a segment at most, and one of several segments at the end.
 *
 * It matches as servers do: literal segments have priority over parameters, from left to right; a trailing slash does not
 * matter, nor whether the version is `latest` or a number. The method does not matter either: servers respond with 405 if the
 * template with priority lacks it, although another one may have it.
 */
export function createRouter(templates: Iterable<string>): (path: string) => Route | undefined {
  const start = newNode();
  for (const template of templates) {
    const last = segmentsOf(template).reduce((node, segment, index) => {
      return segment.includes("{") ? withPattern(node, segment) : withWord(node, segment, index);
    }, start);
    last.end = { template, names: Array.from(template.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name) };
  }
  return (path) => {
    const segments = segmentsOf(path.replace(/\/$/, ""));
    return segments.includes("") ? undefined : follow(start, segments, 0, []);
  };
}

let routers: Record<"api" | "outside", ReturnType<typeof createRouter>> | undefined;

/** The routers for paths below `/rest`, and for those of the few operations that have servers of their own, outside. */
function packagedRouters(): NonNullable<typeof routers> {
  if (routers) return routers;
  const paths = Object.entries(packagedDescription().paths);
  const templates = (isOutside: boolean) =>
    paths.filter(([, item]) => "servers" in item === isOutside).map(([template]) => template);
  routers = { api: createRouter(templates(false)), outside: createRouter(templates(true)) };
  return routers;
}

const repositoriesOfUser = /^(\/api\/[^/]+)\/users\/(?:~|%7e)?([^/]+\/repos(?:\/|$))/i;

/**
 * Finds the template of a path of a server, with `/rest` where it has that. Servers accept the repositories of a user below
 * `/users`, too, for those of the user's project.
 */
export function findServerRoute(pathname: string): Route | undefined {
  const { api, outside } = packagedRouters();
  if (!pathname.startsWith("/rest/")) return outside(pathname);
  const path = pathname.slice("/rest".length);
  return api(path) ?? api(path.replace(repositoriesOfUser, "$1/projects/~$2"));
}

function segmentsOf(path: string): string[] {
  return path.split("/").slice(1);
}

function newNode(): TrieNode {
  return { words: new Map(), patterns: [] };
}

function withWord({ words }: TrieNode, word: string, index: number): TrieNode {
  const node = words.get(word) ?? newNode();
  const isVersion = index === 1 && word === "latest";
  for (const same of isVersion ? ["latest", "1.0", "2.0"] : [word]) words.set(same, node);
  return node;
}

function withPattern({ patterns }: TrieNode, segment: string): TrieNode {
  // Every second part is the name of a parameter.
  const [before = "", name = "", after = ""] = segment.split(/[{}]/);
  const isOpen = multiSegmentParameters.includes(name);
  const known = patterns.find((one) => one.before === before && one.after === after && one.isOpen === isOpen);
  if (known) return known.node;
  const node = newNode();
  patterns.push({ before, after, isOpen, node });
  patterns.sort((one, other) => rank(other) - rank(one));
  return node;
}

/** How literal a pattern is. Of two that are equally literal, the one that matches a single segment has priority. */
function rank({ before, after, isOpen }: Pattern): number {
  return before.length + after.length - (isOpen ? 0.5 : 0);
}

/** @param index - The segment with which to go on. */
function follow(
  node: TrieNode,
  segments: readonly string[],
  index: number,
  values: readonly string[],
): Route | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.end && routeOf(node.end, values);
  const next = node.words.get(segment);
  const route = next && follow(next, segments, index + 1, values);
  if (route) return route;
  for (const pattern of node.patterns) {
    const value = valueIn(pattern, pattern.isOpen ? segments.slice(index).join("/") : segment);
    const end = pattern.isOpen ? segments.length : index + 1;
    const route = value !== undefined && follow(pattern.node, segments, end, [...values, value]);
    if (route) return route;
  }
  return undefined;
}

/** The value of the parameter. An open one has its own slash after a word, and may be empty there. */
function valueIn({ before, after, isOpen }: Pattern, text: string): string | undefined {
  if (!text.startsWith(before) || !text.endsWith(after)) return undefined;
  const value = text.slice(before.length, text.length - after.length);
  if (isOpen && before) return /^(\/|$)/.test(value) ? value : undefined;
  return value || undefined;
}

function routeOf({ template, names }: NonNullable<TrieNode["end"]>, values: readonly string[]): Route {
  const parameters: Record<string, string> = {};
  for (const [index, value] of values.entries()) parameters[`${names[index]}`] = value;
  return { template, parameters };
}
