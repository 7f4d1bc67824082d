import { multiSegmentParameters } from "../generated/operations.ts";

/** The path parameters whose slashes stay literal, as names of any kind. */
export const multiSegment: readonly string[] = multiSegmentParameters;

/**
 * Puts the values into a path template. Each is percent-encoded once; slashes stay literal in parameters that stand for
 * several segments. A parameter that follows something else than a slash, as in `diff{path}`, may be left out.
 *
 * @throws TypeError if a value is missing, empty, or would lead out of its place in the path.
 */
export function expandPath(template: string, values: Readonly<Record<string, unknown>>, operation: string): string {
  // Every second part is the name of a parameter.
  return template.split(/[{}]/).reduce((path, part, index) => {
    if (index % 2 === 0) return path + part;
    const value = String(values[part] ?? "");
    if (path.endsWith("/")) return path + encodePath(value, part, operation);
    const rest = value.replace(/^\//, "");
    return rest ? `${path}/${encodePath(rest, part, operation)}` : path;
  });
}

function encodePath(value: string, name: string, operation: string): string {
  // Most values are plain.
  if (/^\w[\w-]*$/.test(value)) return value;
  const refuse = (fault: string) => new TypeError(`${operation}: the path parameter "${name}" ${fault}`);
  if (value === "") throw refuse("is empty or missing");
  const segments = multiSegment.includes(name) ? value.split("/") : [value];
  if (segments.includes("")) throw refuse("has an empty segment");
  if (/(^|[\\/])(\.|%2e){1,2}($|[\\/])/i.test(value)) throw refuse('has the segment "." or ".."');
  try {
    return segments.map(encodeSegment).join("/");
  } catch {
    throw refuse("is not well-formed Unicode");
  }
}

/**
 * Percent-encodes every reserved sign, with those that `encodeURIComponent` leaves.
 *
 * @throws URIError if the segment is not well-formed Unicode.
 */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/**
 * The address that all paths of the API follow.
 *
 * @throws TypeError if the server's address cannot be one.
 */
export function restUrl(baseUrl: string | URL): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const { origin, pathname } = url ?? {};
  if (!pathname || !/^http/.test(`${origin}`) || url?.href !== origin + pathname) {
    throw new TypeError("baseUrl must be an http or https URL without credentials, query and fragment");
  }
  return `${origin}${pathname.replace(/\/+$/, "")}/rest`;
}
