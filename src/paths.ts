import { multiSegmentParameters } from "../generated/operations.ts";

const multiSegment: ReadonlySet<string> = new Set(multiSegmentParameters);

/** The names of the parameters in a path template. */
export function parameterNames(template: string): string[] {
  return Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name]) => name ?? "");
}

/**
 * Puts the values into a path template. Each is percent-encoded once; slashes stay literal in parameters that stand for
 * several segments. A parameter that follows something else than a slash, as in `diff{path}`, may be left out.
 *
 * @throws TypeError if a value is missing, empty, or would lead out of its place in the path.
 */
export function expandPath(template: string, values: Readonly<Record<string, unknown>>, operation: string): string {
  return template.replaceAll(/(\/?)\{([^{}]+)\}/g, (_, slash: string, name: string) => {
    const value = values[name];
    if (slash === "" && (value === undefined || value === "" || value === "/")) return "";
    if (typeof value !== "string" && typeof value !== "number") throw refused(operation, name, "is missing");
    const text = slash === "" ? String(value).replace(/^\//, "") : String(value);
    if (text === "") throw refused(operation, name, "is empty");
    const segments = multiSegment.has(name) ? text.split("/") : [text];
    return `/${segments.map((segment) => encodeSegment(segment, name, operation)).join("/")}`;
  });
}

/**
 * The address that all paths of the API follow.
 *
 * @throws TypeError if the server's address cannot be one.
 */
export function restUrl(baseUrl: string | URL): string {
  if (!URL.canParse(baseUrl)) throw new TypeError("baseUrl must be an absolute URL");
  const url = new URL(baseUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new TypeError("baseUrl must be http or https");
  if (url.username || url.password) throw new TypeError("baseUrl must not carry credentials; give them as `auth`");
  if (url.search || url.hash) throw new TypeError("baseUrl must not have a query or a fragment");
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}/rest`;
}

function encodeSegment(segment: string, name: string, operation: string): string {
  if (segment === "") throw refused(operation, name, "has an empty segment");
  if (segment.split(/[\\/]/).some((part) => /^(\.|%2e){1,2}$/i.test(part))) {
    throw refused(operation, name, 'has the segment "." or ".."');
  }
  try {
    return encodeURIComponent(segment).replaceAll(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    throw refused(operation, name, "is not well-formed Unicode");
  }
}

function refused(operation: string, name: string, fault: string): TypeError {
  return new TypeError(`${operation}: the path parameter "${name}" ${fault}`);
}
