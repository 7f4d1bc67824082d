import type { DescribedContent, DescribedOperation } from "../description/operations.ts";
import { checkOf } from "../description/schema-check.ts";
import { isObject, type JsonObject, mergeBody, slugOf } from "./merge.ts";
import { namesIn, type Renaming, renamed } from "./rename.ts";
import { partsAt } from "./schema-parts.ts";

/** What a request asks for. */
export interface Asked {
  operation: DescribedOperation;
  /** The parameters in path and query, with their types. */
  parameters: Readonly<Record<string, unknown>>;
  body: unknown;
  /** Whether it is the origin of a new fork that is named. */
  isOrigin?: boolean;
}

/**
 * The example of a response with the values of the request: what the path names wherever the response names it, and what the body
 * sends under the same names. The example stays as it is where the description would not allow the result.
 */
export function fillIn(example: unknown, asked: Asked, content: DescribedContent): unknown {
  if (content.mediaType !== "application/json" || !(isObject(example) || Array.isArray(example))) return example;
  const named = (value: unknown) =>
    withOrigin(renamed(withIds(value, asked), renamingsIn(value, example, asked)), asked);
  // Other names in the places of those of the example are allowed, too.
  if (asked.operation.method === "get" || !isObject(example)) return named(example);
  const check = checkOf(content.schema);
  const body = bodyWithoutSecrets(asked);
  const filled = named(mergeBody(example, body, partsAt(content.schema), (value) => check(value)));
  const allowed = [filled, named(example)].find((value) => check(value));
  return allowed ?? example;
}

/** A new fork, whose origin is what the path names. */
function withOrigin(value: unknown, asked: Asked): unknown {
  const isFork = asked.operation.name === "forkRepository" && isObject(value);
  if (!isFork) return value;
  const origin = renamed(
    value.origin,
    renamingsIn(value.origin, value.origin, { ...asked, body: undefined, isOrigin: true }),
  );
  return { ...value, origin };
}

function bodyWithoutSecrets({ operation, body }: Asked): JsonObject {
  return Object.fromEntries(
    Object.entries(isObject(body) ? body : {}).filter(([name]) => !operation.secretFields.includes(name)),
  );
}

/** The response with the last thing that the path names. */
function withIds(value: unknown, { parameters, operation, body }: Asked): unknown {
  if (!isObject(value)) return value;
  const { commentId, commitId, name, userSlug } = parameters;
  const version = operation.method === "get" ? undefined : (parameters.version ?? Object(body).version);
  const raised = typeof version === "number" && typeof value.version === "number" && { version: version + 1 };
  if (typeof value.text === "string" && typeof value.id === "number" && commentId)
    return { ...value, id: commentId, ...raised };
  if (isCommit(value) && typeof commitId === "string" && /^[0-9a-f]{40}$/.test(commitId))
    return { ...value, id: commitId, displayId: commitId.slice(0, 11) };
  if (typeof name === "string" && /^refs\//.test(`${value.id}`) && "displayId" in value)
    return { ...value, id: `${value.id}`.replace(/^(refs\/\w+\/).*/, (_, start) => start + name), displayId: name };
  if (isObject(value.user) && userSlug) return { ...value, user: { ...value.user, name: userSlug, slug: userSlug } };
  if (isObject(value.fromRef)) return { ...value, ...raised };
  const [, last = ""] = /\{(\w+)\}$/.exec(operation.template) ?? [];
  // Projects, repositories, pull requests and users are renamed everywhere.
  if (/^(projectKey|repositorySlug|pullRequestId|userSlug)$/.test(last)) return value;
  const key = last.replace(/^.*(?=Id$|Key$|Slug$|Name$)/, "").replace(/^./, (letter) => letter.toLowerCase());
  const given = parameters[last];
  return given !== undefined && typeof value[key] === typeof given ? { ...value, [key]: given } : value;
}

function isCommit(value: JsonObject): boolean {
  return "displayId" in value && ("parents" in value || "authorTimestamp" in value);
}

/** What the response names otherwise than the example. */
function renamingsIn(value: unknown, example: unknown, { parameters, body, operation, isOrigin }: Asked): Renaming[] {
  const { projectKey, repositorySlug, pullRequestId, userSlug } = parameters;
  const before = namesIn(example);
  const sent = Object(operation.method === "get" ? {} : body);
  const top = Object(value);
  const isRepository = "slug" in top && "scmId" in top;
  const isProject = "key" in top && "type" in top && !isRepository;
  const isForked = operation.name === "forkRepository" && !isOrigin;
  const ofProject = isRepository ? Object(sent.project).key : isProject ? sent.key : undefined;
  const ofRepository = isRepository ? (sent.slug ?? (sent.name && slugOf(`${sent.name}`))) : undefined;
  const names: Record<Renaming["kind"], unknown> = {
    project: ofProject ?? (isForked ? undefined : projectKey),
    repository: ofRepository ?? repositorySlug,
    pullRequest: pullRequestId,
    user: userSlug,
  };
  return before.flatMap(({ kind, from }) => {
    const to = names[kind];
    return to === undefined || `${to}` === from ? [] : [{ kind, from, to: `${to}` }];
  });
}
