import { multiSegmentParameters } from "../generated/operations.ts";

const multiSegment: ReadonlySet<string> = new Set(multiSegmentParameters);

/**
 * Puts the values into a path template. Each is percent-encoded once; slashes stay literal in parameters that stand for
 * several segments. A parameter that follows something else than a slash, as in `diff{path}`, may be left out.
 *
 * @throws TypeError if a value is missing, empty, or would lead out of its place in the path.
 */
export function expandPath(template: string, values: Readonly<Record<string, unknown>>, operation: string): string {
  return template.replaceAll(/(\/?)\{(\w+)\}/g, (_, slash: string, name: string) => {
    const refuse = (fault: string) => new TypeError(`${operation}: the path parameter "${name}" ${fault}`);
    const given = values[name] ?? "";
    const value = slash ? String(given) : String(given).replace(/^\//, "");
    if (value === "" && !slash) return "";
    if (value === "") throw refuse("is empty or missing");
    const encoded = (multiSegment.has(name) ? value.split("/") : [value]).map((segment) => {
      if (segment === "") throw refuse("has an empty segment");
      if (/(^|[\\/])(\.|%2e){1,2}($|[\\/])/i.test(segment)) throw refuse('has the segment "." or ".."');
      try {
        return encodeURIComponent(segment).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
      } catch {
        throw refuse("is not well-formed Unicode");
      }
    });
    return `/${encoded.join("/")}`;
  });
}

/**
 * The address that all paths of the API follow.
 *
 * @throws TypeError if the server's address cannot be one.
 */
export function restUrl(baseUrl: string | URL): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new TypeError("baseUrl must be an http or https URL");
  if (url.username || url.password) throw new TypeError("baseUrl must not hold credentials: use auth");
  if (url.search || url.hash) throw new TypeError("baseUrl must not have a query or fragment");
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}/rest`;
}
