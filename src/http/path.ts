import { multiSegmentParameters } from "../../generated/operations.ts";

/** The parts of the templates that were used so far. Every second one is the name of a parameter. */
const templateParts = new Map<string, readonly string[]>();

/** The path parameters whose slashes stay literal, as names of any kind. */
export const multiSegment: readonly string[] = multiSegmentParameters;

/**
 * Puts the values into a path template. Each is percent-encoded once; slashes stay literal in parameters that stand for
 * several segments. A parameter that follows something else than a slash, as in `diff{path}`, may be left out.
 *
 * @throws TypeError if a value is missing, empty, or would lead out of its place in the path.
 */
export function expandPath(template: string, values: Readonly<Record<string, unknown>>, operation: string): string {
  const parts = templateParts.get(template) ?? template.split(/[{}]/);
  templateParts.set(template, parts);
  return parts.reduce((path, part, index) => {
    if (index % 2 === 0) return path + part;
    const given = values[part] ?? "";
    if (typeof given === "object") throw refusal(operation, part, "must be text or a number");
    const value = String(given);
    if (path.endsWith("/")) return path + encodePath(value, part, operation);
    const rest = value.replace(/^\//, "");
    return rest ? `${path}/${encodePath(rest, part, operation)}` : path;
  });
}

function encodePath(value: string, name: string, operation: string): string {
  // Most values are plain.
  if (/^\w[\w-]*$/.test(value)) return value;
  const refuse = (fault: string) => refusal(operation, name, fault);
  if (value === "") throw refuse("is empty or missing");
  // Servers take a slash there neither as it is nor encoded.
  if (name === "commitId" && value.includes("/"))
    throw refuse("takes no name with a slash; listCommits({ until, limit: 1 }) gives the commit of a branch or tag");
  const segments = multiSegment.includes(name) ? value.split("/") : [value];
  if (segments.includes("")) throw refuse("has an empty segment");
  if (/(^|[\\/])(\.|%2e){1,2}($|[\\/])/i.test(value)) throw refuse('has the segment "." or ".."');
  try {
    return segments.map(encodeSegment).join("/");
  } catch {
    throw refuse("is not well-formed Unicode");
  }
}

function refusal(operation: string, name: string, fault: string): TypeError {
  return new TypeError(`${operation}: the path parameter "${name}" ${fault}`);
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
  const { origin, pathname, href } = URL.canParse(baseUrl) ? new URL(baseUrl) : notUrl;
  if (!/^https?:/.test(origin) || href !== origin + pathname) {
    // A host that was written without the scheme, which holds no credentials.
    const [host = ""] = /^[\w.-]+(:\d+)?(?=\/|$)/.exec(`${baseUrl}`) ?? [];
    const hint = host && `, such as https://${host}`;
    throw new TypeError(`baseUrl must be an http or https URL without credentials, query and fragment${hint}`);
  }
  const [, word] = /\/(rest|projects|users|scm)(?:\/|$)/.exec(pathname) ?? [];
  if (word) throw new TypeError(`baseUrl must be the server's own address, without "/${word}" and what follows`);
  return `${origin}${pathname.replace(/\/+$/, "")}/rest`;
}

const notUrl = { origin: "", pathname: "", href: "-" };
