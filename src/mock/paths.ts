import { operationFacts } from "../facts.ts";
import { encodeSegment, multiSegment } from "../paths.ts";

const templates = new Set(Object.values(operationFacts).map(({ path }) => path));
/** The routes with few parameters first, so that a name such as `webhooks/test` goes before `webhooks/{webhookId}`. */
const routes = Array.from(templates)
  .sort((one, other) => one.split("{").length - other.split("{").length)
  .map((template) => ({ template, pattern: patternOf(template) }));

/** The path template that a request follows, and its path in a form that Prism takes. */
export interface Route {
  template: string;
  path: string;
}

/**
 * Finds the route of a path as a real server does: a parameter can stand for several segments, a slash at the end does
 * not matter, nor whether the version is `latest` or a number. In the path that comes back each parameter is one segment
 * and encoded in full, since Prism knows no others.
 */
export function findRoute(path: string): Route | undefined {
  const address = path.replace(/\/$/, "");
  for (const { template, pattern } of routes) {
    const values = pattern.exec(address)?.slice(1);
    if (values) return { template, path: template.replaceAll(/\{\w+\}/g, () => reencode(String(values.shift()))) };
  }
  return undefined;
}

/** Says what servers and the proxies in front of them refuse in a path before they look for its route. */
export function pathFault(path: string): string | undefined {
  if (/%2f/i.test(path)) return "The path has an encoded slash. Slashes stay literal.";
  return isPercentEncoded(path) ? undefined : "The path is not percent-encoded UTF-8.";
}

/** Matches below `/rest` what a real server matches with a template. A parameter that brings its own slash may be empty. */
function patternOf(template: string): RegExp {
  const source = template.replace("/latest/", "/(?:latest|[12]\\.0)/").replaceAll(/(\/?)\{(\w+)\}/g, (...match) => {
    const [, slash, name] = match;
    if (!multiSegment.includes(name)) return `${slash}([^/]+)`;
    return slash ? "/([^/]+(?:/[^/]+)*)" : "((?:/[^/]+)*)";
  });
  return new RegExp(`^/rest${source}$`);
}

function reencode(value: string): string {
  // Prism takes an empty value for a missing one; a slash alone names all files as well.
  return encodeSegment(decodeURIComponent(value) || "/");
}

function isPercentEncoded(path: string): boolean {
  try {
    return decodeURIComponent(path).length > 0;
  } catch {
    return false;
  }
}
