import { multiSegmentParameters } from "../../generated/operations.ts";

/** What to pass instead of a value with a slash, which servers and proxies reject even if it is percent-encoded. */
const insteadOfSlash: Readonly<Record<string, string>> = {
  commitId: "pass a commit's hash; listCommits({ until, limit: 1 }) returns the commit of a branch or tag",
  projectKey: 'pass the project\'s key, such as "PRJ" or "~user-slug"',
  repositorySlug: "pass the repository's slug, as returned by listProjectRepositories()",
  userSlug: "pass the user's slug, as returned by listUsers({ filter })",
  key: "only the key of a build can contain one, in the body of setCommitBuild",
  externalId: "use createInsightReportAnnotations, which sends it in the body",
};

/**
 * Fills in a path template. Each value is percent-encoded once; slashes stay literal in parameters that stand for
 * several segments. A parameter that follows something else than a slash, as in `diff{path}`, is optional. Throws a
 * `TypeError` if a value is missing, empty, or would lead out of its place in the path.
 */
export function expandPath(template: string, values: Readonly<Record<string, unknown>>, name: string): string {
  return template.split(/[{}]/).reduce((path, part, index) => {
    // Every second part is the name of a parameter.
    if (index % 2 === 0) return path + part;
    const error = (fault: string) => new TypeError(`${name}: the path parameter "${part}" ${fault}`);
    const value = values[part] ?? "";
    if (typeof value === "object") throw error("must be a string or a number");
    if (path.endsWith("/")) return path + encodePath(`${value}`, part, error);
    const rest = `${value}`.replace(/^\//, "");
    return rest ? `${path}/${encodePath(rest, part, error)}` : path;
  });
}

function encodePath(value: string, parameter: string, error: (fault: string) => TypeError): string {
  // Most values are plain.
  if (/^\w[\w-]*$/.test(value)) return value;
  if (value === "") throw error("is empty or missing");
  if (value.includes("/") && !multiSegmentParameters.includes(parameter))
    throw error(`must not contain a slash: ${insteadOfSlash[parameter] ?? "it is a single segment of the path"}`);
  const segments = value.split("/");
  if (segments.includes("")) throw error("must not contain an empty segment");
  if (/(^|[\\/])(\.|%2e){1,2}($|[\\/])/i.test(value)) throw error('must not contain the segment "." or ".."');
  try {
    const path = segments.map(encodeURIComponent).join("/");
    // The reserved characters that `encodeURIComponent` leaves.
    return path.replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  } catch {
    throw error("is not well-formed Unicode");
  }
}

/** The server's own address, without a slash at its end. Throws if it cannot be one. */
export function serverUrl(baseUrl: string | URL): string {
  if (baseUrl === undefined)
    throw new TypeError('baseUrl is missing; pass { baseUrl: "https://bitbucket.example.com" }');
  const { origin, pathname, href } = Object(URL.canParse(baseUrl) && new URL(baseUrl));
  if (!/^https?:/.test(origin) || href !== origin + pathname) {
    // A host without the scheme, which holds no credentials.
    const [host = ""] = /^[\w.-]+(:\d+)?(?=\/|$)/.exec(`${baseUrl}`) ?? [];
    const hint = host && `, such as https://${host}`;
    throw new TypeError(`baseUrl must be an http or https URL without credentials, query or fragment${hint}`);
  }
  const [, word] = /\/(rest|projects|users|scm)(?:\/|$)/.exec(pathname) ?? [];
  if (word) throw new TypeError(`baseUrl must be the server's own address, without "/${word}" and anything after it`);
  return `${origin}${pathname.replace(/\/+$/, "")}`;
}
