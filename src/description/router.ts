import { multiSegmentParameters } from "../../generated/operations.ts";
import { packagedDescription } from "./description.ts";

const multiSegment: readonly string[] = multiSegmentParameters;

/** The path template that a path follows. */
export interface Route {
  template: string;
  /** The value of each parameter, encoded as in the path. */
  parameters: Readonly<Record<string, string>>;
}

/** A place in a path, from where templates go on with a word or with a segment that has a parameter. */
interface Place {
  template?: string;
  readonly words: Map<string, Place>;
  /** The segments with a parameter, those first that say more in words. */
  readonly patterns: Pattern[];
}

interface Pattern {
  readonly before: string;
  readonly after: string;
  /** Whether the parameter matches all remaining segments. */
  readonly isOpen: boolean;
  readonly place: Place;
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
  const start = newPlace();
  for (const template of templates) {
    const end = segmentsOf(template).reduce((place, segment, index) => {
      return segment.includes("{") ? withPattern(place, segment) : withWord(place, segment, index);
    }, start);
    end.template = template;
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

/** Finds the template of a path below `/rest`, which is left out. */
function findRoute(path: string): Route | undefined {
  return packagedRouters().api(path);
}

/**
 * Finds the template of a path of a server, with `/rest` where it has that. Servers accept the repositories of a user below
 * `/users`, too, for those of the user's project.
 */
export function findServerRoute(pathname: string): Route | undefined {
  if (!pathname.startsWith("/rest/")) return packagedRouters().outside(pathname);
  const path = pathname.slice("/rest".length);
  const inProject = path.replace(/^(\/api\/[^/]+)\/users\/(?:~|%7e)?([^/]+\/repos(?:\/|$))/i, "$1/projects/~$2");
  return findRoute(path) ?? findRoute(inProject);
}

function segmentsOf(path: string): string[] {
  return path.split("/").slice(1);
}

function newPlace(): Place {
  return { words: new Map(), patterns: [] };
}

function withWord({ words }: Place, word: string, index: number): Place {
  const place = words.get(word) ?? newPlace();
  const isVersion = index === 1 && word === "latest";
  for (const same of isVersion ? ["latest", "1.0", "2.0"] : [word]) words.set(same, place);
  return place;
}

function withPattern({ patterns }: Place, segment: string): Place {
  // Every second part is the name of a parameter.
  const [before = "", name = "", after = ""] = segment.split(/[{}]/);
  const isOpen = multiSegment.includes(name);
  const known = patterns.find((one) => one.before === before && one.after === after && one.isOpen === isOpen);
  if (known) return known.place;
  const place = newPlace();
  patterns.push({ before, after, isOpen, place });
  patterns.sort((one, other) => rank(other) - rank(one));
  return place;
}

/** How literal a pattern is. Of two that are equally literal, the one that matches a single segment has priority. */
function rank({ before, after, isOpen }: Pattern): number {
  return before.length + after.length - (isOpen ? 0.5 : 0);
}

/** @param index - The segment with which to go on. */
function follow(
  place: Place,
  segments: readonly string[],
  index: number,
  values: readonly string[],
): Route | undefined {
  const segment = segments[index];
  if (segment === undefined) return place.template === undefined ? undefined : routeOf(place.template, values);
  const next = place.words.get(segment);
  const route = next && follow(next, segments, index + 1, values);
  if (route) return route;
  for (const pattern of place.patterns) {
    const value = valueIn(pattern, pattern.isOpen ? segments.slice(index).join("/") : segment);
    const end = pattern.isOpen ? segments.length : index + 1;
    const route = value !== undefined && follow(pattern.place, segments, end, [...values, value]);
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

function routeOf(template: string, values: readonly string[]): Route {
  // Every second part is the name of a parameter.
  const parts = template.split(/[{}]/);
  const parameters = Object.fromEntries(values.map((value, index) => [String(parts[index * 2 + 1]), value]));
  return { template, parameters };
}
